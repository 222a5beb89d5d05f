"""One rule, one file, one line in the registry."""

import sys
from pathlib import Path

from generator.wordcheck.registry import RULES

ROOT = Path(__file__).parents[2] / "generator" / "wordcheck"
SHARED = {"labels.py", "allowed.py"}  # what several rules of the house style share


def test_every_rule_stands_in_the_registry_once() -> None:
    files = {path for path in ROOT.glob("*/*.py") if path.name not in {"__init__.py", *SHARED}}
    listed = [Path(str(sys.modules[rule.__module__].__file__)) for rule in RULES]
    assert sorted(listed) == sorted(files)


def test_every_rule_says_what_it_reports() -> None:
    assert all("(" in (rule.__doc__ or "") for rule in RULES)
