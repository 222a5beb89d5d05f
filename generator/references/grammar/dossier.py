"""Reads a dossier number with what belongs to it: budget chapter, part of the EU dossier, number of a rijkswet.

`36 471`, `36471`, `36.471`, `31-700`, zero-padded `032123`; `36 600 VII`, `31.700XII`, `31 700-VIII`, `hoofdstuk XV`,
`IX B`; `21 501-02`; `34 356 (R2064)`; Roman dossiers of the Eerste Kamer (`CVIII`). A single letter after a dossier is a
chapter or a paper of the Eerste Kamer; what follows it decides, and in a budget family with nothing after it the text
does not say: then it is called a chapter and doubtful.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.references.grammar.budgets import is_budget_family
from generator.references.grammar.cursor import Cursor
from generator.references.grammar.guards import is_amount, is_month
from generator.references.grammar.tokens import Token
from generator.references.grammar.words import NUMBER_WORDS
from generator.references.kamerstuk import EU_DOSSIER

CHAPTER = re.compile(r"(?:I|II[AB]?|III|IV|VI{0,3}|IX[A-F]?|XI{0,3}|XIV|XVI{0,3}|XIX|XXI{0,3})\Z")
CHAPTER_WORDS = frozenset({"hoofdstuk", "hoofdst", "hfst", "hfdst", "hfdstk", "hst", "hs"})
LETTER_CHAPTERS = frozenset("ABCDEFGHIJKLMVX")
ROMAN_DOSSIER = re.compile(r"[CLX][CLXVI]+\Z")
LAST_OLD_SESSION = 1974  # by then dossier numbers had five digits
DIGITS, THOUSANDS, FIRST_PART = 5, 3, 2
LETTER_DOUBT = (
    "een letter na een begrotingsdossier zonder nummer: een begrotingshoofdstuk, of een stuk van de Eerste Kamer"
)


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier as cited."""

    number: str
    suffix: str | None = None
    doubt: str = ""


def read_dossier(
    cursor: Cursor, *, firm: bool, chamber: str | None, session: str | None, first: bool = True
) -> Dossier | None:
    """The dossier at this place. `firm`: what came before it leaves no doubt that one follows."""
    start = cursor.at
    if first:
        cursor.abbreviated(NUMBER_WORDS)  # "nr. 25 892, nr. 3"; behind a first dossier "nr." belongs to a paper
    year = int(session[:4]) if session else None
    old = year is not None and year <= LAST_OLD_SESSION
    number = cursor.attempt(lambda c: _digits(c, firm=firm, old=old))
    if number is None and firm:
        own = chamber == "I" or old  # own dossiers of the Eerste Kamer; all dossiers of the nineteenth century
        number = cursor.attempt(_roman if own else _roman_with_letter)
    if number is None or (number.isdigit() and is_amount(cursor, firm=firm)):
        cursor.at = start
        return None
    rijkswet = cursor.attempt(_rijkswet)
    chapter, doubt = _suffix(cursor, number, chamber)
    rijkswet = rijkswet or cursor.attempt(_rijkswet)
    return Dossier(number, chapter or rijkswet, doubt)


def read_other_chapter(cursor: Cursor, dossier: Dossier) -> Dossier | None:
    """`36 800 A/J nr. 39`: the same paper in another chapter."""
    chapter = cursor.take() if cursor.mark("/") else None
    known = chapter is not None and (CHAPTER.match(chapter.text) or chapter.text in LETTER_CHAPTERS)
    return Dossier(dossier.number, chapter.text) if chapter and known and _number_follows(cursor) else None


def starts_dossier(cursor: Cursor) -> bool:
    """Whether a dossier number in its usual form is next; nothing is read."""
    start = cursor.at
    found = _digits(cursor, firm=False, old=False)
    cursor.at = start
    return found is not None


def _digits(cursor: Cursor, *, firm: bool, old: bool) -> str | None:
    token = cursor.take()
    if not token.is_number:
        return None
    stripped = token.text.lstrip("0")
    if len(stripped) == DIGITS or (old and len(stripped) == DIGITS - 1):
        return stripped
    if old and firm and len(stripped) < DIGITS - 1 and _number_follows(cursor):
        return stripped  # "Bijlagen 1945-1946, 189, nr. 4": the numbers began at 1
    if len(token.text) in ((1, FIRST_PART) if old else (FIRST_PART,)) and stripped == token.text:
        separated = cursor.next.gap or cursor.glued(".") or (firm and cursor.glued("-"))
        rest = cursor.take()
        if separated and rest.is_number and len(rest.text) == THOUSANDS and not is_month(cursor.next):
            return token.text + rest.text
    return None


def _roman(cursor: Cursor) -> str | None:
    token = cursor.take()
    return token.text if token.is_word and ROMAN_DOSSIER.match(token.text) else None


def _roman_with_letter(cursor: Cursor) -> str | None:
    """`Kamerstuk CLVI, A`: without the chamber only when the number of a paper follows."""
    number = _roman(cursor)
    lettered = number is not None and (_number_follows(cursor) or _letter_follows(cursor))
    return number if lettered and len(str(number)) >= THOUSANDS else None


