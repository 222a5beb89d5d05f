"""Which documents are current: made by this very program, from exactly what is there now, and not touched since."""

from __future__ import annotations

from generator.batch.hashes import Hashes, digest_of, program
from generator.batch.ledger import Ledger
from generator.batch.outcome import Outcome, Result
from generator.batch.paths import pdf_path
from generator.batch.record import Record
from generator.batch.task import Task


def current(task: Task, ledger: Ledger, hashes: Hashes) -> Result | None:
    """The result of when it was made, of a document that need not be made again."""
    record = ledger.record(task.path)
    if record is None or not _fits(record, task) or not is_up_to_date(record, hashes):
        return None
    if not _is_untouched(record, task, ledger):
        return None
    return Result(
        record.document,
        task.path,
        Outcome.CURRENT,
        record.findings,
        record.words,
        record.notes,
        record.gaps,
    )


def is_up_to_date(record: Record, hashes: Hashes) -> bool:
    """Whether this program would make the same again."""
    return record.rijkspen.get("program") == program() and bool(record.sources) and hashes.are(record.sources)


def _fits(record: Record, task: Task) -> bool:
    asked = (record.document, record.version, record.asked_style)
    return asked == (task.key, task.version, task.style or "")


def _is_untouched(record: Record, task: Task, ledger: Ledger) -> bool:
    """Whether every file that came of it is there as it was written; a PDF counts only where one is task."""
    pdf = ledger.manifest.shown(pdf_path(task.path))
    if task.pdf and pdf not in record.files:
        return False
    files = ((name, known) for name, known in record.files.items() if name != pdf or task.pdf)
    return all(digest_of(ledger.output / name) == known for name, known in files)
