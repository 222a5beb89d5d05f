"""SAM022: a period does not end before it begins: "van oktober 2026 tot en met maart 2026".

A vague period is read as wide as it is, so that only what is certainly the wrong way round is reported. The planning in
the file of a region is looked at in `generator.consistency.planning`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.consistency.language import holds_any
from generator.consistency.passage import Finding, Subject, found
from generator.diagnostics import Code
from generator.dutch import MONTHS
from generator.periods import Period, read_period

_MONTH = "|".join(MONTHS)
_PERIOD = (
    rf"(?:\d{{1,2}} (?:{_MONTH}) 20\d\d|(?:begin |medio |eind )?(?:{_MONTH}) 20\d\d|Q[1-4] 20\d\d"
    r"|(?:het )?(?:eerste|tweede|derde|vierde) kwartaal (?:van )?20\d\d|(?:begin|medio|eind) 20\d\d|20\d\d)"
)
SPAN = re.compile(rf"\b(?:van|vanaf) (?P<first>{_PERIOD}) (?:tot en met|t/m|tot) (?P<last>{_PERIOD})", re.IGNORECASE)
BETWEEN = re.compile(rf"\btussen (?P<first>{_PERIOD}) en (?P<last>{_PERIOD})", re.IGNORECASE)
YEARS = re.compile(r"(?<![\d/.–-])(?P<first>20\d\d) ?[–-] ?(?P<last>20\d\d)(?![\d-]|, nr)")
PATTERNS = (  # each with letters that it cannot do without
    (SPAN, (" tot ", " t/m ")),
    (BETWEEN, ("tussen ",)),
    (YEARS, ("-", "–")),
)


def check(subject: Subject) -> Iterator[Finding]:
    """Report each period in running text that ends before it begins."""
    for passage in subject.own:
        if "20" not in passage.text:
            continue
        for pattern, letters in PATTERNS:
            for match in pattern.finditer(passage.text) if holds_any(passage.folded, letters) else ():
                first, last = read_period(match["first"]), read_period(match["last"])
                if first and last and is_before(last, first):
                    yield found(Code.SAM022, passage, match.span(), first=match["first"], last=match["last"])


def is_before(one: Period, other: Period) -> bool:
    """Whether one period is certainly over before another begins."""
    return one.end is not None and other.start is not None and one.end < other.start
