"""A list is a list by its numbering: typed dashes and numbers are sentences that begin oddly (WCAG 1.3.1)."""

from __future__ import annotations

import re

from generator.diagnostics import Code
from generator.word.text.model import Paragraph
from generator.wordcheck.findings import Findings, Spot
from generator.wordcheck.subject import Subject

BULLET = re.compile(r"\s*(?P<mark>[-–—•·▪■◦○●*o>→✓])[ \t\u00a0]+(?=\S)")
NUMBER = re.compile(r"\s*(?P<mark>\(?(?:(?P<number>\d{1,2})|[a-z]|[ivx]{1,4})[.)])[ \t\u00a0]+(?=\S)")
IN_ROW = 2  # paragraphs before typed signs are a list


def check(subject: Subject, findings: Findings) -> None:
    """Report each row of paragraphs with typed signs once, at its first (TOEG010)."""
    row: list[tuple[Paragraph, re.Match[str]]] = []
    for paragraph in [paragraph for paragraph in subject.word.body if paragraph.text.strip()]:
        mark = _mark(paragraph)
        if mark is not None:
            row.append((paragraph, mark))
        else:
            _report(row, findings)
            row = []
    _report(row, findings)


def _report(row: list[tuple[Paragraph, re.Match[str]]], findings: Findings) -> None:
    if len(row) >= IN_ROW:
        paragraph, mark = row[0]
        findings.add(Code.TOEG010, Spot(paragraph, mark.start("mark"), mark.end("mark")), mark=mark["mark"])


def _mark(paragraph: Paragraph) -> re.Match[str] | None:
    """The typed sign at the start of a paragraph, or after a line break within it."""
    if paragraph.numbering is not None or paragraph.heading or paragraph.style.lower().startswith("toc"):
        return None
    return BULLET.match(paragraph.text) or NUMBER.match(paragraph.text)
