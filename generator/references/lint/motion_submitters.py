"""The members that a text names before it cites a motion are the ones who submitted it."""

from __future__ import annotations

from generator.diagnostics import Code, Report
from generator.references.lint.subject import Subject
from generator.references.submitters import check_motion_submitters
from generator.tree.inlines import Citation, CitedItem, Inline
from generator.tree.walk import plain_text


def check(subject: Subject, report: Report) -> None:
    """Report each motion whose submitters belong to another number (REF015)."""
    for inlines in subject.lines:
        before: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Citation):
                for number, item in enumerate(inline.items):  # what stands before the citation is of its first source
                    _check_item(item, plain_text(before) if number == 0 else "", subject, report)
                before.clear()
            else:
                before.append(inline)


def _check_item(item: CitedItem, before: str, subject: Subject, report: Report) -> None:
    record = subject.registers.papers.get(item.key)
    named = check_motion_submitters(f"{before}{item.prefix}", record) if record else ""
    if record and named:
        submitters = ", ".join(record.submitters)
        register = subject.registers.file_of("kamerstukken")
        report.add(Code.REF015, item.origin, named=named, key=item.key, submitters=submitters, register=register)
