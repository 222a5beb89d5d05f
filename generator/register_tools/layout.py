"""How a register file is laid out, line by line: where each entry and each of its fields begins and ends.

Positions come from the loading stage; what lies between them (comments, blank lines, section headings) is looked at
and never touched. An entry ends at its last indented line: a comment further to the left heads what follows.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from generator.diagnostics import Report, Severity
from generator.loading.source import SourceMapping, SourceNode, SourceText
from generator.loading.yaml_source import parse_yaml
from generator.register_tools.failures import RegisterEditError

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_QUOTED_VALUE = re.compile(r":\s+(['\"])")


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an entry: lines `first` up to and including `last`, from 0."""

    name: str
    first: int
    last: int
    value: SourceNode


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: its key and its fields; `block` is false when it is written between braces."""

    key: SourceText
    first: int
    last: int
    fields: tuple[Field, ...]
    block: bool

    def field(self, name: str) -> Field | None:
        """The field with this name."""
        return next((field for field in self.fields if field.name == name), None)


@dataclass(frozen=True, slots=True)
class RegisterFile:
    """A register as lines (each with its own line end) and as entries; `head` is the line of its top key."""

    shown: str
    lines: tuple[str, ...]
    head: int
    entries: tuple[Entry, ...]

    @property
    def newline(self) -> str:
        """The line end of this file."""
        return "\r\n" if self.lines and self.lines[0].endswith("\r\n") else "\n"

    @property
    def indent(self) -> int:
        """How far keys are indented."""
        return indentation(self.lines[self.entries[0].first]) if self.entries else 2

    @property
    def field_indent(self) -> int:
        """How far fields are indented."""
        firsts = (entry.fields[0].first for entry in self.entries if entry.block and entry.fields)
        return next((indentation(self.lines[first]) for first in firsts), self.indent + 2)

    @property
    def blank_between(self) -> bool:
        """Whether entries are set apart by a blank line."""
        gaps = [not self.lines[entry.first - 1].strip() for entry in self.entries[1:]]
        return gaps.count(True) * 2 >= len(gaps) if gaps else not self.is_flow

    @property
    def quote(self) -> str:
        """The quotation mark that this file uses most."""
        count = Counter(_QUOTED_VALUE.findall("".join(self.lines)))
        return count.most_common(1)[0][0] if count else '"'

    def quotes(self, name: str) -> bool:
        """Whether this field is quoted in every entry here, also where it need not be."""
        written = [field for entry in self.entries if (field := entry.field(name))]
        return bool(written) and all(self._is_quoted(field.value) for field in written)

    def _is_quoted(self, value: SourceNode) -> bool:
        place = value.origin  # of text between quotes: that of its first character
        return isinstance(value, SourceText) and self.lines[place.line - 1][: place.column - 1].endswith(("'", '"'))

    @property
    def is_flow(self) -> bool:
        """Whether every entry is written between braces on one line."""
        one_line = [not entry.block and entry.first == entry.last and bool(entry.fields) for entry in self.entries]
        return bool(one_line) and all(one_line)

    def share_with(self, name: str) -> float:
        """The share of the entries that have this field."""
        return sum(entry.field(name) is not None for entry in self.entries) / max(len(self.entries), 1)

    def entry(self, key: str) -> Entry | None:
        """The entry with this key."""
        return next((entry for entry in self.entries if entry.key == key), None)


def read_register(content: bytes, shown: str, top: str) -> RegisterFile:
    """The layout of a register file whose entries stand under the key `top`.

    Raises:
        RegisterEditError: the file has faults, or its entries do not each begin on a line of their own.
    """
    tree = load_soundly(content, shown)
    lines = tuple(_LINES.findall(content.decode()))
    head = next((key for key in tree.entries if key == top), None)
    if head is None:
        raise RegisterEditError(f'{shown}: de sleutel "{top}" ontbreekt')
    node = tree.entries[head]
    entries = _entries(node, lines) if isinstance(node, SourceMapping) else ()
    if len({entry.first for entry in entries} | {head.origin.line - 1}) <= len(entries):
        raise RegisterEditError(f"{shown}: niet elke bron begint op een eigen regel; pas het bestand zelf aan")
    return RegisterFile(shown, lines, head.origin.line - 1, entries)


def load_soundly(content: bytes, shown: str) -> SourceMapping:
    """The tree of a file without faults.

    Raises:
        RegisterEditError: there are faults; the message lists them.
    """
    report = Report()
    tree = parse_yaml(content, shown, report)
    if tree is None or report.has_errors():
        faults = (finding.render() for finding in report.in_source_order() if finding.severity is Severity.ERROR)
        raise RegisterEditError("\n".join(("het register heeft fouten; er is niets veranderd:", *faults)))
    return tree


def indentation(line: str) -> int:
    """The number of spaces that a line begins with."""
    return len(line) - len(line.lstrip(" "))


def _entries(node: SourceMapping, lines: tuple[str, ...]) -> tuple[Entry, ...]:
    spans = pairwise([*(key.origin.line - 1 for key in node.entries), len(lines)])
    parts = zip(node.entries.items(), spans, strict=True)
    return tuple(_entry(key, value, lines, first, end) for (key, value), (first, end) in parts)


def _entry(key: SourceText, value: SourceNode, lines: tuple[str, ...], first: int, end: int) -> Entry:
    last = _last_within(lines, first, end, indentation(lines[first]))
    fields = value.entries if isinstance(value, SourceMapping) else {}
    starts = [name.origin.line - 1 for name in fields]
    block = isinstance(value, SourceMapping) and len(set(starts)) == len(starts) and first not in starts
    found = tuple(
        Field(str(name), start, _last_within(lines, start, stop, indentation(lines[start])), node)
        for (name, node), (start, stop) in zip(fields.items(), pairwise([*starts, last + 1]), strict=True)
    )
    return Entry(key, first, last, found, block)


def _last_within(lines: tuple[str, ...], first: int, end: int, indent: int) -> int:
    """The last line before `end` that belongs to what begins on `first`: indented deeper, and not blank."""
    inside = (number for number in range(end - 1, first, -1) if _is_inside(lines[number], indent))
    return next(inside, first)


def _is_inside(line: str, indent: int) -> bool:
    # The dashes of a list may stand right below its key.
    own = indentation(line)
    return bool(line.strip()) and (own > indent or (own == indent and line.lstrip().startswith("- ")))
