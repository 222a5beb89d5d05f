"""No marks left: a template tag or a mark of Markdown that stands in the document as text was never replaced."""

from __future__ import annotations

import re

from generator.consistency.language import holds_any
from generator.diagnostics import Code
from generator.wordcheck.findings import Findings, Spot
from generator.wordcheck.subject import Subject

MARK = re.compile(r"\{\{|\{%|\[@|\[\^|\^\[|:::|\]\{\.|(?<![{%])(?:\}\}|%\})")
LETTERS = ("{", "}", "[", "::")  # no mark can do without
PAIRED = re.compile(r"\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}")  # bounded: a text of braces must not take for ever
AROUND = 20


def check(subject: Subject, findings: Findings) -> None:
    """Report each mark, with the words around it (CTRL002)."""
    for paragraph in subject.word.paragraphs:
        text = paragraph.text
        if not holds_any(text, LETTERS):
            continue
        tags = [match.span() for match in PAIRED.finditer(text)]
        for mark in MARK.finditer(text):
            if not any(start < mark.start() < end for start, end in tags):
                around = text[max(0, mark.start() - AROUND) : mark.end() + AROUND]
                findings.add(Code.CTRL002, Spot(paragraph, mark.start(), mark.end()), mark=around)
