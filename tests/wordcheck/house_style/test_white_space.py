import pytest
from sample import letter
from wordfiles import bare, codes, look, with_text

from generator.wordcheck.house_style import white_space


@pytest.mark.parametrize("text", ["twee  spaties", "Naam:     waarde", "   ingesprongen"])
def test_rows_of_spaces_are_found(text: str) -> None:
    assert codes(white_space.check, with_text(text)) == ["OPM007"]


@pytest.mark.parametrize("text", ["Een.^[Een.]^[Twee.] Drie.", "Een.^[Een.] ^[Twee.] Drie."])
def test_spaces_with_a_note_mark_between_them_are_no_row(render_letter, text: str) -> None:
    assert codes(white_space.check, render_letter(letter(text)).data) == []


def test_empty_paragraphs_are_counted_and_told_once() -> None:
    (finding,) = look(white_space.check, with_text("Een", "", "", "Twee", "", "Drie")).found
    assert finding.diagnostic.message() == "lege alinea's als witregel (3); de eerste staat hierachter"
    assert str(finding.diagnostic.location.place) == 'alinea 1: "Een"'


def test_the_paragraph_that_word_needs_behind_a_table_is_well() -> None:
    made = bare()
    for _ in range(2):
        made.add_table(1, 1).cell(0, 0).text = "x"
        made.add_paragraph("")
    made.add_page_break()
    made.add_paragraph("slot")
    assert codes(white_space.check, made) == []
