"""Finds every citation in a text: one scan from left to right, each place tried once.

At a token where a citation may begin, every recogniser that could start there is tried and the longest reading is
taken; the scan goes on behind it. A reading looks ahead no further than the citation it reads, so the work grows with
the length of the text and no faster.
"""

from __future__ import annotations

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.found import Found
from generator.references.grammar.registry import RECOGNISERS, Recogniser
from generator.references.grammar.tokens import Kind, Token, tokenize

__all__ = ["Found", "find_by_place", "find_references"]

# Words that are remembered over all texts: a report of thousands of pages has some tens of thousands.
MOST_KNOWN = 100_000
_known: dict[str | int, tuple[Recogniser, ...]] = {}


def find_references(text: str) -> list[Found]:
    """Every document cited in the text, in order; positions are those of the text."""
    tokens = tokenize(text)
    cursor = Cursor(text, tokens)
    found: list[Found] = []
    for start, candidates in _starts(tokens):
        if start < cursor.at:
            continue  # within what was read before
        cursor.at = start
        reading = _longest(cursor, candidates)
        if reading is not None:
            found.extend(reading)
            cursor.free_from = cursor.at
    return found


def find_by_place(text: str) -> dict[tuple[int, int], list[Found]]:
    """The citations in the text by their span, each with all documents that it names."""
    by_place: dict[tuple[int, int], list[Found]] = {}
    for found in find_references(text):
        by_place.setdefault((found.start, found.end), []).append(found)
    return by_place


def _starts(tokens: list[Token]) -> list[tuple[int, tuple[Recogniser, ...]]]:
    """Where a citation may start, and who may read it: a matter of the word, or of the length of the number."""
    starts: list[tuple[int, tuple[Recogniser, ...]]] = []
    known, number = _known.get, Kind.NUMBER
    for at, token in enumerate(tokens):
        candidates = known(len(token.text) if token.kind is number else token.text)
        if candidates is None:
            candidates = _learn(token)
        if candidates:
            starts.append((at, candidates))
    return starts


def _learn(token: Token) -> tuple[Recogniser, ...]:
    """Who may start here, asked once for each word and length of a number."""
    if len(_known) >= MOST_KNOWN:
        _known.clear()
    candidates = tuple(recogniser for recogniser in RECOGNISERS if recogniser.may_start(token))
    _known[len(token.text) if token.kind is Kind.NUMBER else token.text] = candidates
    return candidates


def _longest(cursor: Cursor, candidates: tuple[Recogniser, ...]) -> list[Found] | None:
    """The longest reading from this place; the cursor is put behind it."""
    start, best, end = cursor.at, None, cursor.at
    for recogniser in candidates:
        cursor.at = start
        reading = recogniser.recognise(cursor)
        if reading is not None and cursor.at > end:
            best, end = reading, cursor.at
    cursor.at = end if best is not None else start
    return best
