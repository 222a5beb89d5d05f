"""Silences: where an author says, in the text itself and with a reason, that a finding is meant to be so.

    <!-- rijkspen: negeer SAM008: de brief van 27 maart 2025 laat open of het per regio is -->

in Markdown, in a paragraph or on a line of its own above it; `# rijkspen: negeer …` in YAML, behind a value or on the line
above it. A silence holds for one code and one place. One without a reason, or that silences nothing, is a finding itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.codes import CATALOGUE, Code
from generator.diagnostics import Diagnostic, Location
from generator.record import Record

MARK = "rijkspen: negeer"
SILENCE = re.compile(
    r"(?P<open><!--|#)\s*rijkspen:\s*negeer\s+(?P<code>[A-Z]+\d{3}|\S+?)\s*(?::\s*(?P<reason>.*?))?\s*(?P<close>-->|$)"
)
FAMILIES = ("SAM", "TOEZ")
OWN = frozenset({"SAM090", "SAM091", "SAM092"})


class Silence(Record, frozen=True):
    """One silence: its code and reason, where it stands, and the lines of the file for which it holds."""

    code: str
    reason: str
    location: Location
    first: int
    last: int

    def covers(self, found: Diagnostic) -> bool:
        """Whether it silences this finding."""
        place = found.location
        return (
            found.code.name == self.code and place.file == self.location.file and self.first <= place.line <= self.last
        )


def silences_in(lines: Sequence[str], file: str) -> tuple[Silence, ...]:
    """The silences in a content file."""
    return tuple(
        _silence(match, number, lines, file)
        for number, line in enumerate(lines, start=1)
        if MARK in line
        for match in SILENCE.finditer(line)
    )


def kept(found: Iterable[Diagnostic], silences: Iterable[Silence]) -> Iterator[Diagnostic]:
    """The findings that are not silenced."""
    known = tuple(silences)
    return (one for one in found if not any(silence.covers(one) for silence in known))


def about(silences: Iterable[Silence], found: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """What is wrong with the silences themselves, given everything that was found."""
    for silence in silences:
        values = (("code", silence.code),)
        if not silence.code.startswith(FAMILIES) or silence.code not in CATALOGUE or silence.code in OWN:
            yield Diagnostic(Code.SAM092, silence.location, values)
        elif not silence.reason:
            yield Diagnostic(Code.SAM090, silence.location, values)
        elif not any(silence.covers(one) for one in found):
            yield Diagnostic(Code.SAM091, silence.location, values)


def _silence(match: re.Match[str], number: int, lines: Sequence[str], file: str) -> Silence:
    alone = not (lines[number - 1][: match.start()] + lines[number - 1][match.end() :]).strip(" -")
    in_markdown = match["open"] == "<!--"
    first, last = _paragraph(number, lines, alone=alone) if in_markdown else _value(number, lines, alone=alone)
    place = Location(file, number, match.start() + 1)
    return Silence(match["code"], (match["reason"] or "").strip(), place, first, last)


def _paragraph(number: int, lines: Sequence[str], *, alone: bool) -> tuple[int, int]:
    """The lines of the paragraph around a comment; of one that stands alone, those that follow it."""
    first = last = number
    while not alone and first > 1 and lines[first - 2].strip():
        first -= 1
    while alone and last < len(lines) and not lines[last].strip():
        last += 1
    while last < len(lines) and lines[last].strip():
        last += 1
    return first, last


def _value(number: int, lines: Sequence[str], *, alone: bool) -> tuple[int, int]:
    """The line of a value, and the lines below it that are indented more."""
    first = last = number + 1 if alone else number
    if first > len(lines):
        return number, number
    indent = _indent(lines[first - 1])
    while last < len(lines) and lines[last].strip() and _indent(lines[last]) > indent:
        last += 1
    return first, last


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))
