"""Everything that is wrong with a project: registers, documents and Word files, each by the checks that fit it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path

from generator.checks.registry import CHECKS_OF_ANY_FILE
from generator.checks.written import Written, parse_parts
from generator.consistency.passage import Kind, Passage
from generator.diagnostics import Code, Diagnostic, Location, Report
from generator.documents.registry import DOCUMENT_TYPES
from generator.errors import TemplateError, UsageError
from generator.pipeline import Project
from generator.references.register_checks import check_register
from generator.references.resolve import resolve
from generator.references.typed_citations import check_typed
from generator.schema.base import Content
from generator.schema.registry import Registers
from generator.set_consistency import Consistency
from generator.tree.blocks import Document
from generator.word.names import DOCUMENT, FOOTNOTES, STYLES
from generator.word.package import read_parts
from generator.word.reading import read_paragraphs
from generator.word.stylesheet import read_stylesheet

WORD_SUFFIX = ".docx"
READ = (DOCUMENT, FOOTNOTES, STYLES)
NO_NOTES = "<footnotes/>"  # Word leaves the part out when there are none


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found, and the templates and styles that could not be used: they hide what is wrong behind them."""

    findings: list[Diagnostic]
    failures: list[TemplateError]


def inspect_project(project: Project, paths: Iterable[Path], day: date | None = None) -> Inspection:
    """Findings about these documents and Word files, or about everything in the project when none are named.

    Args:
        project: the project.
        paths: documents and Word files; none: everything.
        day: on which commitments may be overdue; None: none is.

    Raises:
        UsageError: a path that leads nowhere.
    """
    chosen = list(paths)
    report, failures = Report(list(project.diagnostics)), []
    consistency = Consistency(project)
    if not chosen:
        resolve(records(project.registers), project.registers, report)
        check_register(project.registers, report)
        for record in records(project.registers):
            check_typed(record, report)
    for path in (path for path in chosen if path.suffix == WORD_SUFFIX):
        inspect_word_file(path, report)
        report.extend(consistency.of_passages(passages_of_word_file(path)))
    documents = [str(path) for path in chosen if path.suffix != WORD_SUFFIX]
    for key in documents if chosen else project.documents():
        try:
            report.extend(project.render(key).diagnostics)
            report.extend(project.publication_findings(key))
            if chosen:
                report.extend(consistency.of_document(key))
        except TemplateError as problem:  # the other documents are still worth looking at
            failures.append(problem)
    if not chosen and not failures:
        report.extend(consistency.of_set(day))
    return Inspection(report.in_source_order(), failures)


def passages_of_word_file(path: Path) -> tuple[Passage, ...]:
    """The text of a Word file for the consistency rules; none when the file cannot be read, which is reported elsewhere."""
    try:
        read = read_paragraphs(path)
    except UsageError:
        return ()
    return tuple(Passage(one.text, Location(str(path), place=one.place), _kind(one.place)) for one in read)


def _kind(place: str) -> Kind:
    return Kind.NOTE if "noot" in place else Kind.TEXT


def records(registers: Registers) -> Iterable[Content]:
    """Every record in the registers: its keys must lead somewhere too."""
    return chain(
        registers.organisations.values(),
        registers.functions.values(),
        registers.commitments.values(),
        registers.regions.values(),
    )


def inspect_word_file(path: Path, report: Report) -> None:
    """What can be said of any Word file: valid XML, notes paired, styles known, no marks left."""
    location = Location(str(path))
    try:
        parts = read_parts(path.read_bytes(), str(path))
    except FileNotFoundError:
        report.add(Code.BRON010, location, problem="het bestaat niet")
        return
    except (OSError, TemplateError) as problem:
        report.add(Code.BRON010, location, problem=getattr(problem, "strerror", None) or problem)
        return
    for name in (name for name in (DOCUMENT, STYLES) if name not in parts):
        report.add(Code.BRON010, location, problem=f"onderdeel {name} ontbreekt")
    texts = {name: parts[name].decode("utf-8", "replace") for name in READ if name in parts}
    parsed = parse_parts({FOOTNOTES: NO_NOTES, **texts}, location, report)
    if len(parsed) < len(READ):
        return
    styles = frozenset(read_stylesheet(parts[STYLES]).ids.values())
    written = Written((), Document("", "", "", {}, {}), parsed, styles, location)
    for check in CHECKS_OF_ANY_FILE:
        check(written, report)


def inspect_templates(project: Project) -> list[str]:
    """What is wrong with each template, in each house style that has measures for it; empty when all is well."""
    faults = []
    for style_name in sorted(path.stem for path in project.folder.styles.glob("*.yaml")):
        for document_type in DOCUMENT_TYPES.values():
            try:
                style = project.materials.house_style(style_name)
                project.materials.template(document_type, style)
            except TemplateError as problem:
                faults.append(str(problem))
    return list(dict.fromkeys(faults))
