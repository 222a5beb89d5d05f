"""The text of a link says where it leads: who jumps from link to link hears nothing else (WCAG 2.4.4)."""

from __future__ import annotations

import re

from generator.diagnostics import Code
from generator.wordcheck.findings import Findings, Spot
from generator.wordcheck.subject import Subject

SAYS_NOTHING = re.compile(
    r"(?:(?:klik|kijk|zie|lees)?\s*(?:hier|deze|dit|deze link|de link|link|via deze link|website|verder|meer|meer info(?:rmatie)?|"
    r"lees verder|lees meer|click here|here|read more))\Z",
    re.IGNORECASE,
)
BARE = re.compile(r"(?:https?://|www\.)\S+\Z", re.IGNORECASE)
MAIL = "mailto:"


def check(subject: Subject, findings: Findings) -> None:
    """Report links that say nothing (TOEG016) and bare addresses (TOEG017)."""
    for paragraph in subject.word.text:
        for link in paragraph.links:
            text, spot = paragraph.text[link.start : link.end].strip(), Spot(paragraph, link.start, link.end)
            if SAYS_NOTHING.match(text.rstrip(".…")):
                findings.add(Code.TOEG016, spot, text=text, target=link.target)
            elif BARE.match(text) and not link.target.startswith(MAIL):
                findings.add(Code.TOEG017, spot, address=text)
