"""`rijkspen pdf`: an accessible PDF of any Word file, through LibreOffice."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.session import ForceOption
from generator.errors import ExternalToolError, UsageError
from generator.pdf.libreoffice import convert_to_pdf


def pdf(
    files: Annotated[list[Path], typer.Argument(metavar="BESTAND.docx...", help="Word-bestanden.")],
    out: Annotated[
        Path | None, typer.Option("-o", "--uit", help="Map voor de pdf's; anders naast elk bestand.")
    ] = None,
    force: ForceOption = False,
) -> None:
    """Maakt van Word-bestanden toegankelijke pdf's (PDF/UA-1 en PDF/A-2)."""
    failures = []
    for file in files:
        if not file.is_file():
            raise UsageError(f"{file} is er niet")
        target = (out or file.parent) / f"{file.stem}.pdf"
        if target.exists() and not force:
            raise UsageError(f"{target} bestaat al; gebruik --force om hem te vervangen")
    for file in files:
        try:
            typer.echo(f"{convert_to_pdf(file, out or file.parent)}")
        except ExternalToolError as problem:  # the other files are still made
            failures.append(problem)
            typer.echo(f"rijkspen: {problem}", err=True)
    if failures:
        raise typer.Exit(ExternalToolError.exit_code)
