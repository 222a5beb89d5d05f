"""Layout: on which page everything stands, so that a table of contents and "bladzijde 7" are right when a file is opened.

The loop around the chain: render → lay out → render with these pages → lay out, until what is printed is what is so.

Laying out is LibreOffice's work (`generator.pdf`), the only thing at hand that breaks a text into pages. Without it the
document stays as it is: its page fields are empty, and Word fills them in. What was found is kept under output/ by the
hash of the Word file, so that a document that did not change is not laid out again; one that did change begins with the
pages of last time, which are nearly always still right, so that it is laid out once.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from generator.diagnostics import Code, Diagnostic, Location, Wording
from generator.errors import ExternalToolError
from generator.layout.known import FOLDER, KnownPages, Pages
from generator.pipeline import Project, RenderedDocument
from generator.publication.names import INTERNAL

ROUNDS = 4  # a table of contents keeps its length, so two will do; references in running text may move a line
Render = Callable[[Pages], RenderedDocument]


def render_laid_out(project: Project, key: str, version: str = INTERNAL, style: str | None = None) -> RenderedDocument:
    """Render a document with the pages that it prints; one that prints none costs nothing more than `Project.render`.

    Args:
        project: the project.
        key: which document.
        version: `intern` or `openbaar`.
        style: a house style, instead of the document's own.

    Raises:
        UsageError, TemplateError: as `Project.render`.
    """
    known = known_pages(project, key, version, style)

    def render(pages: Pages) -> RenderedDocument:
        return project.render(key, version, style, pages)

    document = render(known.last)
    if document.data is None or not document.page_keys:
        return document
    try:
        return _settled(document, render, known)
    except ExternalToolError as problem:
        return _with(render({}), Code.BLAD001, problem=str(problem))


def known_pages(project: Project, key: str, version: str = INTERNAL, style: str | None = None) -> KnownPages:
    """What is remembered of the layouts of this document.

    Raises:
        UsageError: there is no such document.
    """
    name = "-".join(filter(None, (project.folder.key(project.folder.document(key)), version, style)))
    file = re.sub(r"[^\w-]+", "_", name)
    return KnownPages.read(project.folder.output / FOLDER / f"{file}.json")


def _settled(document: RenderedDocument, render: Render, known: KnownPages) -> RenderedDocument:
    """The document in which every page is the one that it prints."""
    printed = known.last
    for _ in range(ROUNDS):
        if document.data is None:
            return document
        found = known.of(document.data) or _pages(document, document.data)
        known.keep(document.data, found)
        if found == {name: printed[name] for name in document.page_keys if name in printed}:
            return document
        printed = found
        document = render(printed)
    return _with(document, Code.BLAD002)


def _with(document: RenderedDocument, code: Wording, **values: str) -> RenderedDocument:
    finding = Diagnostic(code, Location(document.key), tuple(values.items()))
    return replace(document, diagnostics=(*document.diagnostics, finding))


def _pages(document: RenderedDocument, data: bytes) -> Pages:
    """On which page each bookmark stands that the document prints the page of.

    Raises:
        ExternalToolError: LibreOffice is not there, or makes nothing of this document.
    """
    from generator.pdf.bookmarks import pages_of_bookmarks
    from generator.pdf.libreoffice import kept_converter

    return pages_of_bookmarks(kept_converter().convert(document.key, data).laid_out(), document.page_keys)
