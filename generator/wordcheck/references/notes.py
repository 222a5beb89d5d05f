"""How notes stand: they end with a full stop, do not touch each other, and their marks follow the full stop.

The same rules as for our own content (`generator.references.lint`), read from the Word file.
"""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from generator.codes import phrases
from generator.diagnostics import Code
from generator.references.lint.mark_after_stop import STOPS
from generator.references.lint.note_closing import CLOSING, MAY_FOLLOW
from generator.word.text.model import Paragraph, Story
from generator.wordcheck.findings import Findings, Spot
from generator.wordcheck.subject import Subject

ADDRESS_AT_END = re.compile(r"(?:https?://|www\.)\S+\Z", re.IGNORECASE)


def check(subject: Subject, findings: Findings) -> None:
    """Report notes without a full stop (REF022), adjacent marks (REF023) and marks on the wrong side (REF024)."""
    notes = (paragraph for paragraph in subject.word.of(Story.FOOTNOTE, Story.ENDNOTE) if paragraph.text.strip())
    for _, group in groupby(notes, key=lambda paragraph: (paragraph.place.story, paragraph.place.note)):
        last = list(group)[-1]
        if not _is_closed(last):
            findings.add(Code.REF022, Spot(last, max(0, len(last.text.rstrip()) - 1), len(last.text)))
    for paragraph in subject.word.body:
        for one, other in pairwise(paragraph.notes):
            if one.at == other.at:
                findings.add(Code.REF023, _around(paragraph, one.at))
        for mark in paragraph.notes:
            if _wrong_side(paragraph.text, mark.at, after_stop=subject.citations.mark_after_stop):
                side = phrases.AFTER if subject.citations.mark_after_stop else phrases.BEFORE
                findings.add(Code.REF024, _around(paragraph, mark.at), side=side)


def _is_closed(paragraph: Paragraph) -> bool:
    text = paragraph.text.strip()
    linked = any(link.end >= len(paragraph.text.rstrip()) for link in paragraph.links)
    return linked or text.rstrip(MAY_FOLLOW).endswith(CLOSING) or bool(ADDRESS_AT_END.search(text))


def _wrong_side(text: str, at: int, *, after_stop: bool) -> bool:
    if after_stop:
        return text.startswith(STOPS, at) and not text.startswith("...", at)
    return text.endswith(STOPS, 0, at)


def _around(paragraph: Paragraph, at: int) -> Spot:
    """The character before the mark: a mark itself has no width."""
    return Spot(paragraph, max(0, at - 1), max(at, 1))
