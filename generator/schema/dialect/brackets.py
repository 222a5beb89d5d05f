"""Which square brackets of a text belong together; one behind a backslash is none."""

from __future__ import annotations

import re

BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)


def bracket_pairs(text: str) -> dict[int, int]:
    """Where each bracket closes, by where it opens; a pair stands before those around it."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for match in BRACKET.finditer(text):
        if match[0] == "[":
            opened.append(match.start())
        elif match[0] == "]" and opened:
            pairs[opened.pop()] = match.start()
    return pairs
