"""`rijkspen metadata`: the Woo metadata of a document, for publication on open.overheid.nl."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from generator.batch.making import Made
from generator.batch.outcome import Outcome
from generator.batch.run import Options, open_batch
from generator.cli.findings import Format, print_findings
from generator.cli.making import WAIT
from generator.cli.session import FOUND, ForceOption, ProjectOption, Session
from generator.metadata import as_tree, gather, write_diwoo
from generator.metadata.diwoo import as_json
from generator.pipeline import RenderedDocument, open_project


def metadata(
    document: Annotated[str, typer.Argument(metavar="BESTAND", help="Het documentbestand, of zijn sleutel.")],
    out: Annotated[
        Path | None, typer.Option("-o", "--uit", help="Waar de metagegevens komen; anders op het scherm.")
    ] = None,
    json_: Annotated[bool, typer.Option("--json", help="Als JSON in plaats van XML.")] = False,
    force: ForceOption = False,
    project: ProjectOption = Path(),
) -> None:
    """Maakt de Woo-metagegevens (DiWoo) van één document."""
    opened = open_project(Path(document) if Path(document).is_file() else project)
    found, diagnostics = gather(opened, document)
    if found is None:
        print_findings(diagnostics, Format.TEXT, Session.language)
        raise typer.Exit(FOUND)
    tree = json.dumps(as_json(as_tree(found)), ensure_ascii=False, indent=1) + "\n"
    content = tree.encode() if json_ else write_diwoo(found)
    if out is None:
        for diagnostic in diagnostics:  # not among the metadata, which may be read by a program
            typer.echo(diagnostic.render(Session.language), err=True)
        typer.echo(content, nl=False)
        return
    source = opened.folder.document(document)
    key = opened.folder.key(source)
    with open_batch(opened.folder, Options(force), documents=[source], patience=WAIT) as batch:
        stored = batch.store.keep(batch.task(key, out, source), Made(RenderedDocument(key, content, diagnostics)))
    print_findings(stored.diagnostics, Format.TEXT, Session.language)
    if stored.outcome is not Outcome.MADE:
        raise typer.Exit(FOUND)
    typer.echo(f"{opened.folder.shown(out)}: metagegevens volgens DiWoo")
