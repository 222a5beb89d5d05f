"""`rijkspen toezeggingen`: what is open, due and overdue, as a table, CSV or JSON."""

from __future__ import annotations

from datetime import date
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.session import ProjectOption, day_of
from generator.cli.toezeggingen_view import print_counts, print_table
from generator.commitments.selection import selection
from generator.commitments.standing import standings
from generator.commitments.writing import as_csv, as_json
from generator.pipeline import open_project


class Form(Enum):
    """How commitments are printed."""

    TABLE = "tabel"
    CSV = "csv"
    JSON = "json"


class Per(Enum):
    """What commitments are counted by."""

    MINISTRY = "ministerie"
    REGION = "regio"


def toezeggingen(
    ministry: Annotated[str, typer.Option("--ministerie", help="Alleen van dit ministerie, zoals BZK.")] = "",
    region: Annotated[str, typer.Option("--regio", help="Alleen voor deze regio.")] = "",
    states: Annotated[
        list[str] | None,
        typer.Option("--status", help="te laat, loopt af, open, deels voldaan, voldaan of alles; mag vaker."),
    ] = None,
    per: Annotated[Per | None, typer.Option("--per", help="Telt per ministerie of per regio.")] = None,
    on: Annotated[str, typer.Option("--op", help="Gerekend op deze dag, als 2025-12-31; anders vandaag.")] = "",
    form: Annotated[Form, typer.Option("--format", help="Vorm van de uitvoer.")] = Form.TABLE,
    project: ProjectOption = Path(),
) -> None:
    """Noemt toezeggingen, moties en afspraken die niet voldaan zijn, wat te laat is bovenaan."""
    registers = open_project(project).registers
    day: date = day_of(on)
    chosen = selection(registers, ministry, region, states or ()).among(standings(registers, day))
    if form is Form.CSV:
        typer.echo(as_csv(chosen), nl=False)
    elif form is Form.JSON:
        typer.echo(as_json(chosen))
    elif per is not None:
        print_counts(chosen, per.value, day)
    else:
        print_table(chosen, day)
