"""The content of a stand van zaken: a few words of the author; everything else comes from the files of the regions."""

from __future__ import annotations

from pydantic import Field

from generator.schema.base import Content
from generator.schema.document import AnnexContent, DocumentContent
from generator.schema.fields import Date, DocumentKey, OpenProse, RegionKey, Text


class RegionRemark(Content):
    """What the author adds about one region."""

    region: RegionKey = Field(alias="regio", description="naam van het bestand in content/regios, zonder .yaml")
    text: OpenProse = Field(alias="tekst", description="toelichting op de stand van deze regio")


class StandVanZaken(DocumentContent):
    """A file content/stand-van-zaken/*.yaml: see the manual."""

    title: Text = Field(alias="titel", description="titel op de omslag")
    letter: DocumentKey | None = Field(None, alias="bij", description="de brief waar dit een bijlage bij is")
    reference_date: Date = Field(alias="peildatum", description="de dag waarop dit de stand is")
    version: Text | None = Field(None, alias="versie", description="uitgave, zoals 0.3")
    introduction: OpenProse = Field(alias="inleiding", description="waarom dit overzicht, en hoe het te lezen is")
    overview: OpenProse = Field(alias="overzicht", description="tekst bij de tabel van alle regio's")
    commitments: OpenProse = Field(alias="toezeggingen", description="tekst vóór de toezeggingen per ministerie")
    remarks: tuple[RegionRemark, ...] = Field((), alias="toelichtingen", description="toelichting per regio")
    annexes: tuple[AnnexContent, ...] = Field((), alias="bijlagen", description="bijlagen in hetzelfde document")
