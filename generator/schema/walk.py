"""Walks over content models: every value under a record, in the order of its fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from generator.schema.base import Content

RecordT = TypeVar("RecordT", bound=Content)


def records(content: object, kind: type[RecordT]) -> Iterator[RecordT]:
    """Every record of one kind under `content`, itself included, in the order of its fields."""
    if isinstance(content, kind):
        yield content
    parts: Iterable[object] = ()
    match content:
        case Content():
            parts = (getattr(content, name) for name in type(content).model_fields)
        case dict():
            parts = content.values()
        case tuple() | list():
            parts = content
    for part in parts:
        yield from records(part, kind)


def values(content: object) -> Iterator[object]:
    """Every leaf value under `content`: texts, prose, keys, dates, amounts and what is still to be supplied."""
    match content:
        case Content():
            for name in type(content).model_fields:
                yield from values(getattr(content, name))
        case dict():
            for item in content.values():
                yield from values(item)
        case tuple() | list():
            for item in content:
                yield from values(item)
        case None:
            return
        case _:
            yield content
