"""Going through a tree: every block, every inline in reading order, its plain text, and a copy with other inlines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from operator import is_
from typing import TypeVar

from generator.record import replace
from generator.tree.blocks import (
    Annex,
    Block,
    Box,
    BulletList,
    Cell,
    Figure,
    Heading,
    Landscape,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    Table,
    TableOfContents,
    WithheldBlock,
)
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

NESTING = (Emphasis, Strong, Link, CrossReference, Withheld)
LINES = (Paragraph, Heading)  # a tuple: building the union type at each call would cost more than the test
ONLY_TEXT = frozenset({Text})
NodeT = TypeVar("NodeT")
HolderT = TypeVar("HolderT", bound=Block | ListItem | Cell)
PartT = TypeVar("PartT", ListItem, Cell)
MapInlines = Callable[[tuple[Inline, ...]], tuple[Inline, ...]]


def walk_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Every block, each before what it holds, with the blocks of notes where the note is called."""
    found: list[Block] = []
    _collect_blocks(blocks, found)
    return iter(found)


def walk_inlines(blocks: Iterable[Block]) -> Iterator[Inline]:
    """Every inline in reading order: a caption before its table, a note's text where the note is called."""
    found: list[Inline] = []
    _collect_inlines(blocks, found)
    return iter(found)


def plain_text(inlines: Iterable[Inline]) -> str:
    """The readable characters; a note and a citation yet to be made contribute nothing, a line break a space."""
    return "".join(_plain(inline) for inline in walk_nested(inlines))


def map_inlines(blocks: Iterable[Block], change: MapInlines) -> tuple[Block, ...]:
    """The same blocks with the inlines of each paragraph, heading, caption and title changed.

    Goes into lists, tables, boxes, quotations, annexes and withheld blocks, not into notes: `change` meets the `Note`
    and decides. What `change` gives back as it was, stays the same object.
    """
    before = tuple(blocks)
    return _kept(before, tuple([_mapped(block, change) for block in before]))


def map_nested(inline: Inline, change: MapInlines) -> Inline:
    """The same inline with what it holds changed; one that holds no inlines stays as it is."""
    if not isinstance(inline, NESTING):
        return inline
    inlines = change(inline.inlines)
    return inline if inlines is inline.inlines else replace(inline, inlines=inlines)


def is_plain(inlines: Iterable[Inline]) -> bool:
    """Whether there is nothing but text, as in most paragraphs: nothing to cite, to number or to go into."""
    return ONLY_TEXT.issuperset(map(type, inlines))  # asked of every line in every stage


def inlines_of(block: Block) -> tuple[Inline, ...]:
    """The inlines that a block itself holds: its text, caption or title."""
    if isinstance(block, LINES):
        return block.inlines
    match block:
        case Table() | Figure():
            return block.caption
        case Box() | Annex() | TableOfContents():
            return block.title
    return ()


def blocks_of(block: Block) -> tuple[Block, ...]:
    """The blocks that a block holds, in reading order."""
    if isinstance(block, LINES):
        return ()
    match block:
        case BulletList() | NumberedList():
            return tuple(inner for item in block.items for inner in item.blocks)
        case Table():
            return tuple(inner for row in (block.header, *block.rows) for cell in row for inner in cell.blocks)
        case Box() | Quote() | Annex() | WithheldBlock() | Landscape():
            return block.blocks
    return ()


def children_of(inline: Inline) -> tuple[Inline, ...]:
    """The inlines inside an inline; a note holds blocks, not inlines."""
    return inline.inlines if isinstance(inline, NESTING) else ()


def walk_nested(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Every inline, each before what it holds; the text of notes is left out."""
    found: list[Inline] = []
    _collect_nested(inlines, found)
    return iter(found)


# Collecting in a list costs a third of generators that yield from each other, and trees are walked many times.


def _collect_blocks(blocks: Iterable[Block], found: list[Block]) -> None:
    for block in blocks:
        found.append(block)
        for inline in walk_nested(inlines_of(block)):
            if isinstance(inline, Note):
                _collect_blocks(inline.blocks, found)
        _collect_blocks(blocks_of(block), found)


def _collect_inlines(blocks: Iterable[Block], found: list[Inline]) -> None:
    for block in blocks:
        inlines = inlines_of(block)
        if is_plain(inlines):
            found.extend(inlines)
        else:
            _collect_with_notes(inlines, found)
        inner = blocks_of(block)
        if inner:
            _collect_inlines(inner, found)


def _collect_with_notes(inlines: Iterable[Inline], found: list[Inline]) -> None:
    for inline in inlines:
        found.append(inline)
        if isinstance(inline, Text):  # nearly all are
            continue
        if isinstance(inline, Note):
            _collect_inlines(inline.blocks, found)
        else:
            _collect_with_notes(children_of(inline), found)


def _collect_nested(inlines: Iterable[Inline], found: list[Inline]) -> None:
    for inline in inlines:
        found.append(inline)
        if not isinstance(inline, Text):
            _collect_nested(children_of(inline), found)


def _plain(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case LineBreak():
            return " "
        case Gap():
            return inline.what
    return ""


def _mapped(block: Block, change: MapInlines) -> Block:
    match block:
        case Paragraph():  # most blocks are paragraphs, and `_with` would cost more than all the rest
            inlines = change(block.inlines)
            return block if inlines is block.inlines else Paragraph(inlines, block.role, origin=block.origin)
        case Heading():
            return _with(block, inlines=change(block.inlines))
        case BulletList() | NumberedList():
            return _with(block, items=_kept(block.items, tuple([_mapped_part(item, change) for item in block.items])))
        case Table():
            caption, header = change(block.caption), _mapped_row(block.header, change)
            rows = _kept(block.rows, tuple([_mapped_row(row, change) for row in block.rows]))
            return _with(block, caption=caption, header=header, rows=rows)
        case Figure():
            return _with(block, caption=change(block.caption))
        case TableOfContents():
            return _with(block, title=change(block.title))
        case Box() | Annex():
            return _with(block, title=change(block.title), blocks=map_inlines(block.blocks, change))
        case Quote() | WithheldBlock() | Landscape():
            return _with(block, blocks=map_inlines(block.blocks, change))
    return block


def _mapped_part(part: PartT, change: MapInlines) -> PartT:
    blocks = map_inlines(part.blocks, change)
    return part if blocks is part.blocks else type(part)(blocks)


def _mapped_row(row: tuple[Cell, ...], change: MapInlines) -> tuple[Cell, ...]:
    return _kept(row, tuple([_mapped_part(cell, change) for cell in row]))


def _with(node: HolderT, **parts: object) -> HolderT:
    """The node with these parts; the very same when none of them is another."""
    same = all(getattr(node, name) is part for name, part in parts.items())
    return node if same else replace(node, **parts)


def _kept(before: tuple[NodeT, ...], after: tuple[NodeT, ...]) -> tuple[NodeT, ...]:
    return before if all(map(is_, before, after)) else after
