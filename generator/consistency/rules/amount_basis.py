"""SAM008: an amount says what it is for: per year or in all, per region or together.

"De elf regio's ontvangen € 350.000 per jaar" leaves open whether each of them gets that; a reader in Parliament will ask.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.codes import phrases
from generator.codes.phrases import Phrase
from generator.consistency.amounts import amounts_in
from generator.consistency.language import NUMBER, holds_any, sentences
from generator.consistency.passage import Finding, Kind, Subject, found
from generator.diagnostics import Code

_RECEIVERS = (
    r"(?:regio[’']?s|NPVR-regio[’']?s|gemeenten|provincies|ministeries|departementen|waterschappen|partners|partijen"
    r"|samenwerkingsverbanden|deelnemers|gebieden|instellingen|scholen|alliantie[’']?s|\belf)"
)
_GETS = (
    r"(?:krijg(?:en|t)|kregen|ontvang(?:en|t)|ontvingen|beschikbaar|ter beschikking|toegekend|uitgekeerd|verstrekt"
    r"|toegezegd|gereserveerd|uitgetrokken|vrijgemaakt)"
)
RECEIVING = (
    "regio", "gemeenten", "provincies", "ministeries", "departementen", "waterschappen", "partners", "partijen", "samenwerkings",
    "deelnemers", "gebieden", "instellingen", "scholen", "alliantie", "elf",
)  # fmt: skip
GETTING = (
    "krijg",
    "kreg",
    "ontv",
    "beschikking",
    "beschikbaar",
    "toege",
    "uitge",
    "verstrekt",
    "gereserveerd",
    "vrijgemaakt",
)
TO_MANY = re.compile(rf"{_RECEIVERS}\b.*?\b{_GETS}|{_GETS}\b.*?\b(?:aan|voor) [^.,]*?{_RECEIVERS}\b", re.IGNORECASE)
EACH_OR_ALL = re.compile(
    r"\bper (?!jaar|maand|kwartaal|kabinet|saldo|\d)\w+|\b(?:elk|elke|ieder|iedere|afzonderlijk|samen|gezamenlijk\w*"
    r"|in totaal|totaal|totale|opgeteld|verdeeld|verdeling|tezamen|bij elkaar|over alle|respectievelijk|waarvan"
    r"|afhankelijk|variëren\w*|één)\b",
    re.IGNORECASE,
)
CURRENCY = re.compile(r"€|\beuro\b|\bEUR\b")
AMOUNT = re.compile(rf"{CURRENCY.pattern}|\d[kK]")
LASTING = ("jaar", "jaren", "periode", "tot en met 20", "t/m 20")
DURATION = re.compile(
    rf"\b(?:{NUMBER} jaar lang|(?:gedurende|voor de duur van|voor een periode van|over een periode van|voor|over"
    rf"|verspreid over) (?:de komende |maximaal |ten hoogste |een periode van )?(?:{NUMBER}|de) (?:jaar|jaren)\b"
    r"|(?:in de |voor de )?(?:periode|jaren) 20\d\d ?(?:[–-]|t/m|tot en met|tot) ?20\d\d"
    r"|van 20\d\d tot en met 20\d\d|20\d\d t/m 20\d\d)",
    re.IGNORECASE,
)
PER_YEAR_OR_ALL = re.compile(
    r"\b(?:per jaar|jaarlijks\w*|elk jaar|ieder jaar|per kalenderjaar|structureel|in totaal|totaal|totale|samen"
    r"|eenmalig\w*|incidenteel|over de (?:hele|gehele) (?:periode|looptijd)|opgeteld|per maand|per kwartaal|bij elkaar"
    r"|verdeeld|waarvan|gespreid|respectievelijk)\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Report each sentence with an amount for many or for years that does not say how it is counted."""
    for passage in subject.own:
        if passage.kind in (Kind.CELL, Kind.HEADING) or not CURRENCY.search(passage.text):
            continue
        for start, end in sentences(passage.text):
            sentence = passage.text[start:end]
            amounts = list(amounts_in(sentence)) if AMOUNT.search(sentence) else []
            missing = _missing(sentence) if len(amounts) == 1 else None
            if missing:
                amount = amounts[0]
                span = (start + amount.start, start + amount.end)
                yield found(Code.SAM008, passage, span, amount=amount.written.strip(), missing=missing)


def _missing(sentence: str) -> Phrase | None:
    """What a sentence with one amount leaves open."""
    folded = sentence.casefold()
    if (
        holds_any(folded, GETTING)
        and holds_any(folded, RECEIVING)
        and TO_MANY.search(sentence)
        and not EACH_OR_ALL.search(sentence)
    ):
        return phrases.PER_RECEIVER_OR_ALL
    if holds_any(folded, LASTING) and DURATION.search(sentence) and not PER_YEAR_OR_ALL.search(sentence):
        return phrases.PER_YEAR_OR_ALL
    return None
