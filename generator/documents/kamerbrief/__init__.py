"""Kamerbrief: a letter from a minister to Parliament, as the ministry of BZK writes it.

Form: letterhead, addressee, Datum and Betreft, text with numbered or unnumbered headings, signature, annexes that
count on in the page numbers. No salutation unless the content has one. Only the first responsible minister signs
(Aanwijzingen voor de regelgeving 4.40, used as custom for letters).
"""

from __future__ import annotations

from generator.documents.document_type import DocumentType, PublicationKind
from generator.documents.kamerbrief.compose import FIELDS, compose, related
from generator.documents.kamerbrief.model import Kamerbrief

KAMERBRIEF = DocumentType(
    name="kamerbrief",
    folder="kamerbrieven",
    model=Kamerbrief,
    compose=compose,
    fields=FIELDS,
    slots=("tekst", "bijlagen"),
    related=related,
    publication=PublicationKind(category="vergaderstukken Staten-Generaal", kind="Kamerbrief", action="ondertekening"),
)
