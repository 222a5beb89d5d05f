import io

import pytest
from docx.document import Document
from PIL import Image
from wordfiles import bare, codes

from generator.wordcheck.accessibility import alternatives


def with_picture(alternative: str) -> Document:
    buffer = io.BytesIO()
    Image.new("RGB", (2, 2)).save(buffer, "PNG")
    buffer.seek(0)
    made = bare()
    made.add_picture(buffer)
    made.element.body.find(".//{*}docPr").set("descr", alternative)
    return made


def test_a_picture_without_words_is_found() -> None:
    assert codes(alternatives.check, with_picture("")) == ["TOEG014"]


@pytest.mark.parametrize(
    "text", ["afbeelding 3", "IMG_2031.jpg", "Afbeelding met tekst\n\nAutomatisch gegenereerde beschrijving"]
)
def test_words_that_say_nothing_are_found(text: str) -> None:
    assert codes(alternatives.check, with_picture(text)) == ["TOEG015"]


def test_words_that_say_something_are_well() -> None:
    assert codes(alternatives.check, with_picture("Kaart met de elf regio's langs de grens")) == []


def test_decoration_needs_no_words() -> None:
    made = with_picture("")
    properties = made.element.body.find(".//{*}docPr")
    decorative = properties.makeelement(
        "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative", {"val": "1"}
    )
    properties.append(decorative)
    assert codes(alternatives.check, made) == []
