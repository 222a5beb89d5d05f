"""Root of the tree's nodes: each knows its place in the YAML, which is left out of equality."""

from __future__ import annotations

from generator.diagnostics import Location
from generator.record import Record

NOWHERE, ORIGIN = Location(""), "origin"


class Node(Record, frozen=True, eq=False, kw_only=True):
    """A node. Two are equal when they say the same, wherever they come from.

    Attributes:
        origin: the place in the source; `NOWHERE` for what no author wrote.
    """

    origin: Location = NOWHERE

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._said())

    def __ne__(self, other: object) -> bool:
        return not self == other  # else that of msgspec, which knows nothing of ours

    def __hash__(self) -> int:
        return hash((type(self), *(getattr(self, name) for name in self._said())))

    @classmethod
    def _said(cls) -> tuple[str, ...]:
        """The fields that say something."""
        return tuple(name for name in cls.__struct_fields__ if name != ORIGIN)
