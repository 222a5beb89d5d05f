"""How a region stands on a day, counted from its own file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from generator.documents.regional.planning import next_milestone
from generator.dutch import long_date
from generator.record import Record
from generator.schema.fields import RichLine, RichText, ToSupply
from generator.schema.region import Milestone, Region, Standing
from generator.schema.walk import values
from generator.tree.inlines import Gap
from generator.tree.walk import walk_inlines

UNKNOWN = "niet opgegeven"


class RegionState(Record, frozen=True):
    """The figures of one region.

    Attributes:
        region: the region.
        tasks: how many opgaven; chances: how many kansen; activities: how many of them.
        deals: what the state contributes to Regio Deals, as far as known.
        open: how much is still to be supplied.
        next: the next milestone, if one can be told.
    """

    region: Region
    tasks: int
    chances: int
    activities: int
    deals: Decimal
    open: int
    next: Milestone | None

    @classmethod
    def of(cls, region: Region, day: date) -> RegionState:
        """The figures of this region on this day."""
        kinds = [task.kind for task in region.tasks]
        amounts = (deal.contribution for deal in region.regio_deals)
        return cls(
            region,
            tasks=kinds.count("opgave"),
            chances=kinds.count("kans"),
            activities=len(region.activities),
            deals=sum((euros for euros in amounts if isinstance(euros, Decimal)), Decimal(0)),
            open=still_open(region),
            next=next_milestone(region, day),
        )


def still_open(region: Region) -> int:
    """How much is still to be supplied in the file of a region: open fields, and gaps in its prose."""
    found = 0
    for value in values(region):
        if isinstance(value, ToSupply):
            found += 1
        elif isinstance(value, RichText | RichLine):
            found += sum(isinstance(inline, Gap) for inline in walk_inlines(value.blocks))
    return found


def standing_words(standing: Standing) -> str:
    """How far a plan or an agenda is, with its date and who decided: vastgesteld, 3 mei 2026."""
    if standing.stage == "nog in te vullen":
        return UNKNOWN
    day = long_date(standing.date) if isinstance(standing.date, date) else ""
    by = f"door {standing.by}" if standing.by and not isinstance(standing.by, ToSupply) else ""
    return ", ".join(filter(None, [standing.stage, day, by]))


def milestone_words(milestone: Milestone | None) -> str:
    """A milestone with its period as given; a dash when none can be told."""
    return f"{milestone.what} ({milestone.when})" if milestone else UNKNOWN


def given(value: str | ToSupply) -> str:
    """What the region gave, or that it did not."""
    return UNKNOWN if isinstance(value, ToSupply) else str(value)
