"""What a lint rule sees: the composed document with its citations still as the author wrote them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from generator.references.resolve import Citations
from generator.references.style import CitationStyle
from generator.schema.registry import Registers
from generator.tree.blocks import Block, Document
from generator.tree.inlines import Citation, CrossReference, Inline, Note
from generator.tree.walk import blocks_of, children_of, inlines_of, is_plain, walk_inlines


@dataclass(slots=True)
class Subject:
    """A document under lint. The tree is gone through once; every rule looks at the same lines.

    Attributes:
        document: composed, not yet cited.
        day: the date of the document, if it has one.
        inlines: every inline, in reading order.
        lines: the inlines of every paragraph, heading, cell, caption and title, notes included; what stands in
            emphasis or in a link is laid beside the rest, as a reader sees it.
        text_lines: the same without the notes, where a citation becomes a note mark.
    """

    document: Document
    citations: Citations
    registers: Registers
    style: CitationStyle
    day: date | None
    inlines: tuple[Inline, ...] = field(init=False)
    lines: tuple[tuple[Inline, ...], ...] = field(init=False)
    text_lines: tuple[tuple[Inline, ...], ...] = field(init=False)

    def __post_init__(self) -> None:
        blocks = tuple(chain.from_iterable(self.document.slots.values()))
        self.inlines = tuple(walk_inlines(blocks))
        self.text_lines = tuple(_outside_notes(blocks))
        noted = (_outside_notes(inline.blocks) for inline in self.inlines if isinstance(inline, Note))
        self.lines = (*self.text_lines, *chain.from_iterable(noted))


def _outside_notes(blocks: Iterable[Block]) -> Iterator[tuple[Inline, ...]]:
    for block in blocks:
        if inlines := inlines_of(block):
            yield inlines if is_plain(inlines) else tuple(_laid_out(inlines))
        yield from _outside_notes(blocks_of(block))


def _laid_out(inlines: Iterable[Inline]) -> Iterator[Inline]:
    for inline in inlines:
        inside = () if isinstance(inline, CrossReference) else children_of(inline)
        yield from _laid_out(inside) if inside else (inline,)


def is_note(inline: Inline | None) -> bool:
    """Whether this becomes a note mark in the text."""
    return isinstance(inline, Note) or (isinstance(inline, Citation) and inline.as_note)
