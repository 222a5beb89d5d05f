"""Validate: a source tree against a content model. All faults at once, each with its place, in plain Dutch.

pydantic does the walking; this module gives each of its errors a code, the place in the YAML, and a hint.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.codes import content_phrases as says
from generator.codes.phrases import Value
from generator.diagnostics import Code, Diagnostic, Location, Report, did_you_mean
from generator.loading.source import SourceMapping, SourceNode, node_at, plain
from generator.schema.base import Content
from generator.schema.empty_keys import model_in, unknown_empty_keys
from generator.schema.fields import RichLine, RichText
from generator.schema.walk import values

ContentT = TypeVar("ContentT", bound=Content)
Path = tuple[str | int, ...]
EXPECTED = {
    "model_type": says.BLOCK_HERE,
    "dict_type": says.BLOCK_HERE,
    "tuple_type": says.LIST_HERE,
    "list_type": says.LIST_HERE,
    "too_short": says.NOT_EMPTY,
}


def validate(
    tree: SourceMapping, model: type[ContentT], report: Report, read: list[object] | None = None
) -> ContentT | None:
    """The content of this type, or None when it has faults; prose faults are reported too.

    Args:
        tree: what loading delivered.
        model: the content model of the document type or register.
        report: receives every fault.
        read: receives the prose and the keys that could be read, for who must go on without content.
    """
    read = [] if read is None else read
    empty = list(unknown_empty_keys(tree, model))
    for key, known in empty:
        report.add(Code.VELD001, key.origin, suggestion=did_you_mean(key, known), key=key)
    try:
        content = model.model_validate(plain(tree), context=read)
    except ValidationError as problem:
        for error in problem.errors(include_url=False, include_context=True):
            _report(error, tree, model, report)
        report.extend(_prose_faults(read))
        return None
    found = list(_prose_faults(content))
    report.extend(found)
    return None if found or empty else content


def _prose_faults(content: object) -> Iterable[Diagnostic]:
    for value in values(content):
        if isinstance(value, RichText | RichLine):
            yield from value.diagnostics


def _report(error: ErrorDetails, tree: SourceMapping, model: type[Content], report: Report) -> None:
    path, kind = error["loc"], error["type"]
    context = error.get("ctx", {})
    node = node_at(tree, path)
    match kind:
        case "extra_forbidden":
            known = _keys_of(model, path[:-1])
            report.add(Code.VELD001, key_place(tree, path), suggestion=did_you_mean(str(path[-1]), known), key=path[-1])
        case "missing":
            report.add(Code.VELD002, key_place(tree, path), key=path[-1])
        case "definitief_zonder_datum":
            report.add(Code.VELD002, tree.origin, key="datum")
        case "onmogelijke_datum":
            report.add(Code.VELD004, node.origin, value=context["value"])
        case "verkeerde_waarde":
            report.add(Code.VELD003, node.origin, value=context["value"], expected=context["expected"])
        case "literal_error":
            allowed = re.findall(r"'([^']*)'", str(context.get("expected", "")))
            expected = says.CHOOSE(allowed=", ".join(allowed))
            suggestion = did_you_mean(str(node), allowed)
            report.add(Code.VELD003, node.origin, suggestion=suggestion, value=_shown(node), expected=expected)
        case _:
            report.add(Code.VELD003, node.origin, value=_shown(node), expected=EXPECTED.get(kind, error["msg"]))


def _shown(node: SourceNode) -> Value:
    return str(node)[:60] if isinstance(node, str) else says.THIS


def key_place(tree: SourceMapping, path: Path) -> Location:
    """The place of the key that `path` ends with (not of its value), or of the block that should have it."""
    parent = node_at(tree, path[:-1])
    if isinstance(parent, SourceMapping):
        for key in parent.entries:
            if key == path[-1]:
                return key.origin
    return parent.origin


def _keys_of(model: type[Content], path: Path) -> list[str]:
    """The keys that are allowed where `path` points, by following the fields of the models."""
    current: type[Content] | None = model
    for step in path:
        if current is None or not isinstance(step, str):
            continue
        field = next((f for f in current.model_fields.values() if f.alias == step), None)
        if field is not None:
            current = model_in(field.annotation)
    if current is None:
        return []
    return [field.alias or name for name, field in current.model_fields.items()]
