"""The content of a Kamerbrief: what the policy officer writes."""

from __future__ import annotations

from pydantic import Field

from generator.loading.source import SourceText
from generator.schema.base import Content
from generator.schema.document import AnnexContent, DocumentContent
from generator.schema.fields import CommitmentKey, FunctionKey, OrganisationKey, Prose, ProseLine, Text, YesNo

COMMITMENTS = "Moties en toezeggingen"


class Handling(Content):
    """How a letter deals with one commitment, in the words of the author."""

    commitment: CommitmentKey = Field(alias="toezegging", description="sleutel in toezeggingen.yaml")
    text: ProseLine = Field(alias="tekst", description="in één zin, zoals: voldaan; zie paragraaf 2")


class Kamerbrief(DocumentContent):
    """A file content/kamerbrieven/*.yaml: see the manual."""

    subject: Text = Field(alias="betreft", description="onderwerp, achter Betreft")
    our_reference: Text | None = Field(None, alias="onze_referentie", description="zoals 2025-0000123456")
    your_reference: Text | None = Field(None, alias="uw_referentie", description="kenmerk van de ontvanger")
    sender: OrganisationKey = Field(alias="van", description="afzender, zoals bzk/dgobdr")
    addressee: OrganisationKey = Field(alias="aan", description="ontvanger, zoals voorzitter-tweede-kamer")
    signatory: FunctionKey = Field(alias="ondertekenaar", description="functie; wie dat op de datum was, volgt daaruit")
    answers: tuple[CommitmentKey, ...] = Field(
        (), alias="beantwoordt", description="toezeggingen die deze brief nakomt"
    )
    handling: tuple[Handling, ...] = Field(
        (), alias="afdoening", description="bij de tabel: hoe de brief op een toezegging of motie ingaat"
    )
    commitments_table: YesNo = Field(
        False,
        alias="tabel_toezeggingen",
        description="ja: een bijlage Moties en toezeggingen, met wat er bij beantwoordt staat",
    )
    salutation: Text | None = Field(None, alias="aanhef", description="leeg: geen aanhef, zoals BZK gewoon is")
    numbered_headings: YesNo = Field(
        False, alias="koppen_genummerd", description="koppen van niveau 1 krijgen een nummer"
    )
    text: Prose = Field(alias="tekst", description="de brief zelf")
    annexes: tuple[AnnexContent, ...] = Field((), alias="bijlagen", description="bijlagen in hetzelfde document")

    @property
    def annex_titles(self) -> tuple[SourceText, ...]:
        """The titles of all annexes in the document, with the one that makes itself."""
        own = tuple(annex.title for annex in self.annexes)
        return (*own, SourceText(COMMITMENTS, self.subject.origin)) if self.commitments_table and self.answers else own
