"""`rijkspen check`: everything that is wrong, in content and in Word files, with its place and a hint."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.findings import Format, print_findings
from generator.cli.session import FOUND, ProjectOption, Session, day_of
from generator.diagnostics import Severity
from generator.dutch import plural
from generator.errors import TemplateError
from generator.inspection import inspect_project
from generator.pipeline import open_project
from generator.repair import repair_citations


def check(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="[PAD]...", help="Documenten of Word-bestanden.")
    ] = None,
    format_: Annotated[Format, typer.Option("--format", help="Vorm van de uitvoer.")] = Format.TEXT,
    repair: Annotated[
        bool, typer.Option("--herstel", help="Herschrijft verwijzingen die als gewone tekst zijn getypt.")
    ] = False,
    on: Annotated[str, typer.Option("--op", help="Toezeggingen gerekend op deze dag; anders vandaag.")] = "",
    project: ProjectOption = Path(),
) -> None:
    """Noemt alles wat er mis is, in inhoud en in Word-bestanden, met plaats en hint."""
    opened = open_project(project)
    if repair:
        for path, count in repair_citations(opened, paths or []):
            typer.echo(f"{opened.folder.shown(path)}: {plural(count, 'verwijzing', 'verwijzingen')} herschreven")
        opened = open_project(project)
    inspection = inspect_project(opened, paths or [], day_of(on))
    print_findings(inspection.findings, format_, Session.language, summary=True)
    for failure in dict.fromkeys(str(failure) for failure in inspection.failures):
        typer.echo(f"rijkspen: {failure}", err=True)
    if inspection.failures:
        raise typer.Exit(TemplateError.exit_code)
    raise typer.Exit(FOUND if any(f.severity is Severity.ERROR for f in inspection.findings) else 0)
