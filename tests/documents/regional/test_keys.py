"""Keys inside the file of a region."""

from __future__ import annotations

import pytest

from generator.diagnostics import Report
from generator.documents.regional.keys import check_keys
from generator.loading.yaml_source import parse_yaml
from generator.schema.registers import Programme
from generator.schema.validation import validate

PROGRAMME = "{naam: P, afkorting: P, doelen: [{nr: 1, titel: a, tekst: a, kort: a}], uitgangspunten: []}"
REGION = """\
opgaven: [{sleutel: wonen, titel: Wonen, doelen: [1], indicatoren: [tevreden]}]
indicatoren: [{sleutel: tevreden, naam: Tevreden, bron: CBS, doelen: [1], nulmeting: nog in te vullen, streefwaarde: nog in te vullen}]
activiteiten:
  - {sleutel: bouwen, titel: Bouwen, opgaven: [wonen], doelen: [1], samen_met: [bouwen], omschrijving: o,
     verwacht_effect: e, trekker: t, periode: p, inwoners: i}
"""


@pytest.fixture
def findings(region):
    def find(text: str) -> list[str]:
        report = Report()
        programme = validate(parse_yaml(PROGRAMME.encode(), "programma.yaml", report), Programme, report)
        check_keys(region(text), programme, report)
        return [finding.render().splitlines()[0] for finding in report]

    return find


def test_keys_that_are_there_are_fine(findings) -> None:
    assert findings(REGION) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("indicatoren: [tevreden]", "indicatoren: [blij]", '"blij" is niet bekend in de indicatoren van deze regio'),
        ("opgaven: [wonen]", "opgaven: [woonen]", '"woonen" is niet bekend in de opgaven van deze regio'),
        ("samen_met: [bouwen]", "samen_met: [x]", '"x" is niet bekend in de activiteiten van deze regio'),
        ("titel: Wonen, doelen: [1]", "titel: Wonen, doelen: [4]", '"doel 4" is niet bekend in content/programma.yaml'),
        ("bron: CBS, doelen: [1]", "bron: CBS, doelen: [4]", '"doel 4" is niet bekend in content/programma.yaml'),
    ],
)
def test_a_key_that_is_not_there_is_an_error_at_its_place(findings, old: str, new: str, fault: str) -> None:
    (finding,) = findings(REGION.replace(old, new))
    assert finding.endswith(f"fout REF003: {fault}")
    assert finding.startswith("regio.yaml:1")
