"""A composed document as passages: the tree gone through in reading order, before citations become text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from generator.consistency.passage import Cited, Kind, Passage
from generator.diagnostics import Location
from generator.tree.blocks import Block, BulletList, Document, Heading, NumberedList, Quote, Table
from generator.tree.inlines import Citation, Emphasis, Gap, Inline, LineBreak, Note, Text
from generator.tree.node import NOWHERE
from generator.tree.walk import blocks_of, children_of, inlines_of, walk_inlines

GAP = "…"  # what is still to be supplied says nothing yet


def passages_of(document: Document) -> tuple[Passage, ...]:
    """The passages of the body, each note behind the paragraph that calls it."""
    return tuple(_of_blocks(chain.from_iterable(document.slots.values()), Kind.TEXT, 0))


def passages_of_line(inlines: tuple[Inline, ...]) -> tuple[Passage, ...]:
    """One line of prose, such as the summary of a commitment, with its notes."""
    return tuple(_of_line(inlines, Kind.TEXT, 0, NOWHERE))


def _of_blocks(blocks: Iterable[Block], kind: Kind, level: int) -> Iterator[Passage]:
    for block in blocks:
        inlines = inlines_of(block)
        if inlines:
            own = Kind.HEADING if isinstance(block, Heading) and kind is Kind.TEXT else kind
            yield from _of_line(inlines, own, level, block.origin)
        inside = blocks_of(block)
        if inside:
            yield from _of_blocks(inside, *_inside(block, kind, level))


def _inside(block: Block, kind: Kind, level: int) -> tuple[Kind, int]:
    """What the blocks inside a block are."""
    match block:
        case Quote():
            return Kind.QUOTE, level
        case BulletList() | NumberedList():
            return (kind if kind is Kind.QUOTE else Kind.ITEM), level + 1
        case Table():
            return (kind if kind is Kind.QUOTE else Kind.CELL), level
        case _:
            return kind, level


def _of_line(inlines: tuple[Inline, ...], kind: Kind, level: int, origin: Location) -> Iterator[Passage]:
    line = _Line()
    line.add(inlines)
    if line.text.strip():
        place = next((place for _, place in line.pieces if place.line), origin)
        yield Passage(
            line.text,
            place,
            kind,
            level,
            tuple(line.pieces),
            tuple(line.cited),
            tuple(line.noted),
            tuple(line.slanted),
        )
    for note in line.notes:
        yield from _of_blocks(note.blocks, kind if kind is Kind.QUOTE else Kind.NOTE, 0)


@dataclass(slots=True)
class _Line:
    """The text of one line as it grows."""

    text: str = ""
    pieces: list[tuple[int, Location]] = field(default_factory=list)
    cited: list[Cited] = field(default_factory=list)
    noted: list[int] = field(default_factory=list)
    slanted: list[tuple[int, int]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def add(self, inlines: Iterable[Inline]) -> None:
        """Add these inlines: their characters, where those came from, and what they cite."""
        for inline in inlines:
            match inline:
                case Text(text):
                    self._characters(text, inline.origin)
                case Gap():
                    self._characters(GAP, inline.origin)
                case Emphasis(inside):
                    start = len(self.text)
                    self.add(inside)
                    self.slanted.append((start, len(self.text)))
                case LineBreak():
                    self.text += " "
                case Citation():
                    self._cites(inline)
                case Note():
                    self.noted.append(len(self.text))
                    self.notes.append(inline)
                    for one in walk_inlines(inline.blocks):
                        if isinstance(one, Citation):
                            self._cites(one)
                case _:
                    self.add(children_of(inline))

    def _characters(self, text: str, origin: Location) -> None:
        self.pieces.append((len(self.text), origin))
        self.text += text

    def _cites(self, citation: Citation) -> None:
        self.cited.extend(Cited(item.key, len(self.text)) for item in citation.items)
        if citation.as_note:
            self.noted.append(len(self.text))
