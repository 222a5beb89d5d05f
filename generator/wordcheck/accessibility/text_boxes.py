"""Text stands in the flow: what floats over the page in a box is read at another place, or not at all (WCAG 1.3.2)."""

from __future__ import annotations

from generator.diagnostics import Code
from generator.word.text.model import Box, Story
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject


def check(subject: Subject, findings: Findings) -> None:
    """Report each floating text box with text once (TOEG019)."""
    inside = False
    for paragraph in subject.word.of(Story.BODY):
        floats = paragraph.box is Box.FLOATING and bool(paragraph.text.strip())
        if floats and not inside:
            findings.add(Code.TOEG019, paragraph)
        inside = paragraph.box is Box.FLOATING
