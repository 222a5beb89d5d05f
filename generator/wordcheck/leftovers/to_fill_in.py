"""What still had to be filled in: template markers, and notes that authors leave for themselves."""

from __future__ import annotations

import re

from generator.consistency.language import holds_any
from generator.diagnostics import Code
from generator.wordcheck.findings import Findings, Spot
from generator.wordcheck.subject import Subject

MARK = re.compile(
    r"\[(?:nog )?(?:in ?(?:te )?vullen|invoegen|naam|datum|bedrag|kenmerk|titel|onderwerp|nummer|aantal|p\.?m\.?|tekst)\b[^\]\n]{0,120}\]"
    r"|\bnog in te vullen\b|<<[^<>\n]{1,80}>>|«[A-Za-z_]\w{2,40}»|\bX{3,}\b|\bx{4,}\b|\.{6,}|…{3,}|_{5,}"
    r"|\b(?:TODO|TBD|NTB)\b|\bn\.t\.b\.|\bLorem ipsum\b|\?{3,}"
    r"|\bKlik (?:of tik )?(?:hier )?om (?:een )?(?:tekst|datum|item)[^.\n]{0,40}\b(?:voeren|kiezen)\b"
)
LETTERS = (
    "[", "vullen", "<<", "«", "XXX", "xxxx", "......", "………", "_____", "TODO", "TBD", "NTB", "n.t.b.", "Lorem", "???", "Klik",
)  # fmt: skip  # no marker can do without
SHOWN = 60


def check(subject: Subject, findings: Findings) -> None:
    """Report each marker (REST004); what lines up with dots in a table of contents is none."""
    for paragraph in subject.word.paragraphs:
        if not holds_any(paragraph.text, LETTERS) or paragraph.style.lower().startswith("toc"):
            continue
        for mark in MARK.finditer(paragraph.text):
            shown = mark[0] if len(mark[0]) <= SHOWN else f"{mark[0][:SHOWN]}…"
            findings.add(Code.REST004, Spot(paragraph, *mark.span()), mark=shown)
