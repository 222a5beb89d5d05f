"""A plan voor de regio: four chapters, with the facts of the region."""

from pathlib import Path

import pytest
from sample import PLAN, REGISTERS, W, paragraphs, text_of, write_project, xml

from generator.pipeline import RenderedDocument, open_project

REGION = REGISTERS["regios/twente"]
TASK = "{sleutel: wonen, titel: Wonen, doelen: [1]}"
FULL_TASK = """\
{sleutel: wonen, titel: Wonen, doelen: [1], omschrijving: Te weinig huizen., bestaande_inzet: We bouwen al.,
     wat_mist: Er is geen grond., handelingsperspectief: Koop grond., gevraagd_van_rijk: [{ministerie: bzk, vraag: Help.}],
     indicatoren: [huizen]}
indicatoren: [{sleutel: huizen, naam: Huizen, bron: CBS, doelen: [1], nulmeting: {waarde: 5, peildatum: 2025},
     streefwaarde: {waarde: 9, jaar: 2029}}]"""


@pytest.fixture
def made(tmp_path: Path):
    def make(plan: str = PLAN, region: str = REGION, **files: str) -> RenderedDocument:
        root = write_project(tmp_path / "p", plannen__twente=plan, regios__twente=region, **files)
        return open_project(root).render("plannen/twente")

    return make


def plain(package: bytes) -> list[str]:
    return [text.replace("\u00a0", " ") for text in paragraphs(package)]


def tables(package: bytes) -> list[list[list[str]]]:
    rows = (one.iter(f"{W}tr") for one in xml(package).iter(f"{W}tbl"))
    return [[[text_of(cell) for cell in row.iter(f"{W}tc")] for row in table] for table in rows]


def test_the_goals_and_all_uitgangspunten_stand_in_it_word_for_word(made) -> None:
    texts = plain(made().data)
    assert "Doel 2. Voorzieningen dichtbij." in texts
    assert "We leren." in texts


def test_the_matrix_has_a_dot_where_an_opgave_serves_a_goal(made) -> None:
    (matrix,) = (one for one in tables(made().data) if "Doel 3" in one[0])
    assert matrix[1] == ["Wonen", "opgave", "●", "", ""]


def test_an_opgave_says_what_is_done_what_is_missing_what_helps_and_what_is_asked(made) -> None:
    result = made(region=REGION.replace(TASK, FULL_TASK))
    found = tables(result.data)
    assert ["Wonen", "We bouwen al.", "Er is geen grond."] in [row for table in found for row in table]
    assert next(row for table in found if table[0][0] == "Ministerie" for row in table[1:])[1:] == ["Wonen", "Help."]
    assert "Wonen. Koop grond." in plain(result.data)
    assert "Hoe het hiermee gaat, is te volgen aan: Huizen (tabel 1)." in plain(result.data)


def test_what_nobody_has_written_yet_is_a_gap_and_stands_in_the_list_at_the_end(made) -> None:
    result = made()
    texts = plain(result.data)
    assert "[nog in te vullen: bestaande inzet per opgave of kans, en wat daarin mist]" in texts
    assert "[nog in te vullen: indicatoren met nulmeting en streefwaarde]" in texts
    listed = dict(tables(result.data)[-1])
    assert listed["paragraaf\u00a03.2, Wat er mist"] == "bestaande inzet per opgave of kans, en wat daarin mist"
    counted = [finding for finding in result.diagnostics if finding.code.name == "CTRL005"]
    assert f"Dit document is een concept. Er ontbreken nog {len(counted)} gegevens." in texts


def test_of_a_table_that_is_half_filled_each_empty_cell_is_a_gap(made) -> None:
    result = made(region=REGION.replace(TASK, TASK.replace("}", ", bestaande_inzet: Er is al wat.}")))
    assert ["Wonen", "Er is al wat.", "[nog in te vullen: wat er mist bij Wonen]"] in [
        row for table in tables(result.data) for row in table
    ]


def test_the_prose_of_activities_belongs_in_the_agenda_and_is_not_missed(made) -> None:
    result = made()
    assert "Zij denken mee." not in plain(result.data)
    assert not result.has_errors


def test_a_final_plan_with_gaps_is_not_made(made) -> None:
    final = made(PLAN + "status: definitief\ndatum: 2026-01-01\n")
    assert final.data is None
    assert "CTRL006" in [finding.code.name for finding in final.diagnostics]


def test_only_abbreviations_that_are_used_are_explained(made) -> None:
    files = {"afkortingen": "afkortingen: {CBS: Centraal Bureau voor de Statistiek, XYZ: komt niet voor}\n"}
    (table,) = (
        one for one in tables(made(region=REGION.replace(TASK, FULL_TASK), **files).data) if one[0][0] == "Afkorting"
    )
    assert [row[0] for row in table[1:]] == ["CBS", "NPVR"]
