"""Inlines → runs: emphasis, links, notes, cross-references and gaps inside a paragraph."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from generator.errors import InternalError
from generator.record import Gatherer, field
from generator.tree.blocks import Block
from generator.tree.inlines import (
    CrossReference,
    Emphasis,
    Gap,
    Inline,
    LineBreak,
    Link,
    Note,
    Strong,
    Text,
    Withheld,
)
from generator.tree.labels import Label
from generator.tree.printed import gap_text
from generator.word.bookmarks import bookmarked, reference_field
from generator.word.footnotes import Footnotes
from generator.word.markup import attribute, character_style, text_run
from generator.word.relationships import Hyperlinks
from generator.word.stylesheet import Style, Stylesheet

WriteNote = Callable[[tuple[Block, ...], int], None]


class Look(NamedTuple):
    """Which of the two kinds of emphasis surround a text."""

    emphasis: bool = False
    strong: bool = False


PLAIN = Look()


class RunWriter(Gatherer):
    """Writes the runs of one part (the body, or the notes); `links` are the relationships of that part.

    `labels` say what a reference to each name prints; `write_note` writes a note's blocks; `page_keys` collects the
    targets of which the page is printed.
    """

    styles: Stylesheet
    links: Hyperlinks
    notes: Footnotes
    labels: dict[str, Label]
    write_note: WriteNote
    page_keys: set[str] = field(default_factory=set)

    def write(self, inlines: tuple[Inline, ...], look: Look = PLAIN) -> str:
        """The runs of these inlines."""
        properties = self._properties(look)
        return "".join(
            [
                text_run(inline.text, properties) if isinstance(inline, Text) else self._inline(inline, look)
                for inline in inlines
            ]
        )

    def _inline(self, inline: Inline, look: Look) -> str:  # one case per node: the list is the contract
        match inline:
            case Text():
                return self.write((inline,), look)
            case Emphasis(inlines):
                return self.write(inlines, look._replace(emphasis=True))
            case Strong(inlines):
                return self.write(inlines, look._replace(strong=True))
            case Withheld(inlines):
                return self.write(inlines, look)
            case LineBreak():
                return "<w:r><w:br/></w:r>"
            case Link(target, inlines):
                return self._link(target, inlines, look)
            case Note():
                return self._note(inline)
            case CrossReference():
                return self._cross_reference(inline, look)
            case Gap(what):
                return text_run(gap_text(what), self._character_style(Style.GAP))
            case _:
                raise InternalError(f"{inline.origin}: {type(inline).__name__} bereikte de Word-schrijver")

    def _properties(self, look: Look) -> str:
        # A run has one character style; when both kinds of emphasis meet, the second is set as a property.
        if look is PLAIN:
            return ""
        if look.strong:
            return self._character_style(Style.STRONG) + ("<w:i/>" if look.emphasis else "")
        return self._character_style(Style.EMPHASIS) if look.emphasis else ""

    def _character_style(self, name: str) -> str:
        return character_style(self.styles.id(name))

    def _link(self, target: str, inlines: tuple[Inline, ...], look: Look) -> str:
        # The tooltip becomes the description of the link in the PDF (PDF/UA-1, 7.18.5).
        runs = "".join(self._linked(inline, look) for inline in inlines)
        return f'<w:hyperlink r:id="{self.links.id(target)}" w:tooltip="{attribute(target[:255])}">{runs}</w:hyperlink>'

    def _linked(self, inline: Inline, look: Look) -> str:
        # A run has one character style, and here that is the link's: emphasis is set on top of it as a property.
        match inline:
            case Text(text):
                marks = ("<w:b/>" if look.strong else "") + ("<w:i/>" if look.emphasis else "")
                return text_run(text, self._character_style(Style.LINK) + marks)
            case Emphasis(inlines):
                return "".join(self._linked(part, look._replace(emphasis=True)) for part in inlines)
            case Strong(inlines):
                return "".join(self._linked(part, look._replace(strong=True)) for part in inlines)
            case _:
                return self._inline(inline, look)

    def _note(self, note: Note) -> str:
        note_id = self.notes.reserve()
        self.write_note(note.blocks, note_id)
        reference = self.notes.reference(note_id)
        return bookmarked(reference, self.labels[note.name]) if note.name else reference

    def _cross_reference(self, reference: CrossReference, look: Look) -> str:
        properties, label = self._properties(look), self.labels[reference.anchor]
        if reference.page:
            self.page_keys.add(label.key)
        space = text_run("\u00a0", properties) if reference.inlines else ""
        return self.write(reference.inlines, look) + space + reference_field(label, properties, page=reference.page)
