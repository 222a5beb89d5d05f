"""The model of a citation style file, styles/verwijzingen/*.yaml."""

from __future__ import annotations

from pydantic import Field

from generator.schema.base import Content
from generator.schema.fields import SessionPattern, Text, YesNo


class ChamberLabels(Content):
    """The word before a citation, by chamber."""

    second: Text = Field(alias="II", description="stuk van de Tweede Kamer")
    first: Text = Field(alias="I", description="stuk van de Eerste Kamer")
    unknown: Text = Field(alias="onbekend", description="als de kamer niet bekend is")


class FormContent(Content):
    """How a Kamerstuk is written out, in notes or in running text."""

    labels: ChamberLabels = Field(alias="label", description="woord ervoor")
    italic_label: YesNo = Field(False, alias="label_cursief", description="het woord ervoor cursief")
    after_label: Text = Field(alias="na_label", description="tussen dat woord en de rest, met spatie")
    session: SessionPattern | None = Field(
        None, alias="vergaderjaar", description="patroon met {first}, {second} of {short}; leeg: weglaten"
    )
    spaced_dossier: YesNo = Field(alias="dossier_met_spatie", description="36 471 in plaats van 36471")
    number_label: Text = Field(alias="nummer", description="woord voor het ondernummer: nr.")
    page_label: Text = Field(alias="bladzijde", description="woord voor een bladzijde: blz. of p.")
    page_dash: Text = Field(alias="bereik", description="streepje tussen eerste en laatste bladzijde")


class CitationStyleContent(Content):
    """A file styles/verwijzingen/*.yaml."""

    name: Text = Field(alias="naam", description="naam van de stijl, voor mensen")
    rule: Text = Field(alias="regel", description="waar de regel vandaan komt")
    note: FormContent = Field(alias="noot", description="vorm in een noot")
    text: FormContent = Field(alias="tekst", description="vorm in lopende tekst")
    capital: YesNo = Field(alias="hoofdletter", description="een noot begint met een hoofdletter")
    closing: Text | None = Field(
        None, alias="slotteken", description="waarmee een noot met alleen verwijzingen eindigt"
    )
    link: YesNo = Field(alias="koppeling", description="de verwijzing is een link naar het stuk")
    mark_after_stop: YesNo = Field(True, alias="noot_na_leesteken", description="het nootcijfer staat na punt of komma")
    short_repeat: YesNo = Field(alias="herhaling_kort", description="latere vermelding kort, met (zie noot 3)")
