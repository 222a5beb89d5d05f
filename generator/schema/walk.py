"""Walks over content models: every value under a record, in the order of its fields."""

from __future__ import annotations

from collections.abc import Iterator

from generator.schema.base import Content


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
