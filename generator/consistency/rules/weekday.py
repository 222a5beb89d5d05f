"""SAM013: a date is possible: the day of the week fits, and "afgelopen vrijdag" is not weeks ago."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from generator.consistency.dates import DATE, WEEKDAYS, date_of
from generator.consistency.passage import Finding, Passage, Subject, found
from generator.diagnostics import Code
from generator.dutch import long_date

DAY = re.compile(rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}) (?P<date>{DATE})(?P<past> jl\.?)?", re.IGNORECASE)
NEAR_BY = re.compile(r"\b(?:afgelopen|jongstleden|aanstaande|komende|vorige week|volgende week) \Z", re.IGNORECASE)
LONGEST_BEFORE = 14  # characters
NEAR = timedelta(days=14)


def check(subject: Subject) -> Iterator[Finding]:
    """Report each day of the week that the date did not have, and each "afgelopen" that is too long ago."""
    for passage in subject.own:
        if "dag " not in passage.folded:
            continue
        for match in DAY.finditer(passage.text):
            day = date_of(match["date"], subject.day)
            if day is not None:
                yield from _checked(passage, match, day, subject.day)


def _checked(passage: Passage, match: re.Match[str], day: date, of_document: date | None) -> Iterator[Finding]:
    right, start = WEEKDAYS[day.weekday()], match.start()
    near = NEAR_BY.search(passage.text, max(0, start - LONGEST_BEFORE), start)
    span = (near.start() if near else start, match.end())
    if right != match["weekday"].lower():
        yield found(Code.SAM013, passage, span, day=long_date(day), right=right, written=match["weekday"].lower())
    elif near and of_document and abs(of_document - day) > NEAR:
        word = f"{near[0].strip().lower()} {match['weekday'].lower()}"
        yield found(Code.SAM014, passage, span, word=word, day=long_date(day), of=long_date(of_document))
