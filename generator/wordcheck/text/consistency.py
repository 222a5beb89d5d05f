"""The text of a Word file agrees with itself and with the registers: the rules of `generator.consistency`.

Those rules know nothing of Word: here its paragraphs become their passages, and what they find gets its spot back. Where
a register gives the one right form, such as the name of a region, that is the repair.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.consistency import passage as text
from generator.consistency.dates import date_of_letter
from generator.consistency.passage import Kind
from generator.consistency.registry import findings_in
from generator.consistency.vocabulary import vocabulary_of
from generator.diagnostics import Location
from generator.schema.registry import Registers
from generator.word.text.model import Paragraph
from generator.wordcheck.findings import Findings
from generator.wordcheck.passages import Passage, passages_read
from generator.wordcheck.subject import Subject

SPACES = str.maketrans("\t\n\u00a0\u202f", "    ")  # one character for one, so that offsets stay
LONGEST = 10_000  # characters; a longer paragraph is no prose, and sentences are looked at one against the other
TITLE = re.compile(r"‘[^‘’\n]{3,300}’(?!\w)|“[^“”\n]{3,300}”")
QUOTED = "quote"  # in the name of a style, in English as Word keeps it


def check(subject: Subject, findings: Findings) -> None:
    """Report what the rules find (SAM001 and on)."""
    read = (one for one in passages_read(subject.word) if len(one.text) <= LONGEST)
    pairs = [(one.paragraph, _passage(one, findings.word.file)) for one in read]
    paragraphs = {id(passage): paragraph for paragraph, passage in pairs}
    every = tuple(passage for _, passage in pairs)
    day = subject.day or date_of_letter(every)
    vocabulary = vocabulary_of(subject.registers or Registers())
    for one in findings_in(text.Subject(every, day, vocabulary)):
        spot = Passage(paragraphs[id(one.passage)]).spot(one.start, one.end)
        repair = spot.replaced_by(one.suggestion) if one.suggestion else None
        findings.add(one.code, spot, repair, **dict(one.values))


def _passage(one: Passage, file: str) -> text.Passage:
    paragraph = one.paragraph
    return text.Passage(
        text=paragraph.text.translate(SPACES),
        location=Location(file),
        kind=_kind(one),
        level=paragraph.numbering.level + 1 if paragraph.numbering else 0,
        noted=tuple(mark.at for mark in paragraph.notes),
        slanted=(*((run.start, run.end) for run in paragraph.runs if run.looks.italic), *_titles(one)),
    )


def _titles(one: Passage) -> Iterator[tuple[int, int]]:
    """What a note quotes is the title of its source: ‘Verlenging Regiodeal’ is called so, whatever we agreed on."""
    return (match.span() for match in TITLE.finditer(one.text)) if one.in_note else iter(())


def _kind(one: Passage) -> Kind:
    paragraph: Paragraph = one.paragraph
    if one.in_note:
        return Kind.NOTE
    if paragraph.heading:
        return Kind.HEADING
    if QUOTED in paragraph.style.lower():
        return Kind.QUOTE
    if paragraph.cell is not None:
        return Kind.CELL
    return Kind.ITEM if paragraph.numbering else Kind.TEXT
