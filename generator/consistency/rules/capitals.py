"""SAM025: one word has one capital or none: not "het Rijk" here and "het rijk" there; and it is "de Kamer", "het kabinet".

Only words that mean the same with and without: rijk, regio's, kabinet, and de Kamer, which always has its capital. A name
such as "Regio's aan de grens" keeps its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.consistency.passage import Finding, Kind, Passage, Subject, found
from generator.diagnostics import Code

STATE = re.compile(
    r"\b(?i:het|van het|als|door het|vanuit het|tussen|regio en|met het|hele) (?P<word>[Rr]ijk)\b(?![’'-])"
)
REGIONS = re.compile(
    r"\b(?i:elf|tien|11|10|deze|alle|onze|die|vijf|5) (?P<word>[Rr]egio[’']?s)\b(?! (?:aan de grens|en grens|Deal))"
)
CABINET = re.compile(r"\b(?i:het|een volgend|een nieuw|dit|vorige|volgende|nieuwe) (?P<word>[Kk]abinet)\b(?![’'-])")
CHAMBER = re.compile(r"\b(?i:de|uw|tweede|eerste) (?P<word>kamer)\b(?! (?:van Koophandel|\d))")
PAIRS = (  # each with letters that it cannot do without
    (STATE, (" rijk",)),
    (REGIONS, (" regio's", " regio’s", " regios")),
    (CABINET, (" kabinet",)),
)


def check(subject: Subject) -> Iterator[Finding]:
    """Report each use of the form that is used least, and each "de kamer" that means Parliament."""
    speaks_of_parliament = any("Tweede Kamer" in passage.text or "uw Kamer" in passage.text for passage in subject.own)
    for pattern, words in PAIRS:
        yield from _rarer(subject, pattern, words)
    for passage in subject.own if speaks_of_parliament else ():
        for match in CHAMBER.finditer(passage.text):
            yield found(Code.SAM025, passage, match.span("word"), written=match["word"], other="Kamer")


def _rarer(subject: Subject, pattern: re.Pattern[str], words: tuple[str, ...]) -> Iterator[Finding]:
    uses: dict[bool, list[tuple[Passage, re.Match[str]]]] = {True: [], False: []}
    for passage in subject.own:
        if passage.kind is not Kind.HEADING and any(word in passage.folded for word in words):
            for match in pattern.finditer(passage.text):
                if passage.is_title(match.start("word")):
                    continue
                uses[match["word"][0].isupper()].append((passage, match))
    if uses[True] and uses[False]:
        fewer = uses[True] if len(uses[True]) <= len(uses[False]) else uses[False]
        other = uses[fewer is uses[False]][0][1]["word"]
        for passage, match in fewer:
            yield found(Code.SAM025, passage, match.span("word"), written=match["word"], other=other)
