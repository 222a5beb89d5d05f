"""The consistency rules on a project: on one document, on all of them together, and on a Word file from elsewhere.

The rules are pure (`generator.consistency`); here they get the documents, the vocabulary of the registers and the
silences in the content files.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from generator.consistency.dates import date_of_letter
from generator.consistency.passage import Finding, Passage, Subject
from generator.consistency.passages import passages_of, passages_of_line
from generator.consistency.placing import diagnostics_of
from generator.consistency.registry import findings_between, findings_in
from generator.consistency.silence import Silence, about, kept, silences_in
from generator.consistency.vocabulary import Vocabulary, vocabulary_of
from generator.diagnostics import Diagnostic, Location
from generator.pipeline import Project
from generator.tree.inlines import NOWHERE


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
        return self._without_silenced(self._found_in(key))

    def of_set(self) -> list[Diagnostic]:
        """What is wrong in all documents and between them, and in the silences themselves."""
        keys = self.project.documents()
        within = list(chain.from_iterable(self._found_in(key) for key in keys))
        within += self._found(self._commitments(), Location(self.project.registers.file_of("toezeggingen")))
        passages = dict.fromkeys(passage for key in keys for passage in self._subject(key).passages)
        together = Subject(tuple(passages), None, self.vocabulary)
        known = {(one.code, one.location) for one in within}
        between = self._placed(
            findings_between(together), Location(self.project.folder.shown(self.project.folder.content))
        )
        every = list(dict.fromkeys([*within, *(one for one in between if (one.code, one.location) not in known)]))
        return [*self._without_silenced(every), *about(self._silences(self._content_files()), every)]

    def of_passages(self, passages: Sequence[Passage], day: date | None = None) -> list[Diagnostic]:
        """What is wrong in a text that rijkspen did not make; its date is read from the text when it is not given."""
        place = passages[0].location if passages else NOWHERE
        return self._found(Subject(tuple(passages), day or date_of_letter(passages), self.vocabulary), place)

    def _found_in(self, key: str) -> list[Diagnostic]:
        return self._found(
            self._subject(key), Location(self.project.folder.shown(self.project.folder.document(key)), 1, 1)
        )

    def _found(self, subject: Subject, fallback: Location) -> list[Diagnostic]:
        return self._placed(findings_in(subject), fallback)

    def _placed(self, findings: Iterable[Finding], fallback: Location) -> list[Diagnostic]:
        return diagnostics_of(findings, self._lines_of, fallback)

    def _subject(self, key: str) -> Subject:
        composed = self.project.composed(key)
        if composed is None:
            return Subject((), None, self.vocabulary, key)
        source, document = composed
        day = source.content.date if isinstance(source.content.date, date) else None
        return Subject(passages_of(document), day, self.vocabulary, key)

    def _commitments(self) -> Subject:
        """The summaries in the register of commitments, which documents print."""
        summaries = (one.summary.inlines for one in self.project.registers.commitments.values())
        return Subject(tuple(chain.from_iterable(map(passages_of_line, summaries))), None, self.vocabulary)

    def _without_silenced(self, found: Sequence[Diagnostic]) -> list[Diagnostic]:
        return list(kept(found, self._silences({one.location.file for one in found})))

    def _silences(self, files: Iterable[str]) -> list[Silence]:
        return [silence for file in sorted(set(files)) for silence in silences_in(self._lines_of(file), file)]

    def _content_files(self) -> list[str]:
        folder = self.project.folder
        return [folder.shown(path) for path in folder.content.rglob("*.yaml")]

    def _lines_of(self, file: str) -> tuple[str, ...]:
        """The lines of a content file; none of what is no file of the project."""
        if file not in self._lines:
            path = self.project.folder.root / file
            self._lines[file] = (
                tuple(path.read_text("utf-8").split("\n")) if path.suffix == ".yaml" and path.is_file() else ()
            )
        return self._lines[file]
