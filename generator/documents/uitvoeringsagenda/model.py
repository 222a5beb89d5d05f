"""The content of an uitvoeringsagenda: prose here, facts from the region's own file."""

from __future__ import annotations

from pydantic import Field

from generator.documents.regional.model import RegionalContent
from generator.schema.base import Content
from generator.schema.fields import OpenProse


class Approach(Content):
    """Chapter 2, Aanpak."""

    introduction: OpenProse = Field(alias="inleiding", description="tekst vóór de activiteiten")
    coherence: OpenProse = Field(alias="samenhang", description="integraliteit: hoe de activiteiten elkaar versterken")
    residents: OpenProse = Field(alias="inwoners", description="hoe inwoners in het geheel worden betrokken")


class Monitoring(Content):
    """Chapter 3, Monitoring."""

    text: OpenProse = Field(alias="tekst", description="hoe de aanpak wordt gevolgd en getoetst")


class Organising(Content):
    """Chapter 4, Organisatie."""

    governance: OpenProse = Field(alias="sturing", description="organisatie en afstemming: mensen en middelen")
    cooperation: OpenProse = Field(alias="samenwerking", description="vormgeving van de regionale samenwerking")
    funding: OpenProse = Field(alias="middelen", description="hoe procesmiddelen en uitvoeringsmiddelen worden besteed")


class Uitvoeringsagenda(RegionalContent):
    """A file content/agendas/*.yaml: see the manual."""

    introduction: OpenProse = Field(alias="introductie", description="hoofdstuk 1: inleiding en achtergrond")
    approach: Approach = Field(alias="aanpak", description="hoofdstuk 2")
    monitoring: Monitoring = Field(alias="monitoring", description="hoofdstuk 3")
    organisation: Organising = Field(alias="organisatie", description="hoofdstuk 4")
