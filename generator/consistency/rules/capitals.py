"""SAM025: one word has one capital or none: not "het Rijk" here and "het rijk" there; and it is "de Kamer", "het kabinet".

Only words that mean the same with and without: rijk, regio's, kabinet, and de Kamer, which always has its capital. A name
such as "Regio's aan de grens" keeps its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.consistency.language import holds_any
from generator.consistency.passage import Finding, Kind, Passage, Subject, found
from generator.diagnostics import Code

# The word itself, and what must stand before it: asked in that order, for the word is rare and easily found.
STATE = (
    re.compile(r"[Rr]ijk\b(?![’'-])"),
    re.compile(r"\b(?:het|van het|als|door het|vanuit het|tussen|regio en|met het|hele) \Z", re.IGNORECASE),
)
REGIONS = (
    re.compile(r"[Rr]egio[’']?s\b(?! (?:aan de grens|en grens|Deal))"),
    re.compile(r"\b(?:elf|tien|11|10|deze|alle|onze|die|vijf|5) \Z", re.IGNORECASE),
)
CABINET = (
    re.compile(r"[Kk]abinet\b(?![’'-])"),
    re.compile(r"\b(?:het|een volgend|een nieuw|dit|vorige|volgende|nieuwe) \Z", re.IGNORECASE),
)
LONGEST_BEFORE = 12  # characters
CHAMBER = re.compile(r"\b(?i:de|uw|tweede|eerste) (?P<word>kamer)\b(?! (?:van Koophandel|\d))")
PAIRS = (  # each with letters that it cannot do without
    (STATE, (" rijk",)),
    (REGIONS, (" regio's", " regio’s", " regios")),
    (CABINET, (" kabinet",)),
)


def check(subject: Subject) -> Iterator[Finding]:
    """Report each use of the form that is used least, and each "de kamer" that means Parliament."""
    speaks_of_parliament = any("Tweede Kamer" in passage.text or "uw Kamer" in passage.text for passage in subject.own)
    for patterns, words in PAIRS:
        yield from _rarer(subject, *patterns, words)
    for passage in subject.own if speaks_of_parliament else ():
        for match in CHAMBER.finditer(passage.text):
            yield found(Code.SAM025, passage, match.span("word"), written=match["word"], other="Kamer")


def _rarer(
    subject: Subject, word: re.Pattern[str], before: re.Pattern[str], letters: tuple[str, ...]
) -> Iterator[Finding]:
    uses: dict[bool, list[tuple[Passage, re.Match[str]]]] = {True: [], False: []}
    for passage in subject.own:
        if passage.kind is not Kind.HEADING and holds_any(passage.folded, letters):
            for match in word.finditer(passage.text):
                start = match.start()
                if before.search(passage.text, max(0, start - LONGEST_BEFORE), start) and not passage.is_title(start):
                    uses[match[0][0].isupper()].append((passage, match))
    if uses[True] and uses[False]:
        fewer = uses[True] if len(uses[True]) <= len(uses[False]) else uses[False]
        other = uses[fewer is uses[False]][0][1][0]
        for passage, match in fewer:
            yield found(Code.SAM025, passage, match.span(), written=match[0], other=other)
