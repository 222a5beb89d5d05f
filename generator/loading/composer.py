"""Builds the source tree from the events of the YAML parser, within bounds that no file can cross.

PyYAML's own composer recurses without limit, expands aliases without counting and lets the last of two equal keys win
silently (architecture, section 8, row 8). This one refuses, with a place, and goes on where it can.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, NoReturn

import yaml

from generator.codes import Code
from generator.codes.phrases import Value
from generator.diagnostics import Location, Report, Wording
from generator.loading.hygiene import name_character
from generator.loading.positions import Source, begin_of, end_of
from generator.loading.source import SourceAbsent, SourceMapping, SourceNode, SourceSequence, SourceText

MAXIMUM_DEPTH = 40
MAXIMUM_ALIASED = 10_000
MAXIMUM_FAULTS = 100

# A long text weighs as several values: ten thousand aliases of one megabyte are a bomb too.
_CHARACTERS_PER_VALUE = 1_000
_NOTHING = ("", "~", "null")
_MERGE = "<<"


class UnusableTreeError(Exception):
    """Signal within the loading stage: the findings are reported and there is no tree to go on with."""


class _Composed(NamedTuple):
    """A node, how many values it holds with its aliases written out, and how many levels."""

    node: SourceNode
    weight: int
    height: int = 0


class Composer:
    """Composes one document; `latest` is the place of the node it came to last."""

    def __init__(self, events: Iterable[yaml.Event], source: Source, report: Report) -> None:
        """Compose from the events of a parser that reads `source.text`."""
        self.latest = Location(source.file, 1, 1)
        self._events: Iterator[yaml.Event] = iter(events)
        self._source = source
        self._report = report
        self._anchors: dict[str, _Composed | None] = {}  # None: begun, not complete
        self._aliased = 0
        self._faults = 0

    def document(self) -> SourceNode | None:
        """The one document of the file; None when there is none. A second one is a fault."""
        root = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                self._fault(Code.BRON012, self._source.location(begin_of(event)))
                break
            if isinstance(event, yaml.DocumentStartEvent):
                root = self._compose(next(self._events), 0).node
        return root

    def _compose(self, event: yaml.Event, depth: int) -> _Composed:
        self.latest = self._source.location(begin_of(event))
        name: str | None = getattr(event, "anchor", None)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(name or "", depth)
        if getattr(event, "tag", None):
            self._fault(Code.BRON006, self.latest, tag=self._source.tag(begin_of(event)))
        if not name:
            return self._scalar_or_collection(event, depth)
        self._anchors[name] = None
        composed = self._anchors[name] = self._scalar_or_collection(event, depth)
        return composed

    def _scalar_or_collection(self, event: yaml.Event, depth: int) -> _Composed:
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        self._limit_depth(depth + 1)
        return self._sequence(depth + 1) if isinstance(event, yaml.SequenceStartEvent) else self._mapping(depth + 1)

    def _scalar(self, event: yaml.ScalarEvent) -> _Composed:
        if not event.style and event.value in _NOTHING:
            return _Composed(SourceAbsent(self.latest), 1)
        text = self._text(event)
        return _Composed(text, _weight(text))

    def _text(self, event: yaml.ScalarEvent) -> SourceText:
        if event.style == '"':
            self._refuse_escapes(event)
        return self._source.scalar(event)

    def _refuse_escapes(self, event: yaml.ScalarEvent) -> None:
        for location, code_point in self._source.forbidden_escapes(begin_of(event).index, end_of(event).index):
            self._fault(Code.BRON007, location, character=name_character(code_point))

    def _sequence(self, depth: int) -> _Composed:
        origin = self.latest
        items = [self._compose(event, depth) for event in self._until(yaml.SequenceEndEvent)]
        return _enclose(SourceSequence(tuple(item.node for item in items), origin), items)

    def _mapping(self, depth: int) -> _Composed:
        origin = self.latest
        entries: dict[SourceText, SourceNode] = {}
        parts: list[_Composed] = []
        for event in self._until(yaml.MappingEndEvent):
            key = self._key(event, depth)
            value = self._compose(next(self._events), depth)
            parts.append(value)
            if key is not None:
                parts.append(_Composed(key, _weight(key)))
                self._enter(entries, key, value.node)
        return _enclose(SourceMapping(entries, origin), parts)

    def _until(self, end: type[yaml.Event]) -> Iterator[yaml.Event]:
        while not isinstance(event := next(self._events), end):
            yield event

    def _key(self, event: yaml.Event, depth: int) -> SourceText | None:
        composed = self._compose(event, depth)
        place = self._source.location(begin_of(event))
        if isinstance(composed.node, SourceText):
            key = composed.node
            return SourceText(key, place, key.line_starts) if isinstance(event, yaml.AliasEvent) else key
        if isinstance(event, yaml.ScalarEvent) and event.value:
            return self._source.scalar(event)  # `null: x`: the word, for who writes it as a key
        self._fault(Code.BRON011, place)
        return None

    def _enter(self, entries: dict[SourceText, SourceNode], key: SourceText, value: SourceNode) -> None:
        """Add an entry, unless its key stands there already; the first one stays."""
        if key == _MERGE:
            self._fault(Code.BRON013, key.origin)
        elif key in entries:
            first = next(known for known in entries if known == key)
            self._fault(Code.BRON002, key.origin, key=key, first_line=str(first.origin.line))
        else:
            entries[key] = value

    def _alias(self, name: str, depth: int) -> _Composed:
        """The node that carries the anchor: shared, never copied, but counted as if it were written out."""
        if name not in self._anchors:
            self._fault(Code.BRON014, self.latest, name=name)
            return _Composed(SourceAbsent(self.latest), 1)
        target = self._anchors[name]
        self._aliased += target.weight if target else MAXIMUM_ALIASED + 1  # an alias of itself has no end
        if target is None or self._aliased > MAXIMUM_ALIASED:
            self._stop(Code.BRON005, maximum=str(MAXIMUM_ALIASED))
        self._limit_depth(depth + target.height)
        return target

    def _limit_depth(self, depth: int) -> None:
        if depth > MAXIMUM_DEPTH:
            self._stop(Code.BRON004, maximum=str(MAXIMUM_DEPTH))

    def _fault(self, code: Wording, location: Location, **values: Value) -> None:
        self._report.add(code, location, suggestion="", **values)
        self._faults += 1
        if self._faults >= MAXIMUM_FAULTS:  # a file of nothing but duplicates must not fill the memory with findings
            raise UnusableTreeError

    def _stop(self, code: Wording, **values: str) -> NoReturn:
        self._report.add(code, self.latest, **values)
        raise UnusableTreeError


def _weight(text: SourceText) -> int:
    return 1 + len(text) // _CHARACTERS_PER_VALUE


def _enclose(node: SourceNode, parts: list[_Composed]) -> _Composed:
    height = 1 + max((part.height for part in parts), default=0)
    return _Composed(node, 1 + sum(part.weight for part in parts), height)
