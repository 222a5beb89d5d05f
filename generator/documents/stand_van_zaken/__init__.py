"""Stand van zaken: the annex to a Kamerbrief that tells of every region how far it is, from the regions' own files.

The minister promised the Kamer a letter with the state of play per region (toezegging of 5 February 2025); such an annex
went with Kamerstuk 29 697, nr. 179. Nothing is typed over: what a region has not given says so.
"""

from __future__ import annotations

from generator.documents.document_type import DocumentType, PublicationKind
from generator.documents.regional.report import FIELDS, SLOTS
from generator.documents.stand_van_zaken.compose import compose, related
from generator.documents.stand_van_zaken.model import StandVanZaken

STAND_VAN_ZAKEN = DocumentType(
    name="stand-van-zaken",
    folder="stand-van-zaken",
    model=StandVanZaken,
    compose=compose,
    fields=FIELDS,
    slots=SLOTS,
    related=related,
    publication=PublicationKind(
        category="vergaderstukken Staten-Generaal", kind="voortgangsrapport", action="vaststelling"
    ),
)
