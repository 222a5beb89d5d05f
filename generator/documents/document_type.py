"""What the pipeline must know of a document type, and nothing more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generator.diagnostics import Report
from generator.schema.base import Content
from generator.schema.document import DocumentContent
from generator.schema.registry import Registers
from generator.tree.blocks import Document

Compose = Callable[[Any, Registers, Report], Document]
Related = Callable[[Any, Registers], tuple[Content, ...]]


def _nothing_related(content: DocumentContent, registers: Registers) -> tuple[Content, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class DocumentType:
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
    """

    name: str
    folder: str
    model: type[DocumentContent]
    compose: Compose
    fields: frozenset[str]
    slots: tuple[str, ...]
    related: Related = _nothing_related
    style: str = "rijk"
