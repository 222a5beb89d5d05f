"""Attributes between braces, `{.persoon}` and `{titel="Wat is brede welvaart?"}`, as Pandoc writes them."""

from __future__ import annotations

import re

from generator.record import Record

# Bounded, so that a quote that is never closed does not make hostile text slow.
VALUE = r'"(?:\\.|[^"\\\n]){0,1000}"|“[^”\n]{0,1000}”|[^\s{}"“]+'
PART = re.compile(rf"\s*(?:\.(?P<name>[\w-]+)|(?P<key>[\w-]+)=(?P<value>{VALUE}))")


class Attribute(Record, frozen=True):
    """One `key="value"`: the value, and where its first character stands."""

    value: str
    start: int


class Attributes(Record, frozen=True):
    """The name (`.persoon`; two names make one that nobody knows), the values, and the offset after the brace."""

    name: str
    values: dict[str, Attribute]
    end: int

    def text(self, key: str) -> str:
        """The value of `key`, empty when it is not there."""
        return self.values[key].value.strip() if key in self.values else ""


def read_attributes(text: str, start: int) -> Attributes | None:
    """The attributes whose opening brace stands at `start`, or None when there is no well-formed pair of braces."""
    if not text.startswith("{", start):
        return None
    position, name, values = start + 1, "", {}
    while part := PART.match(text, position):
        position = part.end()
        name = f"{name} {part['name'] or ''}".strip()
        if part["key"]:
            values[part["key"]] = _attribute(part)
    position += len(text[position : position + 10]) - len(text[position : position + 10].lstrip())
    return Attributes(name, values, position + 1) if text.startswith("}", position) else None


def _attribute(part: re.Match[str]) -> Attribute:
    value, start = part["value"], part.start("value")
    if value[0] == '"':
        return Attribute(re.sub(r"\\(.)", r"\1", value[1:-1]), start + 1)
    if value[0] == "“":  # Word and some editors curl the quotes
        return Attribute(value[1:-1], start + 1)
    return Attribute(value, start)
