"""The content of a beslisnota: what the policy officer writes, and what it may take from its letter."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic.config import JsonDict

from generator.schema.base import Content
from generator.schema.document import DocumentContent
from generator.schema.fields import Date, DocumentKey, OpenProse, OrganisationKey, Prose, Text, YesNo

Stamp = Literal["ter besluitvorming", "ter ondertekening", "ter beslissing", "ter informatie", "oplegnota"]
PERSONAL: JsonDict = {"persoonsgegeven": True}  # the public version leaves such a field empty


class Opsteller(Content):
    """Who wrote the nota: the unit is public, the person is not."""

    unit: Text = Field(alias="onderdeel", description="zoals DGOBDR/BFR; dit blijft openbaar")
    name: Text | None = Field(
        None, alias="naam", description="naam; niet in de openbare versie", json_schema_extra=PERSONAL
    )
    telephone: Text | None = Field(
        None, alias="telefoon", description="telefoonnummer; niet in de openbare versie", json_schema_extra=PERSONAL
    )
    mail: Text | None = Field(
        None, alias="e-mail", description="e-mailadres; niet in de openbare versie", json_schema_extra=PERSONAL
    )


class ListedAnnex(Content):
    """A row of the table of annexes: the annex itself is a document of its own."""

    name: Text = Field(alias="naam", description="naam van de bijlage, zoals zij boven de bijlage zelf staat")
    remark: Text | None = Field(None, alias="informatie", description="wat de lezer erover moet weten")


class EarlierNota(Content):
    """A row of the leeswijzer: an earlier nota that underlies the same letter."""

    date: Date = Field(alias="datum", description="datum van die nota")
    name: Text = Field(alias="naam", description="onderwerp van die nota")
    explanation: Text | None = Field(None, alias="toelichting", description="hoe zij zich tot deze verhoudt")


class Beslisnota(DocumentContent):
    """A file content/beslisnotas/*.yaml: see the manual."""

    letter: DocumentKey | None = Field(
        None, alias="bij", description="de brief, zoals kamerbrieven/voortgang; geeft wat hieronder leeg blijft"
    )
    stamp: Stamp = Field(alias="stempel", description="wat er van de bewindspersoon gevraagd wordt")
    actively_public: YesNo = Field(alias="nota_actief_openbaar", description="of de nota openbaar gemaakt wordt")
    subject: Text | None = Field(None, alias="betreft", description="onderwerp; leeg: dat van de brief")
    our_reference: Text | None = Field(None, alias="onze_referentie", description="leeg: die van de brief")
    ministry: OrganisationKey | None = Field(
        None, alias="ministerie", description="sleutel in organisaties.yaml; leeg: de afzender van de brief"
    )
    authors: tuple[Opsteller, ...] = Field(alias="opgesteld_door", min_length=1, description="wie de nota schreef")
    worked_with: tuple[Text, ...] = Field((), alias="samengewerkt_met", description="onderdelen die meewerkten")
    addressee: Text = Field(alias="aan", description="aan wie, zoals MBZK; geen naam")
    sender: Text = Field(alias="van", description="onderdeel met schuine strepen, zoals DGOBDR/BFR; geen naam")
    occasion: OpenProse = Field(alias="aanleiding", description="waarom deze nota nu komt")
    decision: OpenProse = Field(alias="besluit", description="wat geadviseerd wordt te besluiten")
    core: OpenProse = Field(alias="kern", description="de kern; koppen daarin komen op niveau 2")
    explanation: OpenProse | None = Field(
        None, alias="toelichting", description="toelichting; eigen koppen, als Politieke context, komen op niveau 2"
    )
    not_public: Prose | None = Field(
        None, alias="niet_openbaar", description="wat niet openbaar gemaakt kan worden, in ::: intern; leeg: nvt"
    )
    motivation: Prose | None = Field(
        None, alias="motivering", description="waarom niet; leeg: de vaste zin met de gronden"
    )
    annexes: tuple[ListedAnnex, ...] | None = Field(
        None, alias="bijlagen", description="tabel van bijlagen; leeg: die van de brief"
    )
    earlier: tuple[EarlierNota, ...] = Field((), alias="leeswijzer", description="onderliggende nota's")

    @model_validator(mode="after")
    def _final_has_a_date(self) -> Self:
        """Overrules the rule of every document: the date may be that of the letter; composing asks for it then."""
        return self
