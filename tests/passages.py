"""Texts under the consistency rules: a small vocabulary, and paragraphs from a text of a few lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from generator.consistency.passage import Finding, Kind, Passage, Subject
from generator.consistency.vocabulary import Ministry, Name, Vocabulary
from generator.diagnostics import Location

DAY = date(2025, 9, 9)
START, END = date(2024, 7, 2), date(2024, 7, 1)
VOCABULARY = Vocabulary(
    regions=(
        Name("Kop van Noord-Holland"),
        Name("Noord- en Oost-Groningen"),
        Name("Zuidoost-Fryslân", ("Zuidoost-Friesland",)),
        Name("Noard-Fryslân", ("Noord-Fryslân", "Noord-Friesland")),
        Name("Zuid- en Oost-Drenthe"),
        Name("Twente"),
        Name("Achterhoek"),
        Name("Noord-Limburg", ("Limburg Noord",)),
        Name("Midden-Limburg", ("Limburg Midden",)),
        Name("Zuid-Limburg", ("Limburg Zuid",)),
        Name("Zeeuws-Vlaanderen", ("Zeeuws-Vlaanderen-Zeeland",)),
    ),
    ministries=(
        Ministry("BZK", "Binnenlandse Zaken en Koninkrijksrelaties"),
        Ministry("EZ", "Economische Zaken", START, predecessors=("EZK",)),
        Ministry("EZK", "Economische Zaken en Klimaat", None, END, successors=("EZ", "KGG")),
        Ministry("KGG", "Klimaat en Groene Groei", START, predecessors=("EZK",)),
        Ministry("LNV", "Landbouw, Natuur en Voedselkwaliteit", None, END, successors=("LVVN",)),
        Ministry(
            "LVVN",
            "Landbouw, Visserij, Voedselzekerheid en Natuur",
            START,
            predecessors=("LNV",),
            variants=("LNVN",),
        ),
        Ministry("VRO", "Volkshuisvesting en Ruimtelijke Ordening", START),
        Ministry("IenW", "Infrastructuur en Waterstaat"),
        Ministry("JenV", "Justitie en Veiligheid"),
        Ministry("OCW", "Onderwijs, Cultuur en Wetenschap"),
        Ministry("SZW", "Sociale Zaken en Werkgelegenheid"),
        Ministry("VWS", "Volksgezondheid, Welzijn en Sport"),
    ),
    programme="Nationaal Programma Vitale Regio's",
    counts=((date(2024, 3, 1), 10), (date(2024, 12, 20), 11)),
    at_border=8,
    terms=(
        Name("Regio Deal"),
        Name("plan voor de regio", ("regioplan", "plan van de regio")),
        Name("Elke regio telt!"),
        Name("decentralisatie-uitkering"),
    ),
    paper_dates=(("kst-29697-114", date(2023, 7, 12)), ("kst-29697-158", date(2024, 12, 20))),
    promised=frozenset({date(2025, 2, 5), date(2024, 12, 20), date(2023, 7, 12)}),
    proper_names=frozenset({"Zuidoost Friesland", "Agenda Netwerk NoordOost"}),
)
KINDS = {"# ": Kind.HEADING, "- ": Kind.ITEM, "> ": Kind.QUOTE, "^ ": Kind.NOTE, "| ": Kind.CELL}
Rule = Callable[[Subject], Iterator[Finding]]


def passages(text: str) -> tuple[Passage, ...]:
    """The paragraphs of a text, one a line; `# - > ^ |` say what a line is, two spaces before `-` a level deeper."""
    return tuple(_passage(line, number) for number, line in enumerate(text.split("\n"), start=1) if line.strip())


def _passage(line: str, number: int) -> Passage:
    bare = line.lstrip(" ")
    kind = KINDS.get(bare[:2], Kind.TEXT)
    level = 1 + (len(line) - len(bare)) // 2 if kind is Kind.ITEM else 0
    return Passage(
        bare[2:] if kind is not Kind.TEXT else bare, Location("brief.docx", place=f"alinea {number}"), kind, level
    )


def found_by(rule: Rule, text: str, day: date | None = DAY) -> list[str]:
    """What a rule finds in a text: the code and the words, in order."""
    findings = rule(Subject(passages(text), day, VOCABULARY))
    return [f"{one.code.name}: {re.sub(chr(160), ' ', one.passage.text[one.start : one.end])}" for one in findings]


def messages_of(rule: Rule, text: str, day: date | None = DAY) -> list[str]:
    """The messages of what a rule finds."""
    return [one.code.nl.format(**dict(one.values)) for one in rule(Subject(passages(text), day, VOCABULARY))]
