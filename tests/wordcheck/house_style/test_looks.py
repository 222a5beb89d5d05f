from docx.document import Document
from docx.shared import Pt, RGBColor
from wordfiles import bare, look, with_text

from generator.wordcheck.house_style import looks


def messages(made: Document) -> list[str]:
    return [finding.diagnostic.message() for finding in look(looks.check, made, "kamerbrief").found]


def test_a_strange_font_is_told_once_with_its_count() -> None:
    made = bare()
    for _ in range(3):
        made.add_paragraph().add_run("Tekst").font.name = "Comic Sans MS"
    assert messages(made)[0] == "lettertype Comic Sans MS past niet bij de huisstijl (3 keer)"


def test_a_strange_size_and_colour_are_found() -> None:
    made = bare()
    run = made.add_paragraph().add_run("Tekst")
    run.font.size, run.font.color.rgb = Pt(13), RGBColor(255, 0, 0)
    assert messages(made)[1:] == [
        "lettergrootte 13 pt komt in de huisstijl niet voor (1 keer)",
        "letterkleur #FF0000 komt in de huisstijl niet voor (1 keer)",
    ]


def test_what_the_house_style_has_is_well() -> None:
    made = with_text("")
    run = made.add_paragraph().add_run("Tekst")
    run.font.name, run.font.size, run.font.color.rgb = "Verdana", Pt(9), RGBColor(0, 0, 0)
    assert look(looks.check, made, "kamerbrief").found == []


def test_a_space_in_another_font_is_nobodys_concern() -> None:
    made = bare()
    made.add_paragraph().add_run("  ").font.name = "Comic Sans MS"
    assert look(looks.check, made, "kamerbrief").found == []
