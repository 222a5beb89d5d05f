"""SAM022: a planning runs forward: a milestone does not stand before an earlier one, and "van … tot" does not end first.

Vague periods are compared as wide as they are: "rond de zomer van 2026" is before "Q4 2026", and says nothing about
"juli 2026".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.consistency.passage import Finding, Subject, found
from generator.consistency.periods import PERIOD, Period, period_of
from generator.diagnostics import Code

SPAN = re.compile(
    rf"\b(?:van|vanaf|tussen|start in|begint in) (?P<first>{PERIOD})[^.;]{{0,40}}? (?:tot en met|t/m|tot|en eindigt in|en) (?P<last>{PERIOD})",
    re.IGNORECASE,
)
YEARS = re.compile(r"(?<![\d/-])(?P<first>20\d\d) ?[–-] ?(?P<last>20\d\d)(?![\d-])")


def check(subject: Subject) -> Iterator[Finding]:
    """Report each period in running text that ends before it begins."""
    for passage in subject.own:
        for pattern in (SPAN, YEARS):
            for match in pattern.finditer(passage.text):
                first, last = period_of(match["first"]), period_of(match["last"])
                if first and last and is_before(last, first):
                    yield found(Code.SAM022, passage, match.span(), first=match["first"], last=match["last"])


def is_before(one: Period, other: Period) -> bool:
    """Whether one period is wholly before another."""
    return one.last < other.first
