"""`rijkspen pdf`: accessible PDFs of any Word files, through LibreOffice."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.findings import Format, print_findings
from generator.cli.session import ForceOption, Session
from generator.errors import ExternalToolError, UsageError
from generator.pdf.libreoffice import SUFFIX, Converter


def pdf(
    files: Annotated[list[Path], typer.Argument(metavar="BESTAND.docx...", help="Word-bestanden.")],
    out: Annotated[
        Path | None, typer.Option("-o", "--uit", help="Map voor de pdf's; anders naast elk bestand.")
    ] = None,
    force: ForceOption = False,
) -> None:
    """Maakt van Word-bestanden toegankelijke pdf's (PDF/UA-1 en PDF/A-2a)."""
    from generator.batch.atomic import write_atomically

    targets = {file: (out or file.parent) / f"{file.stem}{SUFFIX}" for file in dict.fromkeys(files)}
    sources = {str(file): _read(file, target, force) for file, target in targets.items()}
    _one_each(targets)
    with Converter() as converter:
        made = converter.convert_all(sources)
    print_findings((found for one in made.values() for found in one.findings), Format.TEXT, Session.language)
    for file, target in targets.items():
        conversion = made[str(file)]
        if conversion.pdf is None:  # the others are still made
            typer.echo(f"rijkspen: {conversion.failure}", err=True)
        else:
            write_atomically(target, conversion.pdf)
            typer.echo(f"{target}")
    if any(conversion.failure for conversion in made.values()):
        raise typer.Exit(ExternalToolError.exit_code)


def _read(file: Path, target: Path, force: bool) -> bytes:
    if not file.is_file():
        raise UsageError(f"{file} is er niet")
    if target.exists() and not force:
        raise UsageError(f"{target} bestaat al; gebruik --force om hem te vervangen")
    return file.read_bytes()


def _one_each(targets: dict[Path, Path]) -> None:
    """No two files may become the same PDF: the one would silently replace the other."""
    seen: dict[Path, Path] = {}
    for file, target in targets.items():
        if target in seen:
            raise UsageError(
                f"{seen[target]} en {file} zouden allebei {target} worden; geef ze apart een map met --uit"
            )
        seen[target] = file
