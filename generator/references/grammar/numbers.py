"""Reads ondernummers: one, a list or a range, with or without "nr.", and the reprint (herdruk) of each.

`nr. 96`, `nrs. 520 en 548`, `nrs. 13-15`, `109, 113 respectievelijk 114`, `C`, `AA`, `42e`, `188b`, `(250, 250a)`, `-96`, `;7`.
A range is written out. A number without "nr." counts only when label, session or chamber came before the dossier.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.dossier import starts_dossier
from generator.references.grammar.guards import is_counted, sentence_goes_on
from generator.references.grammar.herdruk import read_reprint
from generator.references.grammar.pages import read_remark
from generator.references.grammar.tokens import Kind
from generator.references.grammar.vergaderjaar import read_session
from generator.references.grammar.words import (
    JOINING_WORDS,
    NOT_LETTER_NUMBERS,
    NUMBER_WORDS,
    PAGE_WORDS,
    PLURAL_NUMBER_WORDS,
)

LONGEST_NUMBER, LONGEST_LETTERS = 4, 3
WIDEST_RANGE = 200
LONGEST_LIST = 40
SEPARATORS = (",", ";", ":", "-", "/", ".", "|")


@dataclass(frozen=True, slots=True)
class Number:
    """One ondernummer."""

    text: str
    reprint: int = 0


def read_numbers(cursor: Cursor, *, firm: bool, dated: bool = False) -> list[Number] | None:
    """The numbers after a dossier. `dated`: the year stood before them, so 1922 is a number."""
    return (
        cursor.attempt(_labelled)
        or cursor.attempt(lambda c: _bracketed(c, firm=firm))
        or cursor.attempt(lambda c: _unlabelled(c, firm=firm, dated=dated))
    )


def read_labelled(cursor: Cursor) -> list[Number] | None:
    """Numbers after "nr.", at this very place."""
    label = cursor.abbreviated(NUMBER_WORDS) or cursor.word({"letter"})
    if label is None:
        return None
    for _ in range(2):
        cursor.mark(":", ".", ",")  # "nr, 3" and "nr.. 3" are slips of the pen
    return _list(cursor, plural=label in PLURAL_NUMBER_WORDS)


def read_letters(cursor: Cursor) -> list[Number] | None:
    """Numbers of the Eerste Kamer behind a page: "C, p. 4; E, p. 6"."""
    letters = _list(cursor, plural=False) if cursor.next.is_word else None
    ends = cursor.next.kind is Kind.END or cursor.next.text in (",", ".", ";", ")")
    return letters if ends else None


def _labelled(cursor: Cursor) -> list[Number] | None:
    """`, nr. 96`, `; nrs. 3 en 4`, `(nr. 3)`, and the stray "en" in "29398 en nr. 1047"."""
    for _ in range(2):
        cursor.mark(*SEPARATORS)
    cursor.word({"en", "onder", "met"})
    piece = cursor.phrase("op", "stuk") or cursor.word({"stuk", "stukken"})
    bracketed = cursor.mark("(")
    numbers = read_labelled(cursor) or (_list(cursor, plural=True) if piece and cursor.next.is_number else None)
    if bracketed and not (numbers and cursor.mark(")")):
        return None
    return numbers


def _bracketed(cursor: Cursor, *, firm: bool) -> list[Number] | None:
    """`26 855 (250, 250a)`."""
    if not (firm and cursor.mark("(")):
        return None
    numbers = _list(cursor, plural=True)
    return numbers if numbers and not _is_year(numbers[0]) and cursor.mark(")") else None


def _is_year(number: Number) -> bool:
    """`Kamerstuk 32 127 (2010)`: without "nr." a year is a year."""
    return len(number.text) == LONGEST_NUMBER and number.text[:2] in ("19", "20")


def _unlabelled(cursor: Cursor, *, firm: bool, dated: bool) -> list[Number] | None:
    token = cursor.next
    joined = not token.gap and token.text in ("-", ";") and not cursor.ahead(1).gap
    separator = cursor.take().text if token.text in SEPARATORS else ""
    if separator in (".", "|") or not (firm or joined):
        return None
    if separator == "/" and cursor.next.gap:
        return None
    first = cursor.next
    numbers = _list(cursor, plural=False)
    year = numbers is not None and not (joined or dated) and _is_year(numbers[0])
    if numbers is None or year or not _closes(cursor, first.is_number, joined):
        return None
    return numbers


def _closes(cursor: Cursor, digits: bool, joined: bool) -> bool:  # noqa: FBT001  # two facts of the same place
    """Whether a number without "nr." ends as one: no amount, date or noun after it."""
    token, after = cursor.next, cursor.ahead(1)
    if is_counted(token):
        return False
    if not token.gap and token.text in ("-", "/", ".", ",") and after.is_number and not after.gap:
        return False
    if joined:
        return (token.gap and not starts_dossier_at(cursor)) or not (token.is_word or token.is_number)
    return not digits or not sentence_goes_on(token) or token.broken


def _list(cursor: Cursor, *, plural: bool) -> list[Number] | None:
    first = cursor.attempt(_item)
    if first is None:
        return None
    numbers = [first]
    while len(numbers) < LONGEST_LIST:
        last = numbers[-1]
        more = (
            cursor.attempt(partial(_range, last=last))
            or cursor.attempt(partial(_slashed, last=last))
            or cursor.attempt(partial(_another, plural=plural, last=last))
        )
        if more is None:
            break
        numbers.extend(more)
    return numbers


def _item(cursor: Cursor) -> Number | None:
    token = cursor.take()
    if token.is_number and len(token.text) <= LONGEST_NUMBER:
        text = token.text.lstrip("0") or token.text
        follower = cursor.next
        if not follower.gap and follower.is_word:
            if len(follower.text) > 1 or not follower.text.islower():
                return None
            text += cursor.take().text
    elif token.is_word and token.text.isupper() and len(token.text) <= LONGEST_LETTERS and _is_letters(cursor):
        text = token.text
    else:
        return None
    return Number(text, cursor.attempt(read_reprint) or 0)


def _is_letters(cursor: Cursor) -> bool:
    """Whether the capitals just read are a number: no party, no initials, no beginning of a longer name."""
    token, after = cursor.tokens[cursor.at - 1], cursor.next
    if token.text in NOT_LETTER_NUMBERS or not token.text.isascii():
        return False
    if len(token.text) == LONGEST_LETTERS and not token.text.startswith("AA"):
        return False  # behind Z comes AA and behind ZZ AAA: other threes are abbreviations
    if not after.gap and (after.is_number or after.text in ("'", "&")):
        return False
    initial = after.text == "." and not after.gap and cursor.ahead(1).text[:1].isupper() and not cursor.ahead(1).gap
    hyphened = after.text == "-" and not after.gap and cursor.ahead(1).is_word and len(cursor.ahead(1).text) > 1
    return not initial and not hyphened


def _range(cursor: Cursor, last: Number) -> list[Number] | None:
    """The numbers after the first of a range, written out."""
    through = (
        cursor.mark("-") or cursor.phrase("t", "/", "m") or cursor.phrase("tot", "en", "met") or cursor.word({"tm"})
    )
    if not through:
        return None
    end = _item(cursor)
    if end is None or end.text.isdigit() != last.text.isdigit() or is_counted(cursor.next):
        return None  # "nr. 12 – 13 maart"
    if end.text.isdigit():
        low, high = int(last.text), int(end.text)
        written = [str(number) for number in range(low + 1, high)]
    else:
        low, high = ord(last.text[0]), ord(end.text[0])
        written = [chr(code) for code in range(low + 1, high)]
        if len(last.text) > 1 or len(end.text) > 1:
            return None
    if not low < high <= low + WIDEST_RANGE:
        return None
    return [*(Number(text) for text in written), end]


def _slashed(cursor: Cursor, last: Number) -> list[Number] | None:
    """`nr. 142 / 158`; "nr. 3/2006" is a number and a year of somebody else's."""
    item = _item(cursor) if last.text.isdigit() and cursor.mark("/") else None
    year = item is not None and _is_year(item)
    dated = cursor.next.text == "/" and len(cursor.ahead(1).text) == LONGEST_NUMBER
    goes_on = dated or (cursor.next.text == "-" and not cursor.next.gap)
    if item is None or not item.text.isdigit() or year or goes_on or starts_dossier_at(cursor):
        return None
    return [item]


