"""Inline nodes: what stands inside a paragraph. All frozen; `origin` (the place in the YAML) is left out of equality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.tree.node import Node

if TYPE_CHECKING:
    from generator.tree.blocks import Block


class Inline(Node, frozen=True):
    """Root of all inlines."""


class Text(Inline, frozen=True):
    """Plain characters."""

    text: str


class Emphasis(Inline, frozen=True):
    """Stressed words, in italics: `*woord*`."""

    inlines: tuple[Inline, ...]


class Strong(Inline, frozen=True):
    """Strongly stressed words, in bold: `**woord**`."""

    inlines: tuple[Inline, ...]


class Link(Inline, frozen=True):
    """A link to a web or mail address, with readable text."""

    target: str
    inlines: tuple[Inline, ...]


class LineBreak(Inline, frozen=True):
    """A hard line break inside a paragraph."""


class Note(Inline, frozen=True):
    """A footnote. `name` is its label when others refer to it (`[^naam]`), else empty."""

    blocks: tuple[Block, ...]
    name: str = ""


class CitedItem(Node, frozen=True):
    """One source in a citation: register key or identifier, with the author's words around it and the spot in it.

    `suffix` are the words behind it that do not follow a comma, as in "[@kst-1-2 met bijlage]".
    """

    key: str
    prefix: str = ""
    locator: str = ""
    suffix: str = ""


class Citation(Inline, frozen=True):
    """A citation as the author wrote it, before the cite stage: `[zie @kst-1-2; @kst-3-4, blz. 5]` or `@kst-1-2`.

    `as_note` is True for the bracketed form, which becomes a footnote (inside a note: its long form in place), and
    False for the bare form, which becomes the short form in the running text.
    """

    items: tuple[CitedItem, ...]
    as_note: bool


class CrossReference(Inline, frozen=True):
    """A live reference to a named note, table, figure, heading or annex, `[noot](#naam)`.

    `inlines` stand before what it prints: the number of the target or, with `page`, the number of its page.
    """

    anchor: str
    inlines: tuple[Inline, ...]
    page: bool = False


class Gap(Inline, frozen=True):
    """Something the author must still supply: printed visibly in a draft, counted, and an error in a final text."""

    what: str


class Withheld(Inline, frozen=True):
    """Words that the public version leaves out: `[…]{.intern grond="…"}`, or a person: `[…]{.persoon}`."""

    inlines: tuple[Inline, ...]
    ground: str
