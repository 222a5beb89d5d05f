"""SAM024: one thing has one amount: "procesmiddelen van € 350.000 per jaar" here is not "procesmiddelen van € 300.000" there.

Only named means count (procesmiddelen, startbudget): a "rijksbijdrage" or "subsidie" is another one for every project.
Sentences that name different regions speak of different amounts.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal

from generator.consistency.amounts import Amount, amounts_in
from generator.consistency.language import holds_any, sentences
from generator.consistency.passage import Finding, Kind, Passage, Subject, found
from generator.diagnostics import Code
from generator.record import Record

MONEY = ("middelen", "budget", "envelop", "impuls", "fonds", "stimulans", "reservering", "vergoeding")
MEANS = re.compile(
    rf"\b(?P<noun>[a-zà-ÿ]{{4,}}(?:{'|'.join(MONEY)}))\b",
    re.IGNORECASE,
)
TOO_GENERAL = re.compile(
    r"\A(?:rijks|overheids|financi|communicatie|hulp|genees|rijksmiddel|geld|totaal|jaar|gebieds)", re.IGNORECASE
)
PER_YEAR = re.compile(r"\b(?:per jaar|jaarlijks\w*|elk jaar|ieder jaar)\b")
FROM_TO = re.compile(r"\b(?:verhoogd|verlaagd|oorspronkelijk|eerder|was|waren|aanvankelijk|in plaats van|bijgesteld)\b")
REACH = 90  # characters between the means and their amount


class _Said(Record, frozen=True):
    """An amount that a sentence gives to some means."""

    euros: Decimal
    amount: Amount
    passage: Passage
    span: tuple[int, int]


def check(subject: Subject) -> Iterator[Finding]:
    """Report each amount that differs from the one that is said most of the same means."""
    said: dict[tuple[object, ...], list[_Said]] = defaultdict(list)
    regions = [name.official for name in subject.vocabulary.regions]
    for passage in subject.own:
        if passage.kind is not Kind.CELL and holds_any(passage.folded, MONEY) and MEANS.search(passage.text):
            for key, one in _said(passage, regions):
                said[key].append(one)
    for key, every in said.items():
        counts = Counter(one.euros for one in every)
        usual = max(every, key=lambda one: counts[one.euros])
        for one in every:
            if one.euros != usual.euros:
                written, other = one.amount.written.strip(), usual.amount.written.strip()
                place = str(usual.passage.location)
                yield found(Code.SAM024, one.passage, one.span, written=written, noun=key[0], other=other, place=place)


def _said(passage: Passage, regions: list[str]) -> Iterator[tuple[tuple[object, ...], _Said]]:
    for start, end in sentences(passage.text):
        sentence = passage.text[start:end]
        amounts = list(amounts_in(sentence))
        means = [match for match in MEANS.finditer(sentence) if not TOO_GENERAL.match(match["noun"])]
        if len(amounts) != 1 or len(means) != 1 or FROM_TO.search(sentence):
            continue
        amount, match = amounts[0], means[0]
        if abs(amount.start - match.end()) <= REACH or abs(match.start() - amount.end) <= REACH:
            about = frozenset(name for name in regions if name in sentence)
            key = (match["noun"].lower(), bool(PER_YEAR.search(sentence)), about)
            yield key, _Said(amount.euros, amount, passage, (start + amount.start, start + amount.end))
