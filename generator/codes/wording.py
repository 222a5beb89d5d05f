"""The text of one message in both languages, and how much it weighs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

PLACEHOLDER = re.compile(r"\{\w+\}")


class Severity(Enum):
    """How much a finding weighs. Only an error stops a file; which one, its code says (`Stops`)."""

    ERROR = ("fout", "error")
    WARNING = ("waarschuwing", "warning")
    NOTE = ("melding", "note")

    def word(self, language: str) -> str:
        """The word printed before the code."""
        return self.value[0 if language == "nl" else 1]


class Stops(Enum):
    """Which file is not written because of a finding."""

    NOTHING = "nothing"
    PDF = "pdf"  # the Word file is good
    DOCUMENT = "document"  # neither


@dataclass(frozen=True, slots=True, eq=False)  # two codes with equal texts are still two codes
class Wording:
    """The text of one code in both languages, with `{name}` placeholders; a hint says what to do.

    Its name is that of the attribute of the catalogue in which it stands.
    """

    severity: Severity
    nl: str
    en: str
    hint_nl: str = ""
    hint_en: str = ""
    stops: Stops = Stops.NOTHING
    name: str = field(default="", init=False)

    def __set_name__(self, owner: type, name: str) -> None:
        object.__setattr__(self, "name", name)
        if name in CATALOGUE:
            raise TypeError(f"code {name} bestaat al")
        CATALOGUE[name] = self

    def __reduce__(self) -> tuple[object, ...]:
        # By name: a finding that comes back from another process has the very code of this one.
        return (named, (self.name,))

    def text(self, language: str) -> str:
        """What is wrong."""
        return self.nl if language == "nl" else self.en

    def hint(self, language: str) -> str:
        """What to do about it."""
        return self.hint_nl if language == "nl" else self.hint_en


def without_values(text: str) -> str:
    """A message or a hint that is about no finding in particular: "…" for each value."""
    return PLACEHOLDER.sub("…", text)


CATALOGUE: dict[str, Wording] = {}


def named(name: str) -> Wording:
    """The code of this name."""
    return CATALOGUE[name]


def error(nl: str, en: str, hint_nl: str = "", hint_en: str = "", stops: Stops = Stops.DOCUMENT) -> Wording:
    """A message that stops a document, or a file of it."""
    return Wording(Severity.ERROR, nl, en, hint_nl, hint_en, stops)


def warning(nl: str, en: str, hint_nl: str = "", hint_en: str = "") -> Wording:
    """A message that deserves a look."""
    return Wording(Severity.WARNING, nl, en, hint_nl, hint_en)


def note(nl: str, en: str, hint_nl: str = "", hint_en: str = "") -> Wording:
    """A message that only informs."""
    return Wording(Severity.NOTE, nl, en, hint_nl, hint_en)
