"""The lint rules, in the order in which they run. One rule, one file, one line here."""

from __future__ import annotations

from collections.abc import Callable

from generator.diagnostics import Report
from generator.references.lint import (
    adjacent_notes,
    later_paper,
    leaning_note,
    mark_after_space,
    mark_after_stop,
    motion_submitters,
    note_closing,
    page_without_paper,
)
from generator.references.lint.subject import Subject

RULES: tuple[Callable[[Subject, Report], None], ...] = (
    note_closing.check,
    adjacent_notes.check,
    mark_after_stop.check,
    mark_after_space.check,
    later_paper.check,
    leaning_note.check,
    page_without_paper.check,
    motion_submitters.check,
)


def lint(subject: Subject, report: Report) -> None:
    """Let every rule look at the document."""
    for rule in RULES:
        rule(subject, report)
