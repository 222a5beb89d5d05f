"""Notes fit: every reference leads to one note, every note is referred to once, and each has text and a number.

Word calls a file damaged in which they do not (ECMA-376 part 1, 17.11).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Code
from generator.word.text.model import NoteState
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject


def check(subject: Subject, findings: Findings) -> None:
    """Report each note that does not fit (CTRL003)."""
    for note in subject.word.notes:
        for fault in _faults(note):
            findings.add(Code.CTRL003, None, problem=f"{'eindnoot' if note.endnote else 'noot'} {_shown(note)} {fault}")


def _shown(note: NoteState) -> str:
    return str(note.number) if note.number else f"met nummer {note.identity} in het bestand"


def _faults(note: NoteState) -> Iterator[str]:
    if note.referred > 1:
        yield f"wordt {note.referred} keer aangehaald"
    if note.present > 1:
        yield f"staat {note.present} keer bij de noten"
    if not note.present:
        yield "is er niet"
        return
    if not note.referred:
        yield "wordt nergens aangehaald"
    if not note.filled:
        yield "heeft geen tekst"
    if not note.numbered:
        yield "heeft geen nummer"
