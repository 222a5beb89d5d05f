"""Recognises papers of the European Union: COM, SWD, JOIN and SEC papers, regulations, directives, PbEU and CELEX.

Since 2015 acts are numbered year first, `(EU) 2016/679`; before, regulations number first, `nr. 604/2013`, and
directives year first, `95/46/EG`. The CELEX number follows from sort, year and number; that of a COM paper does not.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.found import Found
from generator.references.grammar.tokens import Token
from generator.references.values import EuropeanAct

COMMISSION = re.compile(
    r"(?P<sort>COM|SWD|JOIN|SEC|HWP)[\s/]?\(?(?P<year>(?:19|20)[0-9]{2})(?:\)\s?|[\s/]\s?)(?P<number>[0-9]{1,4})(?![0-9])"
)
NUMBERED = (
    r"(?:\((?P<body>EU(?:,\s?Euratom)?|EG|EEG|Euratom)\)\s*)?(?:(?i:nr)\.?\s*)?(?P<first>[0-9]{1,4})(?:\s?/\s?|(?<=\) 20[0-9]{2})\s(?=[0-9]{3,4}\b))(?P<second>[0-9]{1,4})"
    r"(?:\s?/\s?(?P<tail>EU|EG|EEG|JBZ|GBVB|Euratom))?(?![0-9/])"
)
ACT = re.compile(
    r"(?P<sort>(?i:verordening|richtlijn|besluit|uitvoeringsverordening|uitvoeringsbesluit|gedelegeerde verordening|kaderbesluit))"
    r"(?P<plural>(?i:en))?\s+" + NUMBERED
)
OF_THE_UNION = re.compile(r"\b(?P<body>EU|EG|EEG|Europese)[\s-]\Z")
ANOTHER_ACT = re.compile(r"(?:,\s*|\s+)(?:(?:en|of)\s+)?" + NUMBERED)
JOURNAL = re.compile(
    r"P[Bb]\.?\s?(?P<body>EU|EG|EEG)\s*(?:(?P<year>(?:19|20)[0-9]{2}),?\s*)?(?:nr\.\s?)?(?P<part>[LC])\s?(?P<number>[0-9]{1,4}(?:/[0-9]+)?)"
)
CELEX = re.compile(
    r"(?:CELEX:?\s?)?(?P<celex>[1-9][12][0-9]{3}[A-Z]{1,2}[0-9]{4}(?:\([0-9]{2}\))?|0[12][0-9]{3}[A-Z][0-9]{4}-[0-9]{8})(?![0-9A-Za-z])"
)
LETTERS = {"verordening": "R", "richtlijn": "L", "kaderbesluit": "F", "besluit": "D"}
STARTERS = frozenset({"com", "swd", "join", "sec", "hwp", "pbeu", "pbeg", "pbeeg", "pb", "celex", "gedelegeerde"})
SORTS = tuple(name + ending for name in ("verordening", "richtlijn", "besluit") for ending in ("", "en"))
YEAR_FIRST_SINCE = 2015


def may_start(token: Token) -> bool:
    """A sort of paper, or the digits of a CELEX number."""
    if token.is_word:
        return token.lower in STARTERS or token.lower.endswith(SORTS)
    return token.is_number and len(token.text) == 5  # noqa: PLR2004  # sector and year of a CELEX number


def recognise(cursor: Cursor) -> list[Found] | None:
    """The paper that begins here."""
    if (acts := _acts(cursor.text, cursor.next.start)) is not None:
        return _passed(cursor, acts)
    for pattern, value in READERS:
        if match := pattern.match(cursor.text, cursor.next.start):
            return _passed(cursor, [Found(value(match), match.start(), match.end())])
    return None


def _passed(cursor: Cursor, found: list[Found]) -> list[Found]:
    while cursor.next.start < found[-1].end:
        cursor.take()
    return found


def _acts(text: str, start: int) -> list[Found] | None:
    """`Verordening (EU) 2016/679`, `Richtlijnen 2014/24/EU en 2014/25/EU`."""
    match = ACT.match(text, start)
    first = _act(match, match["sort"]) if match else None
    if match is None or first is None:
        return None
    found, sort, body = [Found(first, start, match.end())], match["sort"], match["body"] if match["plural"] else None
    while match["plural"] and (more := ANOTHER_ACT.match(text, found[-1].end)):
        act = _act(more, sort, body)
        if act is None:
            break
        found.append(Found(act, more.start("first"), more.end()))
    return found


def _commission(match: re.Match[str]) -> EuropeanAct:
    return EuropeanAct(number=f"{match['sort']}({match['year']}) {match['number']}", session_year=match["year"])


def _journal(match: re.Match[str]) -> EuropeanAct:
    year = f" {match['year']}," if match["year"] else ""
    return EuropeanAct(number=f"Pb{match['body']}{year} {match['part']} {match['number']}", session_year=match["year"])


def _celex(match: re.Match[str]) -> EuropeanAct:
    return EuropeanAct(number=match["celex"], celex=match["celex"])


def _act(match: re.Match[str], sort: str, inherited: str | None = None) -> EuropeanAct | None:
    body = match["body"] or inherited or _union_before(match)
    if not (body or match["tail"]):
        return None  # "besluit 2019/12" may be anybody's
    letter = next(code for name, code in LETTERS.items() if sort.lower().endswith(name))
    year, number = _year_and_number(match, letter)
    if year is None:
        return None
    named = re.sub(r"\s*/\s*|(?<=[0-9])\s(?=[0-9])", "/", match.group()[match.start("first") - match.start() :])
    numbered = "nr. " if re.search(r"(?i:nr)\.?\s*\Z", match.string[match.start() : match.start("first")]) else ""
    sort = sort.lower() if sort.isupper() else sort
    shown = f"{sort} ({body}) {numbered}{named}" if body else f"{sort} {numbered}{named}"
    return EuropeanAct(number=shown[0].upper() + shown[1:], session_year=year, celex=f"3{year}{letter}{int(number):04}")


def _union_before(match: re.Match[str]) -> str | None:
    """`EU-richtlijn 2019/1937`, `de Europese richtlijn 2016/680`; nothing when the body stands behind the number."""
    before = OF_THE_UNION.search(match.string, max(0, match.start() - len("Europese") - 1), match.start())
    return None if before is None or match["tail"] else {"Europese": "EU"}.get(before["body"], before["body"])


def _year_and_number(match: re.Match[str], letter: str) -> tuple[str | None, str]:
    """Year first since 2015 and in directives; number first in older regulations. Two digits are of the last century."""
    first, second = match["first"], match["second"]
    pairs = [(first, second), (second, first)]
    if letter != "L" and match["tail"] is None and not (len(first) == 4 and int(first) >= YEAR_FIRST_SINCE):  # noqa: PLR2004  # a year
        pairs.reverse()
    for year, number in pairs:
        if len(year) == 4 and year[:2] in ("19", "20"):  # noqa: PLR2004  # a year
            return year, number
        if len(year) == 2 and int(year) >= 50:  # noqa: PLR2004  # a year of the last century
            return f"19{year}", number
    return None, ""


READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], EuropeanAct]], ...] = (
    (COMMISSION, _commission),
    (JOURNAL, _journal),
    (CELEX, _celex),
)
