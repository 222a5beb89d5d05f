"""The content of a plan voor de regio: prose here, facts from the region's own file."""

from __future__ import annotations

from pydantic import Field

from generator.documents.regional.model import RegionalContent
from generator.schema.base import Content
from generator.schema.fields import OpenProse


class Introduction(Content):
    """Chapter 1, Introductie."""

    background: OpenProse = Field(alias="achtergrond", description="inleiding en achtergrond van het plan")
    area: OpenProse = Field(alias="gebied", description="wat voor gebied het is: land, mensen, dorpen en steden")
    vision: OpenProse = Field(alias="toekomstbeeld", description="waar de regio over twintig jaar wil staan")


class Analysis(Content):
    """Chapter 2, Probleemanalyse huidige situatie en opgaven."""

    situation: OpenProse = Field(alias="uitgangssituatie", description="hoe de regio ervoor staat, met bronnen")
    tasks: OpenProse = Field(
        alias="opgaven", description="tekst vóór de opgaven en kansen, die in het regiobestand staan"
    )
    goals: OpenProse = Field(alias="doelen", description="wat de drie doelen van het programma in deze regio betekenen")


class Perspective(Content):
    """Chapter 3, Huidige inzet en handelingsperspectief."""

    existing: OpenProse = Field(alias="huidige_inzet", description="wat regio en rijk nu al doen")
    missing: OpenProse = Field(alias="wat_mist", description="wat daarin mist om de achterstand in te lopen")
    action: OpenProse = Field(alias="handelingsperspectief", description="mogelijke activiteiten en interventies")


class Organising(Content):
    """Chapter 4, Organisatie."""

    governance: OpenProse = Field(alias="sturing", description="organisatie en sturing in de regio")
    involvement: OpenProse = Field(alias="betrokkenheid", description="betrokkenheid van doelgroepen en partijen")
    planning: OpenProse = Field(alias="planning", description="tekst vóór de planning op hoofdlijnen")
    state: OpenProse = Field(alias="inzet_rijk", description="benodigde betrokkenheid en inzet van het rijk")
    funding: OpenProse = Field(alias="financiering", description="financiering van programma en uitvoering")


class PlanVoorDeRegio(RegionalContent):
    """A file content/plannen/*.yaml: see the manual."""

    introduction: Introduction = Field(alias="introductie", description="hoofdstuk 1")
    analysis: Analysis = Field(alias="probleemanalyse", description="hoofdstuk 2")
    perspective: Perspective = Field(alias="perspectief", description="hoofdstuk 3")
    organisation: Organising = Field(alias="organisatie", description="hoofdstuk 4")
