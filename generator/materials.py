"""Materials: house styles, citation styles and templates, each read or compiled once and kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock

from generator.diagnostics import Diagnostic, Report, Severity
from generator.documents.document_type import DocumentType
from generator.documents.wording import wording_of
from generator.errors import TemplateError, UsageError
from generator.keeping import NOTHING_KEPT, Keeping
from generator.loading.project import ProjectFolder
from generator.loading.used import Used
from generator.record import packed, unpacked
from generator.references.style import CitationStyle
from generator.references.style_file import citation_style_path, load_citation_style
from generator.schema.housestyle import HouseStyle
from generator.word.package import read_parts
from generator.word.stylefile import load_house_style
from generator.word.template import CompiledTemplate

KEPT_TEMPLATE = "sjabloon"


@dataclass(slots=True)
class Materials:
    """What a project prints with; may be asked from several threads.

    Attributes:
        folder: the project folder.
        used: receives which files are used.
        keeping: where compiled templates are kept for the next process.
    """

    folder: ProjectFolder
    used: Used = field(default_factory=Used)
    keeping: Keeping = NOTHING_KEPT
    _styles: dict[str, HouseStyle] = field(default_factory=dict)
    _citation_styles: dict[str, CitationStyle] = field(default_factory=dict)
    _templates: dict[tuple[str, str], CompiledTemplate] = field(default_factory=dict)
    _files: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def noting(self, used: Used) -> Materials:
        """The same materials, noting in `used` what is asked for."""
        return replace(self, used=used)

    def house_style(self, name: str) -> HouseStyle:
        """The house style of that name; it is kept.

        Raises:
            UsageError: there is no such style.
            TemplateError: it has faults.
        """
        with self._lock:  # the templates know a style by its one value
            if name not in self._styles:
                self._styles[name], self._files[name] = self._load_style(name)
        self.used.note_style(name, self._files[name])
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
        self.used.note([self.folder.shown(citation_style_path(name, self.folder.styles))])
        return self._citation_styles[name]

    def template(self, document_type: DocumentType, style: HouseStyle) -> CompiledTemplate:
        """The template of a document type in a house style, compiled; it is kept.

        Raises:
            TemplateError: the template or house style has faults; the message lists them all.
        """
        self._note_template(document_type, style)
        name = (document_type.name, self._file_name(style))
        with self._lock:
            if name not in self._templates:
                self._templates[name] = self._compile(document_type, style)
        return self._templates[name]

    def _file_name(self, style: HouseStyle) -> str:
        """The name of the file of a style: its `naam` may be that of the style it was copied from."""
        return next(name for name, one in self._styles.items() if one is style)

    def _load_style(self, name: str) -> tuple[HouseStyle, tuple[str, ...]]:
        known = [path.stem for path in self.folder.styles.glob("*.yaml")]
        if name not in known:
            raise UsageError(f'huisstijl "{name}" is er niet; wel: {", ".join(sorted(known))}')
        report, read = Report(), list[Path]()
        style = load_house_style(name, self.folder.styles, report, read)
        _raise_on(report)
        assert style is not None  # no findings, so there is a style
        return style, tuple(self.folder.shown(path) for path in read)

    def _note_template(self, document_type: DocumentType, style: HouseStyle) -> None:
        files = self._template_files(document_type, style)
        self.used.note_template(document_type.name, map(self.folder.shown, files))

    def _template_files(self, document_type: DocumentType, style: HouseStyle) -> list[Path]:
        own, files = style.template(document_type.name), [self.folder.templates / f"{document_type.name}.docx"]
        if own is not None and own.logo.file is not None:
            files.append(self.folder.styles / own.logo.file)
        return files

    def _compile(self, document_type: DocumentType, style: HouseStyle) -> CompiledTemplate:
        path = self.folder.templates / f"{document_type.name}.docx"
        if not path.is_file():
            raise TemplateError(f"{self.folder.shown(path)}: het sjabloon is er niet")
        sources = self._sources(document_type, style)
        if kept := self.keeping.get(KEPT_TEMPLATE, *sources):
            return unpacked(kept, CompiledTemplate)
        template = self._compile_now(document_type, style, path)
        self.keeping.put(KEPT_TEMPLATE, packed(template), *sources)
        return template

    def _sources(self, document_type: DocumentType, style: HouseStyle) -> list[bytes]:
        """All that a compiled template comes from, beside this program."""
        name = self._file_name(style)
        files = [self.folder.root / file for file in self._files[name]] + self._template_files(document_type, style)
        contents = (file.read_bytes() for file in files if file.is_file())
        return [f"{document_type.name} {name}".encode(), *contents]

    def _compile_now(self, document_type: DocumentType, style: HouseStyle, path: Path) -> CompiledTemplate:
        from generator.word.appearance import appearance  # these load docxtpl, Jinja and lxml, for this only
        from generator.word.housestyle import apply_house_style
        from generator.word.template_compiler import check_parts, compile_template

        shown = self.folder.shown(path)
        parts, report = read_parts(path.read_bytes(), shown), Report()
        check_parts(parts, shown, report)
        _raise_on(report)
        parts = apply_house_style(parts, style, document_type.name, self.folder.styles)
        wording_of(document_type.name, document_type.wording, style)
        template = compile_template(
            parts, shown, document_type.fields, document_type.slots, report, appearance(style, document_type.name)
        )
        _raise_on(report)
        assert template is not None  # no findings, so there is a template
        return template


def _raise_on(report: Report) -> None:
    findings: Iterable[Diagnostic] = (d for d in report.in_source_order() if d.severity is Severity.ERROR)
    lines = [diagnostic.render() for diagnostic in findings]
    if lines:
        raise TemplateError("\n".join(lines))
