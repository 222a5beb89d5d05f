"""What a check sees: the tree that was written, the parts of the file, and where to report.

A file that we wrote has a stream as well (`generator.word.stream`): what a check can read there with certainty spares it
the trees. They are built, strictly, when a check asks for them; a foreign file has nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.checks.said import Said
from generator.diagnostics import Code, Location, Report
from generator.record import Record
from generator.schema.base import Content
from generator.tree.blocks import Document
from generator.tree.labels import Labels
from generator.word.names import DOCUMENT, FOOTNOTES
from generator.word.stream import Stream

if TYPE_CHECKING:  # a document that is plainly right needs no trees
    from lxml import etree


class Written(Record, frozen=True):
    """A document after writing.

    Attributes:
        content: what the author wrote, and the records that were printed with it.
        document: the tree that was written.
        parts: every text part of the file, parsed.
        style_ids: ids of the styles in the file.
        location: the document file, for findings that have no better place.
        removed: where text stood that the public version leaves out.
        labels: what references print.
        clear: the file as we wrote it, when it can be read with certainty; None for a foreign file.
        said: what the author says in `content`, when it was gathered before.
    """

    content: tuple[Content, ...]
    document: Document
    parts: Mapping[str, etree._Element]
    style_ids: frozenset[str]
    location: Location
    removed: frozenset[Location] = frozenset()
    labels: Labels | None = None
    clear: Stream | None = None
    said: tuple[Said, ...] | None = None

    @property
    def body(self) -> etree._Element:
        """word/document.xml."""
        return self.parts[DOCUMENT]

    @property
    def notes(self) -> etree._Element:
        """word/footnotes.xml."""
        return self.parts[FOOTNOTES]


@dataclass(slots=True)
class Trees(Mapping[str, "etree._Element"]):  # noqa: SLF001  # lxml's only name for it
    """Parts that are parsed when someone asks for them."""

    texts: Mapping[str, bytes]
    parsed: dict[str, etree._Element] = field(default_factory=dict)

    def __getitem__(self, name: str) -> etree._Element:
        if name not in self.parsed:
            self.parsed[name] = _parse(self.texts[name])
        return self.parsed[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.texts)

    def __len__(self) -> int:
        return len(self.texts)


def well_formed(stream: Stream, location: Location, report: Report) -> bool:
    """Whether every part that we wrote is XML; what is none is reported (CTRL007)."""
    faults = {name: parsed.fault for name, parsed in stream.parsed.items() if parsed.fault}
    for name, fault in faults.items():
        report.add(Code.CTRL007, location, part=name, problem=fault)
    return not faults


def parse_parts(parts: Mapping[str, str], location: Location, report: Report) -> dict[str, etree._Element]:
    """Parse every part strictly; in recovery mode lost text would go unseen. What is no XML is reported (CTRL007)."""
    from lxml import etree

    parsed = {}
    for name, text in parts.items():
        try:
            parsed[name] = _parse(text.encode())
        except etree.XMLSyntaxError as problem:
            report.add(Code.CTRL007, location, part=name, problem=problem)
    return parsed


def _parse(part: bytes) -> etree._Element:
    from lxml import etree

    strict = etree.XMLParser(resolve_entities=False, no_network=True, recover=False)
    return etree.fromstring(part, strict)
