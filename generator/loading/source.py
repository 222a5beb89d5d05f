"""What loading delivers: a tree of text with positions, before anyone decides what the text means.

Scalars stay text (`SourceText`), so that `no`, `12:30`, `0123`, `29 697` and an unquoted date mean what the author
wrote. YAML 1.1 would make them False, 750, 83, an octal number and a date object.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from generator.diagnostics import Location
from generator.record import Record


class SourceText(str):
    """A piece of text that knows where it was written. Behaves as `str` everywhere.

    Attributes:
        origin: place of the first character of the text.
        line_starts: for a literal block (`|`) the place of each line of the text, so that a fault inside long prose
            can be pointed at exactly; empty when lines of the text do not match lines of the file.
    """

    __slots__ = ("line_starts", "origin")
    origin: Location
    line_starts: tuple[Location, ...]

    def __new__(cls, text: str, origin: Location, line_starts: tuple[Location, ...] = ()) -> Self:
        """A `str` gets its value here, not in `__init__`."""
        self = super().__new__(cls, text)
        self.origin = origin
        self.line_starts = line_starts
        return self

    def place(self, line: int, column: int = 0) -> Location:
        """The place in the file of (line, column) in this text, both counted from 0."""
        if line < len(self.line_starts):
            start = self.line_starts[line]
            return Location(start.file, start.line, start.column + column)
        return self.origin

    def place_at(self, offset: int) -> Location:
        """The place in the file of the character at `offset`."""
        return self.place(self.count("\n", 0, offset), offset - (self.rfind("\n", 0, offset) + 1))

    def __reduce__(self) -> tuple[object, ...]:
        return (SourceText, (str(self), self.origin, self.line_starts))


class SourceMapping(Record, frozen=True):
    """A YAML mapping: its entries in order, each key with its own place."""

    entries: dict[SourceText, SourceNode]
    origin: Location


class SourceSequence(Record, frozen=True):
    """A YAML sequence."""

    items: tuple[SourceNode, ...]
    origin: Location


class SourceAbsent(Record, frozen=True):
    """A key without a value, as `datum:` in a letter that has no date yet."""

    origin: Location


SourceNode = SourceText | SourceMapping | SourceSequence | SourceAbsent

PlainValue = SourceText | None | dict[SourceText, "PlainValue"] | list["PlainValue"]


def plain(node: SourceNode) -> PlainValue:
    """The tree as dicts, lists and texts, as pydantic wants it; the texts keep their places. A key without a value
    counts as left out.
    """
    match node:
        case SourceMapping(entries):
            return {key: plain(value) for key, value in entries.items() if not isinstance(value, SourceAbsent)}
        case SourceSequence(items):
            return [plain(item) for item in items]
        case SourceAbsent():
            return None
        case _:
            return node


def node_at(root: SourceNode, path: tuple[str | int, ...]) -> SourceNode:
    """The node that a validation path such as ("activiteiten", 2, "doelen") points at, or the nearest above it."""
    node = root
    for step in path:
        if isinstance(node, SourceMapping) and step in node.entries:
            node = node.entries[step]  # type: ignore[index]  # SourceText is a str: same hash, same equality
        elif isinstance(node, SourceSequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            break
    return node


def texts(node: SourceNode) -> Iterator[SourceText]:
    """Every scalar under `node`, in order; keys are not included."""
    match node:
        case SourceMapping(entries):
            for value in entries.values():
                yield from texts(value)
        case SourceSequence(items):
            for item in items:
                yield from texts(item)
        case SourceText():
            yield node
        case _:
            return
