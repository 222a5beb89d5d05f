"""Plan voor de regio → document tree: four chapters, prose from the plan, facts from the region's file."""

from __future__ import annotations

from generator.diagnostics import Report
from generator.documents.composing import heading, paragraph, prose, see
from generator.documents.plan_voor_de_regio import tasks
from generator.documents.plan_voor_de_regio.model import PlanVoorDeRegio
from generator.documents.regional import commitments, facts, money, planning, tables
from generator.documents.regional.keys import check_keys
from generator.documents.regional.report import Naming, report
from generator.documents.wording import Wording
from generator.dutch import plural
from generator.schema.base import Content
from generator.schema.region import Region, Standing
from generator.schema.registers import Programme
from generator.schema.registry import Registers
from generator.tree.blocks import Block, Document

NAMING = Naming("Plan voor de regio", "Dit plan voor de regio", "Het")


def related(plan: PlanVoorDeRegio, registers: Registers) -> tuple[Content, ...]:
    """What the plan prints of its region: not the agenda's activities, budget lines and remarks on targets."""
    region = registers.regions.get(plan.region)
    if region is None:
        return ()
    standing = Standing.model_validate({})
    indicators = tuple(indicator.model_copy(update={"remark": None}) for indicator in region.indicators)
    left_out = {"activities": (), "budget": (), "plan_standing": standing, "agenda_standing": standing}
    excerpt = region.model_copy(update={"indicators": indicators, **left_out})
    return (excerpt, *commitments.of_region(region, registers).values())


def compose(plan: PlanVoorDeRegio, registers: Registers, found: Report, wording: Wording) -> Document:
    """The plan as a document."""
    region = registers.regions[plan.region]
    check_keys(region, registers.programme, found)
    chapters = (
        heading(1, "Introductie", anchor="hoofdstuk-introductie"),
        *_introduction(plan, region, registers.programme),
        heading(1, "Probleemanalyse huidige situatie en opgaven", anchor="hoofdstuk-probleemanalyse"),
        *_analysis(plan, region, registers.programme),
        heading(1, "Huidige inzet en handelingsperspectief", anchor="hoofdstuk-perspectief"),
        *_perspective(plan, region),
        heading(1, "Organisatie", anchor="hoofdstuk-organisatie"),
        *_organisation(plan, region, registers),
    )
    return report(plan, NAMING, region, chapters, registers)


def _introduction(plan: PlanVoorDeRegio, region: Region, programme: Programme | None) -> tuple[Block, ...]:
    return (
        heading(2, "Inleiding en achtergrond", anchor="paragraaf-inleiding"),
        *prose(plan.introduction.background),
        heading(2, "Het gebied", anchor="paragraaf-gebied"),
        *prose(plan.introduction.area),
        *facts.region_facts(region, plan.adopted),
        heading(2, "Toekomstbeeld", anchor="paragraaf-toekomstbeeld"),
        *prose(plan.introduction.vision),
        *_programme(programme),
        heading(2, "Leeswijzer", anchor="paragraaf-leeswijzer"),
        _reading_guide(),
    )


def _programme(programme: Programme | None) -> tuple[Block, ...]:
    if programme is None:
        return ()
    count = len(programme.principles)
    return (
        heading(2, "Doelen en uitgangspunten van het programma", anchor="paragraaf-doelen"),
        paragraph(f"Het {programme.name} ({programme.abbreviation}) heeft drie doelen:"),
        *facts.goals(programme),
        paragraph(f"Rijk en regio's werken volgens {plural(count, 'uitgangspunt', 'uitgangspunten')}:"),
        *facts.principles(programme),
    )


def _reading_guide() -> Block:
    return paragraph(
        see("hoofdstuk-probleemanalyse", "Hoofdstuk"),
        " beschrijft hoe de regio ervoor staat en welke opgaven en kansen er zijn. ",
        see("hoofdstuk-perspectief", "Hoofdstuk"),
        " laat zien wat er al gebeurt, wat daarin mist en wat er mogelijk is. ",
        see("hoofdstuk-organisatie", "Hoofdstuk"),
        " gaat over de organisatie, de planning en wat er van het rijk nodig is. De uitvoeringsagenda werkt dit plan uit "
        "voor telkens vier jaar.",
    )


def _analysis(plan: PlanVoorDeRegio, region: Region, programme: Programme | None) -> tuple[Block, ...]:
    return (
        heading(2, "Uitgangssituatie", anchor="paragraaf-uitgangssituatie"),
        *prose(plan.analysis.situation),
        *tables.indicators(region, targets=False),
        heading(2, "Opgaven en kansen", anchor="paragraaf-opgaven"),
        *prose(plan.analysis.tasks),
        *tables.tasks_by_goal(region, programme),
        *tasks.explained(region),
        heading(2, "Wat de doelen in deze regio betekenen", anchor="paragraaf-doorvertaling"),
        *prose(plan.analysis.goals),
    )


def _perspective(plan: PlanVoorDeRegio, region: Region) -> tuple[Block, ...]:
    return (
        heading(2, "Huidige inzet van regio en rijk", anchor="paragraaf-huidige-inzet"),
        *prose(plan.perspective.existing),
        *tables.regio_deals(region),
        *tables.programmes(region),
        heading(2, "Wat er mist", anchor="paragraaf-wat-mist"),
        *prose(plan.perspective.missing),
        *tasks.effort(region),
        heading(2, "Handelingsperspectief", anchor="paragraaf-handelingsperspectief"),
        *prose(plan.perspective.action),
        *tasks.perspectives(region),
        *_activities(region),
    )


def _activities(region: Region) -> tuple[Block, ...]:
    made = tables.activities(region)
    sentence = paragraph(see(tables.ACTIVITIES, "Tabel"), " geeft de activiteiten waarmee de uitvoeringsagenda begint.")
    return (sentence, *made) if made else ()


def _organisation(plan: PlanVoorDeRegio, region: Region, registers: Registers) -> tuple[Block, ...]:
    return (
        heading(2, "Organisatie en sturing", anchor="paragraaf-sturing"),
        *prose(plan.organisation.governance),
        *tables.roles(region),
        heading(2, "Betrokkenheid van doelgroepen en partijen", anchor="paragraaf-betrokkenheid"),
        *prose(plan.organisation.involvement),
        *facts.partners(region),
        heading(2, "Planning op hoofdlijnen", anchor="paragraaf-planning"),
        *prose(plan.organisation.planning),
        *planning.planning_figure(region, None, with_activities=False),
        *tables.milestones(region),
        heading(2, "Betrokkenheid en inzet van het rijk", anchor="paragraaf-inzet-rijk"),
        *prose(plan.organisation.state),
        *tasks.requests(region, registers),
        *commitments.by_ministry(region, registers),
        heading(2, "Financiering", anchor="paragraaf-financiering"),
        *prose(plan.organisation.funding),
        *money.totals(region),
    )
