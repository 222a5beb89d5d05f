import pytest
from docx.document import Document
from wordfiles import bare, codes, with_text

from generator.wordcheck.references import typed_marks


def raised(before: str, figure: str) -> Document:
    made = bare()
    paragraph = made.add_paragraph(before)
    paragraph.add_run(figure).font.superscript = True
    paragraph.add_run(" en verder")
    return made


@pytest.mark.parametrize(("before", "figure"), [("het rapport", "3"), ("de motie.", "12"), ("de brief", "*")])
def test_a_typed_figure_is_found(before: str, figure: str) -> None:
    assert codes(typed_marks.check, raised(before, figure)) == ["REF042"]


@pytest.mark.parametrize(("before", "figure"), [("100 m", "2"), ("10", "6"), ("de 2", "e"), ("12 km", "2")])
def test_units_and_powers_are_left_alone(before: str, figure: str) -> None:
    assert codes(typed_marks.check, raised(before, figure)) == []


def test_a_superscript_sign_is_found_but_not_in_a_unit() -> None:
    assert codes(typed_marks.check, with_text("het rapport³ zegt")) == ["REF042"]
    assert codes(typed_marks.check, with_text("100 m² grond")) == []
