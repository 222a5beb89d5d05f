"""A tree as indented text, one node a line: for tests and for whoever wonders what became of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from generator.record import Record, fields
from generator.tree.node import ORIGIN

INDENT = "  "


def dump(nodes: Iterable[object]) -> str:
    """Each node on a line with its own values, what it holds indented below it; defaults and places are left out."""
    return "\n".join(line for node in nodes for line in _lines(node, 0))


def _lines(node: object, depth: int) -> Iterator[str]:
    if not isinstance(node, Record):
        yield INDENT * depth + _value(node)
        return
    held = [(name, getattr(node, name), default) for name, default in fields(node) if name != ORIGIN]
    plain = "".join(f" {name}={_value(value)}" for name, value, default in held if _is_shown(value, default))
    yield INDENT * depth + type(node).__name__ + plain
    nested = [(name, value if isinstance(value, tuple) else (value,)) for name, value, _ in held if _is_held(value)]
    for name, value in nested:
        if len(nested) > 1:
            yield INDENT * (depth + 1) + f"{name}:"
        yield from _held(value, depth + 1 + (len(nested) > 1))


def _held(values: tuple[object, ...], depth: int) -> Iterator[str]:
    for value in values:
        if isinstance(value, tuple):
            yield INDENT * depth + "-"
            yield from _held(value, depth + 1)
        else:
            yield from _lines(value, depth)


def _is_shown(value: object, default: object) -> bool:
    return not isinstance(value, tuple) and not isinstance(value, Record) and value != default


def _is_held(value: object) -> bool:
    return bool(value) if isinstance(value, tuple) else isinstance(value, Record)


def _value(value: object) -> str:
    return value.value if isinstance(value, Enum) else repr(value)
