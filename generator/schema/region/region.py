"""The file of a region, content/regios/*.yaml."""

from __future__ import annotations

from pydantic import Field

from generator.schema.base import Content
from generator.schema.fields import CommitmentKey, OpenText, ProseLine, Text, WholeNumber, YesNo
from generator.schema.region.activities import Activity
from generator.schema.region.area import Border, Municipality, OtherProgramme, Partner, RegioDeal
from generator.schema.region.indicators import Indicator
from generator.schema.region.money import BudgetLine
from generator.schema.region.planning import Milestone, Standing
from generator.schema.region.tasks import Task


def _unknown_standing() -> Standing:
    return Standing.model_validate({})


class Region(Content):
    """A file content/regios/*.yaml: see the manual."""

    name: Text = Field(alias="naam", description="officiële naam, zoals in de Kamerbrief")
    variants: tuple[Text, ...] = Field(
        (),
        alias="varianten",
        description="namen die men wel ziet, maar die niet de officiële zijn, zoals Noord-Fryslân",
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
    plan_standing: Standing = Field(
        default_factory=_unknown_standing, alias="stand_plan", description="hoe ver het plan voor de regio is"
    )
    agenda_standing: Standing = Field(
        default_factory=_unknown_standing, alias="stand_agenda", description="hoe ver de uitvoeringsagenda is"
    )
    regio_deals: tuple[RegioDeal, ...] = Field((), description="Regio Deals in het gebied")
    programmes: tuple[OtherProgramme, ...] = Field(
        (), alias="programmas", description="andere programma's in het gebied, zoals NOVEX"
    )
    partners: tuple[Partner, ...] = Field((), description="organisaties die meewerken")
    tasks: tuple[Task, ...] = Field((), alias="opgaven", description="opgaven en kansen")
    activities: tuple[Activity, ...] = Field((), alias="activiteiten", description="activiteiten van de agenda")
    indicators: tuple[Indicator, ...] = Field((), alias="indicatoren", description="wat er gemeten wordt")
    budget: tuple[BudgetLine, ...] = Field((), alias="begroting", description="middelen voor proces en uitvoering")
    milestones: tuple[Milestone, ...] = Field((), alias="planning", description="mijlpalen van de regio")
    commitments: tuple[CommitmentKey, ...] = Field(
        (), alias="toezeggingen", description="sleutels in toezeggingen.yaml van wat voor deze regio is toegezegd"
    )

    @property
    def full_name(self) -> str:
        """The name as it stands in a sentence: de Achterhoek, Twente."""
        return f"{self.article} {self.name}" if self.article else str(self.name)
