"""What holds for one call of `rijkspen`, and the options that several commands share."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from generator.diagnostics import Language
from generator.errors import UsageError

FOUND = 1  # exit code: something found or not made

ProjectOption = Annotated[Path, typer.Option("--project", help="De projectmap; anders de map waarin u staat.")]
StyleOption = Annotated[
    str | None, typer.Option("--stijl", help="Huisstijl uit styles/, in plaats van die van het document.")
]
ForceOption = Annotated[bool, typer.Option("--force", help="Ook overschrijven wat iemand heeft gewijzigd.")]


def day_of(written: str) -> date:
    """The day that a user asks for, or today: the one place where the clock is read.

    Raises:
        UsageError: it is no date.
    """
    if not written:
        return date.today()  # noqa: DTZ011  # the day where the user is
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise UsageError(f'"{written}" is geen datum; schrijf een datum als 2025-12-31') from None


class Session:
    """What holds for the whole call."""

    language = Language.NL
