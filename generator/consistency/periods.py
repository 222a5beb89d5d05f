"""Periods as people write them in a planning: a day, a month, a quarter, a season, half a year, a year.

A vague period stays vague: it is read as the widest stretch that it can mean, so that only what is certainly too
early or too late is reported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from generator.dutch import MONTHS

_MONTH = "|".join(MONTHS)
_ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}
_SEASONS = {"voorjaar": (3, 6), "lente": (3, 6), "zomer": (5, 9), "najaar": (9, 12), "herfst": (9, 12)}
PERIOD = (
    rf"(?:(?:de )?(?:\d{{1,2}} (?:{_MONTH}) \d{{4}}|(?:begin |medio |half |eind )?(?:{_MONTH}) \d{{4}}"
    r"|Q[1-4][ -]?\d{4}|(?:het )?(?:eerste|tweede|derde|vierde) kwartaal (?:van )?\d{4}"
    r"|(?:eerste|tweede) helft (?:van )?\d{4}|(?:rond )?(?:de |het )?(?:voorjaar|lente|zomer|najaar|herfst)(?: van)? \d{4}"
    r"|(?:begin|medio|eind) (?:van )?\d{4}|20\d\d))"
)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day that it can mean up to and including the last."""

    first: date
    last: date


def period_of(written: str) -> Period | None:
    """The period that is written somewhere in this text; None when there is none, or more than one."""
    found = list(re.finditer(PERIOD, written, re.IGNORECASE))
    return _read(found[0][0].lower()) if len(found) == 1 else None


def deadline_of(written: str, announced: date | None = None) -> date | None:
    """The last day of what is written as a term: the last period in it, or so many years after it was announced."""
    found = [period for match in re.finditer(PERIOD, written, re.IGNORECASE) if (period := _read(match[0].lower()))]
    if found:
        return max(period.last for period in found)
    return None


def _read(text: str) -> Period | None:
    year = int(re.findall(r"\d{4}", text)[-1])
    if match := re.search(rf"(\d{{1,2}}) ({_MONTH}) \d{{4}}", text):
        return _day(year, MONTHS.index(match[2]) + 1, int(match[1]))
    if match := re.search(rf"({_MONTH})", text):
        month = MONTHS.index(match[1]) + 1
        return _months(year, month, month)
    if match := re.search(r"q([1-4])", text):
        return _months(year, 3 * int(match[1]) - 2, 3 * int(match[1]))
    for word, number in _ORDINALS.items():
        if f"{word} kwartaal" in text:
            return _months(year, 3 * number - 2, 3 * number)
        if f"{word} helft" in text:
            return _months(year, 6 * number - 5, 6 * number)
    for season, months in _SEASONS.items():
        if season in text:
            return _months(year, *months)
    if match := re.search(r"begin|medio|eind", text):
        return _months(year, *{"begin": (1, 4), "medio": (4, 9), "eind": (9, 12)}[match[0]])
    return _months(year, 1, 12)


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        return Period(date(year, month, day), date(year, month, day))
    except ValueError:
        return None


def _months(year: int, first: int, last: int) -> Period:
    beyond = date(year + (last == 12), last % 12 + 1, 1)  # noqa: PLR2004  # December
    return Period(date(year, first, 1), beyond - timedelta(days=1))
