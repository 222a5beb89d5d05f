"""What a lint rule sees: the composed document with its citations still as the author wrote them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain

from generator.references.resolve import Citations
from generator.references.style import CitationStyle
from generator.schema.base import Content
from generator.schema.registry import Registers
from generator.tree.blocks import Block, Document
from generator.tree.inlines import Citation, Inline, Note
from generator.tree.walk import blocks_of, inlines_of, walk_blocks, walk_inlines


@dataclass(frozen=True, slots=True)
class Subject:
    """A document under lint.

    Attributes:
        document: composed, not yet cited.
        contents: what the author wrote, and the records that are printed with it.
        day: the date of the document, if it has one.
    """

    document: Document
    citations: Citations
    registers: Registers
    style: CitationStyle
    day: date | None
    contents: tuple[Content, ...] = ()

    def lines(self) -> Iterator[tuple[Inline, ...]]:
        """The inlines of every paragraph, heading, cell, caption and title, notes included, in reading order."""
        blocks = chain.from_iterable(self.document.slots.values())
        return (inlines for block in walk_blocks(blocks) if (inlines := inlines_of(block)))

    def text_lines(self) -> Iterator[tuple[Inline, ...]]:
        """The same without the notes: where a citation becomes a note mark."""
        return _outside_notes(chain.from_iterable(self.document.slots.values()))

    def inlines(self) -> Iterator[Inline]:
        """Every inline, in reading order."""
        return walk_inlines(chain.from_iterable(self.document.slots.values()))


def _outside_notes(blocks: Iterable[Block]) -> Iterator[tuple[Inline, ...]]:
    for block in blocks:
        if inlines := inlines_of(block):
            yield inlines
        yield from _outside_notes(blocks_of(block))


def is_note(inline: Inline | None) -> bool:
    """Whether this becomes a note mark in the text."""
    return isinstance(inline, Note) or (isinstance(inline, Citation) and inline.as_note)
