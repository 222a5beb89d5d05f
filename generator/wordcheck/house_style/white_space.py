"""White space comes from styles: not from rows of spaces, not from empty paragraphs."""

from __future__ import annotations

import re

from generator.consistency.language import holds_any
from generator.diagnostics import Code
from generator.word.text.model import Paragraph
from generator.wordcheck.findings import Findings
from generator.wordcheck.passages import passages
from generator.wordcheck.subject import Subject

TWO = ("  ", "\u00a0 ", " \u00a0", "\u00a0\u00a0")
SPACES = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)|(?<![^\n])[ \u00a0]{3,}(?=\S)")


def check(subject: Subject, findings: Findings) -> None:
    """Report rows of spaces (OPM007) and, once, empty paragraphs (OPM008)."""
    for passage in passages(subject.word):
        for row in SPACES.finditer(passage.text) if holds_any(passage.text, TWO) else ():
            if not _holds_mark(passage.paragraph, *row.span()):
                findings.add(Code.OPM007, passage.spot(*row.span()))
    body = list(subject.word.body)
    pairs = zip([None, *body], body[:-1], strict=False)
    empty = [paragraph for before, paragraph in pairs if _is_white(paragraph) and not (before and before.cell)]
    if empty:
        before = next(
            (paragraph for paragraph in reversed(body[: body.index(empty[0])]) if paragraph.text.strip()), None
        )
        findings.add(Code.OPM008, before or empty[0], count=len(empty))


def _holds_mark(paragraph: Paragraph, start: int, end: int) -> bool:
    """Whether a note mark, which is no character of the text, stands between these spaces."""
    return any(start < mark.at < end for mark in paragraph.notes)


def _is_white(paragraph: Paragraph) -> bool:
    """Empty and with no other work to do. Word needs one behind a table: the caller leaves that one out."""
    holds = paragraph.text.strip() or paragraph.pictures or paragraph.fields or paragraph.revisions or paragraph.notes
    return not (holds or paragraph.cell or paragraph.framed or paragraph.breaks_page or paragraph.closes_section)
