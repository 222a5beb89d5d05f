"""The consistency rules on a project: on one document, and on all of them together.

The rules are pure (`generator.consistency`, `generator.commitments`); here they get the documents, the vocabulary of the
registers and the silences in the content files.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from generator.commitments.checks import check_letter, check_register
from generator.consistency.passage import Finding, Subject
from generator.consistency.passages import passages_of, passages_of_line
from generator.consistency.placing import diagnostics_of
from generator.consistency.planning import check_planning
from generator.consistency.registry import findings_between, findings_in
from generator.consistency.silence import Silence, about, kept, silences_in
from generator.consistency.vocabulary import Vocabulary, vocabulary_of
from generator.diagnostics import Diagnostic, Location, Report
from generator.documents.kamerbrief.model import Kamerbrief
from generator.pipeline import Project
from generator.record import Record
from generator.schema.document import DocumentContent
from generator.tree.blocks import Document


class _Read(Record, frozen=True):
    """A document as the rules see it: its content, its tree, its passages, and its file for what has no place."""

    content: DocumentContent
    document: Document
    subject: Subject
    file: Location


@dataclass(slots=True)
class Consistency:
    """The consistency of one project.

    Attributes:
        project: the project.
        vocabulary: the names in its registers.
    """

    project: Project
    vocabulary: Vocabulary = field(init=False)
    _lines: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.vocabulary = vocabulary_of(self.project.registers)

    def of_document(self, key: str) -> list[Diagnostic]:
        """What is wrong within one document, as far as it is not silenced."""
        read = self._read(key)
        found = self._within(read) if read else []
        return list(kept(found, self._silences({one.location.file for one in found})))

    def of_set(self, day: date | None = None) -> list[Diagnostic]:
        """What is wrong in all documents, between them, in the commitments, and in the silences themselves.

        Args:
            day: on which commitments may be overdue; None: none is.
        """
        documents = [read for key in self.project.documents() if (read := self._read(key))]
        within = list(chain.from_iterable(self._within(read) for read in documents))
        within += self._in_commitments(day)
        within += self._in_regions()
        known = {(one.code, one.location) for one in within}
        between = (one for one in self._between(documents) if (one.code, one.location) not in known)
        every = list(dict.fromkeys([*within, *between]))
        silences = self._silences(self._content_files())
        return [*kept(every, silences), *about(silences, every)]

    # --- what is looked at -------------------------------------------------------------------------------------------

    def _read(self, key: str) -> _Read | None:
        composed = self.project.composed(key)
        if composed is None:
            return None
        source, document = composed
        day = source.content.date if isinstance(source.content.date, date) else None
        subject = Subject(passages_of(document), day, self.vocabulary, key)
        return _Read(source.content, document, subject, source.location)

    def _within(self, read: _Read) -> list[Diagnostic]:
        report = Report(self._placed(findings_in(read.subject), read.file))
        if isinstance(read.content, Kamerbrief):
            check_letter(read.content, read.document, self.project.registers, report)
        return list(report)

    def _between(self, documents: Iterable[_Read]) -> list[Diagnostic]:
        passages = dict.fromkeys(passage for read in documents for passage in read.subject.passages)
        content = Location(self.project.folder.shown(self.project.folder.content))
        return self._placed(findings_between(Subject(tuple(passages), None, self.vocabulary)), content)

    def _in_commitments(self, day: date | None) -> list[Diagnostic]:
        """In the register itself, and in its summaries, which documents print."""
        registers = self.project.registers
        summaries = chain.from_iterable(passages_of_line(one.summary.inlines) for one in registers.commitments.values())
        subject = Subject(tuple(summaries), None, self.vocabulary)
        report = Report(self._placed(findings_in(subject), Location(registers.file_of("toezeggingen"))))
        check_register(registers, report, day)
        return list(report)

    def _in_regions(self) -> list[Diagnostic]:
        report = Report()
        for region in self.project.registers.regions.values():
            check_planning(region, report)
        return list(report)

    # --- places and silences -----------------------------------------------------------------------------------------

    def _placed(self, findings: Iterable[Finding], fallback: Location) -> list[Diagnostic]:
        return diagnostics_of(findings, self._lines_of, fallback)

    def _silences(self, files: Iterable[str]) -> list[Silence]:
        return [silence for file in sorted(set(files)) for silence in silences_in(self._lines_of(file), file)]

    def _content_files(self) -> list[str]:
        folder = self.project.folder
        return [folder.shown(path) for path in folder.content.rglob("*.yaml")]

    def _lines_of(self, file: str) -> tuple[str, ...]:
        """The lines of a content file; none of what is no file of the project."""
        if file not in self._lines:
            path = self.project.folder.root / file
            is_content = path.suffix == ".yaml" and path.is_file()
            self._lines[file] = tuple(path.read_text("utf-8").split("\n")) if is_content else ()
        return self._lines[file]
