"""What every document file has in common: its type, its status and its house style."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.schema.base import Content
from generator.schema.fields import Key, OpenDate, OrganisationKey, PaperKey, Prose, Text, YesNo


class DocumentContent(Content):
    """Base of the content of every document type."""

    kind: Text = Field(alias="soort", description="welk document dit is: kamerbrief, uitvoeringsagenda, …")
    status: Literal["concept", "definitief"] = Field(
        "concept",
        description="concept: wat nog in te vullen is, wordt zichtbaar afgedrukt; definitief: dat is dan een fout",
    )
    style: Key | None = Field(None, alias="stijl", description="huisstijl uit styles/; leeg: die van de documentsoort")
    citation_style: Key | None = Field(
        None, alias="verwijzingen", description="verwijsstijl uit styles/verwijzingen/; leeg: die van de huisstijl"
    )
    source_list: YesNo = Field(False, alias="bronnenlijst", description="ja: een bijlage met alle gebruikte bronnen")
    date: OpenDate | None = Field(None, alias="datum", description="mag leeg zijn zolang het document een concept is")
    publisher: OrganisationKey | None = Field(
        None, alias="uitgever", description="wie het document openbaar maakt; leeg: de afzender"
    )
    paper: PaperKey | None = Field(
        None, alias="kamerstuk", description="kst-nummer dat dit document zelf heeft gekregen, zodra het bekend is"
    )

    @model_validator(mode="after")
    def _final_has_a_date(self) -> Self:
        if self.status == "definitief" and self.date is None:
            raise PydanticCustomError("definitief_zonder_datum", "datum")
        return self


class AnnexContent(Content):
    """An annex that is part of the document itself."""

    title: Text = Field(alias="titel", description="titel van de bijlage")
    key: Key | None = Field(None, alias="sleutel", description="naam om naar te verwijzen: [bijlage](#sleutel)")
    text: Prose = Field(alias="tekst", description="inhoud van de bijlage")
