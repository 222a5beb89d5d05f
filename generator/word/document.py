"""Document tree + compiled template → the .docx file: the write stage in one place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from generator.tree.blocks import Document
from generator.tree.labels import Labels
from generator.word.markup import escape
from generator.word.names import FOOTNOTES, NUMBERING
from generator.word.package import compress, write_package
from generator.word.stream import Stream
from generator.word.template import (
    CORE_PROPERTIES,
    DECLARATION,
    DOCUMENT_RELATIONSHIPS,
    FOOTNOTE_RELATIONSHIPS,
    CompiledTemplate,
)
from generator.word.writer import BodyWriter


@dataclass(frozen=True, slots=True)
class WordFile:
    """A written document: the file, and what the checks read: its text parts before compression, and its labels."""

    content: bytes
    stream: Stream
    labels: Labels
    notes: int
    words: int

    @property
    def parts(self) -> dict[str, str]:
        """The text parts, by name."""
        return {name: part.decode() for name, part in self.stream.parts.items()}


def write_document(document: Document, template: CompiledTemplate) -> WordFile:
    """Write the document into the template.

    Same tree and template, same bytes: nothing here knows the time, and everything is written in a fixed order.
    """
    in_order = {name: document.slots.get(name, ()) for name in template.slots}
    labels = Labels.of(chain.from_iterable(in_order.values()), document.pages)
    writer = BodyWriter(template.styles, template.numbering, template.text_width, labels)
    slots = {name: writer.write(blocks) for name, blocks in in_order.items()}
    parts = template.fill(document.frame, slots)
    parts[FOOTNOTES] = template.append(FOOTNOTES, "".join(writer.notes.elements))
    parts[NUMBERING] = template.append(NUMBERING, "".join(writer.lists.elements))
    parts[DOCUMENT_RELATIONSHIPS] = template.append(DOCUMENT_RELATIONSHIPS, writer.links.elements())
    parts[CORE_PROPERTIES] = core_properties(document)
    if writer.notes.links.ids:
        parts[FOOTNOTE_RELATIONSHIPS] = writer.notes.links.part()
    stream = Stream({name: text.encode() for name, text in parts.items()})
    members = {**template.fixed, **{name: compress(name, part) for name, part in stream.parts.items()}}
    return WordFile(write_package(members), stream, labels, writer.notes.count, stream.words)


def core_properties(document: Document) -> str:
    """docProps/core.xml (ECMA-376 part 2, 11): what a reader and a screen reader announce first. No dates: a file
    that says when it was made is not the same bytes tomorrow.
    """
    return (
        DECLARATION
        + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(document.title)}</dc:title><dc:subject>{escape(document.subject)}</dc:subject>"
        f"<dc:creator>{escape(document.author)}</dc:creator><dc:language>{escape(document.language)}</dc:language>"
        "</cp:coreProperties>"
    )
