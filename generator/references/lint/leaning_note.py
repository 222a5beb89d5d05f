"""A note that leans on the note before, "Idem, p. 4", sends the reader to another source as soon as a note comes between."""

from __future__ import annotations

from generator.diagnostics import Code, Report
from generator.references.leaning import LEANING
from generator.references.lint.subject import Subject
from generator.tree.inlines import Note
from generator.tree.walk import plain_text, walk_inlines


def check(subject: Subject, report: Report) -> None:
    """Report each note of the author's own that says nothing but "idem" or the like (REF029)."""
    for inline in subject.inlines:
        if isinstance(inline, Note) and (match := LEANING.fullmatch(plain_text(list(walk_inlines(inline.blocks))))):
            report.add(Code.REF029, inline.origin, word=match["word"])
