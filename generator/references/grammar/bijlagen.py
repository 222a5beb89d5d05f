"""Recognises an annex by the paper it belongs to: "Bijlage bij Kamerstukken II 2021/22, 29 628, nr. 1051"."""

from __future__ import annotations

from dataclasses import replace

from generator.references.grammar import identifiers, kamerstukken
from generator.references.grammar.bare import UNLABELLED
from generator.references.grammar.cursor import Cursor
from generator.references.grammar.found import Found
from generator.references.grammar.tokens import Token
from generator.references.papers import AnnexReference, PaperReference

ANNEX_WORDS = frozenset({"bijlage", "bijlagen", "bijl", "blg"})
LONGEST_NUMBER = 3


def may_start(token: Token) -> bool:
    """The word for an annex."""
    return token.is_word and token.lower in ANNEX_WORDS


def recognise(cursor: Cursor) -> list[Found] | None:
    """The annex, and any papers that the citation goes on to name."""
    start = cursor.take().start
    cursor.glued(".")
    if len(cursor.next.text) <= LONGEST_NUMBER and cursor.next.lower != "bij" and not cursor.next.text.islower():
        cursor.take()  # "bijlage 2 bij", "bijlage IV bij"
    if not cursor.word({"bij"}):
        return None
    cursor.mark(":")
    cursor.word({"de", "het"})
    papers = (
        cursor.attempt(kamerstukken.recognise)
        or cursor.attempt(identifiers.recognise)
        or kamerstukken.read_papers(cursor, UNLABELLED, cursor.next.start)
    )
    if not papers or not isinstance(papers[0].reference, PaperReference):
        return None
    own = papers[0].start
    return [_annex(one, start) if one.start == own else one for one in papers]


def _annex(found: Found, start: int) -> Found:
    host = found.reference
    reference = AnnexReference(
        chamber=host.chamber,
        session_year=host.session_year,
        dossier=host.dossier,
        suffix=host.suffix,
        number=host.number,
        page=host.page,
    )
    return replace(found, reference=reference, start=start)
