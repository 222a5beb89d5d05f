"""SAM009: money is written one way: € 147.824, with a space, without dashes, never 300K; and one way per document."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.codes import phrases
from generator.codes.phrases import Phrase
from generator.consistency.amounts import Amount, amounts_in
from generator.consistency.passage import Finding, Passage, Subject, found
from generator.diagnostics import Code
from generator.dutch import amount as printed

MONEY = re.compile(r"€|\beuro\b|\bEUR\b|\d[Kk]\b")


def check(subject: Subject) -> Iterator[Finding]:
    """Report each amount in a form that is none of ours, then the form that is used least of two."""
    good: dict[str, list[tuple[Passage, Amount]]] = defaultdict(list)
    for passage in subject.own:
        if "€" not in passage.text and not MONEY.search(passage.text):
            continue
        for amount in amounts_in(passage.text):
            if passage.is_title(amount.start):
                continue
            problem = _problem(amount)
            if problem:
                yield _finding(passage, amount, problem)
            else:
                good[amount.notation].append((passage, amount))
    yield from _mixed(good)


def _problem(amount: Amount) -> Phrase | None:
    if amount.kilo:
        return phrases.KILO(written=amount.kilo)
    if amount.tail:
        return phrases.TAIL(written=amount.tail)
    if amount.sign == "EUR":
        return phrases.INSTEAD_OF(written="EUR", right="€")
    if amount.scale in ("mln", "mld"):
        return phrases.INSTEAD_OF(written=amount.scale, right="miljoen" if amount.scale == "mln" else "miljard")
    return None if amount.spaced else phrases.NO_SPACE


def _finding(passage: Passage, amount: Amount, problem: Phrase) -> Finding:
    better = printed(amount.euros)
    return found(Code.SAM009, passage, (amount.start, amount.end), written=amount.written.strip(), problem=problem,
                 better=better)  # fmt: skip


def _mixed(good: dict[str, list[tuple[Passage, Amount]]]) -> Iterator[Finding]:
    for with_sign, in_word in (("€ 350.000", "350.000 euro"), ("€ 30 miljoen", "30 miljoen euro")):
        signs, words = good.get(with_sign, []), good.get(in_word, [])
        if signs and words:
            rest = words if len(words) <= len(signs) else signs
            other = with_sign if rest is words else in_word
            for passage, amount in rest:
                written = amount.written.strip()
                span = (amount.start, amount.end)
                yield found(Code.SAM010, passage, span, written=written, other=other)
