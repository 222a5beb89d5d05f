"""Make one document and everything that goes with it, in memory: the work of one task of a batch, wherever it is done.

The same in this process, in another and on another machine. Nothing is written: that is the work of whoever asked
(`generator.batch.store`), so that a process that dies in the middle has spoilt nothing.
"""

from __future__ import annotations

import time
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from generator.batch.hashes import program
from generator.batch.outcome import about
from generator.batch.patience import NoAnswerError, TooLong, WorkerDiedError, time_limit
from generator.batch.task import Task
from generator.diagnostics import Code, Diagnostic, Location, Report, Stops
from generator.errors import ExternalToolError, InternalError, RijkspenError, UsageError
from generator.layout.ahead import Asked, lay_out_ahead
from generator.layout.pages import ROUNDS, render_laid_out
from generator.loading.used import Used
from generator.pipeline import Project, RenderedDocument, open_project
from generator.publication.names import PUBLIC
from generator.publication.proof import prove_name


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a task.

    Attributes:
        document: the Word file, and what was found.
        pdf: the PDF, if it was asked for and could be made.
        metadata: what goes beside a public file.
        region: the region that the document is about.
        used: what it was made from.
        seconds: how long it took.
        failure: what went wrong that is no fault in the content.
    """

    document: RenderedDocument
    pdf: bytes | None = None
    metadata: RenderedDocument | None = None
    region: str = ""
    used: Used = field(default_factory=Used)
    seconds: float = 0.0
    failure: RijkspenError | None = None


@dataclass(frozen=True, slots=True)
class Workplace:
    """Where a process that makes documents finds the project.

    Attributes:
        root: the project folder.
        run: a name for this batch: a process that serves a second batch opens the project anew.
        program: the hash of rijkspen here; one that differs elsewhere would make other documents.
    """

    root: Path
    run: str
    program: str


def make_there(workplace: Workplace, task: Task) -> Made:
    """Make a document in a process of its own, which keeps the project open for the next one."""
    try:
        return make(_opened(workplace), task)
    except RijkspenError as problem:  # the project cannot be opened there
        return not_made(task, failure=problem)


def make(project: Project, task: Task) -> Made:
    """Make a document. A fault of any kind is its own, and never an exception."""
    start, used = time.perf_counter(), Used()
    try:
        with time_limit(task.seconds):
            made = _made(project.noting(used), task)
    except TooLong:
        made = not_made(task, about(Code.UIT003, project.folder.shown(task.path), seconds=f"{task.seconds:g}"))
    except RijkspenError as problem:  # a template or style that cannot be used
        made = not_made(task, failure=problem)
    except Exception as problem:  # noqa: BLE001  # our own fault: shown with exit code 70, and the others go on
        made = not_made(task, failure=InternalError(_place(problem)))
    return replace(made, used=used, seconds=time.perf_counter() - start)


def lay_out_together(project: Project, tasks: Sequence[Task]) -> None:
    """Lay out, ahead of their turn, the documents of these tasks that need it; it may take as long as their turns."""
    rounds = 1 if any(task.pdf for task in tasks) else ROUNDS
    with suppress(TooLong), time_limit(sum(task.seconds for task in tasks)):
        asked = (Asked(task.key, task.version, task.style) for task in tasks)
        lay_out_ahead(project.noting(Used()), asked, rounds)


def not_made(task: Task, *found: Diagnostic, failure: RijkspenError | None = None) -> Made:
    """What came of a task of which nothing came."""
    return Made(RenderedDocument(task.key, None, found, version=task.version), failure=failure)


def no_answer(task: Task, problem: Exception) -> Made:
    """What came of a task that was never answered."""
    match problem:
        case NoAnswerError():
            finding = about(Code.UIT003, str(task.path), seconds=f"{task.seconds:g}")
        case WorkerDiedError():
            finding = about(Code.UIT004, str(task.path), problem="zonder een woord")
        case _:
            finding = about(Code.UIT004, str(task.path), problem=f"{type(problem).__name__}: {problem}")
    return not_made(task, finding)


def _made(project: Project, task: Task) -> Made:
    document = render_laid_out(project, task.key, task.version, task.style)
    report = Report(list(document.diagnostics))
    prove_name(task.path.name, document.withheld, Location(str(task.path)), report)
    pdf, failure = _pdf(document, task, report) if task.pdf and document.data else (None, None)
    source = project.source(project.folder.document(task.key), Report())
    metadata = _metadata(project, document)
    return Made(
        document=replace(
            document,
            data=None if any(found.stops is Stops.DOCUMENT for found in report) else document.data,
            diagnostics=tuple(dict.fromkeys(report)),
        ),
        pdf=pdf,
        metadata=metadata,
        region=str(getattr(source.content, "region", "")) if source else "",
        failure=failure,
    )


def _pdf(document: RenderedDocument, task: Task, report: Report) -> tuple[bytes | None, RijkspenError | None]:
    """The PDF; without LibreOffice the Word file is still made, and the failure is told."""
    from generator.batch.to_pdf import pdf_of  # as below: most documents owe neither a PDF nor metadata

    try:
        return pdf_of(document, task.path, report), None
    except ExternalToolError as problem:
        return None, problem


def _metadata(project: Project, document: RenderedDocument) -> RenderedDocument | None:
    """The metadata beside a public file; a file from outside content/ is no publication of the project."""
    if document.version != PUBLIC or document.data is None or not project.has(document.key):
        return None
    from generator.metadata.writing import metadata_file

    return metadata_file(project, document.key)


def _place(problem: Exception) -> str:
    where = traceback.extract_tb(problem.__traceback__)[-1]
    return f"{type(problem).__name__} in {Path(where.filename).name}, regel {where.lineno}: {problem}"


@lru_cache(maxsize=1)
def _opened(workplace: Workplace) -> Project:
    if workplace.program != program():
        raise UsageError("op een werkplek in het cluster staat een andere rijkspen of Python dan hier")
    if not workplace.root.is_dir():
        raise UsageError(f"een werkplek in het cluster ziet de projectmap {workplace.root} niet")
    return open_project(workplace.root)
