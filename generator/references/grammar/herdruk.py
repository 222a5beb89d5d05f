"""Reads that a paper is a reprint: "(herdruk)", ", 2e herdruk", "(tweede herdruk)". The identifier ends in -h1 or -h2 then."""

from __future__ import annotations

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.guards import sentence_goes_on

ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}


def read_reprint(cursor: Cursor) -> int | None:
    """`(herdruk)`, `, 2e herdruk`, `(tweede herdruk)`."""
    cursor.mark(",", "-")
    bracketed = cursor.mark("(")
    count = 1
    if cursor.next.is_number and cursor.ahead(1).lower in ("e", "de"):
        count = int(cursor.take().text)
        cursor.take()
    elif cursor.next.lower in ORDINALS:
        count = ORDINALS[cursor.take().lower]
    if not cursor.word({"herdruk"}) or (not bracketed and sentence_goes_on(cursor.next)):
        return None  # "nr. 27, herdruk volgt"
    if bracketed and not cursor.mark(")"):
        return None
    return count
