"""Values as a person writes them in YAML: bare where that can be, quoted where YAML would read something else."""

from __future__ import annotations

import re
import textwrap

LINE_LENGTH = 120
_OPENERS = re.compile(r"[-?:,\[\]{}#&*!|>'\"%@`~=<]")
_INSIDE = re.compile(r":(?:\s|$)|\s#")
_FLOW = re.compile(r"[,\[\]{}]")
_NOTHING = ("", "null", "Null", "NULL")


def scalar(text: str, quote: str = '"', *, always_quoted: bool = False, in_list: bool = False) -> str:
    """One line of text as a YAML scalar."""
    bare = not (_OPENERS.match(text) or _INSIDE.search(text) or text in _NOTHING or text != text.strip())
    if bare and not always_quoted and not (in_list and _FLOW.search(text)):
        return text
    if quote == "'":
        return "'" + text.replace("'", "''") + "'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def field_lines(name: str, value: str, indent: int, comment: str = "") -> list[str]:
    """A field on one line; when its text does not fit there, folded below it."""
    line = f"{' ' * indent}{name}: {value}{comment}"
    if len(line) <= LINE_LENGTH or value.startswith(('"', "'", "[")) or " " not in value:
        return [line]
    width = max(LINE_LENGTH - indent - 2, 40)
    folded = textwrap.wrap(value, width, break_long_words=False, break_on_hyphens=False)
    return [f"{' ' * indent}{name}: >-{comment}", *(f"{' ' * (indent + 2)}{part}" for part in folded)]
