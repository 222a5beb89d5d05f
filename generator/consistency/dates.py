"""Dates in running text, and the date of a letter that says "Datum 20 december 2024"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from generator.consistency.passage import Passage
from generator.dutch import MONTHS

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
DATE = rf"(?:[12]?\d|3[01]) (?:{'|'.join(MONTHS)})(?: (?:19|20)\d{{2}})?"
FULL_DATE = re.compile(rf"(?<![\d–-])((?:[12]?\d|3[01]) (?:{'|'.join(MONTHS)}) (?:19|20)\d{{2}})(?!\d)", re.IGNORECASE)
_PARTS = re.compile(r"(?P<day>\d{1,2})\s+(?P<month>[a-z]+)(?:\s+(?P<year>\d{4}))?", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<!\d)(?P<day>\d{1,2})[-./](?P<month>\d{1,2})[-./](?P<year>20\d{2})(?!\d)")
_LABEL = re.compile(r"\A\W*Datum\b[\W_]*(?P<rest>.*)", re.DOTALL)
_PLACE = re.compile(r"\A\s*(?:’s-Gravenhage|'s-Gravenhage|Den Haag|[A-Z][\w-]+), (?P<rest>\d{1,2} .*)")


def date_of(written: str, near: date | None = None) -> date | None:
    """The date that is written; without a year that nearest to `near`. None when there is no such day."""
    parts = _PARTS.match(written)
    if parts is None or parts["month"].lower() not in MONTHS:
        return None
    month, number = MONTHS.index(parts["month"].lower()) + 1, int(parts["day"])
    if parts["year"]:
        return _day(int(parts["year"]), month, number)
    if near is None:
        return None
    options = (_day(year, month, number) for year in (near.year - 1, near.year, near.year + 1))
    return min((one for one in options if one), key=lambda one: abs(one - near), default=None)


def date_of_letter(passages: Iterable[Passage]) -> date | None:
    """The date that a letter gives itself: behind "Datum", also on the line below, or as "Den Haag, 27 maart 2025"."""
    lines = [line for passage in passages for line in passage.text.split("\n") if line.strip()]
    for line, following in zip(lines, [*lines[1:], ""], strict=False):
        labelled = _LABEL.match(line) or _PLACE.match(line)
        if labelled is None:
            continue
        for text in (labelled["rest"], following if not labelled["rest"].strip() else ""):
            day = next(_dates_in(text), None)
            if day is not None and text.strip()[:1].isdigit():
                return day
    return None


def _dates_in(text: str) -> Iterator[date]:
    for match in FULL_DATE.finditer(text):
        day = date_of(match[1])
        if day is not None:
            yield day
    for match in _NUMERIC.finditer(text):
        day = _day(int(match["year"]), int(match["month"]), int(match["day"]))
        if day is not None:
            yield day


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
