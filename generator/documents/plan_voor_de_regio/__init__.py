"""Plan voor de regio: where a region wants to be in twenty years, in the four prescribed chapters.

The chapters (Introductie; Probleemanalyse huidige situatie en opgaven; Huidige inzet en handelingsperspectief;
Organisatie) and what each must tell are laid down in annex 1 of the letter of 20 December 2024 (Kamerstuk 29 697,
nr. 158). The uitgangspunten stand in that letter too; a plan repeats all of them, in order.
"""

from __future__ import annotations

from generator.documents.document_type import DocumentType, PublicationKind
from generator.documents.plan_voor_de_regio.compose import compose, related
from generator.documents.plan_voor_de_regio.model import PlanVoorDeRegio
from generator.documents.regional.report import FIELDS, SLOTS

PLAN_VOOR_DE_REGIO = DocumentType(
    name="plan-voor-de-regio",
    folder="plannen",
    model=PlanVoorDeRegio,
    compose=compose,
    fields=FIELDS,
    slots=SLOTS,
    related=related,
    style="npvr",
    publication=PublicationKind(category="inspanningsverplichting art 3.1 Woo", kind="plan", action="vaststelling"),
)
