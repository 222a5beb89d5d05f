"""Document tree + compiled template → the .docx file: the write stage in one place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from generator.tree.blocks import Document
from generator.tree.labels import Labels
from generator.word.markup import escape
from generator.word.names import DOCUMENT_RELATIONSHIPS, FOOTNOTE_RELATIONSHIPS, FOOTNOTES, NUMBERING
from generator.word.package import CONTENT_TYPES, compress, write_package
from generator.word.sections import Sections
from generator.word.stream import Stream
from generator.word.stylesheet import Style
from generator.word.template import (
    CORE_PROPERTIES,
    DECLARATION,
    CompiledTemplate,
)
from generator.word.writer import BodyWriter


@dataclass(frozen=True, slots=True)
class WordFile:
    """A written document: the file, what the checks read (its text parts before compression, and its labels), and the
    bookmarks of which it prints the page.
    """

    content: bytes
    stream: Stream
    labels: Labels
    notes: int
    words: int
    page_keys: frozenset[str] = frozenset()

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
    writer = BodyWriter(template.styles, template.numbering, template.sheets, labels, template.look)
    sections = Sections(template.sheets, template.styles.id(Style.SECTION_END))
    slots, last_section = sections.place({name: writer.write(blocks) for name, blocks in in_order.items()})
    parts = template.fill(document.frame, slots, last_section)
    parts[FOOTNOTES] = template.append(FOOTNOTES, "".join(writer.notes.elements))
    parts[NUMBERING] = template.append(NUMBERING, "".join(writer.lists.elements))
    links, types = writer.links.elements() + writer.drawings.relationships(), writer.drawings.content_types()
    if sections.has_turned:
        parts |= template.fill_turned(document.frame)
        links, types = links + template.turned.relationships, types + template.turned.content_types
    parts[DOCUMENT_RELATIONSHIPS] = template.append(DOCUMENT_RELATIONSHIPS, links)
    parts[CORE_PROPERTIES] = core_properties(document)
    if writer.notes.links.ids:
        parts[FOOTNOTE_RELATIONSHIPS] = writer.notes.links.part()
    parts |= writer.drawings.charts
    if types:
        parts[CONTENT_TYPES] = template.append(CONTENT_TYPES, types)
    stream = Stream({name: text.encode() for name, text in parts.items()})
    contents = {**stream.parts, **writer.drawings.workbooks}
    members = {**template.fixed, **{name: compress(name, content) for name, content in contents.items()}}
    page_keys = frozenset(writer.page_keys)
    return WordFile(write_package(members), stream, labels, writer.notes.count, stream.words, page_keys)


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
