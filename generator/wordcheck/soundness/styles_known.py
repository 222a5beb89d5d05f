"""Styles known: every style that the document uses is in the file; Word shows an unknown one as plain text."""

from __future__ import annotations

from generator.diagnostics import Code
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject


def check(subject: Subject, findings: Findings) -> None:
    """Report each unknown style once, where it is first used (CTRL004)."""
    known = subject.word.styles | {""}
    reported: set[str] = set()
    for paragraph in subject.word.paragraphs:
        used = [paragraph.style, *(run.style for run in paragraph.runs)]
        for style in dict.fromkeys(used):
            if style not in known and style not in reported:
                reported.add(style)
                findings.add(Code.CTRL004, paragraph, style=style)
    for style in sorted({table.style for table in subject.word.tables} - known - reported):
        findings.add(Code.CTRL004, None, style=style)
