"""Hidden text: not printed, and one click away from being read."""

from __future__ import annotations

from generator.diagnostics import Code
from generator.wordcheck.findings import Findings, Spot
from generator.wordcheck.subject import Subject

SHOWN = 60


def check(subject: Subject, findings: Findings) -> None:
    """Report each stretch of hidden text (REST003); a table of contents hides its own page numbers."""
    for paragraph in subject.word.paragraphs:
        if paragraph.style.lower().startswith("toc"):
            continue
        for run in paragraph.runs:
            if run.looks.hidden and run.text.strip():
                findings.add(Code.REST003, Spot(paragraph, run.start, run.end), words=run.text.strip()[:SHOWN])
