"""What holds for one call of `rijkspen`, and the options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.diagnostics import Language

FOUND = 1  # exit code: something found or not made

ProjectOption = Annotated[Path, typer.Option("--project", help="De projectmap; anders de map waarin u staat.")]
StyleOption = Annotated[
    str | None, typer.Option("--stijl", help="Huisstijl uit styles/, in plaats van die van het document.")
]
ForceOption = Annotated[bool, typer.Option("--force", help="Ook overschrijven wat iemand heeft gewijzigd.")]


class Session:
    """What holds for the whole call."""

    language = Language.NL
