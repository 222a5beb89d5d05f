"""Block nodes: what stands under one another on the page. All frozen; `origin` is left out of equality."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from generator.record import Record, field
from generator.tree.charts import Chart, Timeline
from generator.tree.inlines import Inline
from generator.tree.node import Node


class Role(Enum):
    """What a paragraph is for, when it is not running text. The writer finds the Word style that goes with it."""

    BODY = "body"
    TITLE = "title"
    SUBTITLE = "subtitle"
    CAPTION = "caption"
    STATUS = "status"
    SIGNATURE = "signature"


class Alignment(Enum):
    """How a table column lines up."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Block(Node, frozen=True):
    """Root of all blocks."""


class Paragraph(Block, frozen=True):
    """A paragraph of text."""

    inlines: tuple[Inline, ...]
    role: Role = Role.BODY


class Heading(Block, frozen=True):
    """A heading of `level` 1 to 3. `numbered` asks for an automatic number (1, 1.1, 1.1.1); `anchor` is its name."""

    level: int
    inlines: tuple[Inline, ...]
    numbered: bool = False
    anchor: str = ""


class ListItem(Record, frozen=True):
    """One item of a list: paragraphs and nested lists."""

    blocks: tuple[Block, ...]


class BulletList(Block, frozen=True):
    """A list with bullets. `tight`: no blank line between the items."""

    items: tuple[ListItem, ...]
    tight: bool = True


class NumberedList(Block, frozen=True):
    """A numbered list; every list starts anew at `start`."""

    items: tuple[ListItem, ...]
    start: int = 1
    tight: bool = True


class Cell(Record, frozen=True):
    """One table cell."""

    blocks: tuple[Block, ...]


class Column(Record, frozen=True):
    """A table column: alignment, and its share of the width as a relative weight."""

    alignment: Alignment = Alignment.LEFT
    weight: float = 1.0


class Table(Block, frozen=True):
    """A table with one header row. `caption` stands above it; `description` is for who cannot see it.

    `anchor` is the name by which others refer to it. `total` says that the last row adds up the rows above it.
    """

    columns: tuple[Column, ...]
    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: tuple[Inline, ...] = ()
    description: str = ""
    anchor: str = ""
    total: bool = False


class Figure(Block, frozen=True):
    """A chart or a time bar, with its caption above it. `description` tells the same to who cannot see it."""

    chart: Chart | Timeline
    caption: tuple[Inline, ...]
    description: str
    anchor: str = ""


class Landscape(Block, frozen=True):
    """Blocks that stand on pages of their own, turned a quarter: for what is too wide, such as a broad table."""

    blocks: tuple[Block, ...]


class TableOfContents(Block, frozen=True):
    """The headings down to `levels` and the annexes, each with its page, under a title of its own."""

    title: tuple[Inline, ...]
    levels: int = 2


class Box(Block, frozen=True):
    """A framed box with a title: `::: kader {titel="…"}`."""

    title: tuple[Inline, ...]
    blocks: tuple[Block, ...]


class Quote(Block, frozen=True):
    """A quotation set apart: `> …`."""

    blocks: tuple[Block, ...]


class WithheldBlock(Block, frozen=True):
    """Blocks that the public version leaves out: `::: intern {grond="…"}`."""

    blocks: tuple[Block, ...]
    ground: str


class Annex(Block, frozen=True):
    """An annex that belongs to the document and starts on a new page: "Bijlage 1. Titel"."""

    number: int
    title: tuple[Inline, ...]
    blocks: tuple[Block, ...]
    anchor: str = ""


class Document(Node, frozen=True):
    """A composed document: the body, and the frame fields that the Word template prints around it.

    `frame` maps field names to a text or to a tuple of lines; `slots` maps slot names to blocks. `title`, `subject`,
    `author`, `language` become the file's properties; `draft` says that gaps are allowed. `pages` tells on which page
    a target stands, by its key (`generator.tree.labels`), once somebody has laid the document out.
    """

    title: str
    subject: str
    author: str
    slots: dict[str, tuple[Block, ...]]
    frame: dict[str, str | tuple[str, ...]]
    language: str = "nl-NL"
    draft: bool = True
    pages: Mapping[str, int] = field(default_factory=dict)
