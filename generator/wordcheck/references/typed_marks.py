"""A note is a real note: a typed superscript figure leads nowhere, and does not count along."""

from __future__ import annotations

import re

from generator.diagnostics import Code
from generator.word.text.model import Paragraph
from generator.wordcheck.findings import Findings
from generator.wordcheck.passages import passages
from generator.wordcheck.subject import Subject

FIGURE = re.compile(r"\s*[\[(]?(?P<figure>\d{1,3}|\*{1,3})[\])]?\s*\Z")
SIGNS = re.compile(r"[¹²³⁰⁴-⁹]{1,3}")
UNIT = re.compile(r"(?:\b[kmcdh]?m|\bCO|\bH|\d)\Z")  # m², km³, CO₂, 10³: no notes
LONGEST_UNIT = 8
SUPERSCRIPT = "superscript"


def check(subject: Subject, findings: Findings) -> None:
    """Report each figure that only looks like a note (REF042)."""
    for passage in passages(subject.word):
        for start, end in _spans(passage.paragraph):
            if not UNIT.search(passage.text[max(0, start - LONGEST_UNIT) : start].rstrip("\u00a0")):
                findings.add(Code.REF042, passage.spot(start, end), mark=passage.text[start:end].strip())


def _spans(paragraph: Paragraph) -> list[tuple[int, int]]:
    raised = [run for run in paragraph.visible if run.looks.raised == SUPERSCRIPT and FIGURE.match(run.text)]
    signs = [match.span() for match in SIGNS.finditer(paragraph.text)]
    return sorted({*((run.start, run.end) for run in raised), *signs})
