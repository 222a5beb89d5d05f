from collections.abc import Iterable

from docx.document import Document
from wordfiles import codes, element, look, with_text

from generator.wordcheck.house_style import follow_on

LONG = ["Datum\t3 maart 2025", "Onze referentie", "2025-0001", *["Tekst."] * 30]
FIELDS = '<w:fldSimple w:instr=" {} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def letter(header: Iterable[str], fields: Iterable[str] = ("PAGE", "NUMPAGES"), footer: str = "Pagina ") -> Document:
    made = with_text(*LONG)
    section = made.sections[0]
    for text in header:
        section.header.add_paragraph(text)
    paragraph = section.footer.paragraphs[0]
    paragraph.text = footer
    for field in fields:
        paragraph._p.append(element(FIELDS.format(field)))
    return made


GOOD = ("Datum", "3 maart 2025", "Onze referentie", "2025-0001")


def test_a_header_with_date_and_reference_is_well() -> None:
    assert codes(follow_on.check, letter(GOOD), "kamerbrief") == []


def test_a_header_without_reference_is_found() -> None:
    (finding,) = look(follow_on.check, letter(GOOD[:2]), "kamerbrief").found
    assert finding.diagnostic.message() == "het vervolgblad mist in de koptekst: Onze referentie"


def test_a_header_that_contradicts_page_one_is_found() -> None:
    (finding,) = look(follow_on.check, letter(("Datum", "3 april 2025", *GOOD[2:])), "kamerbrief").found
    assert (
        finding.diagnostic.message() == 'het vervolgblad zegt "Datum: 3 april 2025", de eerste bladzijde "3 maart 2025"'
    )


def test_another_word_for_the_reference_is_well() -> None:
    assert codes(follow_on.check, letter((*GOOD[:2], "Kenmerk: 2025-0001")), "kamerbrief") == []


def test_missing_and_typed_page_numbers_are_found() -> None:
    assert codes(follow_on.check, letter(GOOD, ()), "kamerbrief") == ["OPM011"]
    assert codes(follow_on.check, letter(GOOD, ("PAGE",)), "kamerbrief") == ["OPM011"]
    (finding,) = look(follow_on.check, letter(GOOD, (), "Pagina 3 van 10"), "kamerbrief").found
    assert finding.diagnostic.message().startswith("het bladzijdenummer is getypt")


def test_what_is_no_letter_needs_no_such_header() -> None:
    assert codes(follow_on.check, letter((), ()), "") == []
