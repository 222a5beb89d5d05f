"""Everything that is wrong with a project: registers, documents and Word files, each by the checks that fit it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import chain
from pathlib import Path

from generator.diagnostics import Diagnostic, Report
from generator.documents.registry import DOCUMENT_TYPES
from generator.errors import TemplateError
from generator.pipeline import Project
from generator.record import Record
from generator.references.register_checks import check_register
from generator.references.resolve import resolve
from generator.references.typed_citations import check_typed
from generator.schema.base import Content
from generator.schema.registry import Registers
from generator.set_consistency import Consistency
from generator.word_copies import NO_COPIES, Copies, inspect_word_files
from generator.word_inspection import is_word_file, yardstick


class Inspection(Record, frozen=True):
    """What was found, and the templates and styles that could not be used: they hide what is wrong behind them."""

    findings: list[Diagnostic]
    failures: list[TemplateError]


def inspect_project(
    project: Project,
    paths: Iterable[Path],
    style: str | None = None,
    day: date | None = None,
    copies: Copies = NO_COPIES,
) -> Inspection:
    """Findings about these documents and Word files, or about everything in the project when none are named.

    Args:
        project: the project.
        paths: documents and Word files.
        style: the house style that Word files are held against; otherwise all those of the project.
        day: on which commitments may be overdue; None: none is.
        copies: which copies of Word files to make.

    Raises:
        UsageError: a path that leads nowhere, or no such house style.
    """
    chosen = list(paths)
    report, failures = Report(list(project.diagnostics)), []
    consistency = Consistency(project)
    if not chosen:
        resolve(records(project.registers), project.registers, report)
        check_register(project.registers, report)
        for record in records(project.registers):
            check_typed(record, report)
    word_files = [path for path in chosen if is_word_file(path)]
    if word_files:
        report.extend(inspect_word_files(word_files, yardstick(project, style), copies))
    documents = [str(path) for path in chosen if not is_word_file(path)]
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


def records(registers: Registers) -> Iterable[Content]:
    """Every record in the registers: its keys must lead somewhere too."""
    return chain(
        registers.organisations.values(),
        registers.functions.values(),
        registers.commitments.values(),
        registers.regions.values(),
    )


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
