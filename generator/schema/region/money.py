"""Money: what parties put in, and the lines of a budget. Kept as the source gives it; nothing is spread or guessed.

An amount is per year or in total, and for the region or for all regions together; a source that leaves that open is
taken at its word, and such an amount counts in no total.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from generator.schema.base import Content
from generator.schema.fields import Amount, OpenAmount, OpenText, ProseLine, Text, Year

Strength = Literal["toegezegd", "verwacht", "gereserveerd", "gevraagd", "nog in te vullen"]
Rate = Literal["totaal", "per jaar"]
Basis = Literal["regio", "alle regio's", "niet bepaald"]
PerYear = Annotated[
    dict[Year, Amount], Field(alias="per_jaar", description="bedrag per kalenderjaar; telt op tot het bedrag")
]


class Contribution(Content):
    """What one party puts in."""

    party: Text = Field(alias="partij", description="wie bijdraagt")
    kind: Text = Field("geld", alias="soort", description="geld, menskracht, kennis, …")  # type: ignore[assignment]  # default
    amount: OpenAmount | None = Field(None, alias="bedrag", description="in euro's")
    per_year: PerYear = Field(default_factory=dict)
    description: Text | None = Field(None, alias="omschrijving", description="wat de bijdrage inhoudt")
    years: Text | None = Field(None, alias="jaren", description="zoals 2025-2026")
    status: Strength = Field("nog in te vullen", description="hoe hard de bijdrage is")


class BudgetLine(Content):
    """One line of the budget."""

    what: Text = Field(alias="wat", description="waarvoor")
    amount: OpenAmount = Field(alias="bedrag", description="in euro's")
    rate: Rate = Field("totaal", alias="eenheid", description="of het bedrag in totaal is of per jaar")
    basis: Basis = Field(
        "regio", alias="geldt_voor", description="waar het bedrag voor geldt; niet bepaald: de bron zegt het niet"
    )
    per_year: PerYear = Field(default_factory=dict)
    period: OpenText | None = Field(None, alias="periode", description="jaar of jaren, zoals opgegeven")
    funding: Text = Field(alias="bron", description="wie betaalt")
    status: Strength = Field(description="hoe hard het bedrag is")
    remark: ProseLine | None = Field(None, alias="opmerking", description="toelichting, met een verwijzing")

    @property
    def total(self) -> Decimal | None:
        """What the line adds to a total in euros; None when the source does not say enough."""
        counts = self.rate == "totaal" and self.basis == "regio"
        return self.amount if counts and isinstance(self.amount, Decimal) else None
