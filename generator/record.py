"""Frozen values: the one door to msgspec, whose structs the nodes of the tree and most values of the chain are.

They are what frozen dataclasses with slots are, and made by C: a class costs a tenth when the program starts, and an
instance or a changed copy a fifth to a tenth, of which a letter needs thousands.
"""

from __future__ import annotations

from typing import TypeVar

from msgspec import Struct, field, msgpack, structs
from msgspec.structs import replace

__all__ = ["Gatherer", "Record", "field", "fields", "packed", "replace", "unpacked"]

RecordT = TypeVar("RecordT", bound="Record")


class Record(Struct, frozen=True):
    """Root of the frozen values. Two are equal when their types and all their fields are."""


class Gatherer(Struct):
    """Root of what gathers findings, numbers or text while a stage works."""


def fields(record: Record) -> list[tuple[str, object]]:
    """The names of its fields, each with its default."""
    return [(each.name, each.default) for each in structs.fields(record)]


def packed(record: Record) -> bytes:
    """A record as bytes (MessagePack), to be kept or sent."""
    return msgpack.encode(record)


def unpacked(content: bytes, kind: type[RecordT]) -> RecordT:
    """The record of this type that was packed.

    Raises:
        ValueError: the bytes hold no such record.
    """
    return msgpack.decode(content, type=kind)
