import pytest
from docx.document import Document
from wordfiles import bare, codes

from generator.wordcheck.accessibility import fake_headings


def bold_then_text(text: str, after: str = "Gewone tekst volgt.") -> Document:
    made = bare()
    made.add_paragraph().add_run(text).bold = True
    made.add_paragraph(after)
    return made


def test_a_bold_paragraph_before_text_is_found() -> None:
    assert codes(fake_headings.check, bold_then_text("Aanleiding")) == ["TOEG009"]


@pytest.mark.parametrize("text", ["Let op: dit is geen kop.", "Aan:\tde minister", "x" * 101])
def test_bold_text_that_is_no_heading_is_left_alone(text: str) -> None:
    assert codes(fake_headings.check, bold_then_text(text)) == []


def test_a_real_heading_is_well() -> None:
    made = bare()
    made.add_heading("Aanleiding", 1)
    made.add_paragraph("Tekst.")
    assert codes(fake_headings.check, made) == []


def test_a_word_in_bold_is_no_heading() -> None:
    made = bare()
    paragraph = made.add_paragraph()
    paragraph.add_run("Doel").bold = True
    paragraph.add_run(" is meten")
    made.add_paragraph("Tekst.")
    assert codes(fake_headings.check, made) == []
