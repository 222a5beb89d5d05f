"""Frozen values: the one door to msgspec, whose structs the nodes of the tree and most values of the chain are.

They are what frozen dataclasses with slots are, and made by C: a class costs a tenth when the program starts, and an
instance or a changed copy a fifth to a tenth, of which a letter needs thousands.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from msgspec import Raw, Struct, field, json, msgpack, structs
from msgspec.structs import replace

__all__ = [
    "Gatherer",
    "Record",
    "as_json",
    "field",
    "fields",
    "from_json",
    "members",
    "packed",
    "replace",
    "set_out",
    "unpacked",
]

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


def as_json(value: object) -> bytes:
    """Plain values as JSON, without a space in it; text may be of a type of its own that knows where it stood."""
    return json.encode(value, enc_hook=_plain)


def _plain(value: object) -> str:
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError(type(value))


def from_json(content: bytes) -> Any:
    """The plain values that stand in this JSON.

    Raises:
        ValueError: it is no JSON.
    """
    return json.decode(content)


def members(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The members of a JSON object, each as it is written there.

    Raises:
        ValueError: it is no JSON object.
    """
    for name, written in json.decode(content, type=dict[str, Raw]).items():
        yield name, bytes(written)


def set_out(content: bytes, depth: int) -> bytes:
    """JSON as people read it: everything on a line of its own, so many spaces from the edge and more."""
    return json.format(content, indent=1).replace(b"\n", b"\n" + b" " * depth)  # in a text a line end is written as \\n
