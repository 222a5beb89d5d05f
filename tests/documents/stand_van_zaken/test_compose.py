"""The stand van zaken: every region from its own file, side by side and on a page of its own."""

from pathlib import Path

import pytest
from sample import LETTER, REGISTERS, W, paragraphs, text_of, write_project, xml

from generator.pipeline import RenderedDocument, open_project

REPORT = """\
soort: stand-van-zaken
titel: Stand van zaken
bij: kamerbrieven/brief
peildatum: 2026-05-01
inleiding: Zo staat het ervoor.
overzicht: Naast elkaar.
toezeggingen: Wat is beloofd.
toelichtingen: [{regio: twente, tekst: Twente is bijna klaar.}]
"""
TWENTE = REGISTERS["regios/twente"]
FIRST = """\
naam: Achterhoek
lidwoord: de
nr: 1
provincies: [Gelderland]
gemeenten_vastgesteld: nee
grens: {}
bestuurlijk_trekker: a
ambtelijk_trekker: b
rijksvertegenwoordiger: c
regioadviseur: d
stand_plan: {stand: vastgesteld, datum: 2026-03-01, door: de raden, toelichting: "Met steun van allen.[@kst-29697-158]"}
regio_deals: [{naam: Deal, rijksbijdrage: 25000000}]
begroting:
  - {wat: Bouwen, bedrag: 5000, bron: rijk, status: toegezegd}
  - {wat: Wensen, bedrag: 700, bron: rijk, status: gevraagd}
planning:
  - {wat: Voorbij, wanneer: 2025}
  - {wat: Congres, wanneer: Q3 2026}
"""
PROMISES = """\
toezeggingen:
  tz-brief: {soort: toezegging, samenvatting: De minister stuurt een brief., status: voldaan, ministeries: [bzk]}
  af-geld: {soort: afspraak, samenvatting: Er komt geld., door: het rijk, regios: [twente]}
"""
BOUND = (
    PROMISES
    + """\
  tz-twee: {soort: toezegging, samenvatting: Twee ministeries kijken mee., ministeries: [bzk, ocw]}
"""
)
ORGANISATIONS = (
    REGISTERS["organisaties"].replace("    naam: Ministerie van B", "    afkorting: BZK\n    naam: Ministerie van B", 1)
    + """\
  ocw: {soort: ministerie, naam: ministerie van OCW, afkorting: OCW}
"""
)


@pytest.fixture
def made(tmp_path: Path):
    def make(report: str = REPORT, **files: str) -> RenderedDocument:
        given = {
            "stand-van-zaken__nu": report,
            "regios__achterhoek": FIRST,
            "regios__twente": TWENTE,
            "toezeggingen": PROMISES,
            "organisaties": ORGANISATIONS,
            "kamerbrieven__brief": f"{LETTER}  Tekst.\n",
            **files,
        }
        return open_project(write_project(tmp_path / "p", **given)).render("stand-van-zaken/nu")

    return make


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("’", "'")


def texts(package: bytes) -> list[str]:
    return [plain(text) for text in paragraphs(package)]


def tables(package: bytes) -> list[list[list[str]]]:
    return [
        [[plain(text_of(cell)) for cell in row.iter(f"{W}tc")] for row in one.iter(f"{W}tr")]
        for one in xml(package).iter(f"{W}tbl")
    ]


def table(package: bytes, *heads: str) -> list[list[str]]:
    (found,) = (rows for rows in tables(package) if tuple(rows[0][: len(heads)]) == heads)
    return found


def test_all_regions_stand_side_by_side_in_their_fixed_order_with_totals(made) -> None:
    rows = table(made().data, "Regio")
    assert [row[0] for row in rows[1:]] == ["Achterhoek", "Twente", "Totaal (2)"]
    achterhoek, twente, total = ([row[n] for n in (1, 3, 5, 6, 7)] for row in rows[1:])
    assert achterhoek == ["vastgesteld, 1 maart 2026, door de raden", "0", "0", "€ 25.000.000", "Congres (Q3 2026)"]
    assert twente == ["niet opgegeven", "1", "1", "–", "niet opgegeven"]
    assert total == ["", "1", "1", "€ 25.000.000", ""]


def test_a_region_has_a_page_with_its_figures_its_opgaven_and_the_remark_of_the_author(made) -> None:
    package = made().data
    assert "Wonen (opgave, doel 1)" in texts(package)
    assert "Twente is bijna klaar." in texts(package)
    figures = [{row[0]: row[1] for row in rows} for rows in tables(package) if rows[0][0] == "Onderdeel"]
    assert figures[0]["Toegezegde middelen in de agenda"] == "€ 5.000"
    assert figures[1]["Nog in te vullen"] == "4 gegevens"


def test_commitments_are_counted_by_who_is_bound_and_once_in_the_total(made) -> None:
    rows = table(made(toezeggingen=BOUND).data, "Door", "Open")
    assert rows == [
        ["Door", "Open", "Deels voldaan", "Voldaan", "Totaal"],
        ["BZK", "1", "0", "1", "2"],
        ["OCW", "1", "0", "0", "1"],
        ["het rijk", "1", "0", "0", "1"],
        ["Alle toezeggingen, elk één keer geteld", "2", "0", "1", "3"],
    ]


def test_a_commitment_of_a_region_is_named_on_its_page(made) -> None:
    assert "Voor deze regio is 1 toezegging of afspraak van belang (tabel 3)." in texts(made().data)


def test_the_remark_on_a_standing_is_printed_with_its_source(made) -> None:
    result = made()
    assert any(text.startswith("Met steun van allen.") for text in texts(result.data))
    assert result.notes == 1


def test_a_wrong_key_in_the_file_of_a_region_stops_it(made) -> None:
    result = made(regios__twente=TWENTE.replace("opgaven: [wonen]", "opgaven: [woonen]"))
    assert [finding.code.name for finding in result.diagnostics if finding.code.name != "CTRL005"] == ["REF003"]


def test_the_colophon_names_the_letter(made) -> None:
    assert any("bijlage bij de brief van 9 september 2025 over: Stand van zaken" in text for text in texts(made().data))
