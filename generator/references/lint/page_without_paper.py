"""A page number needs a source: "zie blz. 4" in a note that names nothing sends the reader nowhere."""

from __future__ import annotations

import re

from generator.diagnostics import Code, Report
from generator.references.lint.subject import Subject
from generator.tree.inlines import Citation, CrossReference, Emphasis, Link, Note
from generator.tree.walk import plain_text, walk_inlines

PAGE = re.compile(r"\b(?:blz|pag|p)\.\s?\d|\b(?:bladzijde|pagina)\s\d", re.IGNORECASE)
NAMES_A_SOURCE = (Citation, CrossReference, Link, Emphasis)  # a title stands in italics


def check(subject: Subject, report: Report) -> None:
    """Report each note of the author's own with a page and no source (REF026)."""
    for inline in subject.inlines:
        if isinstance(inline, Note):
            inside = list(walk_inlines(inline.blocks))
            if PAGE.search(plain_text(inside)) and not any(isinstance(i, NAMES_A_SOURCE) for i in inside):
                report.add(Code.REF026, inline.origin)
