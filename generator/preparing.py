"""Preparing: the stages of a document that need neither its version nor its reading order, done once and kept.

    resolve → compose → lint → typeset

"Resolve early, number late": what is left for a render is to withhold, to number, to write and to prove.
"""

from __future__ import annotations

from datetime import date

from generator.checks.said import Said, said_by
from generator.diagnostics import Diagnostic, Report
from generator.documents.wording import wording_of
from generator.materials import Materials
from generator.record import Record, replace
from generator.references.anchors import check_anchors
from generator.references.lint.registry import lint
from generator.references.lint.subject import Subject
from generator.references.resolve import Citations, resolve
from generator.references.style import CitationStyle
from generator.schema.base import Content
from generator.schema.housestyle import HouseStyle
from generator.schema.registry import Registers
from generator.sources import Source
from generator.tree.blocks import Document
from generator.typography import Typography, typeset_document


class Prepared(Record, frozen=True):
    """A document, ready for a render of any version.

    Attributes:
        source: the document file.
        contents: its content, and the records that it prints.
        citations: what its keys stand for.
        house_style, citation_style: how it is printed.
        composed: the tree as its type composes it; None when errors stopped that.
        typeset: the same with typographic characters.
        said: what the author says, for the proof that nothing disappears.
        diagnostics: what was found.
    """

    source: Source
    contents: tuple[Content, ...]
    citations: Citations
    house_style: HouseStyle
    citation_style: CitationStyle
    composed: Document | None
    typeset: Document | None
    said: tuple[Said, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def typography(self) -> Typography:
        """What the house style asks of the typeset stage."""
        settings = self.house_style.typography
        return Typography(quotes=settings.curly_quotes, hard_spaces=settings.hard_spaces, dashes=settings.dashes)


def prepare(source: Source, style: HouseStyle, materials: Materials, registers: Registers) -> Prepared:
    """Everything about a document that can be done before its version is known.

    Raises:
        TemplateError: the citation style or the wording of the house style cannot be used.
    """
    report, contents = Report(), source.contents(registers)
    citations = resolve(contents, registers, report)
    citation_style = materials.citation_style(source.citation_style(style))
    prepared = Prepared(source, contents, citations, style, citation_style, None, None, (), tuple(report))
    if report.has_errors():
        return prepared
    composed = replace(compose(source, style, registers, report), language=str(style.language))
    check_anchors(composed, report)
    day = source.content.date if isinstance(source.content.date, date) else None
    lint(Subject(composed, citations, registers, citation_style, day), report)
    typeset = typeset_document(composed, prepared.typography)
    said = said_by(contents)
    return replace(prepared, composed=composed, typeset=typeset, said=said, diagnostics=tuple(report))


def compose(source: Source, style: HouseStyle, registers: Registers, report: Report) -> Document:
    """The document tree, as its type composes it in the words of the house style."""
    document_type = source.document_type
    wording = wording_of(document_type.name, document_type.wording, style)
    return document_type.compose(source.content, registers, report, wording)
