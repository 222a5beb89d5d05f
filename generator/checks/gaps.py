"""Gaps: what is still to be supplied is counted in a draft, and an error in a final document."""

from __future__ import annotations

from itertools import chain

from generator.checks.written import Written
from generator.diagnostics import Code, Report
from generator.schema.fields import ToSupply
from generator.schema.walk import values
from generator.tree.inlines import Gap
from generator.tree.walk import walk_inlines


def check(written: Written, report: Report) -> None:
    """Report each gap: a note in a draft (CTRL005), an error in a final document (CTRL006)."""
    code = Code.CTRL005 if written.document.draft else Code.CTRL006
    counted = set()
    for inline in walk_inlines(chain.from_iterable(written.document.slots.values())):
        if isinstance(inline, Gap):
            counted.add(inline.origin)
            report.add(code, inline.origin if inline.origin.line else written.location, what=inline.what or "tekst")
    for value in values(written.content[:1]):  # in the frame, such as a date: there the tree has only text
        if isinstance(value, ToSupply) and value.origin not in counted:
            report.add(code, value.origin, what=value.what or "tekst")
