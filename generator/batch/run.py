"""A batch, readable from top to bottom: plan → currency → make → store.

    plan       which documents (`plan`), each a task
    currency   which of them are current (`currency`), by hashes alone
    make       the others, here, in processes or on a cluster (`making`, `spread`, `workers`)
    store      what was made is written, and remembered (`store`, `ledger`, `manifest`)

A batch in which nothing changed loads nothing of what renders: neither the registers nor the libraries. So what does is
imported here only when something must be made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from generator.batch.currency import current, is_up_to_date
from generator.batch.hashes import Hashes, program
from generator.batch.ledger import LOCK, Ledger
from generator.batch.lock import OutputLock
from generator.batch.outcome import Result, about
from generator.batch.paths import word_path
from generator.batch.patience import GRACE, SECONDS
from generator.batch.plan import choose, document_types, read_region
from generator.batch.record import Record, kept_findings
from generator.batch.task import Task
from generator.diagnostics import Code, Diagnostic
from generator.errors import OutputError
from generator.loading.project import REGISTERS, ProjectFolder
from generator.publication.names import INTERNAL
from generator.version import __version__

if TYPE_CHECKING:
    from generator.batch.making import Made
    from generator.batch.store import Store
    from generator.batch.workers import Workers
    from generator.pipeline import Project

GROUP = 8  # documents that are laid out together: of more, the progress bar would stand still for too long


@dataclass(frozen=True, slots=True)
class Options:
    """How a batch is done.

    Attributes:
        force: also make what is current, and overwrite what a person changed.
        style: a house style for all documents, instead of their own.
        version: `intern` or `openbaar`.
        pdf: also make a PDF of each document.
        jobs: how many processes.
        cluster: address of a Dask cluster that does the work instead.
        seconds: how long one document may take.
    """

    force: bool = False
    style: str | None = None
    version: str = INTERNAL
    pdf: bool = False
    jobs: int = 1
    cluster: str | None = None
    seconds: float = SECONDS


@contextmanager
def open_batch(
    folder: ProjectFolder,
    options: Options | None = None,
    *,
    documents: Iterable[Path] | None = None,
    patience: float = 0.0,
    keep: bool = False,
) -> Iterator[Batch]:
    """A batch over this project, alone in its output folder; at the end, also after Ctrl-C, the manifest is true.

    Args:
        folder: the project.
        options: how it is done.
        documents: the document files that it may be about; none: all of them.
        patience: how many seconds to wait for another rijkspen that works there.
        keep: keep on disk what opening the project works out, for the next process.

    Raises:
        OutputError: the output folder cannot be used.
    """
    files = folder.content.glob("*/*.yaml") if documents is None else documents
    lock = OutputLock(folder.output / LOCK, patience)
    with _writing_in(folder):
        lock.take()
    try:
        with _writing_in(folder):
            ledger = Ledger.open(folder.output)
        try:
            yield Batch(folder, options or Options(), ledger, Hashes(folder, files), keep)
        finally:
            with _writing_in(folder):
                ledger.close()
    finally:
        lock.release()


@contextmanager
def _writing_in(folder: ProjectFolder) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        shown = folder.shown(folder.output)
        raise OutputError(f"{shown}/ kan niet geschreven worden: {problem.strerror or problem}") from None


def _groups(tasks: Collection[Task]) -> Iterator[list[Task]]:
    waiting = iter(tasks)
    while group := list(islice(waiting, GROUP)):
        yield group


@dataclass(slots=True)
class Batch:
    """One run over a project; `open_batch` makes it.

    Attributes:
        folder: the project.
        options: how it is done.
        ledger: what is ours in the output folder.
        hashes: everything documents are made from, as it was before anything was read.
        keep: keep on disk what opening the project works out.
    """

    folder: ProjectFolder
    options: Options
    ledger: Ledger
    hashes: Hashes
    keep: bool = False
    _project: Project | None = field(default=None, init=False)

    # --- plan ----------------------------------------------------------------------------------------------------

    def choose(self, selections: Collection[str], region: str | None = None) -> list[str]:
        """The keys of the documents that are meant (see `generator.batch.plan`)."""
        return choose(self.folder, self.types, selections, region, self._region_of)

    def task(self, key: str, path: Path | None = None, source: Path | None = None) -> Task:
        """What must be done for this document.

        Args:
            key: which one.
            path: where it is written, if not where it belongs.
            source: its file, if that is not where its key says.
        """
        asked = self.options
        path = path or word_path(self.folder.output, key, asked.version)
        return Task(str(source or key), path, asked.version, asked.style, asked.pdf, asked.seconds)

    @property
    def types(self) -> dict[str, str]:
        """The folder of each document type; this very program may have noted them the last time."""
        known, here = self.ledger.manifest, {"version": __version__, "program": program()}
        if known.rijkspen != here or not known.types:
            known.types, known.rijkspen = document_types(), here
            self.ledger.touch()
        return known.types

    # --- currency, make, store -----------------------------------------------------------------------------------

    def run(self, keys: Iterable[str]) -> Iterator[Result]:
        """Make these documents; a result comes as soon as it is there."""
        tasks = []
        for task in map(self.task, keys):
            known = None if self.options.force else current(task, self.ledger, self.hashes)
            if known is None:
                tasks.append(task)
            else:
                self.ledger.forget_failure(task.path)
                yield known
        yield from self.make(tasks)

    def make(self, tasks: Collection[Task]) -> Iterator[Result]:
        """Make these, whether or not they are current."""
        if tasks:
            store = self.store
            for task, made in self._made(tasks):
                yield store.keep(task, made)

    @property
    def store(self) -> Store:
        """What writes the documents."""
        from generator.batch.store import Store

        return Store(self.folder, self.ledger, self.hashes, self.options.force)

    def _made(self, tasks: Collection[Task]) -> Iterator[tuple[Task, Made]]:
        from generator.batch.making import Workplace, lay_out_together, make, make_there, no_answer

        workers = self._workers(len(tasks))
        if workers is None:
            for group in _groups(tasks):
                lay_out_together(self.project, group)
                yield from ((task, make(self.project, task)) for task in group)
            return
        from generator.batch.spread import Spread

        workplace = Workplace(self.folder.root, uuid4().hex, program())
        spread: Spread[Task, Made] = Spread(partial(make_there, workplace), workers, self.options.seconds + GRACE)
        for task, answer in spread.over(tasks):
            yield task, no_answer(task, answer) if isinstance(answer, Exception) else answer

    def _workers(self, tasks: int) -> Workers | None:
        jobs = min(self.options.jobs, tasks)
        if jobs <= 1 and self.options.cluster is None:
            return None  # and the modules of many processes stay unread
        from generator.batch.workers import Cluster, Processes

        return Processes(jobs) if self.options.cluster is None else Cluster(self.options.cluster)

    # --- project -------------------------------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        """The project, opened when someone needs it."""
        if self._project is None:
            from generator.pipeline import open_project

            self._project = open_project(self.folder.root, keep=self.keep)
            self._remember_registers(self._project)
        return self._project

    def project_findings(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the registers; from the manifest when they have not changed. And with the manifest."""
        manifest = self.ledger.manifest
        known = manifest.registers
        found = known.findings if is_up_to_date(known, self.hashes) else self.project.diagnostics
        return (*found, about(Code.UIT008, self.folder.shown(manifest.path))) if manifest.unreadable else found

    def _remember_registers(self, project: Project) -> None:
        names = [*(f"content/{name}.yaml" for name in REGISTERS), "content/regios/"]
        names += [self.folder.shown(path) for path in self.folder.regions()]
        record = Record(
            "registers",
            rijkspen={"version": __version__, "program": program()},
            sources=self.hashes.of_all(names),
            findings=kept_findings(project.diagnostics),
        )
        if record != self.ledger.manifest.registers:
            self.ledger.manifest.registers = record
            self.ledger.touch()

    def _region_of(self, key: str) -> str | None:
        path = self.folder.document(key)
        name, record = self.folder.shown(path), self.ledger.record(self.task(key).path)
        if record is not None and record.sources.get(name) == self.hashes.of(name):
            return record.region
        return read_region(path)