def starts_dossier_at(cursor: Cursor) -> bool:
    """Whether what was read as a number is the first half of a dossier: "nr. 25 892, nr. 3"."""
    token = cursor.next
    return token.is_number and token.gap and len(token.text) == 3  # noqa: PLR2004  # the thousands of a dossier


def _another(cursor: Cursor, *, plural: bool, last: Number) -> list[Number] | None:
    """The next of a list. After "nr." (one) only "en …" goes on, and only with a number that counts nothing else."""
    letters = last.text.isalpha()
    if plural and cursor.ahead(1).lower not in PAGE_WORDS:
        cursor.attempt(read_remark)  # "nrs. 3 (MvT) en 5"
    comma = cursor.mark(",")
    joined = bool(cursor.abbreviated(JOINING_WORDS)) or cursor.mark("&")
    label = cursor.abbreviated(NUMBER_WORDS)
    if not (comma or joined) or starts_dossier(cursor) or _starts_session(cursor):
        return None
    item = _item(cursor)
    mixed = item is not None and not (item.text.isdigit() or item.text.isalpha())  # "nr. 36, 36a"
    if not (joined or plural or letters or label or mixed or (item and _list_closes(cursor))):
        return None
    if item is None or (letters != item.text.isalpha() and not label and not (letters and plural)):
        return None  # "nr. 96 en COM(2021) 82"
    if is_counted(cursor.next) or (not (plural or label) and sentence_goes_on(cursor.next) and not letters):
        return None
    return [item]


def _list_closes(cursor: Cursor) -> bool:
    """`nr. 7, 24 en 11`: "nr." (one) goes on behind a comma when the list ends in "en" and a number."""
    start = cursor.at
    while cursor.mark(",") and cursor.next.is_number:
        cursor.take()
    closes = bool(cursor.abbreviated(JOINING_WORDS)) and _item(cursor) is not None
    ends = closes and not (is_counted(cursor.next) or sentence_goes_on(cursor.next) or starts_dossier_at(cursor))
    cursor.at = start
    return ends


def _starts_session(cursor: Cursor) -> bool:
    start = cursor.at
    found = read_session(cursor)
    cursor.at = start
    return found is not None
