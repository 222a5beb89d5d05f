"""Where the text of a YAML scalar stands in its file: its first character, and each line of a literal block.

YAML marks where a scalar begins with its anchor, `|` or quote; an author wants to be pointed at the text. Block scalars
follow YAML 1.1 section 9.2: the lines after the header, less the indentation of the block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias, cast

import yaml

from generator.diagnostics import Location
from generator.loading.hygiene import find_forbidden_escapes, replace_forbidden
from generator.loading.source import SourceText

if TYPE_CHECKING:
    import yaml._yaml

Mark: TypeAlias = "yaml.Mark | yaml._yaml.Mark"  # noqa: SLF001  # libyaml's marks have no public name

_TAG = re.compile(r"!<[^>\s]*>|![^\s,\[\]{}]*")
_PROPERTIES = re.compile(rf"(?:(?:&[\w-]+|{_TAG.pattern})(?:[ \t\n]|#[^\n]*)*)+")
_LONGEST_TAG_SHOWN = 60


class Source:
    """The text of one file, with the places in it."""

    def __init__(self, file: str, text: str) -> None:
        """Take the text of `file`, its lines ended by newlines only."""
        self.file = file
        self.text = text
        self.lines = text.split("\n")

    def location(self, mark: Mark) -> Location:
        """The place of a mark of the parser, which counts from 0."""
        return self._at(mark.line, mark.column)

    def line(self, number: int) -> str:
        """A line of the file, counted from 0; empty past the end."""
        return self.lines[number] if number < len(self.lines) else ""

    def character(self, mark: Mark) -> str:
        """The character at a mark; empty at the end of a line."""
        return self.line(mark.line)[mark.column : mark.column + 1]

    def tag(self, mark: Mark) -> str:
        """The first tag after a mark as the author wrote it; the parser would give `!!int` as a long URI."""
        found = _TAG.search(self.text, mark.index)
        return found.group()[:_LONGEST_TAG_SHOWN] if found else "!"

    def forbidden_escapes(self, start: int, end: int) -> Iterator[tuple[Location, int]]:
        """Place and code point of each in the double-quoted scalar that stands at these offsets."""
        for offset, code_point in find_forbidden_escapes(self.text[start:end]):
            yield self._at(*self._line_and_column(start + offset)), code_point

    def scalar(self, event: yaml.ScalarEvent) -> SourceText:
        """The text of a scalar with its place, and those of its lines where they match lines of the file."""
        text = replace_forbidden(event.value)
        line, column = self._first_character(event)
        if event.style == "|" and text:
            lines = self._literal_lines(text, line)
            return SourceText(text, lines[0], lines)
        if event.style == ">" and text:
            column = _indentation(self.line(line), text.partition("\n")[0])
        origin = self._at(line, column)
        as_written = "\n" not in text and self.line(line).startswith(text, column)
        return SourceText(text, origin, (origin,) if as_written else ())

    def _at(self, line: int, column: int) -> Location:
        return Location(self.file, line + 1, column + 1)

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        return self.text.count("\n", 0, offset), offset - (self.text.rfind("\n", 0, offset) + 1)

    def _first_character(self, event: yaml.ScalarEvent) -> tuple[int, int]:
        """Line and column, from 0, of the text proper: past anchor, tag, quote and the header of a block."""
        line, column = self._past_properties(event)
        if event.style in ("'", '"'):
            return line, column + 1
        return (line + 1, 0) if event.style in ("|", ">") and event.value else (line, column)

    def _past_properties(self, event: yaml.ScalarEvent) -> tuple[int, int]:
        mark = begin_of(event)
        found = _PROPERTIES.match(self.text, mark.index) if event.anchor or event.tag else None
        if found is None or not event.value:
            return mark.line, mark.column
        skipped = found.group()
        if "\n" in skipped:
            return mark.line + skipped.count("\n"), len(skipped) - skipped.rfind("\n") - 1
        return mark.line, mark.column + len(skipped)

    def _literal_lines(self, text: str, first: int) -> tuple[Location, ...]:
        lines = text.removesuffix("\n").split("\n")
        # The block's own indentation shows on any line with text: what the file has there and the text has not.
        shown = next((number for number, line in enumerate(lines) if line), None)
        indentation = 0 if shown is None else _indentation(self.line(first + shown), lines[shown])
        widths = (len(self.line(first + number)) for number in range(len(lines)))
        return tuple(self._at(first + number, min(indentation, width)) for number, width in enumerate(widths))


def begin_of(event: yaml.Event) -> Mark:
    """Where an event begins. The parser marks all of its events; only events made by hand may be without."""
    return cast("Mark", event.start_mark)


def end_of(event: yaml.Event) -> Mark:
    """Where an event ends."""
    return cast("Mark", event.end_mark)


def _indentation(written: str, text: str) -> int:
    """How far a line in the file is indented more than the line of text it became."""
    return max(0, _leading_spaces(written) - _leading_spaces(text))


def _leading_spaces(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
