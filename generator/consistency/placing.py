"""From findings to diagnostics: the exact place of the words in the file that the author wrote.

The tree knows where a stretch of text begins; the words of a finding are then looked for in the file from there on. Only
who found something reads the file again, so good text costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from generator.consistency.passage import Finding
from generator.diagnostics import Diagnostic, Location

LinesOf = Callable[[str], Sequence[str]]
REACH = 40  # lines in which a passage is looked through


def diagnostics_of(findings: Iterable[Finding], lines_of: LinesOf, fallback: Location) -> list[Diagnostic]:
    """The findings with their places.

    Args:
        findings: what the rules found.
        lines_of: the lines of a file, or nothing when it has none.
        fallback: the place of what has none, such as a word that the document type itself wrote.
    """
    return [
        Diagnostic(one.code, place if (place := _place(one, lines_of)).file else fallback, one.values, one.suggestion)
        for one in findings
    ]


def _place(finding: Finding, lines_of: LinesOf) -> Location:
    passage, start, end = finding.passage, finding.start, finding.end
    begun = [piece for piece in passage.pieces if piece[0] <= start]
    offset, origin = begun[-1] if begun else (0, passage.location)
    words = passage.text[start:end]
    if not origin.line or not words.strip():
        return origin if origin.line else passage.location
    before = len(_anywhere(words).findall(passage.text[offset:start]))
    return _found(words, before, origin, lines_of(origin.file)) or origin


def _found(words: str, skip: int, origin: Location, lines: Sequence[str]) -> Location | None:
    """Where these words stand for the so-manieth time from `origin` on."""
    text = "\n".join(lines[origin.line - 1 : origin.line - 1 + REACH])
    matches = list(_anywhere(words).finditer(text, max(origin.column - 1, 0)))
    if skip >= len(matches):
        return None
    at = matches[skip].start()
    line_start = text.rfind("\n", 0, at) + 1
    return Location(origin.file, origin.line + text.count("\n", 0, at), at - line_start + 1)


def _anywhere(words: str) -> re.Pattern[str]:
    """The words with any white space between them, and typographic quotes as they were typed."""
    escaped = r"\s+".join(re.escape(word) for word in words.split())
    return re.compile(escaped.replace("’", "['’]").replace("'", "['’]").replace("[['’]’]", "['’]"))
