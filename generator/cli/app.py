"""The commands of rijkspen. Each is a few lines: read the options, ask, show, end with the agreed exit code.

Exit codes: 0 all well; 1 something found or not made (content); 2 wrong use; 3 template or house style; 4 an external
tool is missing or failed; 70 our own fault.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import Annotated

import typer

from generator import __version__
from generator.batch.plan import choose, output_path
from generator.batch.run import Batch, Outcome, Result
from generator.cli.batch_view import show_batch
from generator.cli.findings import Format, print_findings
from generator.cli.project_folder import make_project, write_schemas
from generator.diagnostics import Diagnostic, Language, Severity
from generator.documents.registry import DOCUMENT_TYPES
from generator.errors import RijkspenError
from generator.inspection import inspect_project
from generator.pipeline import Project, open_project

FOUND, WRONG_USE, OUR_FAULT = 1, 2, 70
DEBUG = "RIJKSPEN_DEBUG"

app = typer.Typer(
    name="rijkspen",
    help="Maakt Kamerbrieven en uitvoeringsagenda's in Rijkshuisstijl uit gestructureerde tekst.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
ProjectOption = Annotated[Path, typer.Option("--project", help="De projectmap; anders de map waarin u staat.")]
StyleOption = Annotated[str | None, typer.Option("--stijl", help="Huisstijl uit styles/, in plaats van die van het document.")]
ForceOption = Annotated[bool, typer.Option("--force", help="Ook overschrijven wat iemand heeft gewijzigd.")]


class Session:
    """What holds for the whole call."""

    language = Language.NL


@app.callback(invoke_without_command=True)
def _options(
    context: typer.Context,
    lang: Annotated[Language, typer.Option("--lang", help="Taal van de meldingen.")] = Language.NL,
    version: Annotated[bool, typer.Option("--version", help="Toont de versie.")] = False,
) -> None:
    Session.language = lang
    if version:
        typer.echo(f"rijkspen {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(WRONG_USE)


@app.command()
def init(folder: Annotated[Path, typer.Argument(metavar="MAP", help="De nieuwe map.")]) -> None:
    """Maakt een nieuwe projectmap met een klein werkend voorbeeld van elke documentsoort."""
    for path in make_project(folder):
        typer.echo(f"  {path}")
    example = next(iter(DOCUMENT_TYPES.values())).folder
    typer.echo(f"\nKlaar. Verder met:\n  cd {folder}\n  rijkspen render content/{example}/voorbeeld.yaml")


@app.command()
def render(
    document: Annotated[str, typer.Argument(metavar="BESTAND", help="Het documentbestand, of zijn sleutel.")],
    out: Annotated[Path | None, typer.Option("-o", "--uit", help="Waar het Word-bestand komt.")] = None,
    version: Annotated[str, typer.Option("--versie", help="De versie: intern.")] = "intern",
    style: StyleOption = None,
    force: ForceOption = False,
    project: ProjectOption = Path(),
) -> None:
    """Maakt één document."""
    opened = _open(Path(document) if Path(document).is_file() else project)
    batch = Batch(opened, force, style)
    rendered = opened.render(document, version, style)
    result = batch.store(rendered, out or output_path(opened, rendered.key))
    batch.manifest.save()
    print_findings([*opened.diagnostics, *result.diagnostics], Format.TEXT, Session.language)
    if result.outcome is Outcome.MADE:
        typer.echo(f"{opened.folder.shown(result.path)}: {result.words} woorden, {result.notes} noten")
    raise typer.Exit(_exit_code(opened.diagnostics, [result]))


@app.command()
def batch(
    selections: Annotated[
        list[str] | None, typer.Argument(metavar="[KEUZE]...", help="Soorten, sleutels of bestanden; niets: alles.")
    ] = None,
    region: Annotated[str | None, typer.Option("--regio", help="Alleen documenten over deze regio.")] = None,
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Hoeveel documenten tegelijk.")] = 1,
    style: StyleOption = None,
    force: ForceOption = False,
    project: ProjectOption = Path(),
) -> None:
    """Maakt alle documenten, of een keuze daaruit; alleen wat veranderd is."""
    opened = _open(project)
    keys = choose(opened, selections or [], region)
    results = show_batch(opened, keys, Batch(opened, force, style).run(keys, jobs), Session.language)
    raise typer.Exit(_exit_code(opened.diagnostics, results))


@app.command()
def check(
    paths: Annotated[list[Path] | None, typer.Argument(metavar="[PAD]...", help="Documenten of Word-bestanden.")] = None,
    format_: Annotated[Format, typer.Option("--format", help="Vorm van de uitvoer.")] = Format.TEXT,
    project: ProjectOption = Path(),
) -> None:
    """Noemt alles wat er mis is, in inhoud en in Word-bestanden, met plaats en hint."""
    opened = _open(project)
    findings = inspect_project(opened, paths or [])
    print_findings(findings, format_, Session.language, summary=True)
    raise typer.Exit(FOUND if any(f.severity is Severity.ERROR for f in findings) else 0)


@app.command()
def schema(project: ProjectOption = Path()) -> None:
    """Schrijft JSON Schema's voor editors, in content/.schema/."""
    for path in write_schemas(_open(project).folder):
        typer.echo(f"  {path}")


def _open(start: Path) -> Project:
    return open_project(start)


def _exit_code(diagnostics: tuple[Diagnostic, ...], results: list[Result]) -> int:
    failures = [result.failure.exit_code for result in results if result.failure]
    if failures:
        return max(failures)
    found = any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    unmade = any(result.outcome in (Outcome.STOPPED, Outcome.KEPT) for result in results)
    return FOUND if found or unmade else 0


def main() -> None:
    """The command `rijkspen`: every fault ends with a sentence and the agreed exit code, never with a traceback.

    typer itself ends wrong use with 2 and Ctrl-C with 130. Its exceptions are not named here: recent versions carry a
    click of their own, whose exceptions are not those of `import click`.
    """
    try:
        app()
    except RijkspenError as problem:
        typer.echo(f"rijkspen: {problem}", err=True)
        sys.exit(problem.exit_code)
    except Exception as problem:  # noqa: BLE001  # whatever it is, a traceback says nothing to an author
        if os.environ.get(DEBUG):
            raise
        typer.echo(f"rijkspen: {_our_fault(problem)}", err=True)
        sys.exit(OUR_FAULT)


def _our_fault(problem: Exception) -> str:
    where = traceback.extract_tb(problem.__traceback__)[-1]
    place = f"{type(problem).__name__} in {Path(where.filename).name}, regel {where.lineno}: {problem}"
    advice = f"Meld dit met het bestand erbij; met {DEBUG}=1 ervoor komt de hele foutmelding in beeld"
    return f"dit is een fout van rijkspen zelf, niet van u ({place}). {advice}."
