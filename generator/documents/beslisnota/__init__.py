"""Beslisnota: the advice of civil servants to a minister about a decision, published with the letter to Parliament.

Form: the model of the ministries (Beleidslijn actieve openbaarmaking nota's 2022), measured in published notas of BZK
and IenW: a stamp and the data in the reference column, Aan and Van, fixed headings in a fixed order, a table of
annexes. What differs per ministry (Kern or Kernpunten, the order of the column) stands in the house style.
"""

from __future__ import annotations

from generator.documents.beslisnota.column import COLUMN, FOLLOWING, PLACED
from generator.documents.beslisnota.compose import FIELDS, WORDS, compose, related
from generator.documents.beslisnota.model import Beslisnota
from generator.documents.document_type import DocumentType, PublicationKind
from generator.documents.wording import NeededWording

BESLISNOTA = DocumentType(
    name="beslisnota",
    folder="beslisnotas",
    model=Beslisnota,
    compose=compose,
    fields=FIELDS,
    slots=("tekst", "bijlagen"),
    related=related,
    wording=NeededWording(words=WORDS, orders={COLUMN: PLACED, FOLLOWING: PLACED}),
    publication=PublicationKind(
        category="bij vertegenwoordigende organen ingekomen stukken", kind="beslisnota", action="vaststelling"
    ),
)
