"""A region of the programme: the facts that its plan, its agenda and the letter to Parliament share.

One file per region, content/regios/<naam>.yaml. Follows annex 1 of the letter of 20 December 2024 (Kamerstuk
29 697, nr. 158): activities, effect on the goals, contributions of all parties, concrete results, residents.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.schema.base import Content
from generator.schema.fields import (
    Key,
    OpenAmount,
    OpenProse,
    OpenText,
    ProseLine,
    Text,
    WholeNumber,
    YesNo,
)


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


class Partner(Content):
    """An organisation that works along."""

    name: Text = Field(alias="naam", description="naam van de organisatie")
    role: Text | None = Field(None, alias="rol", description="partner, penvoerder, lid van de alliantie, …")


class Task(Content):
    """An opgave (or kans): what the region faces."""

    key: Key = Field(alias="sleutel", description="eigen sleutel binnen deze regio")
    title: Text = Field(alias="titel", description="opgave in enkele woorden")
    goals: tuple[WholeNumber, ...] = Field(alias="doelen", min_length=1, description="nummers van de doelen: 1, 2, 3")
    kind: Literal["opgave", "kans"] = Field("opgave", alias="soort", description="opgave of kans")
    description: OpenProse | None = Field(None, alias="omschrijving", description="toelichting")


class Contribution(Content):
    """What one party puts in."""

    party: Text = Field(alias="partij", description="wie bijdraagt")
    kind: Text = Field("geld", alias="soort", description="geld, menskracht, kennis, …")  # type: ignore[assignment]  # default
    amount: OpenAmount | None = Field(None, alias="bedrag", description="in euro's")
    description: Text | None = Field(None, alias="omschrijving", description="wat de bijdrage inhoudt")
    years: Text | None = Field(None, alias="jaren", description="zoals 2025-2026")
    status: Literal["toegezegd", "verwacht", "gereserveerd", "gevraagd", "nog in te vullen"] = Field(
        "nog in te vullen", description="hoe hard de bijdrage is"
    )


class Outcome(Content):
    """A measurable result of an activity."""

    what: Text = Field(alias="wat", description="wat er dan is")
    amount: Text | None = Field(None, alias="aantal", description="getal of bandbreedte, zoals 24 of 50-100")


class Milestone(Content):
    """A point in the planning; vague periods are kept as given."""

    what: Text = Field(alias="wat", description="wat er dan klaar is of gebeurt")
    when: OpenText = Field(alias="wanneer", description="datum of periode, zoals opgegeven: rond de zomer van 2026")


class Activity(Content):
    """An activity of the uitvoeringsagenda."""

    key: Key = Field(alias="sleutel", description="eigen sleutel binnen deze regio")
    title: Text = Field(alias="titel", description="naam van de activiteit")
    tasks: tuple[Key, ...] = Field((), alias="opgaven", description="sleutels van de opgaven waaraan dit bijdraagt")
    goals: tuple[WholeNumber, ...] = Field(alias="doelen", min_length=1, description="nummers van de doelen: 1, 2, 3")
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


class Indicator(Content):
    """What is measured to see whether the approach works."""

    name: Text = Field(alias="naam", description="naam van de indicator")
    source: Text = Field(alias="bron", description="wie het meet, zoals CBS Regionale Monitor Brede Welvaart")
    goals: tuple[WholeNumber, ...] = Field(alias="doelen", min_length=1, description="nummers van de doelen: 1, 2, 3")
    unit: Text | None = Field(None, alias="eenheid", description="zoals procent of aantal")
    baseline: OpenText = Field(alias="nulmeting", description="waarde en peildatum bij de start")
    target: OpenText = Field(alias="streefwaarde", description="waarde en jaar waar naartoe")


class BudgetLine(Content):
    """One line of the budget."""

    what: Text = Field(alias="wat", description="waarvoor")
    amount: OpenAmount = Field(alias="bedrag", description="in euro's")
    period: Text | None = Field(None, alias="periode", description="jaar of jaren")
    funding: Text = Field(alias="bron", description="wie betaalt")
    status: Literal["toegezegd", "verwacht", "gereserveerd", "gevraagd", "nog in te vullen"] = Field(
        description="hoe hard het bedrag is"
    )
    remark: ProseLine | None = Field(None, alias="opmerking", description="toelichting, met een verwijzing")


class Region(Content):
    """A file content/regios/*.yaml: see the manual."""

    name: Text = Field(alias="naam", description="officiële naam, zoals in de Kamerbrief")
    variants: tuple[Text, ...] = Field(
        (), alias="varianten", description="namen die men wel ziet, maar die niet de officiële zijn, zoals Noord-Fryslân"
    )
    article: Text | None = Field(None, alias="lidwoord", description="lidwoord in een zin, zoals de")
    number: WholeNumber = Field(alias="nr", description="plaats in de vaste volgorde van de elf regio's")
    provinces: tuple[Text, ...] = Field(alias="provincies", description="namen van de provincies")
    municipalities: tuple[Municipality, ...] = Field((), alias="gemeenten", description="gemeenten, voor zover bekend")
    municipalities_fixed: YesNo = Field(
        alias="gemeenten_vastgesteld", description="nee: de lijst is een voorlopige, niet door de regio vastgesteld"
    )
    municipalities_remark: ProseLine | None = Field(
        None, alias="gemeenten_toelichting", description="waarop de lijst rust"
    )
    border: Border = Field(alias="grens", description="ligging aan een landsgrens")
    origin: ProseLine | None = Field(None, alias="herkomst", description="hoe de regio bij het programma kwam")
    administrative_lead: OpenText = Field(alias="bestuurlijk_trekker", description="functie en organisatie")
    official_lead: OpenText = Field(alias="ambtelijk_trekker", description="functie en organisatie")
    representative: OpenText = Field(alias="rijksvertegenwoordiger", description="functie en ministerie")
    adviser: OpenText = Field(alias="regioadviseur", description="functie en ministerie")
    regio_deals: tuple[RegioDeal, ...] = Field((), description="Regio Deals in het gebied")
    partners: tuple[Partner, ...] = Field((), description="organisaties die meewerken")
    tasks: tuple[Task, ...] = Field((), alias="opgaven", description="opgaven en kansen")
    activities: tuple[Activity, ...] = Field((), alias="activiteiten", description="activiteiten van de agenda")
    indicators: tuple[Indicator, ...] = Field((), alias="indicatoren", description="wat er gemeten wordt")
    budget: tuple[BudgetLine, ...] = Field((), alias="begroting", description="middelen voor proces en uitvoering")
    milestones: tuple[Milestone, ...] = Field((), alias="planning", description="mijlpalen van de regio")
