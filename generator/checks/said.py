"""What the author says: the prose of a document, text by text, in the form in which it is looked for in what was written.

Gathered once, when a document is prepared. Typography may differ: each character that the typeset stage puts in counts as
the one that an author types.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.schema.fields import RichLine, RichText
from generator.schema.walk import values
from generator.tree.blocks import Block
from generator.tree.inlines import Note, Text
from generator.tree.walk import blocks_of, inlines_of, walk_inlines, walk_nested

STRAIGHT = (("“", '"'), ("”", '"'), ("‘", "'"), ("’", "'"), ("\u00a0", " "), ("–", "-"))


@dataclass(slots=True)
class Said:
    """The texts of one piece of prose in their order: those of the text itself, and those of its notes."""

    text: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def said_by(contents: Iterable[object]) -> tuple[Said, ...]:
    """What is said in each piece of prose of these contents."""
    prose = (value for value in values(tuple(contents)) if isinstance(value, RichText | RichLine))
    return tuple(_said(value.blocks) for value in prose)


def straight(text: str) -> str:
    """The text without typography."""
    for typeset, typed in STRAIGHT:
        text = text.replace(typeset, typed)
    return text


def stand_in_order(texts: Iterable[str], printed: str) -> bool:
    """Whether these texts stand in a printed text, one after the other."""
    position = 0
    for text in texts:
        found = printed.find(text, position)
        if found < 0:
            return False
        position = found + len(text)
    return True


def _said(blocks: Iterable[Block]) -> Said:
    said = Said()
    _gather(blocks, said)
    return said


def _gather(blocks: Iterable[Block], said: Said) -> None:
    for block in blocks:
        for inline in walk_nested(inlines_of(block)):
            if isinstance(inline, Text):
                said.text.append(straight(inline.text))
            elif isinstance(inline, Note):
                said.notes += [straight(i.text) for i in walk_inlines(inline.blocks) if isinstance(i, Text)]
        _gather(blocks_of(block), said)
