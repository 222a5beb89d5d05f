"""Inline nodes: what stands inside a paragraph. All frozen; `origin` (the place in the YAML) is left out of equality."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.diagnostics import Location

if TYPE_CHECKING:
    from generator.tree.blocks import Block

NOWHERE = Location("")


@dataclass(frozen=True, slots=True)
class Inline:
    """Root of all inlines."""

    origin: Location = field(default=NOWHERE, kw_only=True, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Text(Inline):
    """Plain characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis(Inline):
    """Stressed words, in italics: `*woord*`."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strong(Inline):
    """Strongly stressed words, in bold: `**woord**`."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link(Inline):
    """A link to a web or mail address, with readable text."""

    target: str
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class LineBreak(Inline):
    """A hard line break inside a paragraph."""


@dataclass(frozen=True, slots=True)
class Note(Inline):
    """A footnote. `name` is its label when others refer to it (`[^naam]`), else empty."""

    blocks: tuple[Block, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class CitedItem:
    """One source in a citation: register key or identifier, with the author's words around it and the spot in it."""

    key: str
    prefix: str = ""
    locator: str = ""
    origin: Location = field(default=NOWHERE, kw_only=True, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Citation(Inline):
    """A citation as the author wrote it, before the cite stage: `[zie @kst-1-2; @kst-3-4, blz. 5]` or `@kst-1-2`.

    `as_note` is True for the bracketed form, which becomes a footnote (inside a note: its long form in place), and
    False for the bare form, which becomes the short form in the running text. `suffix` are the words after the last
    item, such as ", met bijlage".
    """

    items: tuple[CitedItem, ...]
    as_note: bool
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class CrossReference(Inline):
    """A live reference to a named note, table, figure, heading or annex, `[noot](#naam)`.

    `inlines` stand before what it prints: the number of the target or, with `page`, the number of its page.
    """

    anchor: str
    inlines: tuple[Inline, ...]
    page: bool = False


@dataclass(frozen=True, slots=True)
class Gap(Inline):
    """Something the author must still supply: printed visibly in a draft, counted, and an error in a final text."""

    what: str


@dataclass(frozen=True, slots=True)
class Withheld(Inline):
    """Words that the public version leaves out: `[…]{.intern grond="…"}`, or a person: `[…]{.persoon}`."""

    inlines: tuple[Inline, ...]
    ground: str
