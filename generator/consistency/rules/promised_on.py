"""SAM026: the day on which something was promised is one that the register knows.

"Zoals toegezegd in het debat van 6 februari 2025", while the register has a promise of 5 February and none of the 6th.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.consistency.dates import FULL_DATE, date_of
from generator.consistency.language import holds_any, sentences
from generator.consistency.passage import Finding, Subject, found
from generator.diagnostics import Code
from generator.dutch import long_date

STEMS = ("toege", "toezegging", "aangekondigd", "aankondiging", "beloofd")
PROMISED = re.compile(r"\b(?:toegezegd|toezegging\w*|aangekondigd|aankondiging|beloofd)\b", re.IGNORECASE)
OCCASION = re.compile(
    r"\b(?:debat|commissiedebat|tweeminutendebat|brief|kamerbrief|overleg|begrotingsbehandeling|notaoverleg)\b[^.]{0,80}\Z",
    re.IGNORECASE,
)
NEAR = 10  # days


def check(subject: Subject) -> Iterator[Finding]:
    """Report each day of a promise that the register does not know, when it knows one close by."""
    known = subject.vocabulary.known_days
    for passage in subject.own if subject.vocabulary.promised else ():
        if not (holds_any(passage.folded, STEMS) and PROMISED.search(passage.text) and FULL_DATE.search(passage.text)):
            continue
        for start, end in sentences(passage.text):
            if not PROMISED.search(passage.text, start, end):
                continue
            for match in FULL_DATE.finditer(passage.text, start, end):
                day = date_of(match[1])
                if day and day not in known and OCCASION.search(passage.text[start : match.start()]):
                    near = _nearest(day, subject.vocabulary.promised)
                    if near:
                        yield found(Code.SAM026, passage, match.span(1), day=long_date(day), other=long_date(near))


def _nearest(day: date, promised: frozenset[date]) -> date | None:
    near = [one for one in promised if 0 < abs((one - day).days) <= NEAR]
    return near[0] if len(near) == 1 else None
