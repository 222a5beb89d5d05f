"""Sources: a document file, loaded and validated. The first two stages of the chain, done once per file."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import Code, Location, Report, did_you_mean
from generator.documents.document_type import DocumentType
from generator.documents.registry import DOCUMENT_TYPES
from generator.loading.source import SourceMapping, SourceText
from generator.loading.yaml_source import load_yaml
from generator.record import Record
from generator.references.resolve import resolve
from generator.references.typed_citations import check_typed
from generator.schema.base import Content
from generator.schema.document import DocumentContent
from generator.schema.housestyle import HouseStyle
from generator.schema.registry import Registers
from generator.schema.validation import validate


class Source(Record, frozen=True):
    """A document file, validated: its type, its content and what stands with it."""

    document_type: DocumentType
    content: DocumentContent
    location: Location

    @property
    def house_style(self) -> str:
        """The name of the house style that it asks for: its own, or that of its type."""
        return self.content.style or self.document_type.style

    def citation_style(self, house_style: HouseStyle) -> str:
        """The name of the citation style that it asks for: its own, or that of the house style."""
        return self.content.citation_style or house_style.citation_style

    def contents(self, registers: Registers) -> tuple[Content, ...]:
        """The content, and the records that the document prints."""
        return (self.content, *self.document_type.related(self.content, registers))


def read_source(path: Path, shown: str, registers: Registers, report: Report) -> Source | None:
    """The document in this file, called `shown` in findings; None when it has faults.

    Of a file with faults the keys that could be read are looked up too, so that dangling ones show in the same run.
    """
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


def place_of_key(path: Path, location: Location, key: str) -> Location:
    """Where a key stands in a document file that has been read before."""
    tree = load_yaml(path, location.file, Report())
    return next((name.origin for name in tree.entries if name == key), location) if tree else location
