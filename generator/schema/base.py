"""The base of every content model: frozen, typed, closed, with Dutch keys.

The field's declaration is the one place where the YAML key (Dutch, the alias) meets the attribute (English or the
Dutch term of art). The glossary (docs/begrippen.md) and the JSON Schemas are generated from it.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Content(BaseModel):
    """Root of all content models. Unknown keys are errors; values are never coerced beyond the field's own type."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        arbitrary_types_allowed=True,
        populate_by_name=False,
        hide_input_in_errors=True,
        defer_build=True,  # a model is built when the first file asks for it: a letter needs a third of them
    )
