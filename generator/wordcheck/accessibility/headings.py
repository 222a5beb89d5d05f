"""Headings are in order: none skipped, none empty, and a long document has some (WCAG 1.3.1 and 2.4.6)."""

from __future__ import annotations

from generator.codes import phrases
from generator.diagnostics import Code
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject

LONG = 40  # paragraphs: about three pages


def check(subject: Subject, findings: Findings) -> None:
    """Report skipped levels (TOEG006), empty headings (TOEG008) and a long document without headings (TOEG007)."""
    level = 0
    for paragraph in (paragraph for paragraph in subject.word.body if paragraph.heading):
        if not paragraph.text.strip():
            if not paragraph.pictures:
                findings.add(Code.TOEG008, paragraph)
            continue
        if paragraph.heading > level + 1:
            before = phrases.HEADING_OF_LEVEL(level=level) if level else phrases.START
            findings.add(Code.TOEG006, paragraph, before=before, level=paragraph.heading, missing=level + 1)
        level = paragraph.heading
    count = sum(bool(paragraph.text.strip()) for paragraph in subject.word.body if paragraph.cell is None)
    if not level and count > LONG:
        findings.add(Code.TOEG007, None, paragraphs=count)
