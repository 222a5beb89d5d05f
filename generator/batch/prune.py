"""Documents of which the source is gone: what came of them is reported, and taken away when that is asked.

Never what a person changed, and only in the output folder: what was written elsewhere was put there on purpose.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from generator.batch.outcome import Outcome, Result, about
from generator.batch.plan import concerns
from generator.batch.record import Record
from generator.batch.run import Batch
from generator.diagnostics import Code, Diagnostic


def sourceless(batch: Batch, selections: Collection[str] = (), region: str | None = None) -> list[tuple[Path, Record]]:
    """What was made of documents that are no longer there, among those that this choice is about."""
    return [
        (batch.ledger.output / name, record)
        for name in sorted(batch.ledger.manifest.documents)
        if not Path(name).is_absolute()
        and (record := batch.ledger.manifest.documents[name]).source
        and not (batch.folder.root / record.source).exists()
        and concerns(record, batch.types, selections, region)
    ]


def report(batch: Batch, gone: Collection[tuple[Path, Record]]) -> Iterator[Result]:
    """Say which files have lost their source."""
    for path, record in gone:
        finding = about(Code.UIT005, batch.folder.shown(path), source=record.source)
        yield Result(record.document, path, Outcome.SOURCELESS, (finding,))


def prune(batch: Batch, gone: Collection[tuple[Path, Record]]) -> Iterator[Result]:
    """Take away what came of these documents, but for what a person changed."""
    for path, record in gone:
        left = list(_take_away(batch, path, record))
        if all(finding.code is not Code.UIT002 for finding in left):
            batch.ledger.forget(path)
        yield Result(record.document, path, Outcome.KEPT if left else Outcome.REMOVED, tuple(left))


def _take_away(batch: Batch, document: Path, record: Record) -> Iterator[Diagnostic]:
    for path in (batch.ledger.output / name for name in record.files):
        if not path.exists():
            continue
        if not batch.ledger.is_ours(document, path):
            yield about(Code.UIT006, batch.folder.shown(path), source=record.source)
            continue
        try:
            path.unlink()
        except OSError as problem:
            yield about(Code.UIT002, batch.folder.shown(path), problem=problem.strerror or str(problem))
