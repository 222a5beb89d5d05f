"""Blocks between colons: `::: kader {titel="…"}` and `::: intern {grond="…"}`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from markdown_it.token import Token

from generator.codes import markdown_phrases as says
from generator.diagnostics import Code, Location
from generator.schema.dialect.attributes import Attributes, read_attributes
from generator.schema.dialect.grammar import MAX_NESTING, parse_line
from generator.schema.dialect.inlines import InlineReader, check_ground, check_keys
from generator.schema.dialect.nesting import children, first_line
from generator.schema.dialect.reading import BOX, INTERN, LIST, NOTE, QUOTE, Reading
from generator.tree.blocks import Block, Box, BulletList, NumberedList, WithheldBlock
from generator.tree.inlines import Inline

ReadBlocks = Callable[[Iterable[Token]], tuple[Block, ...]]

CONTAINERS: dict[str, tuple[str, ...]] = {"kader": ("titel",), "intern": ("grond",)}
NAME = re.compile(r"[\w-]*[ \t]*")


def read_container(reading: Reading, node: Token, read: ReadBlocks) -> tuple[Block, ...]:
    """The block between colons; `read` reads the blocks inside."""
    origin = _place(reading, node)
    attributes = _attributes(reading, node, origin)
    if not node.meta["closed"]:
        reading.report.add(Code.TEKST004, origin)
    match attributes.name:
        case "kader":
            return (_box(reading, node, attributes, read),)
        case "intern":
            return (_withheld(reading, node, attributes, read),)
    return read(children(node))


def _attributes(reading: Reading, node: Token, origin: Location) -> Attributes:
    """The name as a word (`::: kader {…}`) or, as Pandoc also allows, as a class (`::: {.kader …}`)."""
    info: str = node.meta["info"]
    width = NAME.match(info).end()  # type: ignore[union-attr]  # matches always
    found = read_attributes(info, width) or Attributes("", {}, width)
    if info[found.end :].strip(" \t:"):
        reading.fault(origin, says.NOT_RIGHT_HERE(written=info[:60]))
    attributes = Attributes(info[:width].strip() or found.name, found.values, found.end)
    check_keys(reading, attributes, CONTAINERS, origin)
    return attributes


def _box(reading: Reading, node: Token, attributes: Attributes, read: ReadBlocks) -> Box:
    origin = _place(reading, node)
    for surroundings in {BOX, LIST, QUOTE, NOTE}.intersection(reading.inside):
        reading.refuse(origin, says.BOX_IN(surroundings=surroundings), says.BOX_OUT)
    title = _title(reading, node, attributes, origin)
    with reading.within(BOX):
        return Box(title, read(children(node)), origin=origin)


def _withheld(reading: Reading, node: Token, attributes: Attributes, read: ReadBlocks) -> WithheldBlock:
    origin = _place(reading, node)
    check_ground(reading, attributes, origin)
    for surroundings in {NOTE, LIST}.intersection(reading.inside):
        reading.refuse(origin, says.INTERN_IN(surroundings=surroundings), says.INTERN_THERE(dots="…"))
    with reading.within(INTERN):
        return WithheldBlock(read(children(node)), attributes.text("grond"), origin=origin)


def _title(reading: Reading, node: Token, attributes: Attributes, origin: Location) -> tuple[Inline, ...]:
    written = attributes.values.get("titel")
    content = parse_line(written.value) if written else None
    if written is None:
        return ()
    if content is None:
        reading.report.add(Code.BRON004, origin, maximum=MAX_NESTING)
        return ()
    line, column = _line_and_column(node)
    info_at = reading.places.lines[line].find(node.meta["info"], column)
    places = reading.places.of_part(written.value, line, max(info_at, column) + written.start)
    return InlineReader(reading, places).read(content)


def check_lists(reading: Reading, blocks: list[Block]) -> None:
    """Report a block `intern` that cuts a list in two: the numbers would start again after it."""
    for before, block, after in zip(blocks, blocks[1:], blocks[2:], strict=False):
        is_list = isinstance(before, BulletList | NumberedList) and type(before) is type(after)
        if is_list and isinstance(block, WithheldBlock) and any(type(b) is type(before) for b in block.blocks[:1]):
            reading.refuse(block.origin, says.INTERN_AMIDST, says.INTERN_EACH(dots="…"))


def withholds(node: Token) -> bool:
    """Whether this is a block `intern`."""
    return node.type == "container" and bool(node.meta["info"].lstrip("{. ").startswith(INTERN))


def _place(reading: Reading, node: Token) -> Location:
    return reading.places.at(*_line_and_column(node))


def _line_and_column(node: Token) -> tuple[int, int]:
    return first_line(node), int(node.meta["at"])
