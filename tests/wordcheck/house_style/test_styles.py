from docx.enum.text import WD_ALIGN_PARAGRAPH
from wordfiles import bare, look, with_text

from generator.wordcheck.house_style import styles


def found(made) -> list[tuple[str, str]]:
    return [
        (f.diagnostic.code.name, str({name: str(value) for name, value in f.diagnostic.values}))
        for f in look(styles.check, made).found
    ]


def test_a_style_from_elsewhere_is_told_once() -> None:
    made = bare()
    for _ in range(2):
        made.add_paragraph("Tekst", style="Intense Quote")
    assert found(made) == [("OPM005", "{'style': 'Intense Quote', 'count': '2'}")]


def test_formatting_by_hand_is_told_once_for_each_kind() -> None:
    made = with_text("Een", "Twee")
    for paragraph in made.paragraphs:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.runs[0].underline = True
    assert [values for _, values in found(made)] == [
        "{'what': 'uitlijning', 'count': '2'}",
        "{'what': 'onderstreept', 'count': '2'}",
    ]


def test_emphasis_and_styles_of_the_template_are_well() -> None:
    made = with_text("Tekst")
    made.paragraphs[0].runs[0].italic = True
    made.add_heading("Kop", 1)
    assert found(made) == []
