"""What a plan and an agenda of a region have in common: their region, their period, their edition."""

from __future__ import annotations

from pydantic import Field

from generator.schema.document import AnnexContent, DocumentContent
from generator.schema.fields import OpenProse, OpenText, RegionKey, Text


class RegionalContent(DocumentContent):
    """Base of the documents about one region."""

    region: RegionKey = Field(alias="regio", description="naam van het bestand in content/regios, zonder .yaml")
    period: Text = Field(alias="periode", description="de jaren waarvoor het geldt, zoals 2026-2029")
    version: Text | None = Field(None, alias="versie", description="uitgave, zoals 0.3 of tweede herziening")
    adopted: OpenText = Field(alias="vastgesteld", description="door wie en wanneer het is vastgesteld")
    colophon: OpenProse | None = Field(
        None, alias="colofon", description="wie het maakte, en waar vragen naartoe kunnen"
    )
    annexes: tuple[AnnexContent, ...] = Field((), alias="bijlagen", description="bijlagen in hetzelfde document")
