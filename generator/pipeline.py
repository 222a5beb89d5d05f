"""The chain, from YAML to Word, readable from top to bottom: the only module that knows every stage.

    load → validate → resolve → compose → lint → typeset → (withhold) → cite → write → check (→ prove)

What stands between brackets is for the public version only. Up to typeset a document is prepared once, whatever its
version (`generator.preparing`); from there on it is rendered.

Each stage collects its findings into one report; the chain goes as far as errors allow and shows everything at once.
A project loads and validates its registers once; templates are compiled once per house style. Rendering has no side
effects, knows no clock, and may be done from several threads.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from generator.checks.registry import CHECKS
from generator.checks.written import Trees, Written, well_formed
from generator.circles import circles_unsought
from generator.diagnostics import Diagnostic, Location, Report, Severity
from generator.documents.registry import DOCUMENT_TYPES
from generator.errors import UsageError
from generator.keeping import NOTHING_KEPT, Keeping
from generator.loading.project import ProjectFolder, find_project
from generator.loading.used import Used
from generator.materials import Materials
from generator.preparing import Prepared, prepare
from generator.publication.inventory import Removal, inventory
from generator.publication.names import INTERNAL, PUBLIC, known_version
from generator.publication.terms import Term
from generator.publication.version import (
    PublicVersion,
    check_publication,
)
from generator.publishing import prove_file, withhold
from generator.record import replace
from generator.references.cite import cite
from generator.references.source_list import cited_keys, source_records, with_source_list
from generator.registers import load_registers
from generator.schema.document import DocumentContent
from generator.schema.registry import OtherDocuments, Registers
from generator.sources import Source, read_source
from generator.tree.blocks import Document
from generator.typography import typeset_document
from generator.word.document import WordFile, write_document
from generator.word.template import CompiledTemplate

KEPT = 100  # documents: enough for each to be read once, and the memory of ten thousand stays flat


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A rendered document.

    Attributes:
        key: which document, such as kamerbrieven/voortgang.
        data: the .docx file; None when errors stopped it.
        diagnostics: everything that was found, in source order.
        words: how many words the document has; notes: how many footnotes.
        page_keys: the bookmarks of which the document prints the page.
        version: `intern` or `openbaar`.
        removals: what the public version leaves out.
        withheld: what may not be found in the name of the public file either.
    """

    key: str
    data: bytes | None
    diagnostics: tuple[Diagnostic, ...]
    words: int = 0
    notes: int = 0
    page_keys: frozenset[str] = frozenset()
    version: str = INTERNAL
    removals: tuple[Removal, ...] = ()
    withheld: tuple[Term, ...] = field(default=(), repr=False)

    @property
    def has_errors(self) -> bool:
        """Whether something stopped the document."""
        return any(diagnostic.severity is Severity.ERROR for diagnostic in self.diagnostics)


