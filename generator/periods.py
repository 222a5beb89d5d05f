"""Periods as people write them in a planning: "Q4 2026", "rond de zomer van 2025", "1 mei tot en met 5 juni 2026".

A planning keeps such words as they were given (domain rule: a vague period is never made exact in print). To put
milestones in order and to draw them, the words are read here as a first and a last day; what cannot be read has none.
Seasons are those of the KNMI (spring begins on 1 March); "begin", "medio" and "eind" are thirds, of a year or a month.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date

from generator.dutch import MONTHS
from generator.record import Record

YEAR = r"(?P<year>(?:19|20)\d\d)"
OF_YEAR = rf"(?: van)? {YEAR}"
MONTH = rf"(?P<month>{'|'.join(MONTHS)})"
ORDINALS = ("eerste", "tweede", "derde", "vierde")
SEASONS = {"voorjaar": 3, "lente": 3, "zomer": 6, "najaar": 9, "herfst": 9}  # first month
YEAR_PARTS = {"begin": (1, 4), "medio": (5, 8), "midden": (5, 8), "eind": (9, 12), "einde": (9, 12)}
MONTH_PARTS = {"begin": (1, 10), "medio": (11, 20), "midden": (11, 20), "eind": (21, 31), "einde": (21, 31)}
PART = rf"(?P<part>{'|'.join(YEAR_PARTS)})"
ASIDE = re.compile(r"\([^)]*\)|,.*", re.DOTALL)
FILLER = re.compile(r"(?:(?:rond|omstreeks|circa|ongeveer|in|op|per|de|het|van|loop|gedurende|naar verwachting) )+")
RANGE = re.compile(r" (?:tot en met|t/m) |(?<=\w) ?[–-] ?(?=\w)")
ENDS = re.compile(r"(?:tot en met|t/m|uiterlijk|tot|vóór|voor) (?P<rest>.+)")
BEGINS = re.compile(r"(?:vanaf|sinds|na) (?P<rest>.+)")


class Period(Record, frozen=True):
    """A stretch of time; an end that is left open is None, but never both."""

    start: date | None
    end: date | None

    @property
    def order(self) -> date:
        """The day by which periods are put in order: the last one, because that is when a thing is done."""
        day = self.end or self.start
        assert day is not None  # never both open
        return day

    def within(self, first: date, last: date) -> tuple[date, date] | None:
        """The part between two days, its open ends closed by them; None when there is none."""
        start, end = max(self.start or first, first), min(self.end or last, last)
        return (start, end) if start <= end else None


def read_period(text: str) -> Period | None:
    """The period that these words mean; None when they do not say a time that can be put on a calendar."""
    words = _plain(text)
    return _span(words) or _open_ended(words)


def years_of(text: str) -> tuple[int, ...]:
    """The calendar years of a period with two ends: "2025-2026" → 2025, 2026; none when it cannot be read."""
    period = read_period(text)
    if period is None or period.start is None or period.end is None:
        return ()
    return tuple(range(period.start.year, period.end.year + 1))


def _plain(text: str) -> str:
    words = " ".join(ASIDE.sub(" ", text.lower().replace("\u00a0", " ")).split())
    return FILLER.sub("", words, count=1) if FILLER.match(words) else words


def _span(words: str) -> Period | None:
    """One moment or period, or the first to the last of two."""
    alone = _single(words)
    if alone:
        return alone
    for mark in RANGE.finditer(words):
        last = _single(_plain(words[mark.end() :]))
        first = _first_of(words[: mark.start()], words[mark.end() :])
        if first and last and first.start and last.end and first.start <= last.end:
            return Period(first.start, last.end)
    return None


def _first_of(words: str, last: str) -> Period | None:
    """The first part of a range; it may lean on the last for its month and year: "1 tot en met 5 mei 2026"."""
    tail = last.split()
    candidates = (" ".join([words, *tail[skip:]]) for skip in range(1, len(tail)))
    return next((period for one in (words, *candidates) if (period := _single(_plain(one)))), None)


def _open_ended(words: str) -> Period | None:
    if ends := ENDS.fullmatch(words):
        period = _span(_plain(ends["rest"]))
        inclusive = words.startswith(("tot en met", "t/m", "uiterlijk"))
        return Period(None, period.end if inclusive else period.start) if period else None
    if begins := BEGINS.fullmatch(words):
        period = _span(_plain(begins["rest"]))
        return Period(period.end if words.startswith("na ") else period.start, None) if period else None
    return None


# --- one moment or period --------------------------------------------------------------------------------------------


def _single(words: str) -> Period | None:
    for pattern, read in READERS:
        if match := pattern.fullmatch(words):
            return read(match)
    return None


def _months(year: int, first: int, last: int) -> Period:
    return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def _day(match: re.Match[str]) -> Period | None:
    month = match["month"]
    number = int(month) if month.isdigit() else MONTHS.index(month) + 1
    try:
        day = date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None
    return Period(day, day)


def _month(match: re.Match[str]) -> Period:
    number = MONTHS.index(match["month"]) + 1
    return _months(int(match["year"]), number, number)


def _year(match: re.Match[str]) -> Period:
    return _months(int(match["year"]), 1, 12)


def _part_of_year(match: re.Match[str]) -> Period:
    return _months(int(match["year"]), *YEAR_PARTS[match["part"]])


def _part_of_month(match: re.Match[str]) -> Period:
    year, month = int(match["year"]), MONTHS.index(match["month"]) + 1
    first, last = MONTH_PARTS[match["part"]]
    return Period(date(year, month, first), date(year, month, min(last, monthrange(year, month)[1])))


def _rank(word: str) -> int:
    return int(word[0]) if word[0].isdigit() else ORDINALS.index(word) + 1


def _quarter(match: re.Match[str]) -> Period:
    last = 3 * _rank(match["rank"])
    return _months(int(match["year"]), last - 2, last)


def _half(match: re.Match[str]) -> Period:
    last = 6 * _rank(match["rank"])
    return _months(int(match["year"]), last - 5, last)


def _season(match: re.Match[str]) -> Period:
    first = SEASONS[match["season"]]
    return _months(int(match["year"]), first, first + 2)


def _turn_of_year(match: re.Match[str]) -> Period | None:
    year = int(match["year"])
    return Period(date(year, 12, 15), date(year + 1, 1, 15)) if int(match["next"]) == year + 1 else None


def _winter(match: re.Match[str]) -> Period | None:
    year = int(match["year"])
    spring = date(year + 1, 3, 1)
    return (
        Period(date(year, 12, 1), date.fromordinal(spring.toordinal() - 1)) if int(match["next"]) == year + 1 else None
    )


Read = Callable[[re.Match[str]], Period | None]
NEXT = r"(?:-|–|/| op )(?P<next>20\d\d)"
READERS: Sequence[tuple[re.Pattern[str], Read]] = [
    (re.compile(pattern), read)
    for pattern, read in (
        (YEAR, _year),
        (rf"{YEAR}-(?P<month>\d\d)-(?P<day>\d\d)", _day),
        (rf"(?P<day>\d\d?)[-./](?P<month>\d\d?)[-./]{YEAR}", _day),
        (rf"(?P<day>\d\d?) {MONTH} {YEAR}", _day),
        (rf"{MONTH} {YEAR}", _month),
        (rf"(?:q|kwartaal )(?P<rank>[1-4]){OF_YEAR}", _quarter),
        (rf"{YEAR}[- ]q(?P<rank>[1-4])", _quarter),
        (rf"(?P<rank>[1-4]e|{'|'.join(ORDINALS)}) kwartaal{OF_YEAR}", _quarter),
        (rf"(?P<rank>[12]e|eerste|tweede) (?:helft|halfjaar){OF_YEAR}", _half),
        (rf"(?P<season>{'|'.join(SEASONS)}){OF_YEAR}", _season),
        (rf"{PART}{OF_YEAR}", _part_of_year),
        (rf"{PART} {MONTH} {YEAR}", _part_of_month),
        (rf"jaarwisseling(?: van)? {YEAR}{NEXT}", _turn_of_year),
        (rf"winter(?: van)? {YEAR}{NEXT}", _winter),
    )
]
