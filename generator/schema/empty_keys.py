"""Keys without a value, part of the stage *validate*: an empty value is no value, but the key must exist.

`datum:` with nothing behind it counts as not given. That may not hide a key that nobody knows: in
`{wat: besluit, door de raad, wanneer: 2026}` YAML takes the words between the commas for a key without a value, and the
author's words would disappear.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import get_args, get_origin

from generator.loading.source import SourceAbsent, SourceMapping, SourceNode, SourceSequence, SourceText
from generator.schema.base import Content


def unknown_empty_keys(node: SourceNode, annotation: object) -> Iterator[tuple[SourceText, list[str]]]:
    """Each key without a value that the models do not have, with the keys that they do have there.

    Args:
        node: what loading delivered.
        annotation: the model that it is validated against, or the type of a field.
    """
    if isinstance(node, SourceSequence):
        for item in node.items:
            yield from unknown_empty_keys(item, annotation)
    elif isinstance(node, SourceMapping) and (inside := _values_of_records(annotation)) is not None:
        for value in node.entries.values():
            yield from unknown_empty_keys(value, inside)
    elif isinstance(node, SourceMapping) and (model := model_in(annotation)) is not None:
        yield from _unknown_in(node, model)


def model_in(annotation: object) -> type[Content] | None:
    """The content model inside an annotation such as `tuple[Activity, ...]` or `Border | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Content):
        return annotation
    return next((found for part in get_args(annotation) if (found := model_in(part)) is not None), None)


def _unknown_in(node: SourceMapping, model: type[Content]) -> Iterator[tuple[SourceText, list[str]]]:
    fields = _fields(model)
    for key, value in node.entries.items():
        if key in fields:
            yield from unknown_empty_keys(value, fields[key])
        elif isinstance(value, SourceAbsent):
            yield key, list(fields)


@cache
def _fields(model: type[Content]) -> dict[str, object]:
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}


def _values_of_records(annotation: object) -> object | None:
    """What stands under the keys of a register: its keys are the author's own; None for anything but a register."""
    if get_origin(annotation) in (dict, Mapping):
        return get_args(annotation)[1]  # type: ignore[no-any-return]
    found = (_values_of_records(part) for part in get_args(annotation) if not isinstance(part, type))
    return next((inside for inside in found if inside is not None), None)
