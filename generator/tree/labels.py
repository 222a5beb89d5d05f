"""Labels: what a reference to a note, table, heading or annex prints, counted over a whole document in reading order.

Word counts by itself; these are the cached texts of its fields, right before Word has computed anything, also for a
reference that stands before its target.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from generator.diagnostics import Location
from generator.tree.blocks import Annex, Block, Heading, Paragraph, Table
from generator.tree.inlines import Inline, Note
from generator.tree.walk import blocks_of, inlines_of, is_plain, plain_text, walk_nested


class Target(Enum):
    """What a reference leads to; Word has another field for each."""

    NOTE = "noot"
    TABLE = "tabel"
    NUMBERED_HEADING = "genummerde kop"
    HEADING = "kop"
    ANNEX = "bijlage"


@dataclass(frozen=True, slots=True)
class Label:
    """A target: its kind, its place in the count of its kind (from 1), and what a reference prints."""

    target: Target
    number: int
    text: str


@dataclass(slots=True)
class Labels:
    """The labels of a document by name, and the names that two targets share, each where it is used again."""

    by_name: dict[str, Label] = field(default_factory=dict)
    double: list[tuple[str, Location]] = field(default_factory=list)
    _counts: dict[Target, int] = field(default_factory=dict)
    _headings: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, blocks: Iterable[Block]) -> Labels:
        """The labels of these blocks, which are a whole document."""
        labels = cls()
        labels._walk(blocks)
        return labels

    def _walk(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._name_block(block)
            inlines = inlines_of(block)
            if not is_plain(inlines):
                self._name_notes(inlines)
            self._walk(blocks_of(block))

    def _name_notes(self, inlines: tuple[Inline, ...]) -> None:
        for inline in walk_nested(inlines):
            if isinstance(inline, Note):
                self._add(inline.name, Target.NOTE, inline.origin)

    def _name_block(self, block: Block) -> None:
        match block:
            case Paragraph():
                return
            case Heading(numbered=True):
                self._add(block.anchor, Target.NUMBERED_HEADING, block.origin, self._heading_number(block.level))
            case Heading():
                self._add(block.anchor, Target.HEADING, block.origin, plain_text(block.inlines))
            case Table() if block.caption:
                self._add(block.anchor, Target.TABLE, block.origin)
            case Annex():
                self._add(block.anchor, Target.ANNEX, block.origin, str(block.number))

    def _add(self, name: str, target: Target, origin: Location, text: str = "") -> None:
        number = self._counts[target] = self._counts.get(target, 0) + 1
        if not name:
            return
        if name in self.by_name:
            self.double.append((name, origin))
        self.by_name[name] = Label(target, number, text or str(number))

    def _heading_number(self, level: int) -> str:
        """The number that Word gives the next heading of this level: 2, 2.1, 2.1.3."""
        counts = (self._headings + [0] * level)[:level]
        counts[-1] += 1
        self._headings = counts
        return ".".join(str(count) for count in counts)
