"""The metadata of a document as a file beside it."""

from __future__ import annotations

from generator.errors import UsageError
from generator.metadata.diwoo import write_diwoo
from generator.metadata.gather import gather
from generator.pipeline import Project, RenderedDocument


def metadata_file(project: Project, key: str) -> RenderedDocument:
    """The metadata of a document as a file to store, with what was found; no data when an error stops them."""
    metadata, diagnostics = gather(project, key)
    name = project.folder.key(project.folder.document(key))
    return RenderedDocument(name, write_diwoo(metadata) if metadata else None, diagnostics)


def metadata_xml(project: Project, key: str) -> bytes:
    """The metadata of a document as XML.

    Raises:
        UsageError: no such document, or it has faults; the message lists them.
    """
    file = metadata_file(project, key)
    if file.data is None:
        raise UsageError("\n".join(diagnostic.render() for diagnostic in file.diagnostics))
    return file.data
