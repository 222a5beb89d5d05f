"""`rijkspen render` and `rijkspen batch`: documents from content."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.batch.plan import choose, output_path
from generator.batch.run import Batch, Outcome, Result
from generator.cli.findings import Format, print_findings
from generator.cli.session import FOUND, ForceOption, ProjectOption, Session, StyleOption
from generator.diagnostics import Diagnostic, Severity
from generator.dutch import plural
from generator.layout.pages import render_laid_out
from generator.overview.writing import NAME, write_overview
from generator.pipeline import INTERNAL, Project, known_version, open_project

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
    opened = open_project(Path(document) if Path(document).is_file() else project, keep=True)
    batch = Batch(opened, force, style, version, pdf)
    rendered = render_laid_out(opened, document, version, style)
    result = batch.store(rendered, out or output_path(opened, rendered.key, version))
    batch.manifest.save()
    print_findings([*opened.diagnostics, *result.diagnostics], Format.TEXT, Session.language)
    if result.outcome is Outcome.MADE:
        notes = plural(result.notes, "noot", "noten")
        typer.echo(f"{opened.folder.shown(result.path)}: {plural(result.words, 'woord', 'woorden')}, {notes}")
    if result.failure:
        typer.echo(f"rijkspen: {result.failure}", err=True)
    raise typer.Exit(exit_code(opened.diagnostics, [result]))


def batch(
    selections: Annotated[
        list[str] | None, typer.Argument(metavar="[KEUZE]...", help="Soorten, sleutels of bestanden; niets: alles.")
    ] = None,
    region: Annotated[str | None, typer.Option("--regio", help="Alleen documenten over deze regio.")] = None,
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Hoeveel documenten tegelijk.")] = 1,
    version: VersionOption = INTERNAL,
    pdf: PdfOption = False,
    style: StyleOption = None,
    force: ForceOption = False,
    project: ProjectOption = Path(),
) -> None:
    """Maakt alle documenten, of een keuze daaruit; alleen wat veranderd is."""
    from generator.cli.batch_view import show_batch

    known_version(version)
    opened = open_project(project)
    keys = choose(opened, selections or [], region)
    made = Batch(opened, force, style, version, pdf)
    results = show_batch(opened, keys, made.run(keys, jobs), Session.language)
    show_overview(opened, results)
    raise typer.Exit(exit_code(opened.diagnostics, results))


def show_overview(project: Project, results: list[Result]) -> None:
    """Bring output/overzicht.html up to date when something was made, or when it is not there."""
    changed = any(result.outcome is not Outcome.CURRENT for result in results)
    if not changed and (project.folder.output / NAME).is_file():
        return
    found = {result.key: result.diagnostics for result in results if result.outcome is not Outcome.CURRENT}
    try:
        path = write_overview(project, found)
    except OSError as problem:
        typer.echo(f"rijkspen: {NAME} kan niet geschreven worden: {problem.strerror or problem}", err=True)
        return
    if path:
        typer.echo(f"{project.folder.shown(path)}: bijgewerkt")


def exit_code(diagnostics: tuple[Diagnostic, ...], results: list[Result]) -> int:
    """The agreed exit code of a run: the gravest failure, or 1 when something was found or not made."""
    failures = [result.failure.exit_code for result in results if result.failure]
    if failures:
        return max(failures)
    found = any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    found = found or any(result.count(Severity.ERROR) for result in results)  # a document without its metadata
    unmade = any(result.outcome in (Outcome.STOPPED, Outcome.KEPT) for result in results)
    return FOUND if found or unmade else 0
