"""Anchors: every `[noot](#naam)` leads to exactly one note, table, heading or annex of the same document.

A check of the composed tree and not of one text: the target may be in another field, or in an annex.
"""

from __future__ import annotations

from itertools import chain

from generator.diagnostics import Code, Report, did_you_mean
from generator.tree.blocks import Document
from generator.tree.inlines import CrossReference
from generator.tree.labels import Labels
from generator.tree.walk import walk_inlines


def check_anchors(document: Document, report: Report) -> None:
    """Report references that lead nowhere (TEKST007) and names that two targets share (TEKST009)."""
    blocks = tuple(chain.from_iterable(document.slots.values()))
    labels = Labels.of(blocks)
    for name, origin in labels.double:
        report.add(Code.TEKST009, origin if origin.line else document.origin, anchor=name)
    for inline in walk_inlines(blocks):
        if isinstance(inline, CrossReference) and inline.anchor not in labels.by_name:
            suggestion = did_you_mean(inline.anchor, labels.by_name)
            report.add(Code.TEKST007, inline.origin, suggestion=suggestion, anchor=inline.anchor)
