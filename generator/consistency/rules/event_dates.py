"""SAM015: one event has one date: not "14 februari: Bestuurlijke Netwerkdag" here and "12 februari" there.

The same event is one by the same name within a month; a debate with the same name half a year later is another one.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date

from generator.consistency.dates import DATE, date_of
from generator.consistency.passage import Finding, Passage, Subject, found
from generator.diagnostics import Code
from generator.dutch import long_date
from generator.record import Record

_WHAT = (
    r"commissiedebat|tweeminutendebat|notaoverleg|wetgevingsoverleg|netwerkdag|startbijeenkomst|startconferentie"
    r"|slotbijeenkomst|conferentie|congres|regiodialoog|ministerraad|symposium|werkconferentie|kick-?off|jaarcongres"
    r"|bijeenkomst|bestuurlijk overleg"
)
_NAME = (
    r"(?P<name>(?:(?:[Bb]estuurlijk\w*|[Ii]nterdepartementa\w+|[Ll]andelijk\w*|[Rr]egiona\w+|[Aa]mbtelijk\w*|[Jj]aarlijks\w*"
    r"|[Ee]erste|[Tt]weede|[Dd]erde|[Gg]rensoverschrijdende|[Nn]ationa\w+) )*"
    rf"(?:{_WHAT})\b(?: (?:in|over|met|van de|van het) (?!\d)[\w’'-]+)?)"
)
BEFORE = re.compile(
    rf"(?<![\d–-])(?P<date>{DATE})(?::| vindt(?: de| het| een)?| is er(?: een| de| het)?| de| het| een)? {_NAME}",
    re.IGNORECASE,
)
AFTER = re.compile(rf"{_NAME}(?: [\w’'()-]+){{0,5}}? (?:van|op|d\.d\.) (?P<date>{DATE})", re.IGNORECASE)
EVENT = re.compile(_WHAT)
GENERAL = frozenset(
    {"commissiedebat", "bijeenkomst", "conferentie", "congres", "regiodialoog", "ministerraad", "debat"}
)
CLOSE = 31  # days


class _Event(Record, frozen=True):
    name: str
    day: date
    passage: Passage
    span: tuple[int, int]


def check(subject: Subject) -> Iterator[Finding]:
    """Report each mention of an event with another date than it was given before."""
    by_name: dict[str, list[_Event]] = defaultdict(list)
    for passage in subject.own:
        for event in _events(passage, subject.day):
            by_name[event.name].append(event)
    for events in by_name.values():
        counts = Counter(event.day for event in events)
        usual = max(events, key=lambda event: counts[event.day])
        for event in events:
            apart = abs((event.day - usual.day).days)
            if 0 < apart <= CLOSE:
                yield found(Code.SAM015, event.passage, event.span, name=event.name, day=long_date(event.day),
                            other=long_date(usual.day))  # fmt: skip


def _events(passage: Passage, near: date | None) -> Iterator[_Event]:
    if not EVENT.search(passage.folded):
        return
    seen: set[int] = set()
    for pattern in (BEFORE, AFTER):
        for match in pattern.finditer(passage.text):
            day = date_of(match["date"], near)
            name = " ".join(match["name"].lower().split())
            if day is not None and name not in GENERAL and match.start("date") not in seen:
                seen.add(match.start("date"))
                yield _Event(name, day, passage, match.span("date"))
