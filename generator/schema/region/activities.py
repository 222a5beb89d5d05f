"""Activities of the uitvoeringsagenda: what is done in four years, by whom, with what, to what end."""

from __future__ import annotations

from pydantic import Field

from generator.schema.base import Content
from generator.schema.fields import Key, OpenAmount, OpenProse, OpenText, Text, WholeNumber
from generator.schema.region.money import Contribution
from generator.schema.region.planning import Milestone


class Outcome(Content):
    """A measurable result of an activity."""

    what: Text = Field(alias="wat", description="wat er dan is")
    amount: Text | None = Field(None, alias="aantal", description="getal of bandbreedte, zoals 24 of 50-100")
    owner: Text | None = Field(None, alias="verantwoordelijk", description="wie ervoor zorgt")


class Activity(Content):
    """An activity of the uitvoeringsagenda."""

    key: Key = Field(alias="sleutel", description="eigen sleutel binnen deze regio")
    title: Text = Field(alias="titel", description="naam van de activiteit")
    tasks: tuple[Key, ...] = Field((), alias="opgaven", description="sleutels van de opgaven waaraan dit bijdraagt")
    goals: tuple[WholeNumber, ...] = Field(alias="doelen", min_length=1, description="nummers van de doelen: 1, 2, 3")
    related: tuple[Key, ...] = Field((), alias="samen_met", description="sleutels van activiteiten die dit versterkt")
    description: OpenProse = Field(alias="omschrijving", description="wat er gebeurt")
    effect: OpenProse = Field(alias="verwacht_effect", description="wat dit aan de doelen bijdraagt")
    owner: OpenText = Field(alias="trekker", description="organisatie die de activiteit trekt")
    period: OpenText = Field(alias="periode", description="zoals opgegeven: 2025-2026")
    contributions: tuple[Contribution, ...] = Field(
        (), alias="bijdragen", description="per partij; leeg: nog in te vullen"
    )
    total: OpenAmount | None = Field(
        None, alias="totaal", description="totale kosten; moet de som van de bijdragen zijn"
    )
    results: tuple[Outcome, ...] = Field((), alias="resultaten", description="meetbare resultaten")
    residents: OpenProse = Field(alias="inwoners", description="hoe inwoners worden betrokken")
    milestones: tuple[Milestone, ...] = Field((), alias="planning", description="mijlpalen")
