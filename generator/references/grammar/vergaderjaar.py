"""Reads the session year in all its forms; it is stored as "2023-2024", the form of the open data.

`2023/24`, `2023/2024`, `2023–2024`, `2023-24`, `1999/00`, `’95/’96`, `1985/- 86`, `2004 -2005`; damaged `20032004` and
`2000–20 001`; several joined by commas or dashes. The second year is always the first plus one: anything else is not
a session (Grondwet, article 65: a session lasts one year).
"""

from __future__ import annotations

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.dossier import starts_dossier
from generator.references.grammar.words import SESSION_WORDS

OLDEST, NEWEST = 1814, 2099
CENTURY_TURNS_AT = 45  # ’45 is 1945, when the dossiers began their present numbering; ’44 is 2044
SEVERAL = 12
CLOSING = {"(": ")", "[": "]"}
YEAR, SHORT, JOINED = 4, 2, 8  # digits of 2023, 23 and 20232024


def read_sessions(cursor: Cursor, *, labelled: bool = False) -> str | None:
    """One session, or several joined with "/". `labelled`: "vergaderjaar" stood before it, so 95/96 will do."""
    first = cursor.attempt(lambda c: read_session(c, short=labelled))
    if first is None:
        return None
    sessions = [first]
    while len(sessions) < SEVERAL:
        another = cursor.attempt(_another)
        if another is None:
            break
        sessions.append(another)
    return "/".join(sessions)


def _another(cursor: Cursor) -> str | None:
    if not (cursor.mark(",", "-", "/", "&", ";") or cursor.word({"en"})):
        return None
    cursor.word(SESSION_WORDS)
    return read_session(cursor)


def read_session(cursor: Cursor, *, short: bool = False) -> str | None:
    """One session."""
    quoted = cursor.mark("'")
    token = cursor.take()
    if not token.is_number:
        return None
    if len(token.text) == JOINED:
        return _named(int(token.text[:YEAR]), token.text[YEAR:])
    if len(token.text) == YEAR and not quoted:
        return _second(cursor, int(token.text)) if OLDEST <= int(token.text) <= NEWEST else None
    if len(token.text) == SHORT and (quoted or short) and not (cursor.next.gap and short and not quoted):
        century = 1900 if int(token.text) >= CENTURY_TURNS_AT else 2000
        return _second(cursor, century + int(token.text))
    return None


def _second(cursor: Cursor, first: int) -> str | None:
    if not cursor.mark("/", "-"):
        return None
    cursor.mark("-")
    cursor.mark("'")
    zero = cursor.attempt(_zero_read_as_letter) or ""
    second = cursor.take()
    if not second.is_number:
        return None
    session = _named(first, zero + second.text)
    if session is None and second.text == "20" and cursor.next.is_number and cursor.next.text.startswith("0"):
        return _named(first, cursor.take().text[-2:])  # 2000–20 001: the printer took the year for a dossier
    return session


def _zero_read_as_letter(cursor: Cursor) -> str | None:
    """`2003/O4`, as scanners read it."""
    return "0" if cursor.take().lower == "o" and cursor.next.is_number and not cursor.next.gap else None


def _named(first: int, second: str) -> str | None:
    """The session as stored, when the second year is the first plus one."""
    following = str(first + 1)
    return f"{first}-{following}" if second in (following, following[2:]) else None


def read_vergaderjaar(cursor: Cursor, *, short: bool = False) -> str | None:
    """The session year, with or without the word for it. `short`: 05/06 will do, for a label stood before it."""
    word = cursor.abbreviated(SESSION_WORDS)
    if word:
        cursor.glued(".")
        cursor.abbreviated({"jaar", "jr", "j"})
        cursor.mark(":")
    return read_sessions(cursor, labelled=bool(word) or short)


def read_bracketed_session(cursor: Cursor) -> str | None:
    """`(2005/06)`, `[2005-2006]`."""
    opened = cursor.take().text
    session = read_vergaderjaar(cursor) if opened in CLOSING else None
    return session if session and cursor.mark(CLOSING[opened]) else None


def read_session_at_end(cursor: Cursor) -> str | None:
    """`36 410, nr. 74 (vergaderjaar 2023-2024)`; not the session of a paper that comes next."""
    cursor.mark(",")
    cursor.word({"bijlage"})
    bracketed = cursor.mark("(")
    if cursor.next.lower not in SESSION_WORDS:
        return None
    session = read_vergaderjaar(cursor)
    if bracketed and not cursor.mark(")"):
        return None
    before = cursor.at
    cursor.mark(",", ";", ":")
    another = starts_dossier(cursor)
    cursor.at = before
    return None if another else session


def read_damaged_session(cursor: Cursor) -> bool | None:
    """`vergaderjaar 2022–203`: a session that was mistyped is read over, not guessed."""
    if not cursor.abbreviated(SESSION_WORDS):
        return None
    first, dash, second = cursor.take(), cursor.mark("-", "/"), cursor.take()
    return (first.is_number and len(first.text) == YEAR and dash and second.is_number) or None


def session_follows(cursor: Cursor) -> bool:
    """Whether a session is next, also behind a comma; nothing is read."""
    start = cursor.at
    cursor.mark(",")
    found = cursor.word(SESSION_WORDS) or read_session(cursor)
    cursor.at = start
    return bool(found)
