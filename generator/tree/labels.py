"""Labels: what a reference to a note, table, figure, heading or annex prints, counted over a whole document in reading
order; and the entries of its table of contents.

Word counts by itself; these are the cached texts of its fields, right before Word has computed anything, also for a
reference that stands before its target. On which page a target stands only a layout pass can tell; its key is the name
by which Word and that pass know the target.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from generator.diagnostics import Location
from generator.record import Gatherer, Record, field
from generator.tree.blocks import Annex, Block, Figure, Heading, Paragraph, Table, TableOfContents
from generator.tree.inlines import Inline, Note
from generator.tree.walk import blocks_of, inlines_of, is_plain, plain_text, walk_nested

LONGEST_KEY = 40  # characters in the name of a bookmark (ECMA-376, 17.13.6.2)


class Target(Enum):
    """What a reference leads to; Word has another field for each. The value begins the key of a target."""

    NOTE = "noot"
    TABLE = "tabel"
    FIGURE = "figuur"
    NUMBERED_HEADING = "kop"
    HEADING = "tussenkop"
    ANNEX = "bijlage"


class Label(Record, frozen=True):
    """A target: its kind, its place in the count of its kind (from 1), and what a reference prints.

    `key` is unique in the document; `page` is None as long as nobody has laid the document out.
    """

    target: Target
    number: int
    text: str
    key: str
    page: int | None = None


class Entry(Record, frozen=True):
    """A line of the table of contents: a heading or an annex (level 1), with its number as a reference prints it."""

    target: Target
    level: int
    number: str
    inlines: tuple[Inline, ...]
    key: str
    page: int | None = None

    @property
    def is_numbered(self) -> bool:
        """Whether the number stands before the words, apart from them."""
        return self.target is Target.NUMBERED_HEADING


class Labels(Gatherer):
    """The labels of a document by name, the names that two targets share, each where it is used again, and what its
    table of contents can list; `levels` is how deep that table goes, 0 when there is none.
    """

    by_name: dict[str, Label] = field(default_factory=dict)
    double: list[tuple[str, Location]] = field(default_factory=list)
    contents: list[Entry] = field(default_factory=list)
    levels: int = 0
    pages: Mapping[str, int] = field(default_factory=dict)
    _counts: dict[Target, int] = field(default_factory=dict)
    _headings: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, blocks: Iterable[Block], pages: Mapping[str, int] | None = None) -> Labels:
        """The labels of these blocks, which are a whole document; `pages` are known pages, by key."""
        labels = cls(pages=pages or {})
        labels._walk(blocks)
        return labels

    def _walk(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            inlines = inlines_of(block)
            if not isinstance(block, Paragraph):
                self._name_block(block)
            if not is_plain(inlines):
                self._name_notes(inlines)
            if not isinstance(block, Paragraph):
                self._walk(blocks_of(block))

    def _name_notes(self, inlines: tuple[Inline, ...]) -> None:
        for inline in walk_nested(inlines):
            if isinstance(inline, Note):
                self._add(inline.name, Target.NOTE, inline.origin)

    def _name_block(self, block: Block) -> None:
        match block:
            case Heading():
                number = self._heading_number(block.level) if block.numbered else ""
                target = Target.NUMBERED_HEADING if number else Target.HEADING
                self._add(block.anchor, target, block.origin, number or plain_text(block.inlines))
                self._enter(target, block.level, number, block.inlines)
            case Table() if block.caption:
                self._add(block.anchor, Target.TABLE, block.origin)
            case Figure() if block.caption:
                self._add(block.anchor, Target.FIGURE, block.origin)
            case Annex():
                self._add(block.anchor, Target.ANNEX, block.origin, str(block.number))
                self._enter(Target.ANNEX, 1, str(block.number), block.title)
            case TableOfContents():
                self.levels = max(self.levels, block.levels)

    def _add(self, name: str, target: Target, origin: Location, text: str = "") -> None:
        number = self._counts[target] = self._counts.get(target, 0) + 1
        if not name:
            return
        if name in self.by_name:
            self.double.append((name, origin))
        key = target_key(target, number, name)
        self.by_name[name] = Label(target, number, text or str(number), key, self.pages.get(key))

    def _enter(self, target: Target, level: int, number: str, inlines: tuple[Inline, ...]) -> None:
        key = f"_Toc{len(self.contents) + 1:08}"  # as Word calls them, and therefore hides them from its lists
        self.contents.append(Entry(target, level, number, inlines, key, self.pages.get(key)))

    def _heading_number(self, level: int) -> str:
        """The number that Word gives the next heading of this level: 2, 2.1, 2.1.3."""
        counts = (self._headings + [0] * level)[:level]
        counts[-1] += 1
        self._headings = counts
        return ".".join(str(count) for count in counts)


def target_key(target: Target, number: int, name: str) -> str:
    """The key of a target: its kind and number make it unique, its own name makes it readable."""
    readable = "".join(c if c.isascii() and c.isalnum() else "_" for c in name)
    return f"{target.value}_{number}_{readable}"[:LONGEST_KEY]
