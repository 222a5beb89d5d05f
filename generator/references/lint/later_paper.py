"""A document cannot cite a paper or another source that is younger than itself."""

from __future__ import annotations

from generator.diagnostics import Code, Report
from generator.dutch import long_date
from generator.references.lint.subject import Subject
from generator.tree.inlines import Citation


def check(subject: Subject, report: Report) -> None:
    """Report each source whose date is later than that of the document (REF025)."""
    if subject.day is None:
        return
    for inline in subject.inlines:
        for item in inline.items if isinstance(inline, Citation) else ():
            record = subject.registers.papers.get(item.key) or subject.registers.sources.get(item.key)
            if record is not None and record.date is not None and record.date > subject.day:
                report.add(Code.REF025, item.origin, key=item.key, date=long_date(record.date))
