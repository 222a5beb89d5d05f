"""Two notes in a row read as one number: notes 1 and 2 as note 12."""

from __future__ import annotations

from itertools import pairwise

from generator.diagnostics import Code, Report
from generator.references.lint.subject import Subject, is_note


def check(subject: Subject, report: Report) -> None:
    """Report each second note that follows the first without anything between (REF023)."""
    for inlines in subject.text_lines:
        for first, second in pairwise(inlines):
            if is_note(first) and is_note(second):
                report.add(Code.REF023, second.origin)
