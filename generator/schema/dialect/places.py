"""Where a token stands: from lines and offsets in a prose text to a `Location` in the file."""

from __future__ import annotations

import re
from bisect import bisect_right

from generator.diagnostics import Location
from generator.loading.source import SourceText

NEWLINE = re.compile(r"\r\n?|\n")  # as markdown-it counts lines


class Places:
    """The places in one prose text."""

    def __init__(self, text: SourceText) -> None:
        self.text = text
        self.lines = NEWLINE.split(text)

    def at(self, line: int, column: int = 0) -> Location:
        """The place of a line and column, counted from 0."""
        return self.text.place(line, column)

    def of_block(self, line: int) -> Location:
        """The place of the first character on a line that is no space."""
        source = self.lines[line] if line < len(self.lines) else ""
        return self.at(line, len(source) - len(source.lstrip()))

    def of_content(self, content: str, line: int) -> InlinePlaces:
        """The places in the text of a paragraph that begins on `line`."""
        starts = [(line + i, self._column(part, line + i)) for i, part in enumerate(content.split("\n"))]
        return InlinePlaces(self, content, starts)

    def of_part(self, content: str, line: int, column: int) -> InlinePlaces:
        """The places in a part of one line: a table cell, the title of a box."""
        return InlinePlaces(self, content, [(line, column)])

    def _column(self, part: str, line: int) -> int:
        """Paragraph text ends where its line ends; before it stand indentation and marks such as `>` and `-`."""
        source = (self.lines[line] if line < len(self.lines) else "").rstrip()
        if source.endswith(part.rstrip()):
            return len(source) - len(part.rstrip())
        return max(0, source.find(part))


class InlinePlaces:
    """The places in the text of one paragraph, heading, cell or title."""

    def __init__(self, places: Places, content: str, starts: list[tuple[int, int]]) -> None:
        self._places = places
        self._starts = starts
        self._offsets = [0, *(match.end() for match in re.finditer("\n", content))]

    def at(self, offset: int) -> Location:
        """The place of the character at `offset`."""
        index = min(bisect_right(self._offsets, offset), len(self._starts)) - 1
        line, column = self._starts[index]
        return self._places.at(line, column + offset - self._offsets[index])
