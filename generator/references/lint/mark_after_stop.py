"""A note mark stands on the side of the full stop or comma where the style puts it."""

from __future__ import annotations

from generator.diagnostics import Code, Report
from generator.references.lint.subject import Subject, is_note
from generator.tree.inlines import Inline, Text

STOPS = (".", ",", ";", ":", "?", "!")


def check(subject: Subject, report: Report) -> None:
    """Report each note mark on the other side (REF024)."""
    for inlines in subject.text_lines:
        for before, note, after in zip((None, *inlines), inlines, (*inlines[1:], None), strict=False):
            if is_note(note) and _wrong_side(before, after, after_stop=subject.style.mark_after_stop):
                side = "na" if subject.style.mark_after_stop else "vóór"
                report.add(Code.REF024, note.origin, side=side)


def _wrong_side(before: Inline | None, after: Inline | None, *, after_stop: bool) -> bool:
    if after_stop:
        return isinstance(after, Text) and after.text.startswith(STOPS) and not after.text.startswith("...")
    return isinstance(before, Text) and before.text.endswith(STOPS)
