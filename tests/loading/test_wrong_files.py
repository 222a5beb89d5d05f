"""Bad input is a fixture with the expected finding as comment on the bad line (house rule 15)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.diagnostics import Language, Report
from generator.loading.yaml_source import load_yaml

FIXTURES = Path(__file__).parents[1] / "fixtures" / "fout"
EXPECTED = re.compile(r"# Fout: (BRON\d{3})")


def expected_findings(path: Path) -> list[tuple[int, str]]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [(number, code) for number, line in enumerate(lines, start=1) for code in EXPECTED.findall(line)]


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("bron_*.yaml")), ids=lambda path: path.stem)
def test_a_wrong_file_gives_the_findings_that_its_comments_name_and_no_other(path: Path) -> None:
    report = Report()
    load_yaml(path, path.name, report)
    found = sorted({(finding.location.line, finding.code.name) for finding in report})
    assert found == expected_findings(path)
    assert all(finding.location.column > 0 for finding in report)
    assert all(finding.render(language).startswith(path.name) for finding in report for language in Language)
