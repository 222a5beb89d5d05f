"""Uitvoeringsagenda: what a region and the state will do in four years, in the four prescribed chapters.

The chapters (Introductie, Aanpak, Monitoring, Organisatie) and what each must tell are laid down in annex 1 of the
letter of 20 December 2024 (Kamerstuk 29 697, nr. 158). The facts come from the region's own file, so that the plan,
the agenda and the letter to Parliament tell the same story.
"""

from __future__ import annotations

from generator.documents.document_type import DocumentType, PublicationKind
from generator.documents.regional.report import FIELDS, SLOTS
from generator.documents.uitvoeringsagenda.compose import compose, related
from generator.documents.uitvoeringsagenda.model import Uitvoeringsagenda

UITVOERINGSAGENDA = DocumentType(
    name="uitvoeringsagenda",
    folder="agendas",
    model=Uitvoeringsagenda,
    compose=compose,
    fields=FIELDS,
    slots=SLOTS,
    related=related,
    style="npvr",
    publication=PublicationKind(category="inspanningsverplichting art 3.1 Woo", kind="plan", action="vaststelling"),
)
