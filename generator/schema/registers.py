"""The shared registers of a project: what many documents refer to, written down once (facts, never layout)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.schema.base import Content
from generator.schema.fields import (
    Address,
    Date,
    FunctionKey,
    OrganisationKey,
    PaperKey,
    ProseLine,
    RealmNumber,
    RegionKey,
    Text,
    WholeNumber,
    YesNo,
)


class Organisation(Content):
    """A ministry, a part of one, an addressee or a regional organisation."""

    kind: Text = Field(
        alias="soort", description="ministerie, directoraat-generaal, geadresseerde, samenwerkingsverband, …"
    )
    name: Text = Field(alias="naam", description="officiële naam, voluit")
    abbreviation: Text | None = Field(None, alias="afkorting", description="zoals BZK")
    variants: tuple[Text, ...] = Field(
        (), alias="varianten", description="afkortingen die men wel ziet, maar die niet de officiële zijn, zoals I&W"
    )
    succeeded_by: tuple[OrganisationKey, ...] = Field(
        (), alias="opgevolgd_door", description="wat er voor in de plaats kwam, zoals ez en kgg voor ezk"
    )
    part_of: OrganisationKey | None = Field(None, alias="onderdeel_van", description="de organisatie erboven")
    tooi: Text | None = Field(None, description="code in het register van overheidsorganisaties, zoals mnre1034")
    valid_from: Date | None = Field(None, alias="geldig_vanaf", description="bestaat sinds")
    valid_until: Date | None = Field(None, alias="geldig_tot", description="bestond tot")
    letterhead: tuple[Text, ...] = Field((), alias="briefhoofd", description="de naam in regels, voor het briefhoofd")
    visiting_address: tuple[Text, ...] = Field(
        (), alias="bezoekadres", description="straat en plaats, regel voor regel"
    )
    postal_address: tuple[Text, ...] = Field((), alias="postadres", description="postbus en plaats, regel voor regel")
    addressing: tuple[Text, ...] = Field(
        (), alias="adressering", description="het adresblok boven een brief, regel voor regel"
    )
    website: Text | None = Field(None, description="adres van de website")


class Organisations(Content):
    """A file content/organisaties.yaml: see the manual."""

    organisations: dict[Text, Organisation] = Field(
        alias="organisaties", description="sleutel en gegevens van elke organisatie"
    )


class Tenure(Content):
    """Who held a function, and when."""

    name: Text = Field(alias="naam", description="zoals onder een brief: voorletters en achternaam")
    since: Date | None = Field(None, alias="vanaf", description="eerste dag")
    until: Date | None = Field(None, alias="tot", description="laatste dag; leeg: nog steeds")
    telephone: Text | None = Field(
        None, alias="telefoon", description="alleen om na te zoeken dat het niet in een openbaar stuk staat"
    )
    mail: Text | None = Field(None, alias="e-mail", description="idem")


class Function(Content):
    """A function that people hold in turn, such as the minister of BZK."""

    title: Text = Field(alias="titel", description="zoals onder een brief, zonder komma")
    organisation: OrganisationKey = Field(alias="organisatie", description="waar de functie bij hoort")
    public: YesNo = Field(alias="openbaar", description="of de naam openbaar mag zijn; bij ambtenaren nee")
    tenures: tuple[Tenure, ...] = Field(alias="vervuld_door", description="wie, van wanneer tot wanneer")


class Persons(Content):
    """A file content/personen.yaml: see the manual."""

    functions: dict[Text, Function] = Field(alias="functies", description="sleutel en gegevens van elke functie")


class Goal(Content):
    """One of the three goals of the programme."""

    number: WholeNumber = Field(alias="nr", description="1, 2 of 3")
    title: Text = Field(alias="titel", description="vaste titel")
    text: Text = Field(alias="tekst", description="vaste volledige tekst")
    short: Text = Field(alias="kort", description="vaste korte vorm")


class Principle(Content):
    """One of the six uitgangspunten."""

    number: WholeNumber = Field(alias="nr", description="1 tot en met 6")
    short: Text = Field(alias="kort", description="korte vorm, voor koppen")
    text: Text = Field(alias="tekst", description="vaste volledige tekst")


class RegionCount(Content):
    """How many regions the programme has from a day on."""

    since: Date = Field(alias="vanaf", description="eerste dag")
    number: WholeNumber = Field(alias="aantal", description="hoeveel regio's het er dan zijn")


class AgreedTerm(Content):
    """A word or name that has one form in all documents."""

    form: Text = Field(alias="vorm", description="zoals het hoort: Regio Deal")
    not_forms: tuple[Text, ...] = Field(
        (),
        alias="niet",
        description="andere woorden voor hetzelfde, zoals regioplan; andere schrijfwijzen vindt rijkspen zelf",
    )


class Programme(Content):
    """A file content/programma.yaml: see the manual."""

    name: Text = Field(alias="naam", description="volledige naam van het programma")
    abbreviation: Text = Field(alias="afkorting", description="zoals NPVR")
    goals: tuple[Goal, ...] = Field(alias="doelen", description="de drie doelen, in volgorde")
    principles: tuple[Principle, ...] = Field(alias="uitgangspunten", description="de zes uitgangspunten, in volgorde")
    fixed_texts: dict[Text, Text] = Field(
        default_factory=dict, alias="vaste_teksten", description="zinnen die vastliggen"
    )
    region_counts: tuple[RegionCount, ...] = Field(
        (), alias="aantal_regios", description="hoeveel regio's het programma vanaf welke dag heeft"
    )
    terms: tuple[AgreedTerm, ...] = Field((), alias="termen", description="de afgesproken vorm van woorden en namen")


class PaperRecord(Content):
    """What the identifier of a parliamentary paper cannot tell."""

    session_year: Text | None = Field(None, alias="vergaderjaar", description="zoals 2024-2025")
    chamber: Literal["I", "II"] = Field("II", alias="kamer", description="II: Tweede Kamer, I: Eerste Kamer")
    title: Text = Field(alias="titel", description="titel van het stuk")
    kind: Text = Field("brief", alias="soort", description="brief, motie, verslag, …")  # type: ignore[assignment]  # default
    date: Date | None = Field(None, alias="datum", description="datum van het stuk")
    submitters: tuple[Text, ...] = Field((), alias="indieners", description="bij een motie: de leden")
    realm: RealmNumber | None = Field(None, alias="rijkswet", description="nummer van de rijkswet, zoals R2143")
    also_in: tuple[Text, ...] = Field((), alias="ook_in", description="tweede dossier waarin het stuk gedrukt is")
    url: Address | None = Field(None, description="vindplaats, een webadres")


class Papers(Content):
    """A file content/kamerstukken.yaml: see the manual."""

    papers: dict[Text, PaperRecord] = Field(alias="kamerstukken", description="kst-nummer en gegevens van elk stuk")


class SourceRecord(Content):
    """A source that is no parliamentary paper: a report, a law, a website."""

    kind: Text = Field(alias="soort", description="rapport, nieuwsbericht, website, wet, convenant, …")
    author: Text | None = Field(None, alias="auteur", description="persoon of organisatie")
    title: Text = Field(alias="titel", description="titel")
    year: Text | None = Field(None, alias="jaar", description="jaar van uitgave")
    date: Date | None = Field(None, alias="datum", description="datum van uitgave")
    publisher: Text | None = Field(None, alias="uitgever", description="uitgever of site")
    url: Address | None = Field(None, description="vindplaats, een webadres")


class Sources(Content):
    """A file content/bronnen.yaml: see the manual."""

    sources: dict[Text, SourceRecord] = Field(alias="bronnen", description="sleutel en gegevens van elke bron")


class Commitment(Content):
    """A toezegging, motie, afspraak or inspanningsverplichting, and where it was answered."""

    kind: Literal["toezegging", "aankondiging", "inspanningsverplichting", "afspraak", "vraag", "motie"] = Field(
        alias="soort", description="wat voor verbintenis het is"
    )
    summary: ProseLine = Field(alias="samenvatting", description="wat er is toegezegd, in één zin")
    by: Text | None = Field(None, alias="door", description="wie")
    to: Text | None = Field(None, alias="aan", description="aan wie")
    date: Date | None = Field(None, alias="datum", description="wanneer")
    occasion: Text | None = Field(None, alias="bij", description="debat, brief of overleg")
    due: Text | None = Field(None, alias="termijn", description="wanneer het klaar moet zijn, zoals opgeschreven")
    due_date: Date | None = Field(
        None, alias="uiterlijk", description="laatste dag, als de termijn zelf geen dag noemt die te lezen is"
    )
    papers: tuple[PaperKey, ...] = Field((), alias="stukken", description="Kamerstukken die erbij horen")
    answered_in: tuple[PaperKey, ...] = Field((), alias="beantwoord_in", description="Kamerstukken met het antwoord")
    status: Literal["open", "voldaan", "deels voldaan"] = Field("open", description="stand")
    ministries: tuple[OrganisationKey, ...] = Field(
        (), alias="ministeries", description="sleutels van de ministeries die eraan gebonden zijn"
    )
    regions: tuple[RegionKey, ...] = Field((), alias="regios", description="regio's waar het over gaat; leeg: alle")


class Commitments(Content):
    """A file content/toezeggingen.yaml: see the manual."""

    commitments: dict[Text, Commitment] = Field(alias="toezeggingen", description="sleutel en gegevens")


class Abbreviations(Content):
    """A file content/afkortingen.yaml: see the manual."""

    abbreviations: dict[Text, Text] = Field(alias="afkortingen", description="afkorting en haar betekenis")


__all__ = [
    "Abbreviations",
    "AgreedTerm",
    "Commitment",
    "Commitments",
    "Function",
    "FunctionKey",
    "Goal",
    "Organisation",
    "Organisations",
    "PaperRecord",
    "Papers",
    "Persons",
    "Principle",
    "Programme",
    "RegionCount",
    "SourceRecord",
    "Sources",
    "Tenure",
]
