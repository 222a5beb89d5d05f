"""Write what was made, as far as that is safe: nothing half, and nothing over what a person changed.

A file that a person changed is one that differs from what the ledger knows, and from what would be written now: the
same bytes can be written again without anyone losing anything, also when the manifest is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from generator.batch.beside import said_of_metadata
from generator.batch.hashes import Hashes, digest, digest_of, program
from generator.batch.ledger import Ledger
from generator.batch.making import Made
from generator.batch.outcome import Outcome, Result, about, gaps_among
from generator.batch.paths import inventory_path, metadata_path, pdf_path
from generator.batch.record import Record, counted_notes, kept_findings
from generator.batch.task import Task
from generator.diagnostics import Code, Diagnostic, Wording
from generator.loading.project import ProjectFolder
from generator.publication.inventory import inventory_file
from generator.publication.names import PUBLIC
from generator.version import __version__


@dataclass(slots=True)
class Store:
    """Writes documents into the output folder.

    Attributes:
        folder: the project.
        ledger: what is ours there.
        hashes: the sources as they were before anything was read.
        force: overwrite what a person changed.
    """

    folder: ProjectFolder
    ledger: Ledger
    hashes: Hashes
    force: bool = False

    def keep(self, task: Task, made: Made) -> Result:
        """Write a document and what goes with it; or say why not."""
        document = made.document
        result = Result(
            document.key,
            task.path,
            Outcome.STOPPED,
            document.diagnostics,
            document.words,
            document.notes,
            gaps_among(document.diagnostics),
            made.seconds,
            made.failure,
        )
        try:
            result = self._kept(result, task, made)
        except OSError as problem:
            unwritten = self._about(Code.UIT002, task.path, problem=problem.strerror or str(problem))
            result = result.but(Outcome.STOPPED, unwritten)
        if result.outcome is not Outcome.MADE:
            self._remember_failure(result, task)
        return result

    # --- writing -------------------------------------------------------------------------------------------------

    def _kept(self, result: Result, task: Task, made: Made) -> Result:
        data = made.document.data
        if data is None:
            self._withdraw(task)
            return result
        if self._is_edited(task.path, task.path, data):
            return result.but(Outcome.KEPT, self._about(Code.UIT001, task.path))
        contents = dict(_contents(task, made))
        edited = [path for path, content in contents.items() if self._is_edited(task.path, path, content)]
        removed = list(self._remove_outdated(task.path, contents))
        result = result.but(Outcome.MADE, *said_of_metadata(made.metadata))
        written = {path: content for path, content in contents.items() if path not in edited}
        self.ledger.write(task.path, self._record(result, task, made), written)
        return result.but(Outcome.MADE, *removed, *(self._about(Code.UIT001, path) for path in edited))

    def _remove_outdated(self, document: Path, contents: Mapping[Path, bytes]) -> Iterator[Diagnostic]:
        """Take away what came of the document before and does not fit beside the new one; a PDF is missed, so told."""
        for path in self._others_of(document):
            if path not in contents and self.ledger.is_ours(document, path):
                self.ledger.remove(document, path)
                if path == pdf_path(document):
                    yield self._about(Code.UIT007, path)

    def _withdraw(self, task: Task) -> None:
        """Of a public version that cannot be made any more, the old one goes: it may hold what is withheld now."""
        if task.version == PUBLIC:
            for path in self._others_of(task.path):
                self.ledger.remove(task.path, path)

    def _others_of(self, document: Path) -> list[Path]:
        record = self.ledger.record(document)
        return [self.ledger.output / name for name in record.files] if record else []

    def _is_edited(self, document: Path, path: Path, content: bytes) -> bool:
        if self.force or not path.exists() or self.ledger.is_ours(document, path):
            return False
        return digest_of(path) != digest(content)

    def _about(self, code: Wording, path: Path, **values: str) -> Diagnostic:
        return about(code, self.folder.shown(path), **values)

    # --- remembering ---------------------------------------------------------------------------------------------

    def _record(self, result: Result, task: Task, made: Made) -> Record:
        old = self.ledger.record(task.path)
        return Record(
            document=made.document.key,
            source=self.folder.shown(self.folder.document(task.key)),
            version=task.version,
            asked_style=task.style or "",
            style=next(iter(made.used.styles), ""),
            template=next(iter(made.used.templates), ""),
            region=made.region,
            rijkspen={"version": __version__, "program": program()},
            sources=self.hashes.of_all(made.used.files),
            files=dict(old.files) if old else {},
            words=result.words,
            notes=result.notes,
            findings=kept_findings(result.diagnostics),
            counts=counted_notes(result.diagnostics),
            time={"made": datetime.now(UTC).isoformat(timespec="seconds"), "seconds": round(made.seconds, 4)},
        )

    def _remember_failure(self, result: Result, task: Task) -> None:
        failure = {
            "document": result.key,
            "version": task.version,
            "outcome": result.outcome.value,
            "reason": str(result.failure) if result.failure else "",
            "findings": [finding.as_dict() for finding in kept_findings(result.diagnostics)],
        }
        self.ledger.remember_failure(task.path, failure)


def _contents(task: Task, made: Made) -> Iterable[tuple[Path, bytes]]:
    document = made.document
    if document.data is not None:
        yield task.path, document.data
    if made.pdf is not None:
        yield pdf_path(task.path), made.pdf
    if document.version == PUBLIC:
        yield inventory_path(task.path), inventory_file(document.key, document.removals)
    if made.metadata is not None and made.metadata.data is not None:
        yield metadata_path(task.path), made.metadata.data
