"""What the pipeline must know of a document type, and nothing more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.diagnostics import Report
from generator.documents.wording import NeededWording, Wording
from generator.record import Record, field
from generator.schema.base import Content
from generator.schema.document import DocumentContent
from generator.schema.registry import Registers
from generator.tree.blocks import Document

Compose = Callable[[Any, Registers, Report, Wording], Document]
Related = Callable[[Any, Registers], tuple[Content, ...]]


def _nothing_related(content: DocumentContent, registers: Registers) -> tuple[Content, ...]:
    return ()


class PublicationKind(Record, frozen=True):
    """What a type is when it is published, in the words of the value lists of TOOI (`generator.metadata.thesaurus`).

    Attributes:
        category: the information category of the Woo.
        kind: the kind of document.
        action: what happens to it on its date: ondertekening or vaststelling.
    """

    category: str
    kind: str
    action: str


class DocumentType(Record, frozen=True):
    """One type of document.

    Attributes:
        name: the value of `soort:`, and the name of the template without .docx.
        folder: where its files stand under content/ and output/.
        model: the content model.
        compose: content → document tree; the type's only real code. It may report content faults.
        fields: the fields that it fills in the template's frame.
        slots: the slots that it fills, in the order in which they stand in the template.
        related: records that the document prints beside its own content, such as its region.
        style: the house style when the content does not name one.
        wording: the fixed words and orders that it asks of a house style.
        publication: what it is in the metadata of the Woo; None for a type that is never published.
    """

    name: str
    folder: str
    model: type[DocumentContent]
    compose: Compose
    fields: frozenset[str]
    slots: tuple[str, ...]
    related: Related = _nothing_related
    style: str = "rijk"
    wording: NeededWording = field(default_factory=NeededWording)
    publication: PublicationKind | None = None
