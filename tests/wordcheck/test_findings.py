"""Findings say where they are as people find it, and never flood."""

from docx.document import Document
from wordfiles import bare, look, read, with_text

from generator.diagnostics import Code
from generator.wordcheck.findings import SHOWN_PER_CODE, Findings, Spot, place_of
from generator.wordcheck.house_style import white_space
from generator.wordcheck.passages import passages


def chapters() -> Document:
    made = bare()
    made.add_paragraph("Vooraf")
    made.add_heading("2. Aanpak", 1)
    made.add_paragraph("Eerste")
    made.add_paragraph("")
    made.add_paragraph("Tweede alinea van het hoofdstuk")
    return made


def test_a_place_names_heading_paragraph_and_words() -> None:
    paragraph = list(read(chapters()).body)[4]
    assert str(place_of(Spot(paragraph, 0, 6))) == 'onder "2. Aanpak", alinea 2: "Tweede alinea van het hoofdstuk"'


def test_before_the_first_heading_the_number_alone_is_the_place() -> None:
    assert str(place_of(Spot(next(read(chapters()).body)))) == 'alinea 1: "Vooraf"'


def test_findings_come_in_reading_order() -> None:
    word = read(with_text(*(f"a  b {number}" for number in range(12))))
    findings = Findings(word)
    for passage in reversed(list(passages(word))):
        findings.add(Code.OPM007, passage.spot(1, 3))
    assert [f.spot.paragraph.text for f in findings.shown()] == [f"a  b {number}" for number in range(12)]


def test_more_of_the_same_is_counted_instead_of_shown() -> None:
    findings = look(white_space.check, with_text(*["a  b"] * (SHOWN_PER_CODE + 7)))
    shown = [finding.diagnostic for finding in findings.shown()]
    assert len(shown) == SHOWN_PER_CODE + 1
    assert shown[-1].message() == f"OPM007 komt nog 7 keer voor; de eerste {SHOWN_PER_CODE} staan hierboven"


def test_passages_are_the_text_in_order_with_where_it_stands() -> None:
    found = [(passage.text, passage.in_note) for passage in passages(read(with_text("Een", "", "Twee")))]
    assert found == [("Een", False), ("Twee", False)]
