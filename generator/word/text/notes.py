"""Keeps count of notes: the number that each gets in print, and whether references and notes fit together.

Notes are numbered in the order in which the text refers to them, whatever their id (ECMA-376 part 1, 17.11).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.word.text.model import NoteState

Key = tuple[str, bool]  # id; whether it is an endnote


@dataclass(slots=True)
class NoteKeeper:
    """The notes of one file. The text is read before the notes; from then on nothing new gets a number."""

    reading_text: bool = True
    _numbers: dict[Key, int] = field(default_factory=dict)
    _referred: Counter[Key] = field(default_factory=Counter)
    _present: Counter[Key] = field(default_factory=Counter)
    _last: Counter[bool] = field(default_factory=Counter)
    _numbered: set[Key] = field(default_factory=set)
    _filled: set[Key] = field(default_factory=set)

    def refer(self, identity: str, *, endnote: bool) -> int:
        """The text refers to this note; returns its number."""
        key = (identity, endnote)
        if self.reading_text:
            self._referred[key] += 1
            if key not in self._numbers:
                self._last[endnote] += 1
                self._numbers[key] = self._last[endnote]
        return self._numbers.get(key, 0)

    def number(self, identity: str, *, endnote: bool) -> int:
        """The number of a note; 0 when the text never refers to it."""
        return self._numbers.get((identity, endnote), 0)

    def met(self, identity: str, *, endnote: bool, numbered: bool, filled: bool) -> None:
        """The notes part has this note."""
        key = (identity, endnote)
        self._present[key] += 1
        if numbered:
            self._numbered.add(key)
        if filled:
            self._filled.add(key)

    def states(self) -> Iterator[NoteState]:
        """Every note that the text refers to or the notes part has."""
        for key in dict.fromkeys([*self._referred, *self._present]):
            identity, endnote = key
            yield NoteState(
                identity,
                self._numbers.get(key, 0),
                self._referred[key],
                self._present[key],
                key in self._numbered,
                key in self._filled,
                endnote,
            )
