"""A heading is a heading by its style: a short bold paragraph before text is one that only the eye can see (WCAG 1.3.1)."""

from __future__ import annotations

from itertools import zip_longest

from generator.diagnostics import Code
from generator.word.text.model import Box, Paragraph
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject

LONGEST = 100  # characters
STOPS = (".", ",", ";", ":", "?", "!")
NO_HEADING_STYLES = (
    "title",
    "subtitle",
    "caption",
    "toc",
    "header",
    "footer",
    "kader",
    "colofon",  # what stands on the back of a cover is no chapter
    "referentie",
    "briefhoofd",
    "status",
)


def check(subject: Subject, findings: Findings) -> None:
    """Report each paragraph that only looks like a heading (TOEG009)."""
    body = [paragraph for paragraph in subject.word.body if paragraph.text.strip()]
    level = 0
    for paragraph, after in zip_longest(body, body[1:]):
        level = paragraph.heading or level
        if after is not None and _looks_like_heading(paragraph) and not _looks_like_heading(after) and _is_text(after):
            findings.add(Code.TOEG009, paragraph, level=min(level + 1, 3))


def _looks_like_heading(paragraph: Paragraph) -> bool:
    text = paragraph.text.strip()
    alone = not (paragraph.heading or paragraph.numbering or paragraph.cell or paragraph.framed)
    plain = alone and paragraph.box is Box.NONE and not paragraph.style.lower().startswith(NO_HEADING_STYLES)
    short = len(text) <= LONGEST and "\t" not in text and "\n" not in text and not text.endswith(STOPS)
    return plain and short and all(run.looks.bold for run in paragraph.visible)


def _is_text(paragraph: Paragraph) -> bool:
    return not paragraph.heading and not paragraph.framed
