"""Comments in the margin: they go along with the file, with the names of who made them."""

from __future__ import annotations

from generator.diagnostics import Code
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject


def check(subject: Subject, findings: Findings) -> None:
    """Report that there are comments (REST002)."""
    if subject.word.comments:
        findings.add(Code.REST002, None, count=len(subject.word.comments))
