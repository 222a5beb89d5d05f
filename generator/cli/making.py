"""`rijkspen render` and `rijkspen batch`: documents from content."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from generator.batch.outcome import Outcome, Result
from generator.batch.patience import SECONDS
from generator.batch.prune import prune, report, sourceless
from generator.batch.run import Options, open_batch
from generator.cli.overview import show_overview
from generator.cli.session import FOUND, ForceOption, ProjectOption, Session, StyleOption
from generator.diagnostics import Diagnostic, Severity
from generator.loading.project import ProjectFolder, find_project
from generator.publication.names import INTERNAL, known_version

WAIT = 10.0  # seconds that one document waits for another rijkspen in the same folder

VersionOption = Annotated[str, typer.Option("--versie", help="intern, of openbaar: zonder wat niet openbaar is.")]

PdfOption = Annotated[bool, typer.Option("--pdf", help="Maakt er ook een pdf van, met LibreOffice.")]


def render(
    document: Annotated[str, typer.Argument(metavar="BESTAND", help="Het documentbestand, of zijn sleutel.")],
    out: Annotated[Path | None, typer.Option("-o", "--uit", help="Waar het Word-bestand komt.")] = None,
    version: VersionOption = INTERNAL,
    pdf: PdfOption = False,
    style: StyleOption = None,
    force: ForceOption = False,
    project: ProjectOption = Path(),
) -> None:
    """Maakt één document."""
    known_version(version)
    folder = find_project(Path(document) if Path(document).is_file() else project)
    source = folder.document(document)
    with open_batch(folder, Options(force, style, version, pdf), documents=[source], patience=WAIT, keep=True) as batch:
        (result,) = batch.make([batch.task(folder.key(source), out, source)])
        findings = batch.project_findings()
    _show(folder, findings, result)
    raise typer.Exit(exit_code(findings, [result]))


def _show(folder: ProjectFolder, findings: Iterable[Diagnostic], result: Result) -> None:
    from generator.cli.findings import Format, print_findings
    from generator.dutch import plural

    print_findings([*findings, *result.diagnostics], Format.TEXT, Session.language)
    if result.outcome is Outcome.MADE:
        notes = plural(result.notes, "noot", "noten")
        typer.echo(f"{folder.shown(result.path)}: {plural(result.words, 'woord', 'woorden')}, {notes}")
    if result.failure:
        typer.echo(f"rijkspen: {result.failure}", err=True)


def batch(
    selections: Annotated[
        list[str] | None,
        typer.Argument(metavar="[KEUZE]...", help="Soorten, regio's, sleutels of bestanden; niets: alles."),
    ] = None,
    region: Annotated[str | None, typer.Option("--regio", help="Alleen documenten over deze regio.")] = None,
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Hoeveel documenten tegelijk.")] = 1,
    version: VersionOption = INTERNAL,
    pdf: PdfOption = False,
    style: StyleOption = None,
    force: ForceOption = False,
    prune_: Annotated[
        bool, typer.Option("--prune", help="Ruimt op wat kwam van documenten die er niet meer zijn.")
    ] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Blijft kijken, en maakt wat u opslaat.")] = False,
    cluster: Annotated[
        str | None, typer.Option("--cluster", metavar="ADRES", help="Een Dask-cluster dat het werk doet, als tcp://…")
    ] = None,
    seconds: Annotated[
        float, typer.Option("--tijdslimiet", min=0.001, metavar="SECONDEN", help="Hoe lang één document mag duren.")
    ] = SECONDS,
    project: ProjectOption = Path(),
) -> None:
    """Maakt alle documenten, of een keuze daaruit; alleen wat veranderd is."""
    known_version(version)
    folder, chosen = find_project(project), selections or []
    options = Options(force, style, version, pdf, jobs, cluster, seconds)
    if watch:
        from generator.cli.watching import watch_batch

        watch_batch(folder, options, chosen, region)
        return
    raise typer.Exit(run_batch(folder, options, chosen, region, tidy=prune_))


def run_batch(
    folder: ProjectFolder,
    options: Options,
    selections: list[str],
    region: str | None,
    *,
    tidy: bool = False,
    only_news: bool = False,
) -> int:
    """One batch, shown to a person; the exit code.

    Args:
        folder: the project.
        options: how it is done.
        selections: what was chosen; `region` likewise.
        region: only documents about this region.
        tidy: take away what came of documents that are gone.
        only_news: leave what is unchanged out of the table.
    """
    from generator.cli.batch_view import BatchView

    with open_batch(folder, options) as batch:
        keys = batch.choose(selections, region)
        gone = sourceless(batch, selections, region)
        view = BatchView(Session.language)
        results = view.follow(keys, batch.run(keys))
        results += (prune if tidy else report)(batch, gone)
        findings = batch.project_findings()
    view.close(findings, results, only_news=only_news)
    if not only_news:
        show_overview(batch, results)
    return exit_code(findings, results)


def exit_code(diagnostics: Iterable[Diagnostic], results: Iterable[Result]) -> int:
    """The agreed exit code of a run: the gravest failure, or 1 when something was found or not made."""
    results = list(results)
    failures = [result.failure.exit_code for result in results if result.failure]
    if failures:
        return max(failures)
    found = any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    found = found or any(result.count(Severity.ERROR) for result in results)  # a document without its metadata
    unmade = any(result.outcome in (Outcome.STOPPED, Outcome.KEPT) for result in results)
    return FOUND if found or unmade else 0
