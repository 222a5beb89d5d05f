"""Recognises Staatsblad, Staatscourant and Tractatenblad: "Stb. 2001, 580", "Stcrt. 2014, nr. 33806", "Trb. 2020/1".

Year and number are both needed: "Stb. 2005" names no publication (Aanwijzingen voor de regelgeving 3.44).
"""

from __future__ import annotations

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.found import Found
from generator.references.grammar.guards import is_counted, is_month, is_part_of_number, sentence_goes_on
from generator.references.grammar.tokens import Token
from generator.references.grammar.words import JOINING_WORDS, NUMBER_WORDS
from generator.references.journals import Journal, Staatsblad, Staatscourant, Tractatenblad

JOURNALS: dict[str, type[Journal]] = {
    "stb": Staatsblad,
    "stbl": Staatsblad,
    "staatsblad": Staatsblad,
    "stcrt": Staatscourant,
    "stct": Staatscourant,
    "staatscourant": Staatscourant,
    "trb": Tractatenblad,
    "tractatenblad": Tractatenblad,
}
GLUED_NAMES = ("Staatsblad", "Staatscourant", "Tractatenblad")
OLDEST, NEWEST = 1813, 2099
FIRST_LETTERED, LETTERS_OF_YEARS = 1940, "ABCDEFGHIJK"
LONGEST_NUMBER, LONGEST_LIST, THOUSANDS = 6, 30, 3
OTHER_COUNTRIES = frozenset({"belgisch", "belgische", "surinaams", "surinaamse"})
LONGEST_BETWEEN = 14  # tokens from a date, over the number of a decision, to the journal


def may_start(token: Token) -> bool:
    """The name of a journal, also glued to the cell before it: "KoninkrijksrelatiesStaatsblad 2001, 85"."""
    return token.is_word and (token.lower in JOURNALS or token.text.endswith(GLUED_NAMES))


def recognise(cursor: Cursor) -> list[Found] | None:
    """Year and numbers, in one of five orders."""
    at, before = cursor.at, cursor.behind()
    if before is not None and before.lower in OTHER_COUNTRIES:
        return None
    token = cursor.take()
    name = next((name for name in GLUED_NAMES if token.text.endswith(name)), token.text)
    journal, start = JOURNALS[name.lower()], token.start if name == token.text else token.end - len(name)
    cursor.glued(".")
    cursor.phrase("van", "het", "koninkrijk", "der", "nederlanden")
    read = (
        cursor.attempt(_lettered)
        or cursor.attempt(_year_first)
        or cursor.attempt(_dated)
        or cursor.attempt(_year_last)
        or cursor.attempt(lambda c: _dated_before(c, at))
    )
    if read is None:
        return None
    cited = [read]
    while len(cited) < LONGEST_LIST and (more := cursor.attempt(_another_year)):
        cited.append(more)
    return [
        Found(journal(number=number, session_year=year), start, cursor.last_end)
        for year, numbers in cited
        for number in numbers
    ]


def _lettered(cursor: Cursor) -> tuple[str, list[str]] | None:
    """`Stb. 1949, J 407`, `Stb. 1949/J407`, `Stb. J 407`: from 1940 to 1950 a letter stood for the year, A for 1940."""
    given = cursor.attempt(lambda c: _year(c.take()))
    cursor.mark(",", "/")
    letter, number = cursor.take(), cursor.take()
    year = str(FIRST_LETTERED + LETTERS_OF_YEARS.find(letter.text))
    if letter.text not in LETTERS_OF_YEARS or given not in (None, year) or not number.is_number:
        return None
    return year, [f"{letter.text} {number.text}"]


def _year_first(cursor: Cursor) -> tuple[str, list[str]] | None:
    """`Stb. 2001, 580`, `Stcrt. 2014, nr. 33806`, `Trb. 2016/196`."""
    cursor.mark(",")
    year = _year(cursor.take())
    cursor.mark(",", "/", ":", "-", ";")
    numbers = _numbers(cursor)
    return (year, numbers) if year and numbers else None


def _another_year(cursor: Cursor) -> tuple[str, list[str]] | None:
    """`Trb. 1951, 154; 1954, 88`."""
    return _year_first(cursor) if cursor.mark(";") or cursor.word({"en"}) else None


def _dated(cursor: Cursor) -> tuple[str, list[str]] | None:
    """`Staatscourant van 16 juni 2005, nr. 114`."""
    cursor.word({"van", "d"})
    if not (cursor.take().is_number and is_month(cursor.take())):
        return None
    year = _year(cursor.take())
    cursor.mark(",")
    numbers = _numbers(cursor)
    return (year, numbers) if year and numbers else None


def _dated_before(cursor: Cursor, at: int) -> tuple[str, list[str]] | None:
    """`de Wet van 27 april 1989, Stb. 123`: the year is that of the date before it."""
    comma = cursor.tokens[at - 1] if at else None
    before = cursor.tokens[max(0, at - LONGEST_BETWEEN) : at - 1] if at else []
    named = _year_of_date(before) or _year_alone(before)
    if comma is None or comma.text not in (",", "(") or named is None:
        return None
    numbers = _numbers(cursor)
    return (named, numbers) if numbers else None


def _year_of_date(tokens: list[Token]) -> str | None:
    """The year of the date before, with nothing but the number of the decision after it: "27 mei 1980, nr. 258/680"."""
    for month, year, *rest in (tokens[index:] for index in range(len(tokens) - 2, -1, -1)):
        if is_month(month) and _year(year):
            numbered = not rest or (rest[0].text == "," and len(rest) > 1 and rest[1].lower in NUMBER_WORDS)
            return year.text if numbered else None
    return None


def _year_alone(tokens: list[Token]) -> str | None:
    """`ingesteld in 1986 (Stcrt. 172)`."""
    return _year(tokens[-1]) if len(tokens) > 1 and tokens[-2].lower == "in" else None


def _year_last(cursor: Cursor) -> tuple[str, list[str]] | None:
    """`Stcrt. 52, 1984`: nothing but the end of the citation behind the year."""
    numbers = _numbers(cursor)
    cursor.mark(",")
    year = _year(cursor.take())
    return (year, numbers) if numbers and year and not (cursor.next.is_number or cursor.next.is_word) else None


def _year(token: Token) -> str | None:
    is_year = token.is_number and len(token.text) == 4 and OLDEST <= int(token.text) <= NEWEST  # noqa: PLR2004  # a year
    return token.text if is_year else None


def _numbers(cursor: Cursor) -> list[str]:
    first = cursor.attempt(_number)
    numbers = [first] if first else []
    while numbers and len(numbers) < LONGEST_LIST and (more := cursor.attempt(_another)):
        numbers.append(more)
    return numbers


def _number(cursor: Cursor) -> str | None:
    cursor.abbreviated(NUMBER_WORDS)
    token = cursor.take()
    if not token.is_number or len(token.text) > LONGEST_NUMBER:
        return None
    text = token.text
    if len(text) <= THOUSANDS - 1 and cursor.next.is_number and len(cursor.next.text) == THOUSANDS and cursor.next.gap:
        text += cursor.take().text  # "Stcrt. 2014, 33 806"
    if is_counted(cursor.next) or is_part_of_number(cursor.next):
        return None
    return text.lstrip("0") or None


def _another(cursor: Cursor) -> str | None:
    if not (cursor.word(JOINING_WORDS) or cursor.mark("&")):
        return None
    number = _number(cursor)
    year_next = number is not None and len(number) == 4 and cursor.next.text == ","  # noqa: PLR2004  # a year
    return None if year_next or sentence_goes_on(cursor.next) else number
