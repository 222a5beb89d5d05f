"""A note mark stands against the word or mark that it belongs to: after a space it floats, and may begin a line."""

from __future__ import annotations

from itertools import pairwise

from generator.diagnostics import Code, Report
from generator.dutch import HARD_SPACE
from generator.references.lint.subject import Subject, is_note
from generator.tree.inlines import Inline, Text

SPACES = (" ", HARD_SPACE)


def check(subject: Subject, report: Report) -> None:
    """Report each note mark behind words and a space (REF030); a space alone keeps two marks apart."""
    for inlines in subject.text_lines:
        for before, note in pairwise(inlines):
            if is_note(note) and _ends_in_space(before):
                report.add(Code.REF030, note.origin)


def _ends_in_space(inline: Inline) -> bool:
    return isinstance(inline, Text) and inline.text.endswith(SPACES) and not inline.text.isspace()
