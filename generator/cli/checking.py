"""`rijkspen check`: everything that is wrong, in content and in Word files, with its place and a hint."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NoReturn

import typer

from generator.cli.findings import Format, print_findings
from generator.cli.session import FOUND, ProjectOption, Session, StyleOption, day_of
from generator.diagnostics import Diagnostic, Severity
from generator.dutch import plural
from generator.errors import TemplateError
from generator.inspection import inspect_project, inspect_word_files
from generator.loading.project import in_project
from generator.pipeline import open_project
from generator.repair import repair_citations
from generator.word_inspection import is_word_file, yardstick


def check(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="[PAD]...", help="Documenten of Word-bestanden.")
    ] = None,
    format_: Annotated[Format, typer.Option("--format", help="Vorm van de uitvoer.")] = Format.TEXT,
    repair: Annotated[
        bool, typer.Option("--herstel", help="Herschrijft verwijzingen die als gewone tekst zijn getypt.")
    ] = False,
    style: StyleOption = None,
    on: Annotated[str, typer.Option("--op", help="Toezeggingen gerekend op deze dag; anders vandaag.")] = "",
    project: ProjectOption = Path(),
) -> None:
    """Noemt alles wat er mis is, in inhoud en in Word-bestanden, met plaats en hint."""
    chosen = paths or []
    if chosen and all(map(is_word_file, chosen)) and not in_project(project):
        _finish(inspect_word_files(chosen, yardstick(style=style)), [], format_)
    opened = open_project(project)
    if repair:
        for path, count in repair_citations(opened, chosen):
            typer.echo(f"{opened.folder.shown(path)}: {plural(count, 'verwijzing', 'verwijzingen')} herschreven")
        opened = open_project(project)
    inspection = inspect_project(opened, chosen, style, day_of(on))
    _finish(inspection.findings, inspection.failures, format_)


def _finish(findings: list[Diagnostic], failures: list[TemplateError], form: Format) -> NoReturn:
    """Show what was found and end with the exit code that says it."""
    print_findings(findings, form, Session.language, summary=True)
    for failure in dict.fromkeys(str(failure) for failure in failures):
        typer.echo(f"rijkspen: {failure}", err=True)
    if failures:
        raise typer.Exit(TemplateError.exit_code)
    raise typer.Exit(FOUND if any(finding.severity is Severity.ERROR for finding in findings) else 0)
