"""Bookmarks and the fields that refer to them: live references that stay right when a colleague edits in Word.

A note is referred to with NOTEREF (ECMA-376, 17.16.5.39), a table, a figure and an annex with REF to a bookmark around
the number, a numbered heading with REF and its switch r (its number), another heading with REF (its text), and the page
of any of them with PAGEREF (17.16.5.45). The cached text of each field is right from the start; Word computes it anew
when it prints or when the reader presses F9.
"""

from __future__ import annotations

from generator.tree.labels import Label, Target
from generator.tree.printed import reference_text
from generator.word.markup import attribute, field

FIRST_ID = {
    Target.NOTE: 1,
    Target.TABLE: 10_000,
    Target.NUMBERED_HEADING: 20_000,
    Target.HEADING: 30_000,
    Target.ANNEX: 40_000,
    Target.FIGURE: 50_000,
}


def bookmarked(markup: str, label: Label) -> str:
    """This markup between the two ends of its bookmark; ids are unique over the document by kind and number."""
    number = FIRST_ID[label.target] + label.number
    start = f'<w:bookmarkStart w:id="{number}" w:name="{attribute(label.key)}"/>'
    return f'{start}{markup}<w:bookmarkEnd w:id="{number}"/>'


def live_number(kind: str, number: int) -> str:
    """A number that Word counts anew, with all others of this kind (SEQ, 17.16.5.56)."""
    return field(f"SEQ {kind} \\* ARABIC", str(number))


def reference_field(label: Label, properties: str, *, page: bool = False) -> str:
    """The field that prints the target's number, or its text, or its page."""
    instruction = f"PAGEREF {label.key} \\h" if page else _instruction(label)
    return field(instruction, reference_text(label, page=page), properties)


def _instruction(label: Label) -> str:
    match label.target:
        case Target.NOTE:
            return f"NOTEREF {label.key} \\h"
        case Target.NUMBERED_HEADING:
            return f"REF {label.key} \\r \\h"
        case _:
            return f"REF {label.key} \\h"
