"""The chain, from YAML to Word, readable from top to bottom: the only module that knows every stage.

    load → validate → resolve → compose → (withhold) → cite → typeset → write → check (→ prove)

What stands between brackets is for the public version only.

Each stage collects its findings into one report; the chain goes as far as errors allow and shows everything at once.
A project loads and validates its registers once; templates are compiled once per house style. Rendering has no side
effects, knows no clock, and may be done from several threads.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from threading import Lock

from generator.checks.registry import CHECKS
from generator.checks.written import Written, parse_parts
from generator.diagnostics import Code, Diagnostic, Location, Report, Severity, did_you_mean
from generator.documents.document_type import DocumentType
from generator.documents.registry import DOCUMENT_TYPES
from generator.documents.wording import wording_of
from generator.errors import TemplateError, UsageError
from generator.loading.project import ProjectFolder, find_project
from generator.loading.source import SourceMapping, SourceText
from generator.loading.yaml_source import load_yaml
from generator.publication.inventory import Removal, inventory
from generator.publication.placeholder import Placeholder
from generator.publication.proof import prove, prove_name
from generator.publication.terms import Term
from generator.publication.version import (
    ACTIVE,
    PublicVersion,
    check_publication,
    is_for_publication,
    public_version,
)
from generator.references.anchors import check_anchors
from generator.references.cite import cite
from generator.references.lint.registry import lint
from generator.references.lint.subject import Subject
from generator.references.resolve import Citations, resolve
from generator.references.source_list import cited_keys, source_records, with_source_list
from generator.references.style import CitationStyle
from generator.references.style_file import load_citation_style
from generator.references.typed_citations import check_typed
from generator.registers import load_registers
from generator.schema.base import Content
from generator.schema.document import DocumentContent
from generator.schema.housestyle import HouseStyle
from generator.schema.registry import OtherDocuments, Registers
from generator.schema.validation import validate
from generator.tree.blocks import Document
from generator.typography import Typography, typeset, typeset_text
from generator.word.document import WordFile, write_document
from generator.word.housestyle import apply_house_style
from generator.word.package import read_parts
from generator.word.stylefile import load_house_style
from generator.word.template import CompiledTemplate, check_parts, compile_template

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


@dataclass(frozen=True, slots=True)
class Source:
    """A document file, validated: its type, its content and what stands with it."""

    document_type: DocumentType
    content: DocumentContent
    location: Location

    def contents(self, registers: Registers) -> tuple[Content, ...]:
        """The content, and the records that the document prints."""
        return (self.content, *self.document_type.related(self.content, registers))


@dataclass(slots=True)
class Project:
    """A project folder, loaded: its registers, and the templates compiled so far."""

    folder: ProjectFolder
    registers: Registers
    diagnostics: tuple[Diagnostic, ...]
    _styles: dict[str, HouseStyle] = field(default_factory=dict)
    _citation_styles: dict[str, CitationStyle] = field(default_factory=dict)
    _templates: dict[tuple[str, str], CompiledTemplate] = field(default_factory=dict)
    _sources: dict[Path, tuple[Source | None, tuple[Diagnostic, ...]]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def __post_init__(self) -> None:
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
        house_style = self.house_style(style or source.content.style or source.document_type.style)
        template = self.template(source.document_type, house_style)
        contents = source.contents(self.registers)
        citations = resolve(contents, self.registers, report)
        if report.has_errors():
            return self._stopped(path, report)
        composed = self._composed(source, citations, house_style, report)
        public = self._public(path, source, composed, house_style, report) if version == PUBLIC else None
        document = self._cited(source, public.document if public else composed, citations, house_style)
        if report.has_errors():
            return self._stopped(path, report)
        word_file = write_document(document, template)
        origins = public.origins if public else frozenset()
        _check(word_file, document, contents, template, source.location, origins, report)
        finished = self._finished(path, word_file, report)
        return _proven(finished, public, document, template) if public else finished

    def publication_findings(self, key: str) -> list[Diagnostic]:
        """What will have to be mended before a document can be published: grounds, and unmarked personal data."""
        path, report = self.folder.document(key), Report()
        source = self.source(path, Report())
        if source is None:
            return []
        resolve(source.contents(self.registers), self.registers, (resolved := Report()))
        if not resolved.has_errors():
            style = self.house_style(source.content.style or source.document_type.style)
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
        style = self.house_style(source.content.style or source.document_type.style)
        document = self._compose(source, style, report)
        citation_style = self.citation_style(source.content.citation_style or style.citation_style)
        return source_records(cited_keys(document), citations, self.registers, citation_style)

    # --- stages ------------------------------------------------------------------------------------------------------

    def source(self, path: Path, report: Report) -> Source | None:
        """Load and validate one document file; the result is kept."""
        if path not in self._sources:
            own = Report()
            self._sources[path] = (_read(path, self.folder.shown(path), self.registers, own), tuple(own))
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
        citation_style = self.citation_style(source.content.citation_style or style.citation_style)
        day = source.content.date if isinstance(source.content.date, date) else None
        lint(Subject(composed, citations, self.registers, citation_style, day), report)
        return composed

    def _public(
        self, path: Path, source: Source, composed: Document, style: HouseStyle, report: Report
    ) -> PublicVersion:
        if not is_for_publication(source.content):
            report.add(Code.PUB005, _place_of_key(path, source.location, ACTIVE))
        placeholder = Placeholder(style.publication.placeholder)
        public = public_version(composed, source.contents(self.registers), self.registers, placeholder, report)
        prove_name(f"{path.stem}.docx", public.terms, source.location, report)
        return public

    def _cited(self, source: Source, composed: Document, citations: Citations, style: HouseStyle) -> Document:
        citation_style = self.citation_style(source.content.citation_style or style.citation_style)
        cited = cite(composed, citations, citation_style)
        if source.content.source_list:
            slot = source.document_type.slots[-1]  # where the annexes go
            cited = with_source_list(cited, slot, cited_keys(composed), citations, citation_style)
        return _typeset(cited, _typography(style))

    def house_style(self, name: str) -> HouseStyle:
        """The house style of that name; it is kept.

        Raises:
            UsageError: there is no such style.
            TemplateError: it has faults.
        """
        if name not in self._styles:
            known = [path.stem for path in self.folder.styles.glob("*.yaml")]
            if name not in known:
                raise UsageError(f'huisstijl "{name}" is er niet; wel: {", ".join(sorted(known))}')
            report = Report()
            style = load_house_style(name, self.folder.styles, report)
            _raise_on(report)
            assert style is not None  # no findings, so there is a style
            self._styles[name] = style
        return self._styles[name]

    def citation_style(self, name: str) -> CitationStyle:
        """The citation style of that name; it is kept.

        Raises:
            TemplateError: there is no such style, or it has faults.
        """
        if name not in self._citation_styles:
            report = Report()
            style = load_citation_style(name, self.folder.styles, report)
            _raise_on(report)
            assert style is not None  # no findings, so there is a style
            self._citation_styles[name] = style
        return self._citation_styles[name]

    def template(self, document_type: DocumentType, style: HouseStyle) -> CompiledTemplate:
        """The template of a document type in a house style, compiled; it is kept.

        Raises:
            TemplateError: the template or house style has faults; the message lists them all.
        """
        name = (document_type.name, str(style.name))
        with self._lock:
            if name not in self._templates:
                self._templates[name] = self._compile(document_type, style)
        return self._templates[name]

    def _compile(self, document_type: DocumentType, style: HouseStyle) -> CompiledTemplate:
        path = self.folder.templates / f"{document_type.name}.docx"
        if not path.is_file():
            raise TemplateError(f"{self.folder.shown(path)}: het sjabloon is er niet")
        shown = self.folder.shown(path)
        parts, report = read_parts(path.read_bytes(), shown), Report()
        check_parts(parts, shown, report)
        _raise_on(report)
        parts = apply_house_style(parts, style, document_type.name, self.folder.styles)
        wording_of(document_type.name, document_type.wording, style)
        template = compile_template(parts, shown, document_type.fields, document_type.slots, report)
        _raise_on(report)
        assert template is not None  # no findings, so there is a template
        return template

    # --- results -----------------------------------------------------------------------------------------------------

    def _stopped(self, path: Path, report: Report) -> RenderedDocument:
        return RenderedDocument(self.folder.key(path), None, tuple(report.in_source_order()))

    def _finished(self, path: Path, word_file: WordFile, report: Report) -> RenderedDocument:
        data = None if report.has_errors() else word_file.content
        found = tuple(report.in_source_order())
        return RenderedDocument(self.folder.key(path), data, found, word_file.words, word_file.notes)


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


def _read(path: Path, shown: str, registers: Registers, report: Report) -> Source | None:
    tree = load_yaml(path, shown, report)
    document_type = _type_of(tree, report) if tree is not None else None
    if tree is None or document_type is None:
        return None
    read: list[object] = []
    content = validate(tree, document_type.model, report, read)
    if content is None or report.has_errors():
        resolve([read], registers, report)  # the chain stops here; an author wants to see dangling keys as well
        return None
    check_typed(content, report)
    return Source(document_type, content, Location(shown, 1, 1))


def _type_of(tree: SourceMapping, report: Report) -> DocumentType | None:
    name = tree.entries.get(SourceText("soort", tree.origin))
    if not isinstance(name, SourceText):
        report.add(Code.VELD002, tree.origin, key="soort")
        return None
    if name not in DOCUMENT_TYPES:
        known = ", ".join(DOCUMENT_TYPES)
        report.add(Code.VELD005, name.origin, suggestion=did_you_mean(name, DOCUMENT_TYPES), value=name, known=known)
    return DOCUMENT_TYPES.get(name)


def _typography(style: HouseStyle) -> Typography:
    settings = style.typography
    return Typography(quotes=settings.curly_quotes, hard_spaces=settings.hard_spaces, dashes=settings.dashes)


def _typeset(document: Document, settings: Typography) -> Document:
    frame = {
        name: typeset_text(value, settings)
        if isinstance(value, str)
        else tuple(typeset_text(line, settings) for line in value)
        for name, value in document.frame.items()
    }
    slots = {name: typeset(blocks, settings) for name, blocks in document.slots.items()}
    return replace(document, frame=frame, slots=slots, title=typeset_text(document.title, settings))


def _check(
    word_file: WordFile,
    document: Document,
    contents: tuple[Content, ...],
    template: CompiledTemplate,
    location: Location,
    removed: frozenset[Location],
    report: Report,
) -> None:
    parts = parse_parts(word_file.parts, location, report)
    if len(parts) < len(word_file.parts):
        return
    written = Written(contents, document, parts, frozenset(template.styles.ids.values()), location, removed)
    for check in CHECKS:
        check(written, report)


def _proven(
    finished: RenderedDocument, public: PublicVersion, document: Document, template: CompiledTemplate
) -> RenderedDocument:
    """The rendered public version, without a file when the search finds what is withheld."""
    report = Report(list(finished.diagnostics))
    if finished.data is not None:
        parts, empty = read_parts(finished.data, finished.key), write_document(_emptied(document), template).content
        prove(parts, read_parts(empty, finished.key), document, public.terms, report)
    return replace(
        finished,
        data=None if report.has_errors() else finished.data,
        diagnostics=tuple(report.in_source_order()),
        version=PUBLIC,
        removals=inventory(public.removed),
        withheld=public.terms,
    )


def _emptied(document: Document) -> Document:
    """A document without content, to see what the template itself says."""
    frame: dict[str, str | tuple[str, ...]] = {
        name: "" if isinstance(value, str) else () for name, value in document.frame.items()
    }
    return replace(document, title="", subject="", author="", slots={}, frame=frame)


def _place_of_key(path: Path, location: Location, key: str) -> Location:
    """Where a key stands in a document file that has been read before."""
    tree = load_yaml(path, location.file, Report())
    return next((name.origin for name in tree.entries if name == key), location) if tree else location


def _raise_on(report: Report) -> None:
    findings: Iterable[Diagnostic] = (d for d in report.in_source_order() if d.severity is Severity.ERROR)
    lines = [diagnostic.render() for diagnostic in findings]
    if lines:
        raise TemplateError("\n".join(lines))
