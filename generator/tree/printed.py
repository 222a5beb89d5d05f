"""What a tree looks like in print, as text: with the words that a writer adds itself (Bijlage 1, Tabel 2, noot 3).

The writer prints these words and the checks expect them; both take them from here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.diagnostics import Location
from generator.tree.blocks import (
    Annex,
    Block,
    Box,
    BulletList,
    Heading,
    NumberedList,
    Paragraph,
    Quote,
    Table,
    WithheldBlock,
)
from generator.tree.inlines import (
    CrossReference,
    Emphasis,
    Gap,
    Inline,
    Link,
    Note,
    Strong,
    Text,
    Withheld,
)
from generator.tree.labels import Label


@dataclass(frozen=True, slots=True)
class Printed:
    """A piece of printed text and the place it came from."""

    text: str
    origin: Location


def annex_label() -> tuple[str, str]:
    """What stands before and after the number of an annex."""
    return "Bijlage ", ". "


def table_label() -> tuple[str, str]:
    """What stands before and after the number of a table."""
    return "Tabel ", ". "


def gap_text(what: str) -> str:
    """How something still to be supplied is printed: in words and in brackets, never by colour alone."""
    return f"[nog in te vullen: {what}]" if what else "[nog in te vullen]"


@dataclass(slots=True)
class Printer:
    """Prints blocks as pieces of text: the body and the notes each in their own list, as they stand in a file.

    `labels` say what references print; tables are counted over everything that one printer prints.
    """

    labels: dict[str, Label]
    body: list[Printed] = field(default_factory=list)
    notes: list[Printed] = field(default_factory=list)
    tables: int = 0

    def blocks(self, blocks: Iterable[Block]) -> None:
        """Print these blocks."""
        for block in blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case Paragraph(inlines) | Heading(inlines=inlines):
                self._inlines(inlines, self.body)
            case BulletList(items) | NumberedList(items):
                for item in items:
                    self.blocks(item.blocks)
            case Table():
                self._table(block)
            case Box(title, blocks):
                self._inlines(title, self.body)
                self.blocks(blocks)
            case Quote(blocks) | WithheldBlock(blocks):
                self.blocks(blocks)
            case Annex(number, title, blocks):
                self.body.append(Printed(str(number).join(annex_label()), block.origin))
                self._inlines(title, self.body)
                self.blocks(blocks)

    def _table(self, table: Table) -> None:
        if table.caption:
            self.tables += 1
            self.body.append(Printed(str(self.tables).join(table_label()), table.origin))
            self._inlines(table.caption, self.body)
        for row in (table.header, *table.rows):
            for cell in row:
                self.blocks(cell.blocks)

    def _inlines(self, inlines: tuple[Inline, ...], stream: list[Printed]) -> None:
        for inline in inlines:
            match inline:
                case Text(text):
                    stream.append(Printed(text, inline.origin))
                case Gap(what):
                    stream.append(Printed(gap_text(what), inline.origin))
                case Emphasis(nested) | Strong(nested) | Link(inlines=nested) | Withheld(nested):
                    self._inlines(nested, stream)
                case CrossReference(anchor, nested):
                    self._inlines(nested, stream)
                    space = "\u00a0" if nested else ""
                    stream.append(Printed(space + self.labels[anchor].text, inline.origin))
                case Note(blocks):
                    for block in blocks:
                        if isinstance(block, Paragraph):
                            self._inlines(block.inlines, self.notes)
