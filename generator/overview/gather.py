"""Gathers the rows of the overview: each document as its author wrote it, what was made of it, and what is missing where.

Only done when the batch made something: a batch in which nothing changed leaves the page as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import chain
from pathlib import Path

from generator.diagnostics import Diagnostic, Location, Report, Severity
from generator.documents.composing import shown_date
from generator.errors import RijkspenError
from generator.overview.made import KINDS, Made
from generator.overview.rows import Overview, Row, note_of, notes_of
from generator.pipeline import PUBLIC, Project
from generator.schema.document import DocumentContent
from generator.schema.fields import ToSupply
from generator.schema.walk import values
from generator.set_consistency import Consistency
from generator.tree.blocks import Document
from generator.tree.inlines import Gap
from generator.tree.printed import gap_text
from generator.tree.walk import walk_inlines


def gather(project: Project, made: Mapping[str, Sequence[Made]], found: Mapping[str, Sequence[Diagnostic]]) -> Overview:
    """The overview of a project.

    Args:
        project: the project.
        made: the files of each document, by key.
        found: what was found when a document was made; of one that is not in it, it is looked for again.
    """
    consistency = Consistency(project)
    rows = []
    for key in project.documents():
        known = found[key] if key in found else _found_in(project, key)
        rows.append(_row(project, key, made.get(key, ()), known, consistency))
    elsewhere = tuple(note_of(one) for one in project.diagnostics if one.severity is not Severity.NOTE)
    programme = project.registers.programme
    return Overview(str(programme.name) if programme else project.folder.root.name, tuple(rows), elsewhere)


def _row(
    project: Project, key: str, made: Sequence[Made], found: Sequence[Diagnostic], consistency: Consistency
) -> Row:
    path, report = project.folder.document(key), Report(list(found))
    source = project.source(path, report)
    composed = project.composed(key) if source else None
    content = source.content if source else None
    gaps = _gaps(content, composed[1]) if content and composed else {}
    report.extend(consistency.of_document(key))
    return Row(
        key=key,
        title=composed[1].title if composed else Path(key).name,
        kind=source.document_type.name if source else key.partition("/")[0],
        source=project.folder.shown(path),
        region=_region(project, content),
        status=str(content.status) if content else "",
        date=_date(content),
        files={one.path: _words(one.path) for one in made},
        changed=frozenset(one.path for one in made if not one.ours),
        notes=notes_of(report.in_source_order(), gaps),
    )


def _found_in(project: Project, key: str) -> Sequence[Diagnostic]:
    try:
        return project.render(key).diagnostics
    except RijkspenError:  # a template that cannot be used: the batch tells it, and the document is shown as not made
        return ()


def _gaps(content: DocumentContent, document: Document) -> dict[Location, str]:
    """What is still to be supplied, by place: in the text, and in fields that the frame prints."""
    inlines = walk_inlines(chain.from_iterable(document.slots.values()))
    gaps = {one.origin: one.what for one in inlines if isinstance(one, Gap)}
    gaps.update({one.origin: one.what for one in values(content) if isinstance(one, ToSupply)})
    return {place if place.file else document.origin: what for place, what in gaps.items()}


def _region(project: Project, content: DocumentContent | None) -> str:
    region = project.registers.regions.get(str(getattr(content, "region", "")))
    return str(region.name) if region else ""


def _date(content: DocumentContent | None) -> str:
    if content is None or content.date is None:
        return ""
    return shown_date(content.date) if isinstance(content.date, date) else gap_text(content.date.what)


def _words(path: str) -> str:
    """What a reader calls this file."""
    file = Path(path)
    kind = KINDS.get(file.suffix, file.suffix.lstrip("."))
    return f"{kind}, openbaar" if file.stem.endswith(f"-{PUBLIC}") else kind