@dataclass(slots=True)
class Project:
    """A project folder, loaded: its registers, and the templates compiled so far.

    Attributes:
        folder: where everything stands.
        registers: what documents refer to by key.
        diagnostics: what is wrong with the registers.
        used: which files were looked at.
        keeping: where things are kept for the next process, if anywhere.
        materials: house styles, citation styles and templates.
    """

    folder: ProjectFolder
    registers: Registers
    diagnostics: tuple[Diagnostic, ...]
    used: Used = field(default_factory=Used)
    keeping: Keeping = NOTHING_KEPT
    materials: Materials = field(init=False)
    _read: Callable[[Path], tuple[Source | None, tuple[Diagnostic, ...]]] = field(init=False, repr=False)
    _prepare: Callable[[Path, str], Prepared] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.materials = Materials(self.folder, self.used, self.keeping)
        self.forget()
        self.registers = replace(self.registers, documents=self._others())

    def noting(self, used: Used) -> Project:
        """A view of this project that notes in `used` which files it looks at; it shares what was read and compiled.

        What is prepared it does not share: whoever prepared it first would be the only one who looked.
        """
        view = copy(self)
        view.used, view.materials = used, self.materials.noting(used)
        view.registers = self.registers.noted(used, view._others(), _folders())  # noqa: SLF001  # its own class
        view._prepare = lru_cache(KEPT)(view._prepare_now)  # noqa: SLF001  # its own class
        return view

    def documents(self) -> list[str]:
        """The keys of all documents, by type and name."""
        self.used.note(_folders())
        return self._keys()

    def has(self, key: object) -> bool:
        """Whether there is a document with this key."""
        path = self.folder.content / f"{key}.yaml"
        self.used.note([self.folder.shown(path)])
        return str(key).rpartition("/")[0] in _folder_names() and path.is_file()

    @circles_unsought()
    def render(
        self, key: str, version: str = "intern", style: str | None = None, pages: Mapping[str, int] | None = None
    ) -> RenderedDocument:
        """Render one document.

        Args:
            key: such as kamerbrieven/voortgang, or a path to the file.
            version: `intern`, or `openbaar` for the version without what is withheld.
            style: name of a house style, instead of the one that the document names.
            pages: on which page each of `page_keys` stands, if that is known; see `generator.layout`.

        Raises:
            UsageError: no such document, version or style.
            TemplateError: the template or house style cannot be used.
        """
        known_version(version)
        path, report = self.folder.document(key), Report()
        if path.stem.endswith(f"-{PUBLIC}"):
            raise UsageError(f"{self.folder.shown(path)}: een naam op -{PUBLIC} is voor openbare versies")
        prepared = self.prepare(path, style, report)
        if prepared is None or prepared.composed is None or prepared.typeset is None:
            return self._stopped(path, report)
        template = self.materials.template(prepared.source.document_type, prepared.house_style)
        document, public = prepared.typeset, None
        if version == PUBLIC:
            public = withhold(path, prepared.source, prepared.composed, prepared.house_style, self.registers, report)
            document = typeset_document(public.document, prepared.typography)
        document = replace(self.cited(document, prepared), pages=pages or {})
        if report.has_errors():
            return self._stopped(path, report)
        word_file = write_document(document, template)
        _check(word_file, document, prepared, template, public.origins if public else frozenset(), report)
        if public and not report.has_errors():
            prove_file(word_file.content, public, document, template, report)
        return self._finished(path, word_file, public, report)

    def publication_findings(self, key: str) -> list[Diagnostic]:
        """What will have to be mended before a document can be published: grounds, and unmarked personal data."""
        report, composed = Report(), self.composed(key)
        if composed is not None:
            source, document = composed
            check_publication(document, source.content, self.registers, report)
        return report.in_source_order()

    def composed(self, key: str) -> tuple[Source, Document] | None:
        """A document with citations as the author wrote them, and its source; None when it has faults."""
        prepared = self.prepare(self.folder.document(key), None, Report())
        return None if prepared is None or prepared.composed is None else (prepared.source, prepared.composed)

    def sources_of(self, key: str) -> list[dict[str, str | None]]:
        """The sources that a document cites, as records for other programs, in reading order.

        Raises:
            UsageError: no such document, or it has faults that hide what it cites.
        """
        path = self.folder.document(key)
        prepared = self.prepare(path, None, Report())
        if prepared is None or prepared.composed is None:
            raise UsageError(f"{self.folder.shown(path)} heeft fouten; zie: rijkspen check {self.folder.shown(path)}")
        keys = cited_keys(prepared.composed)
        return source_records(keys, prepared.citations, self.registers, prepared.citation_style)

    # --- stages ------------------------------------------------------------------------------------------------------

    def source(self, path: Path, report: Report) -> Source | None:
        """Load and validate one document file; the last ones read are kept."""
        self.used.note([self.folder.shown(path)])
        source, diagnostics = self._read(path)
        report.extend(diagnostics)
        return source

    @circles_unsought()
    def prepare(self, path: Path, style: str | None, report: Report) -> Prepared | None:
        """One document, ready to be rendered in a house style; the last ones prepared are kept."""
        source = self.source(path, report)
        if source is None:
            return None
        prepared = self._prepare(path, style or source.house_style)
        report.extend(prepared.diagnostics)
        return prepared

    def forget(self) -> None:
        """Read every document anew at its next render: its file may have changed."""
        self._read = lru_cache(KEPT)(self._read_now)
        self._prepare = lru_cache(KEPT)(self._prepare_now)

    def _read_now(self, path: Path) -> tuple[Source | None, tuple[Diagnostic, ...]]:
        report = Report()
        return read_source(path, self.folder.shown(path), self.registers, report), tuple(report)

    def _prepare_now(self, path: Path, style: str) -> Prepared:
        source, _ = self._read(path)
        assert source is not None  # `prepare` has seen to that
        return prepare(source, self.materials.house_style(style), self.materials, self.registers)

    def _keys(self) -> list[str]:
        return [self.folder.key(path) for name in _folder_names() for path in self.folder.documents(name)]

    def _others(self) -> OtherDocuments:
        return OtherDocuments(self._keys, self.has, self._content)

    def _content(self, key: str) -> DocumentContent | None:
        source = self.source(self.folder.document(key), Report())
        return source.content if source else None

    @staticmethod
    def cited(document: Document, prepared: Prepared) -> Document:
        """The document with its notes, numbered in reading order, and its list of sources if it has one."""
        citations, style, source = prepared.citations, prepared.citation_style, prepared.source
        cited = cite(document, citations, style, prepared.typography)
        if not source.content.source_list:
            return cited
        slot = source.document_type.slots[-1]  # where the annexes go
        listed = with_source_list(cited, slot, cited_keys(document), citations, style)
        return typeset_document(listed, prepared.typography)

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
            page_keys=word_file.page_keys,
            version=PUBLIC if public else INTERNAL,
            removals=inventory(public.removed) if public else (),
            withheld=public.terms if public else (),
        )


def _folder_names() -> list[str]:
    return [document_type.folder for document_type in DOCUMENT_TYPES.values()]


def _folders() -> list[str]:
    return [f"content/{name}/" for name in _folder_names()]


def open_project(path: str | Path = ".", *, keep: bool = False) -> Project:
    """Open the project folder that `path` is in: load and validate its registers, once.

    Faults in the registers are in `diagnostics`; they stop only the documents that need the faulty record. With `keep`
    what is worked out here (which registers are good) is kept on disk for the next process.

    Raises:
        UsageError: `path` is not in a project folder.
    """
    folder, report = find_project(Path(path)), Report()
    keeping = Keeping.beside(folder.root) if keep else NOTHING_KEPT
    registers = load_registers(folder, report, keeping)
    return Project(folder, registers, tuple(report.in_source_order()), keeping=keeping)


def _check(
    word_file: WordFile,
    document: Document,
    prepared: Prepared,
    template: CompiledTemplate,
    removed: frozenset[Location],
    report: Report,
) -> None:
    stream, location = word_file.stream, prepared.source.location
    if not well_formed(stream, location, report):
        return
    clear = stream if stream.is_clear else None
    styles, trees = frozenset(template.styles.ids.values()), Trees(stream.parts)
    written = Written(
        prepared.contents, document, trees, styles, location, removed, word_file.labels, clear, prepared.said
    )
    for check in CHECKS:
        check(written, report)
