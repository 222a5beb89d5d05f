"""Reads what stands before a dossier number: label, chamber and session year, in whatever order they were written.

"Kamerstukken II 2023/24,", "Tweede Kamer, vergaderjaar 2023–2024,", "Kamerstuk TK", "TK 2008-2009,", "Kamerstukken 2,
2008-2009,", and what scanners made of it: "Kamerstukken 11, 1997/1998", "Kamerstukken ll". A chamber is only taken for
known when the text names it.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.dossier import starts_dossier
from generator.references.grammar.vergaderjaar import (
    NEWEST,
    OLDEST,
    YEAR,
    read_bracketed_session,
    read_damaged_session,
    read_vergaderjaar,
    session_follows,
)
from generator.references.grammar.words import LABEL_CHAMBERS, PAPER_LABELS, SESSION_WORDS, STUKKEN

# After a label a chamber may be one sign; the last three of each row are how scanners read it.
SIGNS = {"II": "II", "2": "II", "11": "II", "ll": "II", "Il": "II", "lI": "II", "I": "I", "1": "I", "l": "I"}
ONE_STROKE = frozenset({"I", "1", "l"})
ORDINALS = {"tweede": "II", "2e": "II", "2de": "II", "eerste": "I", "1e": "I", "1ste": "I"}
INITIALS = {"TK": "II", "EK": "I"}
MOST_PARTS = 8


@dataclass(slots=True)
class Header:
    """What stood before the dossier.

    Attributes:
        start: place in the text.
        label: a word such as "Kamerstukken" was there: a dossier alone is a citation then.
        firm: label, "vergaderjaar" or TK/EK: a number needs no "nr." then.
        initials: TK or EK was there: a dossier alone is a citation when nothing else stands between its brackets.
        year: a calendar year where the session should stand.
    """

    start: int
    label: bool = False
    firm: bool = False
    initials: bool = False
    chamber: str | None = None
    session: str | None = None
    year: str | None = None


def read_header(cursor: Cursor) -> Header | None:
    """The header that begins at this place; None when nothing of the kind does."""
    header = Header(cursor.next.start)
    for _ in range(MOST_PARTS):
        if not _read_part(cursor, header):
            break
        while cursor.mark(",", ":", ";", "|", "}") or cursor.attempt(_stop_before_session):
            pass
    return header if header.label or header.chamber or header.session else None


def _stop_before_session(cursor: Cursor) -> bool | None:
    """`Kamerstukken II. 2018/19`."""
    return (cursor.mark(".") and session_follows(cursor)) or None


def _read_part(cursor: Cursor, header: Header) -> bool:
    """Reads one part of a header into it."""
    if label := read_label(cursor):
        header.label = header.firm = True
        header.chamber = header.chamber or LABEL_CHAMBERS.get(label) or cursor.attempt(read_sign)
        cursor.attempt(_both_chambers)
        return True
    if header.chamber is None and _read_chamber(cursor, header):
        return True
    if header.session is None and header.year is None:
        return _read_session(cursor, header) or _read_year(cursor, header) or bool(cursor.attempt(read_damaged_session))
    return False


def _read_chamber(cursor: Cursor, header: Header) -> bool:
    """`TK`, `(TK)`, `TK II`, `Tweede Kamer`: the first three, and the last before a comma, call for a number."""
    named = cursor.attempt(read_initials)
    if named:
        header.firm = header.initials = True
        cursor.attempt(lambda c: read_sign(c) == named or None)  # "TK II"
    header.chamber = named or cursor.attempt(read_chamber) or cursor.attempt(read_sign_before_session)
    if header.chamber:
        header.firm = header.firm or cursor.next.text == ","  # "Eerste Kamer, 34 568, H"
    return header.chamber is not None


def _read_session(cursor: Cursor, header: Header) -> bool:
    """A session calls for a number only behind a label, a chamber or "vergaderjaar": "2022-2023 36 471" is statistics."""
    worded = cursor.next.lower in SESSION_WORDS
    header.session = cursor.attempt(lambda c: read_vergaderjaar(c, short=header.label or header.firm))
    header.session = header.session or cursor.attempt(read_bracketed_session)
    if header.session:
        cursor.mark("-")  # "Zitting 1958-1959-5380"
        header.firm = header.firm or worded or header.chamber is not None
    if header.session and header.label and header.chamber is None:
        header.chamber = cursor.attempt(_roman_behind)
    return bool(header.session)


def _read_year(cursor: Cursor, header: Header) -> bool:
    """`Kamerstukken II 1977, 14 649`: one year where the session should stand, right before the dossier."""
    header.year = cursor.attempt(_year_before_dossier) if header.label or header.chamber else None
    header.firm = header.firm or header.year is not None
    return header.year is not None


def _year_before_dossier(cursor: Cursor) -> str | None:
    token = cursor.take()
    cursor.mark(",")
    year = token.is_number and len(token.text) == YEAR and OLDEST <= int(token.text) <= NEWEST
    return token.text if year and starts_dossier(cursor) else None


def read_sign_before_session(cursor: Cursor) -> str | None:
    """`; I 2013/14, 33 328, A`: the next paper is of the other chamber."""
    token = cursor.take()
    return SIGNS[token.text] if token.text in ("I", "II") and session_follows(cursor) else None


def _roman_behind(cursor: Cursor) -> str | None:
    """`Kamerstukken 2012/13, II, 33 328`."""
    cursor.mark(",")
    token = cursor.take()
    return SIGNS[token.text] if token.text in ("I", "II") else None


def read_label(cursor: Cursor) -> str | None:
    """A word for parliamentary papers; "KST25456" is a number of a database."""
    start = cursor.at
    if cursor.next.text == "KST" and cursor.ahead(1).is_number and not cursor.ahead(1).gap:
        return None
    if cursor.word({"bijl", "bijlage", "bijlagen"}):
        cursor.glued(".")
        cursor.word({"bij", "van"})
        cursor.word({"de", "het", "der"})
        if cursor.abbreviated({"hand", "handelingen"}):
            return "bijlagen handelingen"
        cursor.at = start
    return cursor.abbreviated(PAPER_LABELS) or cursor.attempt(_label_in_two)


def _label_in_two(cursor: Cursor) -> str | None:
    """`Kamer stukken`."""
    return cursor.word({"stuk", "stukken"}) if cursor.word({"kamer"}) else None


def read_initials(cursor: Cursor) -> str | None:
    """TK, EK, T.K., E.K., also between brackets."""
    if cursor.mark("("):
        named = read_initials(cursor) if not cursor.next.gap else None
        return named if cursor.mark(")") else None
    token = cursor.take()
    if token.text in INITIALS:
        cursor.attempt(_read_stuk)
        return INITIALS[token.text]
    if token.text in ("T", "E") and cursor.glued(".") and cursor.next.text == "K" and not cursor.next.gap:
        cursor.take()
        cursor.glued(".")
        return INITIALS[token.text + "K"]
    return None


def read_chamber(cursor: Cursor) -> str | None:
    """Tweede Kamer, 1e Kamer, also with "der Staten-Generaal"; "Tweede(-)kamerstuk" leaves the label to be read."""
    ordinal = cursor.take().lower
    if ordinal in ("1", "2") and cursor.next.lower in ("e", "de", "ste") and not cursor.next.gap:
        ordinal += cursor.take().lower
    if ordinal not in ORDINALS:
        return None
    cursor.mark("-")
    if cursor.next.lower in PAPER_LABELS:
        return ORDINALS[ordinal]
    if not cursor.word({"kamer"}):
        return None
    cursor.attempt(_read_stuk)
    skip_states_general(cursor)
    return ORDINALS[ordinal]


def skip_states_general(cursor: Cursor) -> bool:
    """`der Staten-Generaal`, also without the hyphen."""
    return cursor.phrase("der", "staten", "-", "generaal") or cursor.phrase("der", "staten", "generaal")


def _read_stuk(cursor: Cursor) -> str | None:
    """`TK-stuk`, `TK-dossier`, `Tweede Kamer-stuk`."""
    return cursor.abbreviated(STUKKEN) if cursor.glued("-") else None


def read_sign(cursor: Cursor) -> str | None:
    """The chamber as one sign after a label. A digit must be followed by a session, lest it be part of a number."""
    cursor.mark(",", ":")
    bracketed = cursor.mark("(")
    token = cursor.take()
    chamber = SIGNS.get(token.text) or (SIGNS.get(token.text.upper()) if session_follows(cursor) else None)
    if token.text in ONE_STROKE and not cursor.next.gap and cursor.next.text in ONE_STROKE:
        chamber, token = "II", cursor.take()  # "1I": one half read as a digit
        return chamber if token.is_word else None
    if bracketed and not cursor.mark(")"):
        return None
    if chamber and token.is_number and not session_follows(cursor):
        return None
    if chamber and (cursor.next.text == "/" or (not cursor.next.gap and cursor.next.is_word)):
        return None
    return chamber


def _both_chambers(cursor: Cursor) -> bool | None:
    """`Kamerstukken I/II` names no chamber."""
    first, slash, second = cursor.take(), cursor.mark("/"), cursor.take()
    return (first.text in SIGNS and slash and second.text in SIGNS) or None
