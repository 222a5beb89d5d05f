from docx.document import Document
from wordfiles import codes, element, with_text

from generator.wordcheck.accessibility import only_in_edges


def with_header(text: str) -> Document:
    made = with_text("Kenmerk 2025-0001 van 3 maart 2025")
    made.sections[0].header.paragraphs[0].text = text
    return made


def test_what_only_the_header_says_is_found() -> None:
    assert codes(only_in_edges.check, with_header("Vertrouwelijk tot 1 mei")) == ["TOEG020"]


def test_what_the_text_says_too_is_well() -> None:
    assert codes(only_in_edges.check, with_header("Kenmerk\t2025-0001")) == []


def test_page_numbers_are_no_information() -> None:
    made = with_header("Pagina ")
    paragraph = made.sections[0].header.paragraphs[0]._p
    paragraph.append(element('<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
    assert codes(only_in_edges.check, made) == []