def _rijkswet(cursor: Cursor) -> str | None:
    """`(R2064)`, `(R 1669)`, `-(R1519)-`."""
    cursor.mark(",")
    cursor.mark("-")
    bracketed = cursor.mark("(")
    letter, digits = cursor.take(), cursor.take()
    if letter.text != "R" or not digits.is_number:
        return None
    if bracketed and not cursor.mark(")"):
        return None
    return f"R{digits.text}"


def _suffix(cursor: Cursor, number: str, chamber: str | None) -> tuple[str | None, str]:
    if number == EU_DOSSIER:
        return cursor.attempt(_council), ""
    chapter = cursor.attempt(lambda c: _chapter(c, number))
    if chapter:
        return cursor.attempt(lambda c: _split_chapter(c, chapter, chamber)) or chapter, ""
    start = cursor.at
    decided = _letter(cursor, number, chamber)
    if decided is None:
        cursor.at = start
        return None, ""
    return decided


def _council(cursor: Cursor) -> str | None:
    """The part of dossier 21501: two digits."""
    joined = cursor.mark("-", "/", ".")
    token = cursor.take()
    followed = (cursor.next.text == "-" and not cursor.next.gap) or _number_follows(cursor)  # "21501 08-928"
    return token.text.zfill(2) if (joined or followed) and token.is_number and len(token.text) <= FIRST_PART else None


def _chapter(cursor: Cursor, number: str) -> str | None:
    """A chapter in Roman numbers of more than one sign, or after the word "hoofdstuk".

    After a comma, in a dossier that is no budget and with no number behind it, "IV" is a paper of the Eerste Kamer.
    """
    comma = cursor.mark(",")
    cursor.mark("-", ".")
    bracketed = cursor.mark("(")
    named = cursor.abbreviated(CHAPTER_WORDS)
    token = cursor.take()
    if not token.is_word:
        return None
    chapter = token.text
    if not CHAPTER.match(chapter) and _number_follows(cursor):
        chapter = chapter.replace("l", "I")  # "29 200 Xl, nr. 2", as scanners read it
    if not CHAPTER.match(chapter) or (len(chapter) == 1 and not named):
        return None
    if comma and not named and not is_budget_family(number) and not _number_follows(cursor):
        return None
    return None if bracketed and not cursor.mark(")") else chapter


def _split_chapter(cursor: Cursor, chapter: str, chamber: str | None) -> str | None:
    """`IX B` is chapter IXB, unless the B is a paper of the Eerste Kamer."""
    token = cursor.take()
    if chapter != "IX" or token.text not in ("A", "B") or not token.gap:
        return None
    return chapter + token.text if chamber != "I" or _number_follows(cursor) or _letter_follows(cursor) else None


def _letter(cursor: Cursor, number: str, chamber: str | None) -> tuple[str, str] | None:
    comma = cursor.mark(",")
    joined = not comma and (cursor.glued("-") or cursor.glued("."))
    token = cursor.take()
    if not token.is_word or token.text not in LETTER_CHAPTERS or (token.gap and joined):
        return None
    if not cursor.next.gap and (cursor.next.is_number or cursor.next.text == "'"):
        return None
    family = is_budget_family(number)
    if comma and cursor.next.lower == "en":
        return None  # "29 277, A en nr. 1": two papers
    if _number_follows(cursor):
        return token.text, ""
    if not comma and (_letter_follows(cursor) or (family and _bare_number_follows(cursor))):
        return token.text, ""
    if comma or chamber == "I" or not family:
        return None
    return token.text, LETTER_DOUBT


def is_own_dossier(number: str, session: str | None) -> bool:
    """Whether this is a dossier of the Eerste Kamer itself: those have Roman numbers; so had all until the dossiers ran on."""
    return not number.isdigit() and (session is None or int(session[:4]) > LAST_OLD_SESSION)


def _number_follows(cursor: Cursor) -> bool:
    """Whether "nr. 3", "nr. A" or "-3" comes next."""
    start = cursor.at
    found = cursor.glued("-") and cursor.next.is_number and not cursor.next.gap
    if not found:
        while cursor.mark("/") and _is_letter(cursor.next):
            cursor.take()  # "A/J nr. 39"
        cursor.mark(",", ";", ":")
        cursor.mark("(")
        cursor.word({"en"})
        found = bool(cursor.abbreviated(NUMBER_WORDS)) and (cursor.next.is_number or _is_letter(cursor.next))
    cursor.at = start
    return found


def _letter_follows(cursor: Cursor) -> bool:
    """Whether one letter comes after a comma, as in "36 600 B, K"; "A, B en C" is a list of papers."""
    second, third, fourth = cursor.ahead(1), cursor.ahead(2), cursor.ahead(3)
    listed = third.lower in (",", "en") and _is_letter(fourth)
    return cursor.next.text == "," and _is_letter(second) and not listed


def _is_letter(token: Token) -> bool:
    return token.is_word and token.text.isupper() and len(token.text) <= FIRST_PART


def _bare_number_follows(cursor: Cursor) -> bool:
    token = cursor.ahead(1) if cursor.next.text == "," else cursor.next
    return token.is_number and len(token.text) <= THOUSANDS
