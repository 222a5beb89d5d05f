"""Bookmarks and the fields that refer to them: live references that stay right when a colleague edits in Word.

A note is referred to with NOTEREF (ECMA-376, 17.16.5.39), a table and an annex with REF to a bookmark around the
number, a numbered heading with REF and its switch r (its number), another heading with REF (its text). The cached text of each
field is right from the start; Word computes it anew when it prints or when the reader presses F9.
"""

from __future__ import annotations

from generator.tree.labels import Label, Target
from generator.word.markup import attribute, field

LONGEST = 40  # characters in the name of a bookmark (17.13.6.2)
FIRST_ID = {
    Target.NOTE: 1,
    Target.TABLE: 10_000,
    Target.NUMBERED_HEADING: 20_000,
    Target.HEADING: 30_000,
    Target.ANNEX: 40_000,
}
PREFIX = {
    Target.NOTE: "noot",
    Target.TABLE: "tabel",
    Target.NUMBERED_HEADING: "kop",
    Target.HEADING: "tussenkop",
    Target.ANNEX: "bijlage",
}


def bookmark_name(label: Label, name: str) -> str:
    """The bookmark of a target: its kind and number make it unique, its own name makes it readable."""
    readable = "".join(c if c.isascii() and c.isalnum() else "_" for c in name)
    return f"{PREFIX[label.target]}_{label.number}_{readable}"[:LONGEST]


def bookmarked(markup: str, label: Label, name: str) -> str:
    """This markup between the two ends of its bookmark; ids are unique over the document by kind and number."""
    number = FIRST_ID[label.target] + label.number
    start = f'<w:bookmarkStart w:id="{number}" w:name="{attribute(bookmark_name(label, name))}"/>'
    return f'{start}{markup}<w:bookmarkEnd w:id="{number}"/>'


def reference_field(label: Label, name: str, properties: str) -> str:
    """The field that prints the target's number, or its text."""
    bookmark = bookmark_name(label, name)
    match label.target:
        case Target.NOTE:
            instruction = f"NOTEREF {bookmark} \\h"
        case Target.NUMBERED_HEADING:
            instruction = f"REF {bookmark} \\r \\h"
        case _:
            instruction = f"REF {bookmark} \\h"
    return field(instruction, label.text, properties)
