"""A page number needs a source: "zie blz. 4" in a note that names nothing sends the reader nowhere, and "[blz. 4]" in
the text is a citation whose key was forgotten: it would be printed as it stands.
"""

from __future__ import annotations

import re

from generator.diagnostics import Code, Report
from generator.references.leaning import LEANING
from generator.references.lint.subject import Subject
from generator.tree.inlines import Citation, CrossReference, Emphasis, Inline, Link, Note, Text
from generator.tree.walk import plain_text, walk_inlines

_PAGE = r"\b(?:(?:blz|pag|pp?)\.\s?\d|(?:blz|bladzijden?|pagina(?:'s|’s)?)\s\d)"
PAGE = re.compile(_PAGE, re.IGNORECASE)
WITHOUT_KEY = re.compile(rf"\[(?:zie|@)?[\s,:]*{_PAGE}[^\]]*\]", re.IGNORECASE)
NAMES_A_SOURCE = (Citation, CrossReference, Link, Emphasis)  # a title stands in italics


def check(subject: Subject, report: Report) -> None:
    """Report each note of the author's own with a page and no source, and each page in brackets (REF026)."""
    for inlines in subject.lines:
        for inline in inlines:
            if isinstance(inline, Text) and WITHOUT_KEY.search(inline.text):
                report.add(Code.REF026, inline.origin)
    for inline in subject.inlines:
        if isinstance(inline, Note):
            inside = list(walk_inlines(inline.blocks))
            text = plain_text(inside)
            if PAGE.search(text) and not (LEANING.fullmatch(text) or _names_a_source(inside)):  # those are REF029
                report.add(Code.REF026, inline.origin)


def _names_a_source(inside: list[Inline]) -> bool:
    """Also when the source is typed as plain text: that is REF027, and not told twice."""
    if any(isinstance(inline, NAMES_A_SOURCE) for inline in inside):
        return True
    from generator.references.find import find_references  # the grammar takes a tenth of a second to load

    return bool(find_references(plain_text(inside)))
