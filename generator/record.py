"""Frozen values: the one door to msgspec, whose structs the nodes of the tree and most values of the chain are.

They are what frozen dataclasses with slots are, and made by C: a class costs a tenth when the program starts, and an
instance or a changed copy a fifth to a tenth, of which a letter needs thousands.
"""

from __future__ import annotations

from msgspec import Struct, field, structs
from msgspec.structs import replace

__all__ = ["Gatherer", "Record", "field", "fields", "replace"]


class Record(Struct, frozen=True):
    """Root of the frozen values. Two are equal when their types and all their fields are."""


class Gatherer(Struct):
    """Root of what gathers findings, numbers or text while a stage works."""


def fields(record: Record) -> list[tuple[str, object]]:
    """The names of its fields, each with its default."""
    return [(each.name, each.default) for each in structs.fields(record)]
