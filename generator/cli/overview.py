"""The overview page after a batch: brought up to date when something was made, or when it is not there."""

from __future__ import annotations

from collections.abc import Collection

import typer

from generator.batch.currency import is_up_to_date
from generator.batch.outcome import Outcome, Result
from generator.batch.run import Batch

MOST = 500  # documents on one page: of more, nobody reads it, and making it costs more than making one of them


def show_overview(batch: Batch, results: Collection[Result]) -> None:
    """Write output/overzicht.html if anything changed, and say so."""
    page = batch.ledger.output / "overzicht.html"
    changed = {result.key: result.diagnostics for result in results if result.outcome is not Outcome.CURRENT}
    if (not changed and page.is_file()) or len(results) > MOST or len(batch.choose([])) > MOST:
        return
    from generator.overview.writing import write_overview

    records = (one for one in batch.ledger.manifest.documents.values() if is_up_to_date(one, batch.hashes))
    known = {record.document: record.findings for record in records}
    try:
        written = write_overview(batch.project, {**known, **changed})
    except OSError as problem:
        typer.echo(f"rijkspen: {page.name} kan niet geschreven worden: {problem.strerror or problem}", err=True)
        return
    if written:
        typer.echo(f"{batch.folder.shown(written)}: bijgewerkt")
