"""Prose: from Markdown to our tree, with a place for every fault. The public door to the dialect (see `dialect`).

Markdown is written by authors and by strangers: whatever the text, both functions return, with faults as data.
"""

from __future__ import annotations

from generator.codes import markdown_phrases as says
from generator.codes.phrases import Phrase
from generator.diagnostics import Code, Diagnostic
from generator.loading.source import SourceText
from generator.record import Record
from generator.schema.dialect.blocks import BlockReader
from generator.schema.dialect.grammar import MAX_NESTING, parse_blocks
from generator.schema.dialect.places import Places
from generator.schema.dialect.reading import Reading
from generator.tree.blocks import Block, BulletList, Heading, NumberedList, Paragraph, Quote, Table
from generator.tree.inlines import Inline

NAMES: dict[type[Block], Phrase] = {
    Heading: says.A_HEADING,
    BulletList: says.A_BULLET_LIST,
    NumberedList: says.A_NUMBERED_LIST,
    Quote: says.A_QUOTE,
    Table: says.A_TABLE,
}


class ParsedBlocks(Record, frozen=True):
    """Prose as blocks, and what is wrong with it."""

    blocks: tuple[Block, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


class ParsedInlines(Record, frozen=True):
    """One line of prose as inlines, and what is wrong with it."""

    inlines: tuple[Inline, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


def parse_markdown(text: SourceText) -> ParsedBlocks:
    """The blocks of a prose text."""
    blocks, reading = _read(text)
    return ParsedBlocks(blocks, tuple(reading.report))


def parse_inlines(text: SourceText) -> ParsedInlines:
    """The inlines of one line of prose; a heading, list or second paragraph is an error."""
    blocks, reading = _read(text)
    for block in blocks:
        if not isinstance(block, Paragraph):
            reading.refuse(block.origin, NAMES.get(type(block), says.A_BLOCK), says.ONE_LINE)
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    for paragraph in paragraphs[1:]:
        reading.refuse(paragraph.origin, says.SECOND_PARAGRAPH, says.ONE_PARAGRAPH)
    return ParsedInlines(paragraphs[0].inlines if paragraphs else (), tuple(reading.report))


def _read(text: SourceText) -> tuple[tuple[Block, ...], Reading]:
    reading = Reading(Places(text))
    tree = parse_blocks(text)
    if tree is None:
        reading.report.add(Code.BRON004, text.origin, maximum=MAX_NESTING)
        return (), reading
    return BlockReader(reading).read_document(tree), reading
