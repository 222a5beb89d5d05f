"""A Kamerstuk is cited by its key, so that its form and its number are guarded."""

from __future__ import annotations

from generator.diagnostics import Code, Report
from generator.references.lint.subject import Subject
from generator.references.typed_citations import typed_citations
from generator.schema.fields import RichLine, RichText
from generator.schema.walk import values


def check(subject: Subject, report: Report) -> None:
    """Report each citation that is typed as plain text (REF027); `rijkspen check --herstel` rewrites them."""
    for content in subject.contents:
        for value in values(content):
            if isinstance(value, RichText | RichLine):
                for typed in typed_citations(value.source):
                    text = " ".join(typed.text.split())
                    report.add(Code.REF027, typed.location, text=text, written=typed.written)
