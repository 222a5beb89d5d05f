"""Where a region lies and who and what works there: municipalities, border, Regio Deals, partners, other programmes."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.schema.base import Content
from generator.schema.fields import OpenAmount, ProseLine, Text


class Municipality(Content):
    """A municipality that takes part."""

    name: Text = Field(alias="naam", description="naam van de gemeente")
    code: Text = Field(description="CBS-code, zoals GM0197")


class Border(Content):
    """Where the region borders on another country."""

    countries: tuple[Text, ...] = Field((), alias="landen", description="buurlanden; leeg: geen landgrens")
    neighbours: tuple[Text, ...] = Field((), alias="buurregios", description="deelstaten of gewesten over de grens")


class RegioDeal(Content):
    """A Regio Deal in (a part of) the region."""

    name: Text = Field(alias="naam", description="naam van de Regio Deal")
    tranche: Text | None = Field(None, description="3 tot en met 6")
    contribution: OpenAmount = Field(alias="rijksbijdrage", description="rijksbijdrage in euro's")
    source: ProseLine | None = Field(None, alias="bron", description="waar dit staat: een verwijzing als [@sleutel]")


class OtherProgramme(Content):
    """Another programme that works in the same area, such as NOVEX or Nij Begun."""

    name: Text = Field(alias="naam", description="naam van het programma")
    relation: Text | None = Field(None, alias="verband", description="hoe het zich tot dit programma verhoudt")
    source: ProseLine | None = Field(None, alias="bron", description="waar dit staat: een verwijzing als [@sleutel]")


class Partner(Content):
    """An organisation that works along."""

    name: Text = Field(alias="naam", description="naam van de organisatie")
    kind: Literal["overheid", "ondernemers", "onderwijs en onderzoek", "maatschappelijk", "buitenland"] | None = Field(
        None, alias="soort", description="wat voor organisatie het is; leeg: nog niet ingedeeld"
    )
    role: Text | None = Field(None, alias="rol", description="partner, penvoerder, lid van de alliantie, …")
