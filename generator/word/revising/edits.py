"""The changes that can be made in a copy of a Word file: values, so that rules can propose them without knowing XML."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReplaceText:
    """Characters `start` to `end` of the `index`-th paragraph of a part become `new`; their looks stay."""

    part: str
    index: int
    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class SetTitle:
    """The title in the properties of the file."""

    title: str


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """The default language of the text, as in nl-NL."""

    language: str


@dataclass(frozen=True, slots=True)
class MarkHeaderRow:
    """The first row of the `index`-th table of a part becomes a header row."""

    part: str
    index: int


Edit = ReplaceText | SetTitle | SetLanguage | MarkHeaderRow
