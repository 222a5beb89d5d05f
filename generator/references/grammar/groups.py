"""Reads dossiers with the numbers and pages that follow them: "26 643 en 32 761, nr. 642, p. 3".

Two dossiers with one number are one publication, which has the identifier of the first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.dossier import (
    Dossier,
    is_own_dossier,
    read_dossier,
    read_other_chapter,
)
from generator.references.grammar.numbers import Number, read_labelled, read_numbers
from generator.references.grammar.pages import read_bare_pages, read_pages, read_remark
from generator.references.grammar.vergaderjaar import read_bracketed_session, read_session_at_end, read_vergaderjaar
from generator.references.grammar.words import JOINING_WORDS, NUMBER_WORDS, PAPER_LABELS
from generator.references.papers import DossierReference, PaperReference, dossier_key
from generator.references.values import Reference

MOST_DOSSIERS, MOST_UNLABELLED, LONGEST_TITLE = 8, 4, 12


@dataclass(frozen=True, slots=True)
class Context:
    """What carries over from one paper of a citation to the next."""

    firm: bool
    label: bool
    chamber: str | None = None
    session: str | None = None
    year: str | None = None


Paper = tuple[Reference, str]  # and what is doubtful about the reading


def read_group(cursor: Cursor, context: Context) -> list[Paper] | None:
    """One or more dossiers, with the numbers and pages that follow them."""
    dossiers = read_dossiers(cursor, context)
    if not dossiers:
        return None
    if context.chamber is None and is_own_dossier(dossiers[0].number, context.session):
        context = replace(context, chamber="I")
    if context.session is None and (session := cursor.attempt(_session_behind)):
        context = replace(context, session=session, firm=True)
    numbers = read_numbers(cursor, firm=context.firm)
    if numbers is None and not context.label:
        return None
    if numbers is None:
        numbers = cursor.attempt(_behind_title)
    page = read_pages(cursor)
    if numbers and context.session is None and (session := cursor.attempt(read_session_at_end)):
        context = replace(context, session=session)
    if page is None and numbers and context.session and context.label:
        page = cursor.attempt(read_bare_pages)
    if numbers is None:
        return [(_dossier(dossier, context, page), dossier.doubt) for dossier in dossiers]
    return papers_of(dossiers, numbers, context, page)


def _behind_title(cursor: Cursor) -> list[Number] | None:
    """`29 689 (Herziening Zorgstelsel), nr. 941`, `29 689, Herziening Zorgstelsel, nr. 941`."""
    if not cursor.attempt(read_remark):
        if not cursor.mark(",") or not cursor.next.text[:1].isupper():
            return None
        for _ in range(LONGEST_TITLE):
            if not cursor.next.is_word or cursor.next.lower in NUMBER_WORDS | PAPER_LABELS:
                break
            cursor.take()
    cursor.mark(",")
    return read_labelled(cursor)


def _session_behind(cursor: Cursor) -> str | None:
    """`30 374 (2005-2006), nr. 3`, `30 374, vergaderjaar 2005-2006, nr. 3`: nothing but its number follows."""
    cursor.mark(",")
    session = cursor.attempt(read_bracketed_session) or cursor.attempt(read_vergaderjaar)
    follower = cursor.ahead(1) if cursor.next.text == "," else cursor.next
    return session if follower.lower in NUMBER_WORDS else None


def read_dossiers(cursor: Cursor, context: Context) -> list[Dossier]:
    """One dossier, or several that share what follows: "26 643 en 32 761", "36 600 B / 36 600 C"."""
    dossiers: list[Dossier] = []
    most = MOST_DOSSIERS if context.firm else MOST_UNLABELLED
    while len(dossiers) < most:
        before = cursor.at
        if dossiers and not _joins(cursor):
            break
        dossier = read_dossier(
            cursor, firm=context.firm, chamber=context.chamber, session=context.session, first=not dossiers
        )
        if dossier is None or (dossiers and not context.firm and not _is_usual(dossier)):
            cursor.at = before
            break
        dossiers.append(dossier)
        while dossier.suffix and (other := cursor.attempt(partial(read_other_chapter, dossier=dossier))):
            dossiers.append(other)
        _and_others(cursor)
    return dossiers


def _joins(cursor: Cursor) -> bool:
    comma = cursor.mark(",", "/", "&")
    return bool(cursor.word(JOINING_WORDS)) or comma


def _is_usual(dossier: Dossier) -> bool:
    return dossier.number.isdigit()


def _and_others(cursor: Cursor) -> None:
    """`29 762 e.a., D`, `32128 enz., nr. E`, `36 600 c.a.`."""
    for written in (("e", ".", "a"), ("c", ".", "a"), ("enz",), ("ea",), ("ca",)):
        if cursor.phrase(*written):
            cursor.glued(".")
            return


def _dossier(dossier: Dossier, context: Context, page: str | None) -> DossierReference:
    return DossierReference(
        chamber=context.chamber, session_year=context.session, dossier=dossier.number, suffix=dossier.suffix, page=page
    )


def papers_of(dossiers: list[Dossier], numbers: list[Number], context: Context, page: str | None) -> list[Paper]:
    """Every number in every dossier; the identifier is that of the first. Pages belong to the last number."""
    keys = [dossier_key(_dossier(dossier, context, None)) for dossier in dossiers]
    return [
        (_paper(dossier, number, context, page if number is numbers[-1] else None, first), "")
        for number in numbers
        for dossier, first in zip(dossiers, ["", *keys[:1] * len(keys)], strict=False)
    ]


def _paper(dossier: Dossier, number: Number, context: Context, page: str | None, first: str) -> PaperReference:
    return PaperReference(
        chamber=context.chamber,
        session_year=context.session,
        dossier=dossier.number,
        suffix=dossier.suffix,
        number=number.text,
        reprint=number.reprint,
        published_under=first,
        page=page,
        year=context.year,
    )
