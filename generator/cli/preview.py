"""`rijkspen preview`: pictures of the pages of a document, a Word file or a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.batch.atomic import write_atomically
from generator.cli.findings import Format, print_findings
from generator.cli.session import FOUND, ProjectOption, Session, StyleOption
from generator.errors import UsageError
from generator.pdf.libreoffice import SUFFIX, Converter
from generator.pdf.pictures import page_pictures, page_span

WORD_SUFFIX = ".docx"


def preview(
    file: Annotated[
        str, typer.Argument(metavar="BESTAND", help="Een document (YAML of sleutel), Word-bestand of pdf.")
    ],
    page: Annotated[str | None, typer.Option("--pagina", help="Alleen deze bladzijde, of bladzijden als 2-4.")] = None,
    out: Annotated[
        Path | None, typer.Option("-o", "--uit", help="Map voor de beelden; anders naast het bestand, of in output/.")
    ] = None,
    dpi: Annotated[int, typer.Option("--dpi", min=20, max=600, help="Hoe fijn: punten per inch.")] = 100,
    version: Annotated[str, typer.Option("--versie", help="Van een document: intern of openbaar.")] = "intern",
    style: StyleOption = None,
    project: ProjectOption = Path(),
) -> None:
    """Maakt van elke bladzijde een plaatje (PNG)."""
    span = page_span(page) if page else None
    path = Path(file)
    if path.suffix in (SUFFIX, WORD_SUFFIX):
        folder, name, pdf = path.parent, path.stem, _pdf_of_file(path)
    else:
        folder, name, pdf = _pdf_of_document(file, version, style, project)
    pictures = page_pictures(pdf, span, dpi)
    for number, picture in pictures.items():
        target = (out or folder) / f"{name}-bladzijde-{number}.png"
        write_atomically(target, picture)
        typer.echo(f"{target}")


def _pdf_of_file(path: Path) -> bytes:
    if not path.is_file():
        raise UsageError(f"{path} is er niet")
    content = path.read_bytes()
    return content if path.suffix == SUFFIX else _converted(str(path), content)


def _pdf_of_document(file: str, version: str, style: str | None, project: Path) -> tuple[Path, str, bytes]:
    """Where its pictures go, what they are called, and the PDF; ends the command when the document has errors."""
    from generator.batch.paths import word_path
    from generator.pipeline import open_project

    opened = open_project(Path(file) if Path(file).is_file() else project)
    rendered = opened.render(file, version, style)
    print_findings([*opened.diagnostics, *rendered.diagnostics], Format.TEXT, Session.language)
    if rendered.data is None:
        raise typer.Exit(FOUND)
    word = word_path(opened.folder.output, rendered.key, version)
    return word.parent, word.stem, _converted(rendered.key, rendered.data)


def _converted(name: str, docx: bytes) -> bytes:
    with Converter() as converter:
        conversion = converter.convert(name, docx)
    print_findings(conversion.findings, Format.TEXT, Session.language)
    return conversion.data()
