"""Notes fit: every reference leads to one note, every note is referred to once, and each has text and a number.

Word calls a file damaged in which they do not (ECMA-376 part 1, 17.11).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.codes import phrases
from generator.codes.phrases import Phrase, Value
from generator.diagnostics import Code
from generator.word.text.model import NoteState
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject


def check(subject: Subject, findings: Findings) -> None:
    """Report each note that does not fit (CTRL003)."""
    for note in subject.word.notes:
        for fault in _faults(note):
            findings.add(Code.CTRL003, None, problem=phrases.NOTE(kind=_kind(note), number=_shown(note), fault=fault))


def _kind(note: NoteState) -> Phrase:
    return phrases.STORIES["eindnoot" if note.endnote else "noot"]


def _shown(note: NoteState) -> Value:
    return str(note.number) if note.number else phrases.NUMBER_IN_FILE(identity=note.identity)


def _faults(note: NoteState) -> Iterator[Phrase]:
    if note.referred > 1:
        yield phrases.NOTE_CITED_MORE(count=note.referred)
    if note.present > 1:
        yield phrases.NOTE_PRESENT_MORE(count=note.present)
    if not note.present:
        yield phrases.NOTE_MISSING
        return
    if not note.referred:
        yield phrases.NOTE_NOT_CITED
    if not note.filled:
        yield phrases.NOTE_EMPTY
    if not note.numbered:
        yield phrases.NOTE_UNNUMBERED
