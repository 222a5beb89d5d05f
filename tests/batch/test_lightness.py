"""A batch in which nothing changed loads nothing of what renders: that is why it costs next to nothing."""

import subprocess
import sys
from pathlib import Path

import pytest
from small_batch import make

HEAVY = ["generator.pipeline", "generator.schema.base", "generator.word.template", "generator.registers"]
LIBRARIES = ["yaml", "jinja2", "lxml", "markdown_it", "docxtpl", "docx", "pypdf", "watchfiles", "distributed"]


def imported_by(root: Path, *arguments: str) -> set[str]:
    command = [sys.executable, "-X", "importtime", "-m", "generator", "batch", "--project", str(root), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert "ongewijzigd" in done.stdout
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}


@pytest.mark.parametrize("arguments", [(), ("agendas",), ("--regio", "twente")])
def test_nothing_that_renders_is_imported(root: Path, arguments: tuple[str, ...]) -> None:
    make(root)
    (root / "output/overzicht.html").touch()  # made by the command, which is not what is asked here
    assert imported_by(root, *arguments).isdisjoint([*HEAVY, *LIBRARIES])
