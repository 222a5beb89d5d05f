"""The chain, from YAML to Word, readable from top to bottom: the only module that knows every stage.

    load → validate → resolve → compose → (withhold) → cite → typeset → write → check (→ prove)

What stands between brackets is for the public version only.

Each stage collects its findings into one report; the chain goes as far as errors allow and shows everything at once.
A project loads and validates its registers once; templates are compiled once per house style. Rendering has no side
effects, knows no clock, and may be done from several threads.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from generator.checks.registry import CHECKS
from generator.checks.written import Trees, Written, well_formed
from generator.diagnostics import Diagnostic, Location, Report, Severity
from generator.documents.registry import DOCUMENT_TYPES
from generator.documents.wording import wording_of
from generator.errors import UsageError
from generator.loading.project import ProjectFolder, find_project
from generator.materials import Materials
from generator.publication.inventory import Removal, inventory
from generator.publication.terms import Term
from generator.publication.version import (
    PublicVersion,
    check_publication,
)
from generator.publishing import prove_file, withhold
from generator.references.anchors import check_anchors
from generator.references.cite import cite
from generator.references.lint.registry import lint
from generator.references.lint.subject import Subject
from generator.references.resolve import Citations, resolve
from generator.references.source_list import cited_keys, source_records, with_source_list
from generator.registers import load_registers
from generator.schema.base import Content
from generator.schema.document import DocumentContent
from generator.schema.housestyle import HouseStyle
from generator.schema.registry import OtherDocuments, Registers
from generator.sources import Source, read_source
from generator.tree.blocks import Document
from generator.typography import Typography, typeset_document
from generator.word.document import WordFile, write_document
from generator.word.template import CompiledTemplate

INTERNAL, PUBLIC = VERSIONS = ("intern", "openbaar")


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A rendered document.

    Attributes:
        key: which document, such as kamerbrieven/voortgang.
        data: the .docx file; None when errors stopped it.
        diagnostics: everything that was found, in source order.
        words: how many words the document has; notes: how many footnotes.
        version: `intern` or `openbaar`.
        removals: what the public version leaves out.
        withheld: what may not be found in the name of the public file either.
    """

    key: str
    data: bytes | None
    diagnostics: tuple[Diagnostic, ...]
    words: int = 0
    notes: int = 0
    version: str = INTERNAL
    removals: tuple[Removal, ...] = ()
    withheld: tuple[Term, ...] = field(default=(), repr=False)

    @property
    def has_errors(self) -> bool:
        """Whether something stopped the document."""
        return any(diagnostic.severity is Severity.ERROR for diagnostic in self.diagnostics)


