"""Makes the documents of a plan, one after the other or in several processes, and reports each as it is done.

A fault in one document never stops the others. A file that a person changed since is left alone unless forced.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from generator.batch.atomic import write_atomically
from generator.batch.beside import remove_metadata, write_metadata
from generator.batch.manifest import Entry, Manifest, digest
from generator.batch.plan import Fingerprints, inventory_path, output_path
from generator.batch.to_pdf import SUFFIX, pdf_of
from generator.diagnostics import Code, Diagnostic, Location, Report, Severity, Wording
from generator.errors import ExternalToolError, InternalError, RijkspenError
from generator.layout.pages import render_laid_out
from generator.pipeline import INTERNAL, PUBLIC, Project, RenderedDocument, open_project
from generator.publication.inventory import inventory_file
from generator.publication.proof import prove_name


class Outcome(Enum):
    """What became of a document."""

    MADE = "gemaakt"
    CURRENT = "gelijk"
    STOPPED = "mislukt"
    KEPT = "bewaard"


@dataclass(frozen=True, slots=True)
class Result:
    """One document of a batch: what became of it, and how long that took (in seconds).

    `last` is set for a document that is not made again: what was found when it was.
    """

    key: str
    path: Path
    outcome: Outcome
    diagnostics: tuple[Diagnostic, ...] = ()
    words: int = 0
    notes: int = 0
    seconds: float = 0.0
    failure: RijkspenError | None = None
    last: Entry | None = None

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        if self.last is not None and severity is Severity.WARNING:
            return self.last.warnings
        return sum(diagnostic.severity is severity for diagnostic in self.diagnostics)

    @property
    def gaps(self) -> int:
        """How much is still to be supplied."""
        if self.last is not None:
            return self.last.gaps
        return sum(diagnostic.code is Code.CTRL005 for diagnostic in self.diagnostics)


@dataclass(slots=True)
class Batch:
    """One run over a project.

    Attributes:
        force: also make what is current, and overwrite what a person changed.
        style: a house style for all documents, instead of their own.
        version: `intern` or `openbaar`.
        pdf: also make a PDF of each document.
    """

    project: Project
    force: bool = False
    style: str | None = None
    version: str = INTERNAL
    pdf: bool = False
    manifest: Manifest = field(init=False)
    fingerprints: Fingerprints = field(init=False)

    def __post_init__(self) -> None:
        self.manifest = Manifest.load(self.project.folder.output / "manifest.json")
        self.fingerprints = Fingerprints(self.project)

    def run(self, keys: list[str], jobs: int = 1) -> Iterator[Result]:
        """Make these documents; results come as they are done. The manifest is saved at the end, also after Ctrl-C."""
        try:
            todo = []
            for key in keys:
                path = output_path(self.project, key, self.version)
                if not self.force and self._is_current(key, path):
                    yield self._current(key, path)
                else:
                    todo.append(key)
            rendered = self._in_processes(todo, jobs) if jobs > 1 and len(todo) > 1 else self._one_by_one(todo)
            for document, seconds, failure in rendered:
                path = output_path(self.project, document.key, self.version)
                yield replace(self.store(document, path, failure), seconds=seconds)
        finally:
            self.manifest.save()

    def store(self, document: RenderedDocument, path: Path, failure: RijkspenError | None = None) -> Result:
        """Write a rendered document to `path`, unless it has errors or would overwrite a person's work."""
        result = Result(
            document.key, path, Outcome.STOPPED, document.diagnostics, document.words, document.notes, 0.0, failure
        )
        if document.data is None:
            self._remove_public(path)
            return result
        if leaks := _leaks_in_name(document, path):
            self._remove_public(path)
            return replace(result, diagnostics=(*result.diagnostics, *leaks))
        if path.exists() and not self.force and not self.manifest.is_ours(path):
            return _with(result, Outcome.KEPT, Code.UIT001, path)
        pdf, result = self._pdf(document, path, result)
        if result.count(Severity.ERROR):
            self._remove_public(path)
            return result
        try:
            write_atomically(path, document.data)
            if pdf is not None:
                write_atomically(path.with_suffix(SUFFIX), pdf)
                self.manifest.files[self.manifest.shown(path.with_suffix(SUFFIX))] = self._entry(document, result, pdf)
            if document.version == PUBLIC:
                write_atomically(inventory_path(path), inventory_file(document.key, document.removals))
                found = write_metadata(self.project, document.key, path, self.manifest, force=self.force)
                result = replace(result, diagnostics=tuple(dict.fromkeys((*result.diagnostics, *found))))
        except OSError as problem:
            return _with(result, Outcome.STOPPED, Code.UIT002, path, problem=problem.strerror or str(problem))
        self.manifest.files[self.manifest.shown(path)] = self._entry(document, result, document.data)
        return replace(result, outcome=Outcome.MADE)

    def _pdf(self, document: RenderedDocument, path: Path, result: Result) -> tuple[bytes | None, Result]:
        """The PDF, if asked for; without LibreOffice the Word file is still made, and the failure is told."""
        if not self.pdf:
            return None, result
        made = path.with_suffix(SUFFIX)
        if made.exists() and not self.force and not self.manifest.is_ours(made):
            return None, _with(result, result.outcome, Code.UIT001, made)
        report = Report()
        try:
            pdf = pdf_of(document, path, report)
        except ExternalToolError as problem:
            return None, replace(result, failure=problem)
        return pdf, replace(result, diagnostics=(*result.diagnostics, *report))

    def _is_current(self, key: str, path: Path) -> bool:
        fingerprint = self._fingerprint(key)
        wanted = [path, path.with_suffix(SUFFIX)] if self.pdf else [path]
        return all(self.manifest.is_current(one, fingerprint) for one in wanted)

    def _remove_public(self, path: Path) -> None:
        """Of a public version that cannot be made any more, the old one goes: it may hold what is withheld now."""
        if self.version == PUBLIC and self.manifest.is_ours(path):
            remove_metadata(path, self.manifest)
            for old in (path, path.with_suffix(SUFFIX)):
                if self.manifest.is_ours(old):
                    old.unlink()
                    del self.manifest.files[self.manifest.shown(old)]

    def _entry(self, document: RenderedDocument, result: Result, content: bytes) -> Entry:
        return Entry(
            document=document.key,
            sha256=digest(content),
            fingerprint=self._fingerprint(document.key),
            words=document.words,
            notes=document.notes,
            errors=result.count(Severity.ERROR),
            warnings=result.count(Severity.WARNING),
            gaps=result.gaps,
        )

    def _fingerprint(self, key: str) -> str:
        return self.fingerprints.of(key, self.style, self.version)

    def _current(self, key: str, path: Path) -> Result:
        entry = self.manifest.files[self.manifest.shown(path)]
        return Result(key, path, Outcome.CURRENT, (), entry.words, entry.notes, last=entry)

    def _one_by_one(self, keys: list[str]) -> Iterator[Rendered]:
        for key in keys:
            yield _render(self.project, key, self.style, self.version)

    def _in_processes(self, keys: list[str], jobs: int) -> Iterator[Rendered]:
        root = self.project.folder.root
        with ProcessPoolExecutor(jobs, initializer=_open_in_worker, initargs=(root,)) as pool:
            tasks = [pool.submit(_render_in_worker, key, self.style, self.version) for key in keys]
            for done in as_completed(tasks):
                yield done.result()


