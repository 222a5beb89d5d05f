"""Notes that lean on the note before them."""

from __future__ import annotations

import pytest

from generator.references.find import find_references
from generator.references.leaning import lean

PAPER = "12 Kamerstukken II 2016/17, 31 289, nr. 350, p. 2."


def leaned(*notes: str) -> list[list[tuple[str | None, str | None]]]:
    read = lean((note, find_references(note)) for note in notes)
    return [[(one.reference.identifier, one.reference.page) for one in found] for found in read]


@pytest.mark.parametrize(
    ("note", "page"),
    [
        ("13 Idem, p. 4.", "4"),
        ("Idem.", "2"),
        ("Ibid., p. 12–13", "12-13"),
        ("[2] Ibidem, blz. 6.", "6"),
        ("Aldaar, p. 3;", "3"),
        ("T.a.p., p. 7.", "7"),
        ("a.w., pp. 3 - 4", "3-4"),
        ("ibid. p. 9", "9"),
    ],
)
def test_a_note_of_one_word_cites_what_the_note_before_cites(note, page):
    assert leaned(PAPER, note) == [[("kst-31289-350", "2")], [("kst-31289-350", page)]]


def test_a_note_leans_on_a_note_that_leans():
    assert leaned(PAPER, "Idem, p. 4.", "", "Idem.")[-1] == [("kst-31289-350", "4")]


def test_it_is_told_that_the_note_leans():
    first, second = lean((note, find_references(note)) for note in (PAPER, "Idem, p. 4."))
    assert first[0].doubts == ()
    assert "“idem”" in second[0].doubts[0]
    assert (second[0].start, second[0].end) == (0, len("Idem, p. 4"))


@pytest.mark.parametrize(
    "note",
    [
        "Idem voor de gemeenten.",
        "Jansen, a.w., p. 3.",
        "Zie idem.",
        "Idem dito.",
        "Aldaar gevestigd.",
        "Idem, 35 925.",
        "Ibid",
        "idem 2024",
    ],
)
def test_a_note_with_words_of_its_own_or_after_no_citation_is_left_alone(note):
    before = "Jansen 2012, p. 14." if note == "Ibid" else PAPER
    assert leaned(before, note)[-1] == []


def test_after_a_note_that_cites_two_documents_nobody_can_tell_which_is_meant():
    assert leaned("Kamerstukken II 2016/17, 31 289, nr. 350 en Stb. 2001, 580.", "Idem.")[-1] == []


def test_another_note_in_between_breaks_the_chain():
    assert leaned(PAPER, "Jansen 2012, p. 14.", "Idem, p. 4.")[-1] == []
