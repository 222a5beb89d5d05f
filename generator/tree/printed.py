"""What a tree looks like in print, as text: with the words that a writer adds itself (Bijlage 1, Tabel 2, noot 3,
the lines of a table of contents).

The writer prints these words and the checks expect them; both take them from here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.diagnostics import Location
from generator.tree.blocks import (
    Annex,
    Block,
    Box,
    BulletList,
    Figure,
    Heading,
    Landscape,
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
from generator.tree.labels import Entry, Label, Labels, Target
from generator.tree.walk import children_of, is_plain

PAGE_UNKNOWN = "…"  # until a layout pass, or Word itself, tells


class Printed(NamedTuple):
    """A piece of printed text and the place it came from."""

    text: str
    origin: Location


def annex_label() -> tuple[str, str]:
    """What stands before and after the number of an annex."""
    return "Bijlage ", ". "


def table_label() -> tuple[str, str]:
    """What stands before and after the number of a table."""
    return "Tabel ", ". "


def figure_label() -> tuple[str, str]:
    """What stands before and after the number of a figure."""
    return "Figuur ", ". "


def reference_text(label: Label, *, page: bool = False) -> str:
    """What a reference prints: the number or text of its target, or the number of its page."""
    return page_text(label.page) if page else label.text


def page_text(page: int | None) -> str:
    """A page number; never a guess."""
    return PAGE_UNKNOWN if page is None else str(page)


def entries(labels: Labels, contents: TableOfContents) -> list[tuple[Entry, str]]:
    """The lines of a table of contents: each entry, and its words without its page and the number of a heading."""
    listed = (entry for entry in labels.contents if entry.level <= contents.levels)
    return [(entry, _entry_words(entry, labels)) for entry in listed]


def _entry_words(entry: Entry, labels: Labels) -> str:
    words = _line_words(entry.inlines, labels)
    return entry.number.join(annex_label()) + words if entry.target is Target.ANNEX else words


def _line_words(inlines: Iterable[Inline], labels: Labels) -> str:
    """Inlines as words alone: a note leaves nothing behind, a line break a space."""
    return "".join(_words(inline, labels) for inline in inlines)


def _words(inline: Inline, labels: Labels) -> str:
    match inline:
        case Text(text):
            return text
        case LineBreak():
            return " "
        case Gap(what):
            return gap_text(what)
        case CrossReference(anchor, inlines, page):
            number = reference_text(labels.by_name[anchor], page=page)
            return _line_words(inlines, labels) + ("\u00a0" if inlines else "") + number
        case _:
            return _line_words(children_of(inline), labels)


def gap_text(what: str) -> str:
    """How something still to be supplied is printed: in words and in brackets, never by colour alone."""
    return f"[nog in te vullen: {what}]" if what else "[nog in te vullen]"


@dataclass(slots=True)
class Printer:
    """Prints blocks as pieces of text: the body and the notes each in their own list, as they stand in a file.

    `labels` say what references print; tables and figures are counted over everything that one printer prints. The
    figures themselves are kept: what stands in them is not in the text.
    """

    labels: Labels
    body: list[Printed] = field(default_factory=list)
    notes: list[Printed] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    tables: int = 0
    captioned: int = 0

    def blocks(self, blocks: Iterable[Block]) -> None:
        """Print these blocks."""
        for block in blocks:
            if isinstance(block, Paragraph):
                self._inlines(block.inlines, self.body)
            else:
                self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case Heading(inlines=inlines):
                self._inlines(inlines, self.body)
            case BulletList(items) | NumberedList(items):
                for item in items:
                    self.blocks(item.blocks)
            case Table():
                self._table(block)
            case Figure():
                self._figure(block)
            case TableOfContents(title):
                self._inlines(title, self.body)
                self.body.extend(_printed_entry(*line, block) for line in entries(self.labels, block))
            case Box(title, blocks):
                self._inlines(title, self.body)
                self.blocks(blocks)
            case Quote(blocks) | WithheldBlock(blocks) | Landscape(blocks):
                self.blocks(blocks)
            case Annex(number, title, blocks):
                self.body.append(Printed(str(number).join(annex_label()), block.origin))
                self._inlines(title, self.body)
                self.blocks(blocks)

    def _figure(self, figure: Figure) -> None:
        self.figures.append(figure)
        if figure.caption:
            self.captioned += 1
            self.body.append(Printed(str(self.captioned).join(figure_label()), figure.origin))
            self._inlines(figure.caption, self.body)

    def _table(self, table: Table) -> None:
        if table.caption:
            self.tables += 1
            self.body.append(Printed(str(self.tables).join(table_label()), table.origin))
            self._inlines(table.caption, self.body)
        for row in (table.header, *table.rows):
            for cell in row:
                self.blocks(cell.blocks)

    def _inlines(self, inlines: tuple[Inline, ...], stream: list[Printed]) -> None:
        if is_plain(inlines):
            stream.extend([Printed(inline.text, inline.origin) for inline in inlines if isinstance(inline, Text)])
            return
        for inline in inlines:
            match inline:
                case Text(text):
                    stream.append(Printed(text, inline.origin))
                case Gap(what):
                    stream.append(Printed(gap_text(what), inline.origin))
                case Emphasis(nested) | Strong(nested) | Link(inlines=nested) | Withheld(nested):
                    self._inlines(nested, stream)
                case CrossReference(anchor, nested, page):
                    self._inlines(nested, stream)
                    space = "\u00a0" if nested else ""
                    text = reference_text(self.labels.by_name[anchor], page=page)
                    stream.append(Printed(space + text, inline.origin))
                case Note(blocks):
                    for block in blocks:
                        if isinstance(block, Paragraph):
                            self._inlines(block.inlines, self.notes)


def _printed_entry(entry: Entry, words: str, contents: TableOfContents) -> Printed:
    number = entry.number if entry.is_numbered else ""
    return Printed(f"{number}\t{words}\t{entry.page or ''}", contents.origin)
