"""The list of document types. Explicit: no import magic."""

from __future__ import annotations

from generator.documents.beslisnota import BESLISNOTA
from generator.documents.document_type import DocumentType
from generator.documents.kamerbrief import KAMERBRIEF
from generator.documents.plan_voor_de_regio import PLAN_VOOR_DE_REGIO
from generator.documents.stand_van_zaken import STAND_VAN_ZAKEN
from generator.documents.uitvoeringsagenda import UITVOERINGSAGENDA

DOCUMENT_TYPES: dict[str, DocumentType] = {
    document_type.name: document_type
    for document_type in (
        KAMERBRIEF,
        BESLISNOTA,
        PLAN_VOOR_DE_REGIO,
        UITVOERINGSAGENDA,
        STAND_VAN_ZAKEN,
    )
}
