"""Block nodes: what stands under one another on the page. All frozen; `origin` is left out of equality."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from generator.diagnostics import Location
from generator.tree.charts import Chart, Timeline
from generator.tree.inlines import NOWHERE, Inline


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


@dataclass(frozen=True, slots=True)
class Block:
    """Root of all blocks."""

    origin: Location = field(default=NOWHERE, kw_only=True, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    """A paragraph of text."""

    inlines: tuple[Inline, ...]
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Heading(Block):
    """A heading of `level` 1 to 3. `numbered` asks for an automatic number (1, 1.1, 1.1.1); `anchor` is its name."""

    level: int
    inlines: tuple[Inline, ...]
    numbered: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list: paragraphs and nested lists."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class BulletList(Block):
    """A list with bullets. `tight`: no blank line between the items."""

    items: tuple[ListItem, ...]
    tight: bool = True


@dataclass(frozen=True, slots=True)
class NumberedList(Block):
    """A numbered list; every list starts anew at `start`."""

    items: tuple[ListItem, ...]
    start: int = 1
    tight: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """One table cell."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A table column: alignment, and its share of the width as a relative weight."""

    alignment: Alignment = Alignment.LEFT
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Table(Block):
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


@dataclass(frozen=True, slots=True)
class Figure(Block):
    """A chart or a time bar, with its caption above it. `description` tells the same to who cannot see it."""

    chart: Chart | Timeline
    caption: tuple[Inline, ...]
    description: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Landscape(Block):
    """Blocks that stand on pages of their own, turned a quarter: for what is too wide, such as a broad table."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class TableOfContents(Block):
    """The headings down to `levels` and the annexes, each with its page, under a title of its own."""

    title: tuple[Inline, ...]
    levels: int = 2


@dataclass(frozen=True, slots=True)
class Box(Block):
    """A framed box with a title: `::: kader {titel="…"}`."""

    title: tuple[Inline, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Quote(Block):
    """A quotation set apart: `> …`."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class WithheldBlock(Block):
    """Blocks that the public version leaves out: `::: intern {grond="…"}`."""

    blocks: tuple[Block, ...]
    ground: str


@dataclass(frozen=True, slots=True)
class Annex(Block):
    """An annex that belongs to the document and starts on a new page: "Bijlage 1. Titel"."""

    number: int
    title: tuple[Inline, ...]
    blocks: tuple[Block, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Document:
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
    origin: Location = field(default=NOWHERE, compare=False, repr=False)
