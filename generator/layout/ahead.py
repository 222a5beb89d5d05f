"""Layout of several documents at once, ahead of their turn: LibreOffice starts once a round, not once for each of them.

Starting costs it as much as a document of ten pages. What is found is only remembered (`known`): each document finds
its pages there in its turn (`pages`), and lays out by itself what is missing. So a fault is left alone here: the
document meets it again in its turn, where it is told. Left out are documents that were laid out before (nearly always
one layout will do, and often none) and types without a table of contents.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from generator.documents.registry import DOCUMENT_TYPES
from generator.errors import ExternalToolError, RijkspenError
from generator.layout.known import KnownPages, Pages
from generator.layout.pages import ROUNDS, known_pages
from generator.pipeline import Project, RenderedDocument

CONTENTS = "inhoudsopgave"  # the slot of a table of contents
FEWEST = 2  # by itself a document costs the same in its turn


@dataclass(frozen=True, slots=True)
class Asked:
    """A document that will be made: which one, in which version and in which house style."""

    key: str
    version: str
    style: str | None = None


def lay_out_ahead(project: Project, documents: Iterable[Asked], rounds: int = ROUNDS) -> None:
    """Remember on which pages these documents print everything, as far as it takes more than one of them to lay out.

    Args:
        project: the project.
        documents: those that will be made.
        rounds: how often to lay out; the last layout of a document that is to be a PDF is best left to its turn.
    """
    known = dict(_never_laid_out(project, documents))
    for _ in range(rounds):
        if len(known) < FEWEST:
            return
        rendered = {asked: _rendered(project, asked, pages.last) for asked, pages in known.items()}
        files = {
            one: file for one, file in rendered.items() if file and file.page_keys and not _knows(known[one], file)
        }
        if len(files) < FEWEST:
            return
        found = _pages_of(files)
        for asked, pages in found.items():
            known[asked].keep(files[asked].data or b"", pages)
        known = {asked: known[asked] for asked in found}


def _never_laid_out(project: Project, documents: Iterable[Asked]) -> Iterable[tuple[Asked, KnownPages]]:
    folders = {one.folder for one in DOCUMENT_TYPES.values() if CONTENTS in one.slots}
    for asked in documents:
        if asked.key.partition("/")[0] not in folders:
            continue
        with suppress(RijkspenError):
            pages = known_pages(project, asked.key, asked.version, asked.style)
            if not pages.last:
                yield asked, pages


def _rendered(project: Project, asked: Asked, pages: Pages) -> RenderedDocument | None:
    with suppress(Exception):  # whatever it is, it is told in the turn of the document
        document = project.render(asked.key, asked.version, asked.style, pages)
        return document if document.data else None
    return None


def _knows(known: KnownPages, document: RenderedDocument) -> bool:
    return known.of(document.data or b"") is not None


def _pages_of(documents: Mapping[Asked, RenderedDocument]) -> dict[Asked, Pages]:
    """On which page each bookmark stands, of the documents that LibreOffice makes something of."""
    from generator.pdf.bookmarks import pages_of_bookmarks
    from generator.pdf.libreoffice import kept_converter

    found: dict[Asked, Pages] = {}
    with suppress(ExternalToolError):  # there is no LibreOffice
        names = {str(number): asked for number, asked in enumerate(documents)}
        made = kept_converter().convert_all({name: documents[asked].data or b"" for name, asked in names.items()})
        for name, asked in names.items():
            with suppress(ExternalToolError):
                found[asked] = pages_of_bookmarks(made[name].laid_out(), documents[asked].page_keys)
    return found
