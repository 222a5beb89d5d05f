"""SAM016: the date that a text gives a cited paper is the date in the register: "de brief van 12 juli 2023[@kst-29697-114]"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.consistency.dates import DATE, date_of
from generator.consistency.passage import Finding, Subject, found
from generator.diagnostics import Code
from generator.dutch import long_date

NAMED = re.compile(
    rf"\b(?P<what>brief|Kamerbrief|kabinetsreactie|motie|voortgangsbrief|procesbrief|verzamelbrief|stand van zaken|nota)"
    rf"(?: [\w’'-]+){{0,4}}? (?:van|op|d\.d\.) (?P<date>{DATE})[^.;:]{{0,80}}\Z"
)


def check(subject: Subject) -> Iterator[Finding]:
    """Report each date before a citation that is not that of the one paper that is cited there."""
    for passage in subject.own:
        offsets = [one.offset for one in passage.cited]
        before = 0
        for one in passage.cited:
            match = NAMED.search(passage.text[before : one.offset].rstrip(" .("))
            alone = offsets.count(one.offset) == 1
            day = date_of(match["date"], subject.day) if match and alone else None
            recorded = subject.vocabulary.date_of_paper(one.key)
            if match and day and recorded and day != recorded:
                span = (before + match.start("date"), before + match.end("date"))
                yield found(Code.SAM016, passage, span, day=long_date(day), key=one.key, recorded=long_date(recorded))
            before = one.offset
