import pytest
from docx.document import Document
from docx.shared import Pt, RGBColor
from wordfiles import bare, codes, element

from generator.wordcheck.accessibility import contrast


def in_colour(colour: str, ground: str = "", size: float = 9) -> Document:
    made = bare()
    run = made.add_paragraph().add_run("Tekst")
    run.font.color.rgb = RGBColor.from_string(colour)
    run.font.size = Pt(size)
    if ground:
        run._r.get_or_add_rPr().append(element(f'<w:shd w:val="clear" w:fill="{ground}"/>'))
    return made


@pytest.mark.parametrize(("colour", "ground"), [("999999", ""), ("FFFFFF", ""), ("F9E11E", ""), ("000000", "123552")])
def test_letters_that_do_not_stand_out_are_found(colour: str, ground: str) -> None:
    assert codes(contrast.check, in_colour(colour, ground)) == ["TOEG018"]


@pytest.mark.parametrize(("colour", "ground"), [("000000", ""), ("154273", ""), ("FFFFFF", "154273"), ("007BC7", "")])
def test_letters_that_stand_out_are_well(colour: str, ground: str) -> None:
    assert codes(contrast.check, in_colour(colour, ground)) == []


def test_large_letters_need_less() -> None:
    assert codes(contrast.check, in_colour("E17000", size=18)) == []
    assert codes(contrast.check, in_colour("E17000", size=17)) == ["TOEG018"]
