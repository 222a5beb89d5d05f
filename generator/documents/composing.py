"""Pieces that several document types compose with: annexes, heading numbers, gaps, tables from records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from generator.dutch import amount as printed_amount
from generator.dutch import long_date
from generator.loading.source import SourceText
from generator.record import replace
from generator.schema.document import AnnexContent, DocumentContent
from generator.schema.fields import RichLine, RichText, ToSupply
from generator.tree.blocks import Alignment, Annex, Block, Cell, Column, Heading, Paragraph, Table, TableOfContents
from generator.tree.inlines import CrossReference, Gap, Inline, Strong, Text
from generator.tree.printed import gap_text

Part = str | ToSupply | RichLine | Decimal | Inline | None


def numbered_headings(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The same blocks with a number on headings of level 1 (headings below it stay without, as BZK does)."""
    return tuple(
        replace(block, numbered=True) if isinstance(block, Heading) and block.level == 1 else block for block in blocks
    )


def lowered_headings(blocks: Iterable[Block], by: int) -> tuple[Block, ...]:
    """The same blocks with their headings `by` levels lower, for prose that stands under a heading of ours."""
    return tuple(
        replace(block, level=min(block.level + by, 3)) if isinstance(block, Heading) else block for block in blocks
    )


def annexes(contents: Iterable[AnnexContent]) -> tuple[Block, ...]:
    """Annexes that belong to the document, numbered from 1; their headings stand one level lower."""
    return tuple(
        Annex(
            number,
            inlines(annex.title),
            lowered_headings(annex.text.blocks, 1),
            str(annex.key or ""),
            origin=annex.title.origin,
        )
        for number, annex in enumerate(contents, start=1)
    )


def inlines(content: Part) -> tuple[Inline, ...]:
    """A value from a record as inlines: text, prose, an amount, or a gap when it is still to be supplied."""
    match content:
        case ToSupply(what, origin):
            return (Gap(what, origin=origin),)
        case RichLine():
            return content.inlines
        case Inline():
            return (content,)
        case Decimal():
            return (Text(printed_amount(content)),)
        case SourceText():
            return (Text(str(content), origin=content.origin),)
        case None:
            return ()
        case _:
            return (Text(content),) if content else ()


def prose(content: RichText | ToSupply | None) -> tuple[Block, ...]:
    """Prose as blocks; a gap as a paragraph of its own."""
    match content:
        case ToSupply(what, origin):
            return (Paragraph((Gap(what, origin=origin),), origin=origin),)
        case RichText():
            return content.blocks
        case None:
            return ()


def led(label: str, content: RichText | ToSupply) -> tuple[Block, ...]:
    """Prose whose first paragraph begins with a label in bold."""
    match prose(content):
        case (Paragraph(first) as opening, *rest):
            return (Paragraph((Strong((Text(label),)), *first), opening.role, origin=opening.origin), *rest)
        case blocks:
            return (Paragraph((Strong((Text(label.strip()),)),)), *blocks)


def paragraph(*parts: Part) -> Paragraph:
    """A paragraph of these parts."""
    return Paragraph(tuple(inline for part in parts for inline in inlines(part)))


def cell(*parts: Part) -> Cell:
    """A table cell with one paragraph."""
    return Cell((paragraph(*parts),))


def see(anchor: str, word: str) -> CrossReference:
    """A live reference in a sentence of ours: tabel 3, paragraaf 2.1; without a word the number alone."""
    return CrossReference(anchor, inlines(word))


def table(heads: Sequence[str], rows: Iterable[Sequence[Cell]], *, caption: str, description: str, anchor: str = "",
          weights: Sequence[float] = (), right: Iterable[int] = (), total: bool = False) -> Table:  # fmt: skip
    """A table from records.

    Args:
        heads: the header cells.
        rows: the cells of each row.
        caption: what stands above the table.
        description: what is in it, for who cannot see it.
        anchor: name by which sentences refer to it.
        weights: relative column widths; equal if left out.
        right: numbers of the columns that line up at the right, from 0.
        total: the last row adds up the rows above it.
    """
    at_right = set(right)
    columns = tuple(
        Column(Alignment.RIGHT if index in at_right else Alignment.LEFT, weight)
        for index, weight in enumerate(weights or [1.0] * len(heads))
    )
    header, body = tuple(cell(head) for head in heads), tuple(tuple(row) for row in rows)
    return Table(columns, header, body, inlines(caption), description, anchor, total)


def heading(level: int, title: Part, *, numbered: bool = True, anchor: str = "") -> Heading:
    """A heading of ours."""
    return Heading(level, inlines(title), numbered, anchor)


def contents(title: str = "Inhoud") -> TableOfContents:
    """The table of contents."""
    return TableOfContents(inlines(title))


def shown_date(value: date | ToSupply | None) -> str:
    """A date in full; as a gap when it is still to be supplied, empty when there is none."""
    if isinstance(value, ToSupply):
        return gap_text(value.what)
    return long_date(value) if value else ""


def status_text(content: DocumentContent) -> str:
    """What a draft prints at its head."""
    return "Concept" if content.status == "concept" else ""
