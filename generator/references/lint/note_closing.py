"""A note ends with a full stop, as all notes of a letter do."""

from __future__ import annotations

from generator.diagnostics import Code, Report
from generator.references.lint.subject import Subject
from generator.tree.inlines import Citation, CrossReference, Gap, Inline, Link, Note, Text
from generator.tree.walk import inlines_of, walk_nested

CLOSING = (".", "?", "!", "…")
MAY_FOLLOW = "\"'’”»)] "


def check(subject: Subject, report: Report) -> None:
    """Report each note of the author's own that ends otherwise (REF022); citation-only notes get their stop from us."""
    for inline in subject.inlines:
        if isinstance(inline, Note) and inline.blocks:
            last = _last(inlines_of(inline.blocks[-1]))
            if last is not None and not last.rstrip(MAY_FOLLOW).endswith(CLOSING):
                report.add(Code.REF022, inline.origin)


def _last(inlines: tuple[Inline, ...]) -> str | None:
    """The last piece of text; None when something stands last that is no text, such as what must still be supplied."""
    pieces = [i for i in walk_nested(inlines) if isinstance(i, Text | Citation | CrossReference | Gap | Link)]
    match pieces[-1:]:
        case [Text(text)]:
            return text
        case [Citation() | CrossReference()]:
            return ""
        case _:
            return None
