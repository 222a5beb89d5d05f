"""`rijkspen templates check`: what is wrong with the Word templates, and where in them."""

from __future__ import annotations

from pathlib import Path

import typer

from generator.cli.session import ProjectOption
from generator.inspection import inspect_templates
from generator.pipeline import open_project

templates_app = typer.Typer(help="Sjablonen nakijken.", no_args_is_help=True)
TEMPLATE_FAULT = 3


@templates_app.callback()
def _templates() -> None:
    """Sjablonen nakijken."""


@templates_app.command("check")
def check(
    project: ProjectOption = Path(),
) -> None:
    """Noemt wat er mis is met elk sjabloon, in elke huisstijl, met de plaats in het sjabloon."""
    faults = inspect_templates(open_project(project))
    for fault in faults:
        typer.echo(fault)
    typer.echo("Geen fouten in de sjablonen." if not faults else f"{len(faults)} sjablonen met fouten")
    raise typer.Exit(TEMPLATE_FAULT if faults else 0)
