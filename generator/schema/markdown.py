"""Prose: from Markdown to our tree, with a place for every fault. The public door to the dialect (see `dialect`).

Markdown is written by authors and by strangers: whatever the text, both functions return, with faults as data.
"""

from __future__ import annotations

from generator.diagnostics import Code, Diagnostic
from generator.loading.source import SourceText
from generator.record import Record
from generator.schema.dialect.blocks import BlockReader
from generator.schema.dialect.grammar import MAX_NESTING, parse_blocks
from generator.schema.dialect.places import Places
from generator.schema.dialect.reading import Reading
from generator.tree.blocks import Block, BulletList, Heading, NumberedList, Paragraph, Quote, Table
from generator.tree.inlines import Inline

NAMES: dict[type[Block], str] = {
    Heading: "een kop",
    BulletList: "een opsomming",
    NumberedList: "een genummerde lijst",
    Quote: "een citaatblok",
    Table: "een tabel",
}
ONE_LINE = "hier past één regel tekst; zet een \\ voor het eerste teken (1\\. of \\#) als u het teken zelf bedoelt"


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
            reading.refuse(block.origin, NAMES.get(type(block), "een kader of blok"), ONE_LINE)
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    for paragraph in paragraphs[1:]:
        reading.refuse(paragraph.origin, "een tweede alinea in dit veld", "maak er één alinea van")
    return ParsedInlines(paragraphs[0].inlines if paragraphs else (), tuple(reading.report))


def _read(text: SourceText) -> tuple[tuple[Block, ...], Reading]:
    reading = Reading(Places(text))
    tree = parse_blocks(text)
    if tree is None:
        reading.report.add(Code.BRON004, text.origin, maximum=MAX_NESTING)
        return (), reading
    return BlockReader(reading).read_document(tree), reading