@dataclass(slots=True)
class Project:
    """A project folder, loaded: its registers, and the templates compiled so far."""

    folder: ProjectFolder
    registers: Registers
    diagnostics: tuple[Diagnostic, ...]
    materials: Materials = field(init=False)
    _sources: dict[Path, tuple[Source | None, tuple[Diagnostic, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.materials = Materials(self.folder)
        self.registers = replace(self.registers, documents=OtherDocuments(self.documents, self._content))

    def documents(self) -> list[str]:
        """The keys of all documents, by type and name."""
        paths = (path for t in DOCUMENT_TYPES.values() for path in self.folder.documents(t.folder))
        return [self.folder.key(path) for path in paths]

    def render(self, key: str, version: str = "intern", style: str | None = None) -> RenderedDocument:
        """Render one document.

        Args:
            key: such as kamerbrieven/voortgang, or a path to the file.
            version: `intern`, or `openbaar` for the version without what is withheld.
            style: name of a house style, instead of the one that the document names.

        Raises:
            UsageError: no such document, version or style.
            TemplateError: the template or house style cannot be used.
        """
        known_version(version)
        path, report = self.folder.document(key), Report()
        if path.stem.endswith(f"-{PUBLIC}"):
            raise UsageError(f"{self.folder.shown(path)}: een naam op -{PUBLIC} is voor openbare versies")
        source = self.source(path, report)
        if source is None:
            return self._stopped(path, report)
        house_style = self.materials.house_style(style or source.house_style)
        template = self.materials.template(source.document_type, house_style)
        contents = source.contents(self.registers)
        citations = resolve(contents, self.registers, report)
        if report.has_errors():
            return self._stopped(path, report)
        composed = self._composed(source, citations, house_style, report)
        public = None
        if version == PUBLIC:
            public = withhold(path, source, composed, house_style, self.registers, report)
        document = self._cited(source, public.document if public else composed, citations, house_style)
        if report.has_errors():
            return self._stopped(path, report)
        word_file = write_document(document, template)
        origins = public.origins if public else frozenset()
        _check(word_file, document, contents, template, source.location, origins, report)
        if public and not report.has_errors():
            prove_file(word_file.content, public, document, template, report)
        return self._finished(path, word_file, public, report)

    def publication_findings(self, key: str) -> list[Diagnostic]:
        """What will have to be mended before a document can be published: grounds, and unmarked personal data."""
        path, report = self.folder.document(key), Report()
        source = self.source(path, Report())
        if source is None:
            return []
        resolve(source.contents(self.registers), self.registers, (resolved := Report()))
        if not resolved.has_errors():
            style = self.materials.house_style(source.house_style)
            check_publication(self._compose(source, style, Report()), source.content, self.registers, report)
        return report.in_source_order()

    def sources_of(self, key: str) -> list[dict[str, str | None]]:
        """The sources that a document cites, as records for other programs, in reading order.

        Raises:
            UsageError: no such document, or it has faults that hide what it cites.
        """
        path, report = self.folder.document(key), Report()
        source = self.source(path, report)
        citations = resolve(source.contents(self.registers), self.registers, report) if source else Citations()
        if source is None or report.has_errors():
            raise UsageError(f"{self.folder.shown(path)} heeft fouten; zie: rijkspen check {self.folder.shown(path)}")
        style = self.materials.house_style(source.house_style)
        document = self._compose(source, style, report)
        citation_style = self.materials.citation_style(source.citation_style(style))
        return source_records(cited_keys(document), citations, self.registers, citation_style)

    # --- stages ------------------------------------------------------------------------------------------------------

    def source(self, path: Path, report: Report) -> Source | None:
        """Load and validate one document file; the result is kept."""
        if path not in self._sources:
            own = Report()
            self._sources[path] = (read_source(path, self.folder.shown(path), self.registers, own), tuple(own))
        source, diagnostics = self._sources[path]
        report.extend(diagnostics)
        return source

    def _content(self, key: str) -> DocumentContent | None:
        source = self.source(self.folder.document(key), Report())
        return source.content if source else None

    def _compose(self, source: Source, style: HouseStyle, report: Report) -> Document:
        document_type = source.document_type
        wording = wording_of(document_type.name, document_type.wording, style)
        return document_type.compose(source.content, self.registers, report, wording)

    def _composed(self, source: Source, citations: Citations, style: HouseStyle, report: Report) -> Document:
        composed = self._compose(source, style, report)
        composed = replace(composed, language=str(style.language))
        check_anchors(composed, report)
        citation_style = self.materials.citation_style(source.citation_style(style))
        day = source.content.date if isinstance(source.content.date, date) else None
        lint(Subject(composed, citations, self.registers, citation_style, day), report)
        return composed

    def _cited(self, source: Source, composed: Document, citations: Citations, style: HouseStyle) -> Document:
        citation_style = self.materials.citation_style(source.citation_style(style))
        cited = cite(composed, citations, citation_style)
        if source.content.source_list:
            slot = source.document_type.slots[-1]  # where the annexes go
            cited = with_source_list(cited, slot, cited_keys(composed), citations, citation_style)
        return typeset_document(cited, _typography(style))

    # --- results -----------------------------------------------------------------------------------------------------

    def _stopped(self, path: Path, report: Report) -> RenderedDocument:
        return RenderedDocument(self.folder.key(path), None, tuple(report.in_source_order()))

    def _finished(
        self, path: Path, word_file: WordFile, public: PublicVersion | None, report: Report
    ) -> RenderedDocument:
        return RenderedDocument(
            key=self.folder.key(path),
            data=None if report.has_errors() else word_file.content,
            diagnostics=tuple(report.in_source_order()),
            words=word_file.words,
            notes=word_file.notes,
            version=PUBLIC if public else INTERNAL,
            removals=inventory(public.removed) if public else (),
            withheld=public.terms if public else (),
        )


def known_version(name: str) -> None:
    """Make sure that there is a version of this name.

    Raises:
        UsageError: there is none.
    """
    if name not in VERSIONS:
        raise UsageError(f"versie {name} is er niet; wel: {', '.join(VERSIONS)}")


def open_project(path: str | Path = ".") -> Project:
    """Open the project folder that `path` is in: load and validate its registers, once.

    Faults in the registers are in `diagnostics`; they stop only the documents that need the faulty record.

    Raises:
        UsageError: `path` is not in a project folder.
    """
    folder, report = find_project(Path(path)), Report()
    registers = load_registers(folder, report)
    return Project(folder, registers, tuple(report.in_source_order()))


def _typography(style: HouseStyle) -> Typography:
    settings = style.typography
    return Typography(quotes=settings.curly_quotes, hard_spaces=settings.hard_spaces, dashes=settings.dashes)


def _check(
    word_file: WordFile,
    document: Document,
    contents: tuple[Content, ...],
    template: CompiledTemplate,
    location: Location,
    removed: frozenset[Location],
    report: Report,
) -> None:
    if not well_formed(word_file.parts, location, report):
        return
    clear = word_file.stream if word_file.stream.is_clear else None
    styles, trees = frozenset(template.styles.ids.values()), Trees(word_file.parts)
    written = Written(contents, document, trees, styles, location, removed, word_file.labels, clear)
    for check in CHECKS:
        check(written, report)
