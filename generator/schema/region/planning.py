"""Planning: milestones with their periods as given, and how far the plan and the agenda are."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.periods import Period, read_period
from generator.schema.base import Content
from generator.schema.fields import OpenDate, OpenText, ProseLine, Text, ToSupply, YesNo


class Milestone(Content):
    """A point in the planning; vague periods are kept as given."""

    what: Text = Field(alias="wat", description="wat er dan klaar is of gebeurt")
    when: OpenText = Field(alias="wanneer", description="datum of periode, zoals opgegeven: rond de zomer van 2026")
    earlier: tuple[Text, ...] = Field((), alias="eerder", description="vorige planningen, de oudste eerst")
    owner: Text | None = Field(None, alias="trekker", description="wie ervoor zorgt")
    done: YesNo = Field(False, alias="gereed", description="ja: het is gebeurd")
    source: ProseLine | None = Field(None, alias="bron", description="waar dit staat: een verwijzing als [@sleutel]")

    @property
    def period(self) -> Period | None:
        """When that is on a calendar, if the words say so."""
        return None if isinstance(self.when, ToSupply) else read_period(self.when)


class Standing(Content):
    """How far a plan or an agenda is."""

    stage: Literal["nog niet begonnen", "in voorbereiding", "concept", "vastgesteld", "nog in te vullen"] = Field(
        "nog in te vullen", alias="stand", description="hoe ver het is"
    )
    date: OpenDate | None = Field(None, alias="datum", description="sinds wanneer, of de dag van vaststelling")
    by: OpenText | None = Field(None, alias="door", description="door welke organen vastgesteld")
    remark: ProseLine | None = Field(None, alias="toelichting", description="in één zin, met een verwijzing")
