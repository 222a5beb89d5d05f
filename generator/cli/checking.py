"""`rijkspen check`: everything that is wrong, in content and in Word files, with its place and a hint."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NoReturn

import typer

from generator.cli.findings import Format, print_findings
from generator.cli.session import FOUND, ForceOption, ProjectOption, Session, StyleOption, day_of
from generator.diagnostics import Diagnostic, Severity
from generator.dutch import plural
from generator.errors import TemplateError, UsageError
from generator.inspection import inspect_project
from generator.loading.project import in_project
from generator.pipeline import open_project
from generator.repair import Repaired, repair_citations
from generator.word_copies import Copies, inspect_word_files
from generator.word_inspection import is_word_file, yardstick


def check(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="[PAD]...", help="Documenten of Word-bestanden.")
    ] = None,
    format_: Annotated[Format, typer.Option("--format", help="Vorm van de uitvoer.")] = Format.TEXT,
    repair: Annotated[
        bool,
        typer.Option("--herstel", help="Herstelt wat maar één goed antwoord heeft; van Word-bestanden in een kopie."),
    ] = False,
    out: Annotated[
        Path | None, typer.Option("-o", "--uit", help="De herstelde kopie; anders NAAM.hersteld.docx ernaast.")
    ] = None,
    comments: Annotated[
        Path | None, typer.Option("--opmerkingen", help="Kopie van het Word-bestand met elke melding in de kantlijn.")
    ] = None,
    style: StyleOption = None,
    force: ForceOption = False,
    on: Annotated[str, typer.Option("--op", help="Toezeggingen gerekend op deze dag; anders vandaag.")] = "",
    project: ProjectOption = Path(),
) -> None:
    """Noemt alles wat er mis is, in inhoud en in Word-bestanden, met plaats en hint."""
    chosen = paths or []
    documents = [path for path in chosen if not is_word_file(path)]
    copies = Copies(repair, out, comments, Session.language, force)
    if (out or comments) and (documents or not chosen):
        raise UsageError("--opmerkingen en --uit gaan over één Word-bestand")
    if chosen and not documents and not in_project(project):
        _finish(inspect_word_files(chosen, yardstick(style=style), copies), [], format_)
    opened = open_project(project)
    if repair and (documents or not chosen):
        for repaired in repair_citations(opened, documents):
            _tell(opened.folder.shown(repaired.path), repaired, format_)
        opened = open_project(project)
    inspection = inspect_project(opened, chosen, style, day_of(on), copies)
    _finish(inspection.findings, inspection.failures, format_)


def _tell(shown: str, repaired: Repaired, form: Format) -> None:
    aside = form is not Format.TEXT
    if repaired.count:
        typer.echo(f"{shown}: {plural(repaired.count, 'verwijzing', 'verwijzingen')} herschreven", err=aside)
    for left in repaired.left:
        text = " ".join(left.citation.text.split())
        typer.echo(f'{left.citation.location}: "{text}" niet herschreven: {left.reason}', err=aside)


def _finish(findings: list[Diagnostic], failures: list[TemplateError], form: Format) -> NoReturn:
    """Show what was found and end with the exit code that says it."""
    print_findings(findings, form, Session.language, summary=True)
    for failure in dict.fromkeys(str(failure) for failure in failures):
        typer.echo(f"rijkspen: {failure}", err=True)
    if failures:
        raise typer.Exit(TemplateError.exit_code)
    raise typer.Exit(FOUND if any(finding.severity is Severity.ERROR for finding in findings) else 0)
