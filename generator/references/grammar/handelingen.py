"""Recognises the Handelingen and their Aanhangsel (questions of members with the answer).

Until 2011 a citation names meeting and page, "Handelingen II 2007/08, nr. 108, p. 7909-7943" or `39-2410`; since then
meeting, item and page, "Handelingen II 2017/18, nr. 19, item 11, p. 5" or `23-3-5`. With a dossier number, a low page
and no item, the word means the annexes of the Handelingen: the paper is a Kamerstuk ("Handelingen II 1995-1996, 24 692,
nr. 3, p. 14").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.dossier import Dossier, read_dossier
from generator.references.grammar.found import Found
from generator.references.grammar.guards import is_month
from generator.references.grammar.header import read_chamber, read_initials, read_sign, skip_states_general
from generator.references.grammar.numbers import Number, read_labelled, read_numbers
from generator.references.grammar.pages import read_pages
from generator.references.grammar.tokens import Token
from generator.references.grammar.vergaderingen import read_dashed, read_items, read_page_in_full, split_meeting
from generator.references.grammar.vergaderjaar import read_damaged_session, read_session_at_end, read_vergaderjaar
from generator.references.grammar.words import NUMBER_WORDS, SESSION_WORDS
from generator.references.papers import DossierReference, PaperReference
from generator.references.values import ITEMS_SINCE, Proceedings, Questions

LABELS = frozenset({"handelingen", "hand", "handeling"})
LABELS_WITH_CHAMBER = {"HTK": "II", "HEK": "I"}
ANNEX_LABELS = frozenset({"aanhangsel", "aanhangselnummer", "aanhangselnr", "aanh"})
COMMITTEES = frozenset({"ucv", "vv", "oc", "wgo"})
STARTERS = LABELS | ANNEX_LABELS | SESSION_WORDS | {"kamervragen", "ucv", "tk", "ek", "tweede", "eerste", "htk", "hek"}
FIRST_PAGE_OF_PROCEEDINGS = 500  # pages run through the year; a paper rarely has as many
IN_FULL, ALONE = "in full", "alone"
BOOKKEEPING = "met een dossiernummer: dit is een stuk uit de bijlagen van de Handelingen"


@dataclass(slots=True)
class Sitting:
    """What stands before the numbers."""

    start: int
    chamber: str | None = None
    session: str | None = None
    committee: bool = False

    @property
    def first_year(self) -> int | None:
        """The year in which the session began."""
        return int(self.session[:4]) if self.session else None


def may_start(token: Token) -> bool:
    """The word for the Handelingen or the Aanhangsel, "Kamervragen (Aanhangsel)", or the chamber before it."""
    return token.is_word and token.lower in STARTERS


def recognise(cursor: Cursor) -> list[Found] | None:
    """The questions or the proceedings that begin here; chamber and session may come before the word."""
    sitting = Sitting(cursor.next.start)
    asked = cursor.word({"kamervragen"})
    _after_label(cursor, sitting) if asked else _read_sitting(cursor, sitting)
    opened, before = cursor.next.text == "(", cursor.at
    if label := cursor.attempt(_aanhangsel):
        if opened and not any(token.text == ")" for token in cursor.tokens[before : cursor.at]):
            sitting.start = cursor.tokens[before + 1].start  # "Kamervragen (Aanhangsel Handelingen …, nr. 2101)"
        _after_label(cursor, sitting)
        return _questions(cursor, sitting, firm=bool(asked) or label == IN_FULL)
    if sitting.committee and sitting.session and cursor.next.lower in NUMBER_WORDS:
        return _proceedings(cursor, sitting)  # "UCV 1985/86, nr. 26, p. 5"
    if _label(cursor, sitting):
        skip_states_general(cursor) or cursor.word({"der"}) or cursor.phrase("van", "de")
        _after_label(cursor, sitting)
        if cursor.attempt(_aanhangsel):
            _after_label(cursor, sitting)
            return _questions(cursor, sitting, firm=True)
        return _proceedings(cursor, sitting)
    return _unlabelled(cursor, sitting) if sitting.chamber and sitting.session else None


def _unlabelled(cursor: Cursor, sitting: Sitting) -> list[Found] | None:
    """`Tweede Kamer der Staten-Generaal | 2003-2004 | nr. 64, pagina 4153-4157`: a meeting by its item or its high page."""
    numbers = read_labelled(cursor)
    items = cursor.attempt(read_items) if numbers else None
    page = read_pages(cursor) if numbers else None
    if not numbers or not (items or _is_page_of_proceedings(page)):
        return None
    named = [f"{number.text}-{item}" for number in numbers for item in items or []] or [one.text for one in numbers]
    return [Found(_cited(number, sitting, None, page), sitting.start, cursor.last_end) for number in named]


def _label(cursor: Cursor, sitting: Sitting) -> bool:
    """`Handelingen`, `Hand.`; `HTK` and `HEK` name the chamber too."""
    if chamber := LABELS_WITH_CHAMBER.get(cursor.next.text):
        sitting.chamber = chamber
        cursor.take()
        return True
    return bool(cursor.abbreviated(LABELS))


def _aanhangsel(cursor: Cursor) -> str | None:
    """`Aanhangsel (van de) Handelingen`, `Aanh. Hand.`, `Kamervragen (Aanhangsel)`: in full; `Aanhangsel`: alone."""
    bracketed = cursor.mark("(")
    if not cursor.abbreviated(ANNEX_LABELS):
        return None
    if bracketed:
        cursor.mark(")")
    before = cursor.at
    cursor.word({"van", "bij", "tot"})
    cursor.word({"de", "der", "het"})
    if not cursor.abbreviated(LABELS):
        cursor.at = before
        return IN_FULL if bracketed else ALONE
    skip_states_general(cursor)
    return IN_FULL


def _after_label(cursor: Cursor, sitting: Sitting) -> None:
    sitting.chamber = sitting.chamber or cursor.attempt(read_sign)
    _read_sitting(cursor, sitting)


def _read_sitting(cursor: Cursor, sitting: Sitting) -> None:
    """Chamber, session and committee, in any order."""
    while True:
        cursor.mark(",", ":", "|")
        if sitting.chamber is None and (chamber := cursor.attempt(read_initials) or cursor.attempt(read_chamber)):
            sitting.chamber = chamber
        elif sitting.session is None and (session := cursor.attempt(read_vergaderjaar)):
            sitting.session = session
        elif cursor.attempt(read_damaged_session):
            pass
        elif cursor.word(COMMITTEES):
            sitting.committee = True
        elif cursor.attempt(_date):
            pass
        else:
            return


def _date(cursor: Cursor) -> bool | None:
    """`8 februari 1989`, `vergadering van 8 maart 1955`: the day of the meeting."""
    cursor.word({"vergadering"})
    cursor.word({"van", "d"})
    day, month, year = cursor.take(), cursor.take(), cursor.take()
    return (day.is_number and is_month(month) and year.is_number and len(year.text) == len("1989")) or None


def _questions(cursor: Cursor, sitting: Sitting, *, firm: bool) -> list[Found] | None:
    """`firm`: a number needs no "nr."; behind "Tweede Kamer, vergaderjaar …, Aanhangsel" it is that of the page."""
    numbers = read_numbers(cursor, firm=firm, dated=sitting.session is not None)
    if not numbers or not numbers[0].text.isdigit() or (cursor.next.text == "|" and not cursor.next.gap):
        return None  # "aanhangselnummer 24|25|01244" is a field of a register
    page = read_pages(cursor)
    session = sitting.session or cursor.attempt(read_session_at_end)
    return [
        Found(
            Questions(number=number.text, chamber=sitting.chamber, session_year=session, page=page),
            sitting.start,
            cursor.last_end,
        )
        for number in numbers
    ]


def _proceedings(cursor: Cursor, sitting: Sitting) -> list[Found] | None:
    if sitting.session is None and sitting.chamber is None and not sitting.committee:
        return None
    annexed = cursor.abbreviated({"bijlage", "bijlagen", "bijl"})
    if annexed:
        cursor.mark(",")
    dossier = read_dossier(cursor, firm=True, chamber=sitting.chamber, session=sitting.session)
    dashed = (
        cursor.attempt(partial(read_dashed, itemed=(sitting.first_year or 0) >= ITEMS_SINCE)) if not dossier else None
    )
    if dashed:
        return [Found(_cited(dashed[0], sitting, None, dashed[1]), sitting.start, cursor.last_end)]
    numbers = read_numbers(cursor, firm=True)
    items = cursor.attempt(read_items) or []
    page = cursor.attempt(read_page_in_full) or read_pages(cursor)
    if annexed and dossier and not numbers:
        return [Found(_annexed(dossier, sitting, page), sitting.start, cursor.last_end)]
    if dossier and numbers and not items and (annexed or not _is_page_of_proceedings(page)):
        return _as_papers(dossier, numbers, sitting, page, cursor.last_end)
    meetings = [number.text for number in numbers or []]
    meeting, rest = split_meeting(page or "")
    if meeting and (not meetings or meeting in meetings):
        meetings, page = meetings or [meeting], rest
    if not (meetings or page):
        return None
    named = [f"{meeting}-{item}" for meeting in meetings for item in items] or meetings or [""]
    return [Found(_cited(number, sitting, dossier, page), sitting.start, cursor.last_end) for number in named]


def _annexed(dossier: Dossier, sitting: Sitting, page: str | None) -> DossierReference:
    """`HTK 1984–1985, Bijlagen nr. 18 668`."""
    return DossierReference(
        chamber=sitting.chamber,
        session_year=sitting.session,
        dossier=dossier.number,
        suffix=dossier.suffix,
        page=page,
    )


def _cited(number: str, sitting: Sitting, dossier: Dossier | None, page: str | None) -> Proceedings:
    return Proceedings(
        number=number or None,
        chamber=None if sitting.committee else sitting.chamber,
        session_year=sitting.session,
        dossier=dossier.number if dossier else None,
        suffix=dossier.suffix if dossier else None,
        page=page,
    )


def _is_page_of_proceedings(page: str | None) -> bool:
    digits = (page or "").partition("-")[0].partition(",")[0].partition(" ")[0]
    return digits.isdigit() and int(digits) > FIRST_PAGE_OF_PROCEEDINGS


def _as_papers(dossier: Dossier, numbers: list[Number], sitting: Sitting, page: str | None, end: int) -> list[Found]:
    return [
        Found(
            PaperReference(
                number=number.text,
                chamber=sitting.chamber,
                session_year=sitting.session,
                dossier=dossier.number,
                suffix=dossier.suffix,
                page=page,
            ),
            sitting.start,
            end,
            (BOOKKEEPING,),
        )
        for number in numbers
    ]
