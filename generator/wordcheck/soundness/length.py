"""Read to the end: of a file of thousands of pages not every word is read by the rules that take long; that is said."""

from __future__ import annotations

from generator.diagnostics import Code
from generator.wordcheck.findings import Findings
from generator.wordcheck.passages import first_unread
from generator.wordcheck.subject import Subject


def check(subject: Subject, findings: Findings) -> None:
    """Report from where on citations and consistency are not looked at (WORD010)."""
    unread = first_unread(subject.word)
    if unread is not None:
        findings.add(Code.WORD010, unread.spot())
