"""What the page shows, as plain values: a row per document, with what is missing and what was found, by place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.diagnostics import Diagnostic, Language, Location, Severity
from generator.record import Record, field


class Note(Record, frozen=True):
    """Something about a document, at a place in a content file.

    Attributes:
        file: the file, relative to the project.
        line: counted from 1; 0 when the place is no line.
        text: what is missing or wrong.
        kind: `open`, `fout`, `waarschuwing` or `melding`.
        code: of a finding.
        hint: of a finding.
    """

    file: str
    line: int
    text: str
    kind: str = "open"
    code: str = ""
    hint: str = ""

    @property
    def place(self) -> str:
        """The place as an editor knows it."""
        return f"{self.file}:{self.line}" if self.line else self.file


class Row(Record, frozen=True):
    """One document.

    Attributes:
        key: such as kamerbrieven/voortgang.
        title: what it is about.
        kind: its type, as an author writes it.
        region: the name of the region it is about, if any.
        status: concept or definitief; empty when its file has faults.
        date: as in print; empty when there is none.
        source: its file, relative to the project.
        files: what was made: the path relative to the output folder, and the words for it.
        changed: which of those a person has changed since.
        notes: what is missing and what was found.
    """

    key: str
    title: str
    kind: str
    source: str
    region: str = ""
    status: str = ""
    date: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    changed: frozenset[str] = frozenset()
    notes: tuple[Note, ...] = ()

    def count(self, kind: str) -> int:
        """How many notes are of this kind."""
        return sum(note.kind == kind for note in self.notes)

    @property
    def state(self) -> str:
        """The word in the column "stand": what asks for attention first."""
        if self.count("fout") or not self.files:
            return "niet gemaakt" if not self.files else "fouten"
        if self.count("open"):
            return "onvolledig"
        return "let op" if self.count("waarschuwing") else "in orde"


class Overview(Record, frozen=True):
    """Everything on the page: the project by name, its documents, and what concerns no single document."""

    name: str
    rows: tuple[Row, ...]
    elsewhere: tuple[Note, ...] = ()

    def total(self, kind: str) -> int:
        """How many notes of this kind there are in all documents; one that several documents share counts once."""
        return len({note for row in self.rows for note in row.notes if note.kind == kind})


def note_of(finding: Diagnostic) -> Note:
    """A finding as the page shows it."""
    place: Location = finding.location
    language = Language.NL
    where = f"{place.file} ({place.place})" if place.place else place.file
    return Note(
        where, place.line, finding.message(language), finding.severity.word(language.value), finding.code.name,
        finding.hint(language),
    )  # fmt: skip


def notes_of(findings: Sequence[Diagnostic], gaps: Mapping[Location, str]) -> tuple[Note, ...]:
    """Gaps and findings together, each once, by place; the note of a gap (CTRL005) is the gap itself."""
    open_places = [Note(place.file, place.line, what or "tekst") for place, what in gaps.items()]
    found = [note_of(one) for one in findings if one.code.name not in GAP_CODES]
    found = [one for one in found if one.kind != Severity.NOTE.word("nl") or one.code]
    return tuple(dict.fromkeys(sorted([*open_places, *found], key=lambda note: (note.file, note.line, note.code))))


GAP_CODES = ("CTRL005", "CTRL006")
