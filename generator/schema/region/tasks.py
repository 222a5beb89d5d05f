"""Opgaven and kansen: what a region faces, what is done about it now, what is missing, and what it asks of the state.

Annex 1 of Kamerstuk 29 697, nr. 158 asks for each of these in the plan voor de regio, chapters 2, 3 and 4.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.schema.base import Content
from generator.schema.fields import Key, OpenProse, OpenText, OrganisationKey, Text, WholeNumber

Theme = Literal[
    "wonen",
    "bereikbaarheid",
    "voorzieningen",
    "gezondheid",
    "onderwijs",
    "werk",
    "economie",
    "veiligheid",
    "energie",
    "landelijk gebied",
    "grens",
]


class Request(Content):
    """What a region asks of one ministry for an opgave."""

    ministry: OrganisationKey = Field(alias="ministerie", description="sleutel van het ministerie, zoals bzk")
    what: OpenText = Field(alias="vraag", description="gevraagde inzet, afwijkmogelijkheid of uitzondering")


class Task(Content):
    """An opgave (or kans): what the region faces."""

    key: Key = Field(alias="sleutel", description="eigen sleutel binnen deze regio")
    title: Text = Field(alias="titel", description="opgave in enkele woorden")
    goals: tuple[WholeNumber, ...] = Field(alias="doelen", min_length=1, description="nummers van de doelen: 1, 2, 3")
    kind: Literal["opgave", "kans"] = Field("opgave", alias="soort", description="opgave of kans")
    themes: tuple[Theme, ...] = Field((), alias="themas", description="waar het over gaat")
    description: OpenProse | None = Field(None, alias="omschrijving", description="wat er speelt, met bron")
    existing: OpenProse | None = Field(
        None, alias="bestaande_inzet", description="plan, hoofdstuk 3: wat regio en rijk nu al doen"
    )
    missing: OpenProse | None = Field(None, alias="wat_mist", description="plan, hoofdstuk 3: wat daarin mist")
    perspective: OpenProse | None = Field(
        None, alias="handelingsperspectief", description="plan, hoofdstuk 3: activiteiten en interventies die helpen"
    )
    requests: tuple[Request, ...] = Field(
        (), alias="gevraagd_van_rijk", description="plan, hoofdstuk 4: gevraagde inzet per ministerie"
    )
    evidence: tuple[Key, ...] = Field((), alias="indicatoren", description="sleutels van indicatoren van deze regio")
