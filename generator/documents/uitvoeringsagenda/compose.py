"""Uitvoeringsagenda → document tree: four chapters, prose from the agenda, facts from the region's file."""

from __future__ import annotations

from generator.diagnostics import Report
from generator.documents.composing import cell, heading, led, paragraph, prose, see
from generator.documents.regional import commitments, facts, figures, money, planning, tables
from generator.documents.regional.keys import check_keys
from generator.documents.regional.report import Naming, report
from generator.documents.uitvoeringsagenda.activities import activity_sections, anchor_of
from generator.documents.uitvoeringsagenda.model import Uitvoeringsagenda
from generator.documents.wording import Wording
from generator.periods import read_period
from generator.schema.base import Content
from generator.schema.region import Activity, Region, Standing
from generator.schema.registers import Programme
from generator.schema.registry import Registers
from generator.tree.blocks import Block, Cell, Document

NAMING = Naming("Uitvoeringsagenda", "Deze uitvoeringsagenda", "Zij")
PLAN_ONLY = ("existing", "missing", "perspective")


def related(agenda: Uitvoeringsagenda, registers: Registers) -> tuple[Content, ...]:
    """What the agenda prints of its region: everything but what the plan tells. Its keys must resolve too."""
    region = registers.regions.get(agenda.region)
    if region is None:
        return ()
    tasks = tuple(task.model_copy(update=dict.fromkeys(PLAN_ONLY)) for task in region.tasks)
    standing = Standing.model_validate({})
    left_out = {"programmes": (), "plan_standing": standing, "agenda_standing": standing}
    return (region.model_copy(update={"tasks": tasks, **left_out}), *commitments.of_region(region, registers).values())


def compose(agenda: Uitvoeringsagenda, registers: Registers, found: Report, wording: Wording) -> Document:
    """The agenda as a document."""
    region = registers.regions[agenda.region]
    check_keys(region, registers.programme, found)
    chapters = (
        heading(1, "Introductie", anchor="hoofdstuk-introductie"),
        *_introduction(agenda, region, registers.programme),
        heading(1, "Aanpak", anchor="hoofdstuk-aanpak"),
        *_approach(agenda, region, registers.programme),
        heading(1, "Monitoring", anchor="hoofdstuk-monitoring"),
        *_monitoring(agenda, region),
        heading(1, "Organisatie", anchor="hoofdstuk-organisatie"),
        *_organisation(agenda, region, registers),
    )
    return report(agenda, NAMING, region, chapters, registers)


def _introduction(agenda: Uitvoeringsagenda, region: Region, programme: Programme | None) -> tuple[Block, ...]:
    return (
        heading(2, "Inleiding en achtergrond", anchor="paragraaf-inleiding"),
        *prose(agenda.introduction),
        heading(2, "De regio in feiten", anchor="paragraaf-feiten"),
        *facts.region_facts(region, agenda.adopted),
        *tables.regio_deals(region),
        *_goals(programme),
    )


def _goals(programme: Programme | None) -> tuple[Block, ...]:
    if programme is None:
        return ()
    return (
        heading(2, "De drie doelen van het programma", anchor="paragraaf-doelen"),
        paragraph(
            f"Het {programme.name} ({programme.abbreviation}) heeft drie doelen. Elke activiteit in deze agenda draagt aan ten minste één ervan bij."
        ),
        *facts.goals(programme),
    )


def _approach(agenda: Uitvoeringsagenda, region: Region, programme: Programme | None) -> tuple[Block, ...]:
    return (
        heading(2, "Opgaven en activiteiten", anchor="paragraaf-opgaven"),
        *prose(agenda.approach.introduction),
        *tables.tasks_by_goal(region, programme),
        *_tasks_explained(region),
        *_activities_at_a_glance(region),
        *activity_sections(region),
        heading(2, "Samenhang", anchor="paragraaf-samenhang"),
        *prose(agenda.approach.coherence),
        heading(2, "Inzet en bijdragen van alle partijen", anchor="paragraaf-bijdragen"),
        *money.contributions(region),
        heading(2, "Inwoners", anchor="paragraaf-inwoners"),
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


def _activities_at_a_glance(region: Region) -> tuple[Block, ...]:
    made = tables.activities(region, _section_of, "Paragraaf")
    sentence = paragraph(see(tables.ACTIVITIES, "Tabel"), " geeft de activiteiten, en de paragraaf waarin elk staat.")
    return (sentence, *made) if made else ()


def _section_of(activity: Activity) -> Cell:
    return cell(see(anchor_of(activity), ""))


def _monitoring(agenda: Uitvoeringsagenda, region: Region) -> tuple[Block, ...]:
    return (
        heading(2, "Volgen en toetsen", anchor="paragraaf-volgen"),
        *prose(agenda.monitoring.text),
        heading(2, "Indicatoren", anchor="paragraaf-indicatoren"),
        *tables.indicators(region),
        *figures.indicator_figures(region),
    )


def _organisation(agenda: Uitvoeringsagenda, region: Region, registers: Registers) -> tuple[Block, ...]:
    return (
        heading(2, "Sturing en afstemming", anchor="paragraaf-sturing"),
        *prose(agenda.organisation.governance),
        *tables.roles(region),
        heading(2, "Samenwerking in de regio", anchor="paragraaf-samenwerking"),
        *prose(agenda.organisation.cooperation),
        *facts.partners(region),
        heading(2, "Toezeggingen en afspraken", anchor="paragraaf-toezeggingen"),
        *commitments.by_ministry(region, registers),
        heading(2, "Planning", anchor="paragraaf-planning"),
        *tables.milestones(region),
        *planning.planning_figure(region, read_period(agenda.period), with_activities=True),
        heading(2, "Middelen", anchor="paragraaf-middelen"),
        *prose(agenda.organisation.funding),
        *money.budget(region),
    )
