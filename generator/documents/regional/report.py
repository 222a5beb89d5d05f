"""A document about one region as a whole: cover, colophon, table of contents, chapters and annexes."""

from __future__ import annotations

from generator.documents.composing import annexes, contents, paragraph, prose, shown_date, status_text
from generator.documents.regional.closing import closing_annexes
from generator.documents.regional.model import RegionalContent
from generator.record import Record
from generator.schema.region import Region
from generator.schema.registers import Programme
from generator.schema.registry import Registers
from generator.tree.blocks import Block, Document

FIELDS = frozenset({"titel", "ondertitel", "regio", "periode", "status", "versie", "organisatie", "datum"})
SLOTS = ("colofon", "inhoudsopgave", "inhoud", "bijlagen")


class Naming(Record, frozen=True):
    """What a type of document is called: its title, and how a sentence calls it."""

    title: str
    this: str
    pronoun: str


def report(
    content: RegionalContent, naming: Naming, region: Region, chapters: tuple[Block, ...], registers: Registers
) -> Document:
    """The document: its chapters with everything around them that it makes of itself."""
    programme = registers.programme
    own, draft = annexes(content.annexes), content.status == "concept"
    title = f"{naming.title} {region.name}"
    return Document(
        title=f"{title} {content.period}",
        subject=str(programme.name) if programme else title,
        author=f"Regio {region.name}",
        slots={
            "colofon": _colophon(content, naming, region, programme),
            "inhoudsopgave": (contents(),),
            "inhoud": chapters,
            "bijlagen": (*own, *closing_annexes(chapters, own, registers, draft=draft)),
        },
        frame={
            "titel": naming.title,
            "ondertitel": str(programme.name) if programme else "",
            "regio": str(region.name),
            "periode": str(content.period),
            "status": status_text(content),
            "versie": str(content.version or ""),
            "organisatie": (f"Regio {region.name}",),
            "datum": shown_date(content.date),
        },
        draft=draft,
        origin=content.region.origin,
    )


def _colophon(
    content: RegionalContent, naming: Naming, region: Region, programme: Programme | None
) -> tuple[Block, ...]:
    within = f" {naming.pronoun} hoort bij het {programme.name} ({programme.abbreviation})." if programme else ""
    draft = " Dit is een concept: nog door geen enkel orgaan vastgesteld." if content.status == "concept" else ""
    return (
        paragraph(f"{naming.this} is een uitgave van de regio {region.name}.{within}{draft}"),
        *prose(content.colophon),
    )
