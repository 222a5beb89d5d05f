"""The consistency rules on Word files that rijkspen did not make."""

from dataclasses import replace
from datetime import date

import pytest
from docx.document import Document
from wordfiles import bare, subject, with_text

from bench.large_word import RELATIONS, ROOT, SPACE, STYLES, TYPES, mark, run
from generator.pipeline import Project
from generator.schema.registry import Registers
from generator.word.package import compress, write_package
from generator.word.revising.edits import ReplaceText
from generator.wordcheck.findings import Findings, WordFinding
from generator.wordcheck.text.consistency import check


@pytest.fixture
def registers(real_project: Project) -> Registers:
    return real_project.registers


def found(made: Document | bytes, registers: Registers | None, day: date | None = None) -> list[WordFinding]:
    looked_at = replace(subject(made), registers=registers, day=day)
    findings = Findings(looked_at.word)
    check(looked_at, findings)
    return findings.found


def codes(made: Document | bytes, registers: Registers | None, day: date | None = None) -> list[str]:
    return [one.diagnostic.code.name for one in found(made, registers, day)]


def test_the_letter_says_its_own_date(registers: Registers) -> None:
    text = "De ministeries van BZK, LNV en OCW werken samen."
    assert codes(with_text("Datum 12 juli 2023", text), registers) == []
    assert codes(with_text("Datum 20 december 2024", text), registers) == ["SAM005"]
    assert codes(with_text("Datum", "20 december 2024", text), registers) == ["SAM005"]


def test_a_name_is_found_at_its_place_with_its_repair(registers: Registers) -> None:
    (one,) = found(with_text("Wij bezochten Zeeuws Vlaanderen in mei."), registers)
    assert one.diagnostic.code.name == "SAM004"
    assert one.spot is not None
    assert one.spot.words == "Zeeuws Vlaanderen"
    assert isinstance(one.repair, ReplaceText)
    assert one.repair.new == "Zeeuws-Vlaanderen"


def test_hard_spaces_and_line_breaks_are_spaces(registers: Registers) -> None:
    made = with_text("De regio's ontvangen procesmiddelen van €\u00a0350.000 per\u00a0jaar.", "Het Zeeuws\nVlaanderen.")
    assert codes(made, registers) == ["SAM004", "SAM008"]


def test_a_list_is_counted(registers: Registers) -> None:
    made = bare()
    made.add_paragraph("Wij noemen drie punten:")
    for point in ("het geld", "het tempo"):
        made.add_paragraph(point, style="List Bullet")
    assert "SAM001" in codes(made, registers)


def test_a_quotation_is_left_alone(registers: Registers) -> None:
    made = bare()
    made.add_paragraph("Zo schreef men over Zeeuws Vlaanderen.", style="Quote")
    assert codes(made, registers) == []


def test_without_a_project_the_rules_that_need_no_register_still_look() -> None:
    made = with_text("De tekst gaat naar naar de regio.", "Zeeuws Vlaanderen kost €500.")
    assert codes(made, None) == ["SAM009", "SAM020"]


def test_good_text_is_silent(registers: Registers) -> None:
    made = with_text(
        "Datum 9 september 2025",
        "De elf regio's werken samen met de ministeries van BZK, LVVN en IenW aan een plan voor de regio.",
        "Elke regio ontvangt € 350.000 per jaar.",
    )
    assert codes(made, registers) == []


def with_note(text: str, note: str) -> bytes:
    """A document of others with one footnote."""
    parts = {
        "word/document.xml": f"<w:document {SPACE}><w:body><w:p>{run(text)}{mark(1)}</w:p></w:body></w:document>",
        "word/footnotes.xml": f'<w:footnotes {SPACE}><w:footnote w:id="1"><w:p>{run(note)}</w:p></w:footnote></w:footnotes>',
        "[Content_Types].xml": TYPES,
        "_rels/.rels": ROOT,
        "word/_rels/document.xml.rels": RELATIONS,
        "word/styles.xml": STYLES,
    }
    return write_package({name: compress(name, content.encode()) for name, content in parts.items()})


def test_the_title_of_a_source_in_a_note_keeps_its_own_words(registers: Registers) -> None:
    """As in `‘Verlenging Regiodeal: gelijke kansen’`: it is called so, whatever we agreed on."""
    text = "De Regio Deal loopt tot 2030. De Regio Deal kost € 30 miljoen; een Regio Deal is een afspraak."
    note = "Gemeente Coevorden, ‘Verlenging Regiodeal: 25 miljoen euro erbij’, 3 maart 2025."
    assert codes(with_note(text, note), registers) == []
    assert codes(with_note(text, "De Regiodeal kost 25 miljoen euro."), registers) != []