Rendered = tuple[RenderedDocument, float, RijkspenError | None]
_worker_project: list[Project] = []


def _open_in_worker(root: Path) -> None:
    _worker_project.append(open_project(root))


def _render_in_worker(key: str, style: str | None, version: str) -> Rendered:
    return _render(_worker_project[0], key, style, version)


def _render(project: Project, key: str, style: str | None, version: str) -> Rendered:
    start = time.perf_counter()
    try:
        document, failure = render_laid_out(project, key, version, style), None
    except RijkspenError as problem:  # a template or style that cannot be used stops this document, not the others
        document, failure = RenderedDocument(key, None, ()), problem
    except Exception as problem:  # noqa: BLE001  # our own fault: shown with exit code 70, and the others go on
        document, failure = RenderedDocument(key, None, ()), InternalError(f"{type(problem).__name__}: {problem}")
    return document, time.perf_counter() - start, failure


def _leaks_in_name(document: RenderedDocument, path: Path) -> tuple[Diagnostic, ...]:
    """A public file under a name that a person chose: the name may not say what is withheld either."""
    report = Report()
    prove_name(path.name, document.withheld, Location(str(path)), report)
    return tuple(report)


def _with(result: Result, outcome: Outcome, code: Wording, path: Path, **values: str) -> Result:
    values = {"path": path.name, **values}
    finding = Diagnostic(code, Location(str(path)), tuple(values.items()))
    return replace(result, outcome=outcome, diagnostics=(*result.diagnostics, finding))
