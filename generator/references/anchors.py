"""Anchors: every `[noot](#naam)` leads to exactly one note of the same document, wherever that note stands.

A check of the composed tree and not of one text: the note may be in another field, or in an annex.
"""

from __future__ import annotations

from itertools import chain

from generator.diagnostics import Code, Report, did_you_mean
from generator.tree.blocks import Document
from generator.tree.inlines import CrossReference, Note
from generator.tree.walk import walk_inlines


def check_anchors(document: Document, report: Report) -> None:
    """Report references that lead nowhere (TEKST007) and names that two notes share (TEKST009)."""
    names: set[str] = set()
    references: list[CrossReference] = []
    for inline in walk_inlines(chain.from_iterable(document.slots.values())):
        if isinstance(inline, CrossReference):
            references.append(inline)
        elif isinstance(inline, Note) and inline.name:
            if inline.name in names:
                report.add(Code.TEKST009, inline.origin, anchor=inline.name)
            names.add(inline.name)
    for reference in references:
        if reference.anchor not in names:
            suggestion = did_you_mean(reference.anchor, names)
            report.add(Code.TEKST007, reference.origin, suggestion=suggestion, anchor=reference.anchor)
