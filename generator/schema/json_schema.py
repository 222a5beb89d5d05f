"""JSON Schemas for editors: completion and errors while a person types, from the same models that validate.

Each content file names its schema in a comment on its first line; the YAML extension of an editor does the rest.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator.schema.base import Content

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = ".schema"


def json_schema(model: type[Content]) -> dict[str, Any]:
    """The schema of one model, with the Dutch keys."""
    schema = model.model_json_schema(by_alias=True)
    return {"$schema": DIALECT, **_readable(schema)}


def schema_files(models: Mapping[str, type[Content]]) -> dict[str, str]:
    """File name and text of every schema."""
    return {
        f"{name}.json": json.dumps(json_schema(model), ensure_ascii=False, indent=1) + "\n"
        for name, model in sorted(models.items())
    }


def _readable(node: Any) -> Any:
    """Without the titles that pydantic makes up from attribute names, and without English docstrings."""
    if isinstance(node, dict):
        return {key: _readable(value) for key, value in node.items() if not _made_up(key, value, node)}
    if isinstance(node, list):
        return [_readable(item) for item in node]
    return node


def _made_up(key: str, value: Any, node: dict[str, Any]) -> bool:
    return isinstance(value, str) and (key == "title" or (key == "description" and "properties" in node))
