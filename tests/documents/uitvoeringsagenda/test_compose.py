"""An uitvoeringsagenda: four chapters, with the facts of the region."""

from pathlib import Path

import pytest
from sample import AGENDA, REGISTERS, W, paragraphs, text_of, write_project, xml

from generator.pipeline import RenderedDocument, open_project

REGION = REGISTERS["regios/twente"]


@pytest.fixture
def made(tmp_path: Path):
    def make(agenda: str = AGENDA, region: str = REGION) -> RenderedDocument:
        root = write_project(tmp_path / "p", agendas__twente=agenda, regios__twente=region)
        return open_project(root).render("agendas/twente")

    return make


def tables(package: bytes) -> list[list[list[str]]]:
    rows = (one.iter(f"{W}tr") for one in xml(package).iter(f"{W}tbl"))
    return [[[text_of(cell) for cell in row.iter(f"{W}tc")] for row in table] for table in rows]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_contributions_stand_in_a_table_with_their_total(made) -> None:
    (table,) = (one for one in tables(made().data) if one[0] == ["Partij", "Bijdrage", "Status", "Bedrag"])
    assert [plain(row[3]) for row in table[1:]] == ["€ 1.000", "€ 2.000", "€ 3.000"]
    assert table[-1][0] == "Totaal"


def test_a_contribution_that_does_not_add_up_is_a_warning(made) -> None:
    found = made(region=REGION.replace("totaal: 3000", "totaal: 4000")).diagnostics
    assert "CTRL008" in [finding.code.name for finding in found]


def test_a_citation_in_the_region_becomes_a_note_of_the_agenda(made) -> None:
    assert made().notes == 1


def test_results_planning_and_goals_are_printed(made) -> None:
    texts = [plain(text) for text in paragraphs(made().data)]
    assert "24" in texts
    assert "2026: eerste paal" in texts
    assert "Opgave: Wonen" in texts
    assert "Doel 2. Voorzieningen dichtbij." in texts


def test_what_the_region_must_still_supply_is_printed_and_counted(made) -> None:
    result = made()
    count = sum("[nog in te vullen" in text for text in paragraphs(result.data))
    assert count == len([finding for finding in result.diagnostics if finding.code.name == "CTRL005"]) > 0


def test_a_final_agenda_with_gaps_is_not_made(made) -> None:
    final = made(AGENDA + "status: definitief\ndatum: 2026-01-01\n")
    assert final.data is None
    assert "CTRL006" in [finding.code.name for finding in final.diagnostics]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("opgaven: [wonen]", "opgaven: [woonen]", "content/regios/twente.yaml:16"),
        ("doelen: [1]\n", "doelen: [4]\n", "content/regios/twente.yaml:15"),
    ],
)
def test_an_activity_that_names_an_unknown_opgave_or_goal_is_a_finding(made, old: str, new: str, place: str) -> None:
    result = made(region=REGION.replace(old, new))
    assert result.data is None
    assert [finding.code.name for finding in result.diagnostics] == ["REF003"]
    assert str(result.diagnostics[0].location).startswith(place.rsplit(":", 2)[0])
