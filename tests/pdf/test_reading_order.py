"""What a listener hears is what the Word file says, in its order; and the Word file has the tree's text in its order
(generator.checks.text_conserved proves that at every render)."""

from __future__ import annotations

from itertools import pairwise

import pytest
from listening import listen, written, written_notes
from shelf import PROOF_KEYS, demo_keys

LETTERHEAD = [  # of the letter, as a listener expects it: who writes, to whom, the reference column, and then the letter
    "Ministerie van Binnenlandse Zaken en",
    "Aan de Voorzitter van de Tweede Kamer",
    "Turfmarkt 147",
    "Onze referentie",
    "2025-0000000000",
    "Datum 19 december 2025",
    "Betreft Voortgang van het Nationaal Programma Vitale Regio’s",
]


@pytest.mark.parametrize("key", [*demo_keys(), *PROOF_KEYS])
def test_every_word_is_heard_in_the_order_of_the_word_file(key, shelf):
    for made in shelf.versions(key).values():
        heard = listen(made.pdf)
        assert heard.text() == written(made.docx)
        assert heard.note_text() == written_notes(made.docx)


def test_before_the_repairs_the_first_words_are_heard_before_the_letterhead(shelf):
    made = shelf["kamerbrieven/voortgang"]
    assert listen(made.raw).lines()[0].startswith("Datum")
    assert next(filter(None, listen(made.pdf).lines())).startswith("Ministerie")


def test_before_the_repairs_the_notes_of_a_long_table_are_heard_from_last_to_first(shelf):
    made = shelf["proef/kamerbrieven/alles"]
    assert sorted(listen(made.raw).note_text()) == sorted(written_notes(made.docx))
    assert listen(made.raw).note_text() != written_notes(made.docx)


def test_the_reference_column_comes_between_the_addressee_and_the_subject(shelf):
    lines = [
        " ".join(line.replace("\xa0", " ").split()) for line in listen(shelf["kamerbrieven/voortgang"].pdf).lines()
    ]
    places = [next(n for n, line in enumerate(lines) if _bare(line) == _bare(wanted)) for wanted in LETTERHEAD]
    assert all(earlier < later for earlier, later in pairwise(places))


def test_in_a_nota_the_whole_letterhead_is_heard_before_the_first_heading(shelf):
    body = listen(shelf["beslisnotas/voortgang"].pdf).body
    first = next(n for n, (name, _) in enumerate(body) if name == "/H1")
    assert body[first][1] == "Aanleiding"
    before = " ".join(text for _, text in body[:first])
    assert all(words in before for words in ("TER ONDERTEKENING", "Onze referentie", "MBZK", "nota"))


def test_headings_keep_their_level_and_their_own_words(shelf):
    headings = [(name, text) for name, text in listen(shelf["proef/kamerbrieven/alles"].pdf).body if name[:2] == "/H"]
    assert headings == [("/H1", "Eerste kop"), ("/H2", "Tweede kop"), ("/H1", "Bijlage 1. De bijlage")]


def _bare(line: str) -> str:
    return line.replace(" ", "")
