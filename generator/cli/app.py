"""The command `rijkspen`: its options, its commands by name, and the agreed exit codes.

Exit codes: 0 all well; 1 something found or not made (content); 2 wrong use; 3 template or house style; 4 an external
tool is missing or failed; 70 our own fault. A command's module is imported when the command is asked for: importing
all of them would cost half a second before `rijkspen cite` has read its first word.
"""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from generator.cli.session import Session
from generator.diagnostics import Language
from generator.errors import RijkspenError
from generator.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

WRONG_USE, OUR_FAULT = 2, 70
DEBUG = "RIJKSPEN_DEBUG"

# Name of the command → module and the function (or group of commands) in it, in the order in which help shows them.
COMMANDS = {
    "init": ("generator.cli.project_folder", "init"),
    "render": ("generator.cli.making", "render"),
    "batch": ("generator.cli.making", "batch"),
    "pdf": ("generator.cli.pdf", "pdf"),
    "preview": ("generator.cli.preview", "preview"),
    "check": ("generator.cli.checking", "check"),
    "toezeggingen": ("generator.cli.toezeggingen", "toezeggingen"),
    "metadata": ("generator.cli.metadata", "metadata"),
    "cite": ("generator.cli.cite", "cite_command"),
    "bronnen": ("generator.cli.bronnen", "bronnen_app"),
    "templates": ("generator.cli.templates", "templates_app"),
    "schema": ("generator.cli.project_folder", "schema"),
}

# The first line of what each says of itself, so that help need not import it; a test holds the two equal.
SUMMARIES = {
    "init": "Maakt een nieuwe projectmap met een klein werkend voorbeeld van elke documentsoort.",
    "render": "Maakt één document.",
    "batch": "Maakt alle documenten, of een keuze daaruit; alleen wat veranderd is.",
    "pdf": "Maakt van Word-bestanden toegankelijke pdf's (PDF/UA-1 en PDF/A-2a).",
    "preview": "Maakt van elke bladzijde een plaatje (PNG).",
    "check": "Noemt alles wat er mis is, in inhoud en in Word-bestanden, met plaats en hint.",
    "toezeggingen": "Noemt toezeggingen, moties en afspraken die niet voldaan zijn, wat te laat is bovenaan.",
    "metadata": "Maakt de Woo-metagegevens (DiWoo) van één document.",
    "cite": "Toont de verwijzingen in een tekst, in één vorm, met hun publicatienummer.",
    "bronnen": "De registers van Kamerstukken en andere bronnen.",
    "templates": "Sjablonen nakijken.",
    "schema": "Schrijft JSON Schema's voor editors, in content/.schema/.",
}


class CommandsByName(TyperGroup):
    """A group whose commands are imported when they are called; help shows them without."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Every name, without importing anything."""
        return list(COMMANDS)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """The commands in the help of the program, without importing anything."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, SUMMARIES[name]) for name in COMMANDS])

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of that name; None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name]
        found: typer.Typer | Callable[..., None] = getattr(import_module(module), name)
        if isinstance(found, typer.Typer):
            command: Any = typer.main.get_group(found)
        else:
            alone = typer.Typer(add_completion=False, rich_markup_mode=None)
            alone.command(cmd_name)(found)
            command = typer.main.get_command(alone)
        command.name = cmd_name
        return command


app = typer.Typer(
    name="rijkspen",
    cls=CommandsByName,
    help="Maakt Kamerbrieven en uitvoeringsagenda's in Rijkshuisstijl uit gestructureerde tekst.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # Rich would take as long as all the rest
)


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


def main() -> None:
    """The command `rijkspen`: every fault ends with a sentence and the agreed exit code, never with a traceback.

    typer itself ends wrong use with 2 and Ctrl-C with 130. Its exceptions are not named here: recent versions carry a
    click of their own, whose exceptions are not those of `import click`.
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for plug-ins takes longer than a letter
    try:
        app()
    except RijkspenError as problem:
        typer.echo(f"rijkspen: {problem}", err=True)
        sys.exit(problem.exit_code)
    except Exception as problem:  # whatever it is, a traceback says nothing to an author
        if os.environ.get(DEBUG):
            raise
        typer.echo(f"rijkspen: {_our_fault(problem)}", err=True)
        sys.exit(OUR_FAULT)


def _our_fault(problem: Exception) -> str:
    where = traceback.extract_tb(problem.__traceback__)[-1]
    place = f"{type(problem).__name__} in {Path(where.filename).name}, regel {where.lineno}: {problem}"
    advice = f"Meld dit met het bestand erbij; met {DEBUG}=1 ervoor komt de hele foutmelding in beeld"
    return f"dit is een fout van rijkspen zelf, niet van u ({place}). {advice}."
