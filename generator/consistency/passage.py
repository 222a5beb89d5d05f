"""Passages: a text as the rules see it, paragraph by paragraph, each with its place."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from generator.codes import Wording
from generator.codes.phrases import Value, neutral
from generator.consistency.vocabulary import Vocabulary
from generator.diagnostics import Location
from generator.record import Record, field
from generator.tree.node import NOWHERE


class Kind(Enum):
    """Where a passage stands. The words of someone else (`QUOTE`) are never corrected."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    CELL = "cell"
    NOTE = "note"
    QUOTE = "quote"


class Cited(Record, frozen=True):
    """A source that is cited in a passage: its key, and the offset in the text at which that happens."""

    key: str
    offset: int


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, heading, list item, table cell or note.

    Attributes:
        text: the running text; a note mark leaves nothing in it.
        location: the place of the passage.
        kind: where it stands.
        level: of a list item, from 1; else 0.
        pieces: where in the source each part of the text begins, by offset; empty when only the whole has a place.
        cited: the sources that it cites.
        noted: the offsets of its note marks.
        slanted: from where to where the text is in italics, as the title of a report is: words of someone else.
        folded: the text without capitals, so that a rule can pass by quickly where its words do not occur.
    """

    text: str
    location: Location = NOWHERE
    kind: Kind = Kind.TEXT
    level: int = 0
    pieces: tuple[tuple[int, Location], ...] = ()
    cited: tuple[Cited, ...] = ()
    noted: tuple[int, ...] = ()
    slanted: tuple[tuple[int, int], ...] = ()
    folded: str = dataclasses.field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "folded", self.text.casefold())

    def is_title(self, offset: int) -> bool:
        """Whether the character there stands in a title."""
        return bool(self.slanted) and any(start <= offset < end for start, end in self.slanted)


class Finding(Record, frozen=True):
    """What a rule found: the words from `start` to `end` of a passage, and the values of the message."""

    code: Wording
    passage: Passage
    start: int
    end: int
    values: tuple[tuple[str, Value], ...] = ()
    suggestion: str = ""


class Subject(Record, frozen=True):
    """A document under the rules.

    Attributes:
        passages: in reading order.
        day: the date of the document, if it has one.
        vocabulary: the names that the registers know.
        name: how findings of other documents call it.
    """

    passages: tuple[Passage, ...]
    day: date | None = None
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    name: str = ""

    @property
    def own(self) -> Iterable[Passage]:
        """The passages that are not a quotation."""
        return (passage for passage in self.passages if passage.kind is not Kind.QUOTE)


def found(code: Wording, passage: Passage, span: tuple[int, int], *, suggestion: str = "", **values: object) -> Finding:
    """A finding about the words at `span`; `values` fill the placeholders of the message."""
    return Finding(code, passage, *span, neutral(values), suggestion)
