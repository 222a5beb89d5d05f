"""Gather: the metadata of a document from its content, the registers and the documents that go with it.

Nothing is guessed. What DiWoo demands (publisher, title, category, an action with its date) and cannot be found is an
error with its place. A beslisnota belongs to a letter by its field `bij`; whatever it leaves out comes from there.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.diagnostics import Code, Diagnostic, Report
from generator.documents.document_type import PublicationKind
from generator.documents.registry import DOCUMENT_TYPES
from generator.documents.wording import wording_of
from generator.metadata import thesaurus
from generator.metadata.model import Metadata, Relation, Term
from generator.metadata.public import annex_titles, first_paragraph, grounds, leaks
from generator.metadata.publisher import publisher_of
from generator.metadata.thesaurus import term
from generator.pipeline import Project
from generator.publication.placeholder import Placeholder
from generator.publication.version import PublicVersion, is_for_publication, public_version
from generator.references.cite import cite
from generator.references.kamerstuk import PAPER_URL, Kamerstuk
from generator.references.resolve import Citations, resolve
from generator.references.source_list import cited_keys
from generator.references.style import CitationStyle
from generator.schema.document import DocumentContent
from generator.schema.fields import ToSupply
from generator.sources import Source
from generator.tree.blocks import Document
from generator.tree.walk import plain_text

BELONGS_TO = "bij"  # the key with which a nota names its letter
DESCRIPTION_LENGTH = 1000
Gathered = tuple[Metadata | None, tuple[Diagnostic, ...]]


def gather(project: Project, key: str) -> Gathered:
    """The metadata of this document, and what was found; no metadata when an error stops them.

    Raises:
        UsageError: no such document, house style or citation style.
    """
    path, report = project.folder.document(key), Report()
    source = project.source(path, report)
    citations = resolve(source.contents(project.registers), project.registers, report) if source else Citations()
    if source is None or report.has_errors():
        return None, tuple(report.in_source_order())
    if not is_for_publication(source.content):
        report.add(Code.PUB005, source.content.kind.origin)
        return None, tuple(report.in_source_order())
    public = _public(project, source, report)
    gathering = _Gathering(project, project.folder.key(path), source, public, citations, report)
    metadata = gathering.metadata()
    return None if report.has_errors() else metadata, tuple(report.in_source_order())


def _public(project: Project, source: Source, report: Report) -> PublicVersion:
    """The public version of the document: metadata are published, so they come from nothing else."""
    document_type = source.document_type
    style = project.materials.house_style(source.house_style)
    wording = wording_of(document_type.name, document_type.wording, style)
    composed = document_type.compose(source.content, project.registers, report, wording)
    contents = source.contents(project.registers)
    return public_version(composed, contents, project.registers, Placeholder("niets"), report)


@dataclass(slots=True)
class _Gathering:
    """One document on its way to metadata."""

    project: Project
    key: str
    source: Source
    public: PublicVersion
    citations: Citations
    report: Report

    @property
    def document(self) -> Document:
        """The document as the public reads it."""
        return self.public.document

    def metadata(self) -> Metadata | None:
        content, letter = self.source.content, self.letter()
        contents = (content, *((letter.content,) if letter else ()))
        organisations, place = self.project.registers.organisations, content.kind.origin
        publisher = publisher_of(contents, organisations, place, self.report)
        kind, day = self.kind(), self.day(contents)
        if content.status == "concept":
            self.report.add(Code.META007, place)
        if kind is None or day is None or publisher is None:
            return None
        found = Metadata(
            publisher=publisher,
            title=" ".join(self.document.title.split()),
            description=self.description(),
            category=term(thesaurus.CATEGORIES, kind.category),
            kind=term(thesaurus.KINDS, kind.kind),
            action=term(thesaurus.ACTIONS, kind.action),
            date=day,
            language=thesaurus.DUTCH,
            format=thesaurus.DOCX,
            identifiers=_identifiers(contents),
            dossier=_dossier(contents),
            part_of=_document_term(letter, self.document.title) if letter else None,
            parts=tuple(map(Term, annex_titles(self.document))),
            relations=(*self.attached(), *self.cited()),
            grounds=grounds(self.public.removed),
        )
        self.guard(found)
        return found

    # --- what DiWoo demands --------------------------------------------------------------------------------------

    def kind(self) -> PublicationKind | None:
        kind = self.source.document_type.publication
        if kind is None:
            self.report.add(Code.META005, self.source.content.kind.origin, kind=self.source.document_type.name)
        return kind

    def day(self, contents: tuple[DocumentContent, ...]) -> date | None:
        """The date of the document, or of the letter that it goes with."""
        given = next((content.date for content in contents if content.date is not None), None)
        if isinstance(given, date):
            return given
        place = given.origin if isinstance(given, ToSupply) else self.source.content.kind.origin
        self.report.add(Code.META001, place)
        return None

    # --- what it may have ----------------------------------------------------------------------------------------

    def description(self) -> str:
        """The first paragraph, with its citations in their short form, or what it is."""
        text = first_paragraph(cite(self.document, self.citations, self.citation_style()))
        return textwrap.shorten(text or self.document.subject, DESCRIPTION_LENGTH, placeholder=" …")

    def letter(self) -> Source | None:
        """The letter that this document goes with."""
        key = belongs_to(self.source.content)
        return self.other(key) if key else None

    def attached(self) -> Iterator[Relation]:
        """The documents that say they go with this one, those that stay internal left out."""
        with_letter = {one.folder for one in DOCUMENT_TYPES.values() if _field_name(one.model) is not None}
        keys = (key for key in self.project.documents() if key.partition("/")[0] in with_letter)
        for other in map(self.other, keys):
            if other and belongs_to(other.content) == self.key and is_for_publication(other.content):
                annex = _document_term(other, self.document.title)
                yield Relation(term(thesaurus.RELATIONS, "heeft bijlage"), annex)

    def cited(self) -> Iterator[Relation]:
        """The Kamerstukken that the public text cites, in reading order."""
        style = self.citation_style()
        papers = (self.citations.sources.get(key) for key in cited_keys(self.document))
        for paper in papers:
            if isinstance(paper, Kamerstuk):
                printed = plain_text(style.inlines(paper, style.note))
                yield Relation(term(thesaurus.RELATIONS, "verwijst naar"), Term(printed, paper.url))

    def citation_style(self) -> CitationStyle:
        house_style = self.project.materials.house_style(self.source.house_style)
        return self.project.materials.citation_style(self.source.citation_style(house_style))

    def other(self, key: str) -> Source | None:
        """Another document of the project; its own faults are reported where it is made."""
        known = self.project.has(key)
        return self.project.source(self.project.folder.document(key), Report()) if known else None

    def guard(self, metadata: Metadata) -> None:
        """Nothing that is withheld in one place may stand in what will be published: title, description, other names."""
        names = [
            *(relation.document.label for relation in metadata.relations),
            *(part.label for part in metadata.parts),
        ]
        texts = {"titel": [metadata.title], "omschrijving": [metadata.description], "kenmerk": metadata.identifiers}
        for where, lines in {**texts, "relaties": names}.items():
            if any(leaks(line, self.public.terms) for line in lines):
                self.report.add(Code.META006, self.source.content.kind.origin, where=where)


def belongs_to(content: DocumentContent) -> str | None:
    """The key of the letter that this content names in `bij:`."""
    name = _field_name(type(content))
    value = getattr(content, name) if name else None
    return str(value).removesuffix(".yaml") if isinstance(value, str) else None


def _field_name(model: type[DocumentContent]) -> str | None:
    return next((name for name, field in model.model_fields.items() if field.alias == BELONGS_TO), None)


def _identifiers(contents: tuple[DocumentContent, ...]) -> tuple[str, ...]:
    """The sender's reference, which a nota may take from its letter, and the document's own number as Kamerstuk."""
    references = (getattr(content, "our_reference", None) for content in contents)
    given = (next((one for one in references if one), None), contents[0].paper)
    return tuple(str(one) for one in given if one)


def _dossier(contents: tuple[DocumentContent, ...]) -> str:
    papers = (Kamerstuk.from_identifier(content.paper) for content in contents if content.paper)
    paper = next((paper for paper in papers if paper), None)
    return "-".join(filter(None, (paper.dossier, paper.suffix))) if paper else ""


def _document_term(source: Source, title: str) -> Term:
    """A document of the project as others name it: by kind and title, and by its address once it is a Kamerstuk.

    A nota mostly leaves its title to its letter; then `title` is its title too.
    """
    content, kind = source.content, source.document_type.publication
    own = " ".join((getattr(content, "subject", None) or title).split())
    address = PAPER_URL.format(identifier=content.paper) if content.paper else ""
    return Term(f"{kind.kind if kind else source.document_type.name}: {own}", address)
