"""What a check sees: the tree that was written, the parts of the file, parsed strictly, and where to report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from generator.diagnostics import Code, Location, Report
from generator.schema.base import Content
from generator.tree.blocks import Document
from generator.word.names import DOCUMENT, FOOTNOTES

_STRICT = etree.XMLParser(resolve_entities=False, no_network=True, recover=False)


@dataclass(frozen=True, slots=True)
class Written:
    """A document after writing.

    Attributes:
        content: what the author wrote, and the records that were printed with it.
        document: the tree that was written.
        parts: every text part of the file, parsed.
        style_ids: ids of the styles in the file.
        location: the document file, for findings that have no better place.
        removed: where text stood that the public version leaves out.
    """

    content: tuple[Content, ...]
    document: Document
    parts: Mapping[str, etree._Element]
    style_ids: frozenset[str]
    location: Location
    removed: frozenset[Location] = frozenset()

    @property
    def body(self) -> etree._Element:
        """word/document.xml."""
        return self.parts[DOCUMENT]

    @property
    def notes(self) -> etree._Element:
        """word/footnotes.xml."""
        return self.parts[FOOTNOTES]


def parse_parts(parts: Mapping[str, str], location: Location, report: Report) -> dict[str, etree._Element]:
    """Parse every part strictly; in recovery mode lost text would go unseen. What is no XML is reported (CTRL007)."""
    parsed = {}
    for name, text in parts.items():
        try:
            parsed[name] = etree.fromstring(text.encode(), _STRICT)
        except etree.XMLSyntaxError as problem:
            report.add(Code.CTRL007, location, part=name, problem=problem)
    return parsed
