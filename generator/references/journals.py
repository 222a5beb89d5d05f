"""Staatsblad, Staatscourant and Tractatenblad as values: a calendar year and a number (Aanwijzingen voor de regelgeving 3.44)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.references.values import FIRST_WITH_IDENTIFIER, Reference

DIGITAL_GAZETTE = 2010  # until halfway 2009 a number of the Staatscourant was a day's issue, not one publication


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal(Reference):
    """Staatsblad, Staatscourant or Tractatenblad: calendar year and number."""

    @property
    def identifier(self) -> str | None:
        """Year and number; a number of the Staatscourant before 2010 was a day's issue, which names no publication."""
        if not (self.session_year and self.number):
            return None
        known_since = DIGITAL_GAZETTE if self.kind == "staatscourant" else FIRST_WITH_IDENTIFIER + 1
        if int(self.session_year) < known_since:
            return None
        return f"{JOURNAL_CODES[self.kind]}-{self.session_year}-{self.number}"

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why there is no identifier."""
        if self.identifier or not (self.session_year and self.number):
            return ()
        if self.kind == "staatscourant":
            return ("een nummer van de Staatscourant van vóór 2010 is dat van een dag: daarin staan meer publicaties",)
        return ("een nummer van vóór 1995 heeft geen publicatienummer",)


class Staatsblad(Journal):
    """`Stb. 2001, 580`."""

    __slots__ = ()
    kind: ClassVar[str] = "staatsblad"


class Staatscourant(Journal):
    """`Stcrt. 2014, 33806`."""

    __slots__ = ()
    kind: ClassVar[str] = "staatscourant"


class Tractatenblad(Journal):
    """`Trb. 2020, 1`."""

    __slots__ = ()
    kind: ClassVar[str] = "tractatenblad"


JOURNAL_CODES = {"staatsblad": "stb", "staatscourant": "stcrt", "tractatenblad": "trb"}
