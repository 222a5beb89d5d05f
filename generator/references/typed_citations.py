"""Citations typed as plain text: "(Kamerstuk 29 697, nr. 160)" instead of `(@kst-29697-160)`.

Typed by hand, the form and the number are guarded by nobody. Looks at the author's source text and not at the tree,
so that the place is exact and the text can be rewritten there. Only Kamerstukken with a certain identifier count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.diagnostics import Code, Location, Report
from generator.loading.source import SourceText
from generator.record import Record
from generator.references.kamerstuk import register_key
from generator.schema.fields import RichLine, RichText
from generator.schema.walk import values

if TYPE_CHECKING:
    from generator.references.grammar.found import Found

KIND = "kamerstuk"
PARAGRAPH = re.compile(r"(?:[^\n]|\n(?![ \t]*\n))+")
DOSSIER = re.compile(r"\d{2}[\s.\u00a0\u202f-]?\d{3}")
# Where a key already stands, or an address: nothing to rewrite there.
CITED = re.compile(r"@[\w./-]+|\]\([^)\s]*\)|<[a-z]+:[^>\s]*>|\{[^}\n]*\}|https?://\S+")


class TypedCitation(Record, frozen=True):
    """One citation typed as plain text.

    Attributes:
        text: as typed; start and end are its place in the source text.
        written: what to write instead.
        location: the place in the file.
        sessions: the session years that the author typed, each with the key of its paper: a key alone does not say them.
    """

    text: str
    start: int
    end: int
    written: str
    location: Location
    sessions: tuple[tuple[str, str], ...] = ()


def typed_citations(source: SourceText) -> Iterator[TypedCitation]:
    """The citations in a piece of prose that are plain text, in order."""
    for paragraph in PARAGRAPH.finditer(source):
        taken = [match.span() for match in CITED.finditer(paragraph[0])]
        for (start, end), group in _groups(paragraph[0]).items():
            inside = any(begin < end and start < stop for begin, stop in taken)
            if not inside and all(_is_certain(found) for found in group):
                first, last = paragraph.start() + start, paragraph.start() + end
                place, sessions = _place(source, first), _sessions(group)
                yield TypedCitation(source[first:last], first, last, _written(group), place, sessions)


def _groups(paragraph: str) -> dict[tuple[int, int], list[Found]]:
    """What a paragraph cites, by place. Most name no dossier at all, and need no parsing."""
    groups: dict[tuple[int, int], list[Found]] = {}
    if DOSSIER.search(CITED.sub(" ", paragraph)):
        from generator.references.find import find_references  # the grammar takes a tenth of a second to load

        for found in find_references(paragraph):
            groups.setdefault((found.start, found.end), []).append(found)
    return groups


def check_typed(content: object, report: Report) -> None:
    """Report each citation in this content that is typed as plain text (REF027).

    Depends on the content alone, so it is done once, when the content is read, and not at every render.
    """
    for value in values(content):
        if isinstance(value, RichText | RichLine):
            for typed in typed_citations(value.source):
                text = " ".join(typed.text.split())
                report.add(Code.REF027, typed.location, text=text, written=typed.written)


def _is_certain(found: Found) -> bool:
    reference = found.reference
    return reference.kind == KIND and reference.identifier is not None and not found.doubts


def _sessions(group: list[Found]) -> tuple[tuple[str, str], ...]:
    papers = (found.reference for found in group)
    return tuple((register_key(paper.identifier or ""), paper.session_year) for paper in papers if paper.session_year)


def _written(group: list[Found]) -> str:
    """The keys, with the pages that the text gives."""
    keys = [register_key(found.reference.identifier or "") for found in group]
    parts = [f"@{key}" + (f", blz. {found.page}" if found.page else "") for key, found in zip(keys, group, strict=True)]
    return " en ".join(parts) if len(parts) < 3 else ", ".join(parts[:-1]) + " en " + parts[-1]  # noqa: PLR2004


def _place(source: SourceText, start: int) -> Location:
    line = source.count("\n", 0, start)
    column = start - (source.rfind("\n", 0, start) + 1)
    return source.place(line, column)
