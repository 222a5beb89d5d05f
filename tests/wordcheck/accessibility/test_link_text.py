import pytest
from docx.document import Document
from wordfiles import bare, codes, element

from generator.wordcheck.accessibility import link_text

HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
ADDRESS = "https://www.rijksoverheid.nl/regio"


def with_link(text: str, target: str = ADDRESS) -> Document:
    made = bare()
    identity = made.part.relate_to(target, HYPERLINK, is_external=True)
    paragraph = made.add_paragraph("Zie ")
    paragraph._p.append(element(f'<w:hyperlink r:id="{identity}"><w:r><w:t>{text}</w:t></w:r></w:hyperlink>'))
    return made


@pytest.mark.parametrize("text", ["hier", "klik hier", "Lees meer", "deze link", "link", "website."])
def test_a_link_that_says_nothing_is_found(text: str) -> None:
    assert codes(link_text.check, with_link(text)) == ["TOEG016"]


@pytest.mark.parametrize("text", [ADDRESS, "www.rijksoverheid.nl/regio"])
def test_a_bare_address_is_found(text: str) -> None:
    assert codes(link_text.check, with_link(text)) == ["TOEG017"]


def test_a_link_with_the_name_of_the_page_is_well() -> None:
    assert codes(link_text.check, with_link("de pagina over regio's")) == []
    assert codes(link_text.check, with_link("www.info@regio.nl", "mailto:info@regio.nl")) == []


def test_a_link_that_is_a_field_is_read_too() -> None:
    made = bare()
    paragraph = made.add_paragraph()
    paragraph._p.append(element('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'))
    paragraph._p.append(element(f'<w:r><w:instrText>HYPERLINK "{ADDRESS}"</w:instrText></w:r>'))
    paragraph._p.append(element('<w:r><w:fldChar w:fldCharType="separate"/><w:t>klik hier</w:t></w:r>'))
    paragraph._p.append(element('<w:r><w:fldChar w:fldCharType="end"/></w:r>'))
    assert codes(link_text.check, made) == ["TOEG016"]
