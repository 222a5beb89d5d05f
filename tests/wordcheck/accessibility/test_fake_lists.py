import pytest
from wordfiles import bare, codes, look, with_text

from generator.wordcheck.accessibility import fake_lists


@pytest.mark.parametrize("marks", [("- ", "- "), ("•\t", "•\t"), ("1. ", "2. "), ("a) ", "b) "), ("– ", "– ")])
def test_typed_signs_in_a_row_are_found_once(marks: tuple[str, str]) -> None:
    made = with_text("Vooraf.", *(f"{mark}iets" for mark in marks), "Erna.")
    (finding,) = look(fake_lists.check, made).found
    assert finding.diagnostic.code.name == "TOEG010"
    assert finding.spot is not None
    assert finding.spot.words == marks[0].strip()


def test_a_real_list_is_well() -> None:
    made = bare()
    for text in ("een", "twee"):
        made.add_paragraph(text, style="List Bullet")
    assert codes(fake_lists.check, made) == []


@pytest.mark.parametrize(
    "texts", [("- één streepje alleen",), ("1. Inleiding", "Tekst."), ("2025. Een jaar", "2026. Nog een")]
)
def test_one_sign_is_no_list(texts: tuple[str, ...]) -> None:
    assert codes(fake_lists.check, with_text(*texts)) == []
