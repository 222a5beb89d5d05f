"""Which entries of the registers are in use: every key that some document, region or commitment names."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Report
from generator.pipeline import Project
from generator.schema.base import Content
from generator.schema.fields import RegisterKey, RichLine, RichText
from generator.schema.walk import values
from generator.tree.inlines import Citation
from generator.tree.walk import walk_inlines


def used_keys(project: Project) -> frozenset[str] | None:
    """Every key in use; None when a document cannot be read, for then nobody knows."""
    report = Report()
    used: set[str] = set()
    for key in project.documents():
        source = project.source(project.folder.document(key), report)
        if source is None:
            return None
        used.update(_keys(source.content))
    for content in (*project.registers.commitments.values(), *project.registers.regions.values()):
        used.update(_keys(content))
    return frozenset(used)


def _keys(content: Content) -> Iterator[str]:
    for value in values(content):
        if isinstance(value, RegisterKey):
            yield value
        elif isinstance(value, RichText | RichLine):
            for inline in walk_inlines(value.blocks):
                if isinstance(inline, Citation):
                    yield from (item.key for item in inline.items)
