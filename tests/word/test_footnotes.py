"""Notes go through one registry: a number for each, a text for each, in the order of their marks."""

from sample import W, fragment

from generator.word.footnotes import FIRST_ID, Footnotes
from generator.word.stylesheet import REQUIRED, Stylesheet

STYLES = Stylesheet({name.lower(): name.replace(" ", "") for name in REQUIRED})


def test_numbers_go_up_and_begin_after_the_separators() -> None:
    notes = Footnotes(STYLES)
    assert [notes.reserve(), notes.reserve()] == [FIRST_ID, FIRST_ID + 1]
    assert FIRST_ID == 1


def test_a_note_that_is_filled_later_keeps_its_place() -> None:
    notes = Footnotes(STYLES)
    first, second = notes.reserve(), notes.reserve()
    notes.fill(second, "<w:p/>")
    notes.fill(first, "<w:p/>")
    assert [fragment(one)[0].get(f"{W}id") for one in notes.elements] == ["1", "2"]


def test_mark_and_reference_have_the_style_of_a_note_mark() -> None:
    notes = Footnotes(STYLES)
    for markup in (notes.mark(), notes.reference(1)):
        assert next(fragment(markup).iter(f"{W}rStyle")).get(f"{W}val") == "footnotereference"


def test_each_document_has_notes_of_its_own() -> None:
    Footnotes(STYLES).reserve()
    assert Footnotes(STYLES).count == 0
