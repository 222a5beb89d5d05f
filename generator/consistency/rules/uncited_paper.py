"""SAM017: a motion or letter to Parliament is named with its number, in the sentence or in a note behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.consistency.dates import DATE
from generator.consistency.language import holds_any, sentences
from generator.consistency.passage import Finding, Kind, Passage, Subject, found
from generator.diagnostics import Code

NOUNS = ("motie", "brief")
NAMED = re.compile(
    rf"\b[Mm]oties?[ -](?:van (?:de leden|het lid|laatstgenoemde|(?:het )?Kamerlid)|[A-Z][\wÀ-ÿ-]+)"
    rf"|\b(?:[Vv]oortgangsbrief|[Kk]amerbrief|[Vv]erzamelbrief)\b(?: [\w’'-]+){{0,8}}? (?:van|d\.d\.) {DATE}"
)
NUMBERED = re.compile(r"\bkst-|\b\d{2} ?\d{3}\b|\bnr\.? ?\d|\bKamerstuk|[⁰¹²³⁴-⁹]|[a-z)\]’'][.,]?\d{1,2}(?=[\s.,]|\Z)")
BEHIND = 100  # characters: "de motie van de leden X en Y. Tweede Kamer, vergaderjaar …"
_INSIDE = (Kind.HEADING, Kind.CELL)


def check(subject: Subject) -> Iterator[Finding]:
    """Report each motion or letter without a number in its sentence, nor a note or citation there or before in the text."""
    known: set[str] = set()
    for passage in subject.own:
        if passage.kind in _INSIDE or not (holds_any(passage.folded, NOUNS) and NAMED.search(passage.text)):
            continue
        for start, end in sentences(passage.text):
            for match in NAMED.finditer(passage.text, start, end):
                core = _core(passage.text, match)
                if _is_numbered(passage, start, max(end, match.end() + BEHIND)):
                    known.add(core)
                elif core not in known:
                    yield found(Code.SAM017, passage, match.span(), named=match[0])


def _is_numbered(passage: Passage, start: int, end: int) -> bool:
    behind = (*passage.noted, *(one.offset for one in passage.cited))
    return any(start <= offset <= end for offset in behind) or NUMBERED.search(passage.text[start:end]) is not None


def _core(text: str, match: re.Match[str]) -> str:
    """What makes two mentions one: the names behind "motie", or the date of the letter."""
    words = text[match.start() : match.end() + 40]
    names = re.findall(r"[A-Z][\wÀ-ÿ-]+", words)
    return " ".join(names[:2]).casefold() or match[0].casefold()
