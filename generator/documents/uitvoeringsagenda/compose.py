"""Uitvoeringsagenda → document tree: four chapters, prose from the agenda, facts from the region's file."""

from __future__ import annotations

from generator.diagnostics import Report
from generator.documents.composing import (
    annexes,
    contents,
    heading,
    inlines,
    led,
    paragraph,
    prose,
    shown_date,
    status_text,
)
from generator.documents.regional.keys import check_keys
from generator.documents.uitvoeringsagenda import tables
from generator.documents.uitvoeringsagenda.activities import activity_sections
from generator.documents.uitvoeringsagenda.model import Uitvoeringsagenda
from generator.documents.wording import Wording
from generator.dutch import enumeration
from generator.schema.base import Content
from generator.schema.fields import ToSupply
from generator.schema.region import Region
from generator.schema.registers import Programme
from generator.schema.registry import Registers
from generator.tree.blocks import Block, BulletList, Document, ListItem, Paragraph
from generator.tree.inlines import Gap, Strong, Text

FIELDS = frozenset({"titel", "ondertitel", "regio", "periode", "status", "versie", "organisatie", "datum"})


def related(agenda: Uitvoeringsagenda, registers: Registers) -> tuple[Content, ...]:
    """The region that the agenda is about: its facts are printed, so its keys must resolve too."""
    region = registers.regions.get(agenda.region)
    return (region,) if region else ()


def compose(agenda: Uitvoeringsagenda, registers: Registers, report: Report, wording: Wording) -> Document:
    """The agenda as a document."""
    region, programme = registers.regions[agenda.region], registers.programme
    check_keys(region, programme, report)
    title = f"Uitvoeringsagenda {region.name}"
    return Document(
        title=f"{title} {agenda.period}",
        subject=str(programme.name) if programme else title,
        author=f"Regio {region.name}",
        slots={
            "colofon": _colophon(region, programme),
            "inhoudsopgave": (contents(),),
            "inhoud": _chapters(agenda, region, programme),
            "bijlagen": annexes(agenda.annexes),
        },
        frame={
            "titel": "Uitvoeringsagenda",
            "ondertitel": str(programme.name) if programme else "",
            "regio": str(region.name),
            "periode": str(agenda.period),
            "status": status_text(agenda),
            "versie": "",
            "organisatie": (f"Regio {region.name}",),
            "datum": shown_date(agenda.date),
        },
        draft=agenda.status == "concept",
        origin=agenda.region.origin,
    )


def _colophon(region: Region, programme: Programme | None) -> tuple[Block, ...]:
    within = f" Zij hoort bij het {programme.name}." if programme else ""
    return (paragraph(f"Deze uitvoeringsagenda is een uitgave van de regio {region.name}.{within}"),)


def _chapters(agenda: Uitvoeringsagenda, region: Region, programme: Programme | None) -> tuple[Block, ...]:
    return (
        heading(1, "Introductie"),
        *_introduction(agenda, region, programme),
        heading(1, "Aanpak"),
        *_approach(agenda, region, programme),
        heading(1, "Monitoring"),
        *prose(agenda.monitoring.text),
        *tables.indicators(region),
        heading(1, "Organisatie"),
        *_organisation(agenda, region),
    )


def _introduction(agenda: Uitvoeringsagenda, region: Region, programme: Programme | None) -> tuple[Block, ...]:
    return (
        heading(2, "Inleiding en achtergrond"),
        *prose(agenda.introduction),
        heading(2, "De regio in feiten"),
        *_facts(agenda, region),
        *tables.regio_deals(region),
        *_goals(programme),
    )


def _facts(agenda: Uitvoeringsagenda, region: Region) -> tuple[Block, ...]:
    municipalities = enumeration([str(m.name) for m in region.municipalities])
    provisional = "" if region.municipalities_fixed else " (voorlopige lijst)"
    border = enumeration([str(n) for n in (*region.border.countries, *region.border.neighbours)])
    return (
        BulletList(
            (
                _fact("Provincie", enumeration([str(p) for p in region.provinces])),
                _fact(f"Gemeenten{provisional}", municipalities or ToSupply("lijst van gemeenten", region.name.origin)),
                _fact("Buren over de grens", border or "geen landgrens"),
                _fact("Vastgesteld", agenda.adopted),
            )
        ),
        *([Paragraph(region.municipalities_remark.inlines)] if region.municipalities_remark else []),
        *([Paragraph(region.origin.inlines)] if region.origin else []),
    )


def _fact(label: str, value: str | ToSupply) -> ListItem:
    return ListItem((Paragraph((Strong((Text(f"{label}: "),)), *inlines(value))),))


def _goals(programme: Programme | None) -> tuple[Block, ...]:
    if programme is None:
        return ()
    return (
        heading(2, "De drie doelen van het programma"),
        paragraph(
            f"Het {programme.name} ({programme.abbreviation}) heeft drie doelen. Elke activiteit in deze agenda draagt aan ten minste één ervan bij."
        ),
        BulletList(
            tuple(
                ListItem((Paragraph((Strong((Text(f"Doel {goal.number}. "),)), *inlines(goal.text))),))
                for goal in programme.goals
            )
        ),
    )


def _approach(agenda: Uitvoeringsagenda, region: Region, programme: Programme | None) -> tuple[Block, ...]:
    return (
        *prose(agenda.approach.introduction),
        *tables.tasks(region, programme),
        *_tasks_explained(region),
        *activity_sections(region),
        heading(2, "Samenhang"),
        *prose(agenda.approach.coherence),
        heading(2, "Inwoners"),
        *prose(agenda.approach.residents),
    )


def _tasks_explained(region: Region) -> tuple[Block, ...]:
    """What each opgave means for this region, after the table that sets them side by side."""
    return tuple(
        block
        for task in region.tasks
        if task.description is not None
        for block in led(f"{task.title}. ", task.description)
    )


def _organisation(agenda: Uitvoeringsagenda, region: Region) -> tuple[Block, ...]:
    return (
        heading(2, "Sturing en afstemming"),
        *prose(agenda.organisation.governance),
        *tables.roles(region),
        heading(2, "Samenwerking in de regio"),
        *prose(agenda.organisation.cooperation),
        *_partners(region),
        heading(2, "Planning"),
        *(tables.milestones(region) or (Paragraph((Gap("planning op hoofdlijnen"),)),)),
        heading(2, "Middelen"),
        *prose(agenda.organisation.funding),
        *tables.budget(region),
    )


def _partners(region: Region) -> tuple[Block, ...]:
    if not region.partners:
        return (Paragraph((Gap("partners in de regio"),)),)
    items = (f"{partner.name} ({partner.role})" if partner.role else str(partner.name) for partner in region.partners)
    return (
        paragraph("In de regio werken mee:"),
        BulletList(tuple(ListItem((paragraph(item),)) for item in items)),
    )
