"""No marks left: nothing of the author's Markdown or the template's tags may stand in the document as text."""

from __future__ import annotations

import re

from generator.checks.written import W, Written
from generator.diagnostics import Code, Report

MARKS = re.compile(
    r"\{\{|\}\}|\{%|%\}"  # template tags
    r"|\[@[A-Za-z0-9]|\[\^[^\]]|\^\["  # citations and notes
    r"|:::"  # blocks
    r"|\]\{\.[a-z]"  # spans
)
AROUND = 20


def check(written: Written, report: Report) -> None:
    """Report each mark that is left, with the words around it (CTRL002)."""
    for part in written.parts.values():
        for paragraph in part.iter(f"{W}p"):
            text = "".join(node.text or "" for node in paragraph.iter(f"{W}t"))
            for mark in MARKS.finditer(text):
                around = text[max(0, mark.start() - AROUND) : mark.end() + AROUND]
                report.add(Code.CTRL002, written.location, mark=around)
