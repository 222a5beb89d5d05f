"""Tables from the records of a region, each with its caption and description. Nothing to show: nothing, or a gap."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.documents.composing import cell, paragraph, see, table
from generator.documents.regional.facts import goals_in_a_sentence
from generator.documents.regional.planning import in_order
from generator.documents.regional.values import aimed, measured
from generator.dutch import enumeration, plural
from generator.schema.region import Activity, Milestone, Region
from generator.schema.registers import Programme
from generator.tree.blocks import Block, Cell, Paragraph
from generator.tree.inlines import Gap

DEALS, TASKS, INDICATORS, ACTIVITIES = "tabel-regio-deals", "tabel-opgaven", "tabel-indicatoren", "tabel-activiteiten"
ROLES, PLANNING, PROGRAMMES = "tabel-rollen", "tabel-planning", "tabel-programmas"
YES = "●"


def missing(what: str, region: Region) -> tuple[Block, ...]:
    """A visible gap in the place of an empty table."""
    return (Paragraph((Gap(what, origin=region.name.origin),)),)


def regio_deals(region: Region) -> tuple[Block, ...]:
    """Regio Deals in the area."""
    rows = [
        [cell(deal.name, deal.source), cell(deal.tranche or "onbekend"), cell(deal.contribution)]
        for deal in region.regio_deals
    ]
    if not rows:
        return ()
    made = table(
        ["Regio Deal", "Tranche", "Rijksbijdrage"],
        rows,
        caption="Regio Deals in het gebied",
        description=f"{plural(len(rows), 'Regio Deal', 'Regio Deals')} in het gebied, met tranche en rijksbijdrage.",
        anchor=DEALS,
        weights=[5, 2, 3],
        right=[2],
    )
    return (made,)


def programmes(region: Region) -> tuple[Block, ...]:
    """Other programmes in the area."""
    rows = [[cell(one.name, one.source), cell(one.relation or "")] for one in region.programmes]
    if not rows:
        return ()
    made = table(
        ["Programma", "Verband met deze regio"],
        rows,
        caption="Andere programma's in het gebied",
        description="Andere programma's die in het gebied werken, met hun verband met deze regio.",
        anchor=PROGRAMMES,
        weights=[2, 3],
    )
    return (made,)


def tasks_by_goal(region: Region, programme: Programme | None) -> tuple[Block, ...]:
    """Opgaven and kansen against the goals."""
    if not region.tasks:
        return missing("opgaven en kansen van de regio, met het doel waaraan zij bijdragen", region)
    numbers = (
        [goal.number for goal in programme.goals] if programme else sorted({n for t in region.tasks for n in t.goals})
    )
    rows = [
        [cell(task.title), cell(task.kind), *(cell(YES if number in task.goals else "") for number in numbers)]
        for task in region.tasks
    ]
    made = table(
        ["Opgave of kans", "Soort", *(f"Doel {number}" for number in numbers)],
        rows,
        caption="Opgaven en kansen per doel van het programma",
        description="Per opgave of kans staat een stip bij elk doel waaraan zij bijdraagt. "
        + " ".join(f"{task.title}: doel {enumeration([str(n) for n in task.goals])}." for task in region.tasks),
        anchor=TASKS,
        weights=[5, 1.6, *(1.3 for _ in numbers)],
    )
    goals = f": {goals_in_a_sentence(programme)}" if programme else ""
    return (paragraph(see(TASKS, "Tabel"), f" laat zien aan welke doelen de opgaven en kansen bijdragen{goals}."), made)


def indicators(region: Region, *, targets: bool = True) -> tuple[Block, ...]:
    """What is measured; without `targets` only where the region stands."""
    if not region.indicators:
        return missing("indicatoren met nulmeting en streefwaarde", region)
    latest = any(indicator.latest for indicator in region.indicators)
    heads = ["Indicator", "Bron", "Doel", "Nulmeting", *(["Laatste meting"] if latest else [])]
    rows = [
        [
            cell(f"{one.name} ({one.unit})" if one.unit else one.name),
            cell(one.source),
            cell(enumeration([str(goal) for goal in one.goals])),
            cell(measured(one.baseline)),
            *([cell(measured(one.latest))] if latest else []),
            *([cell(aimed(one.target))] if targets else []),
        ]
        for one in region.indicators
    ]
    what = "nulmeting en streefwaarde" if targets else "de uitgangssituatie"
    made = table(
        [*heads, *(["Streefwaarde"] if targets else [])],
        rows,
        caption=f"Indicatoren: {what}",
        description=f"{plural(len(rows), 'indicator', 'indicatoren')} met bron, doel en {what}.",
        anchor=INDICATORS,
        weights=[3, 3, 1, 2.2, *([2.2] if latest else []), *([2.2] if targets else [])],
    )
    remarks = [Paragraph(one.remark.inlines) for one in region.indicators if one.remark and targets]
    return (made, *remarks)


def activities(region: Region, more: Callable[[Activity], Cell] | None = None, last: str = "") -> tuple[Block, ...]:
    """All activities side by side; `more` makes a last column, headed `last`."""
    if not region.activities:
        return ()
    titles = {task.key: str(task.title) for task in region.tasks}
    rows = [
        [
            cell(activity.title),
            cell(enumeration([titles.get(key, str(key)) for key in activity.tasks]) or "–"),
            cell(enumeration([str(goal) for goal in activity.goals])),
            *([more(activity)] if more else []),
        ]
        for activity in region.activities
    ]
    made = table(
        ["Activiteit", "Opgave of kans", "Doel", *([last] if more else [])],
        rows,
        caption="Activiteiten van de uitvoeringsagenda",
        description=f"{plural(len(rows), 'activiteit', 'activiteiten')}, met opgaven en doelen.",
        anchor=ACTIVITIES,
        weights=[4, 4, 1, *([1.4] if more else [])],
    )
    return (made,)


def roles(region: Region) -> tuple[Block, ...]:
    """Who does what, by function."""
    rows = [
        [cell("Bestuurlijk trekker"), cell(region.administrative_lead)],
        [cell("Ambtelijk trekker"), cell(region.official_lead)],
        [cell("Rijksvertegenwoordiger"), cell(region.representative)],
        [cell("Regioadviseur"), cell(region.adviser)],
    ]
    made = table(
        ["Rol", "Wie"],
        rows,
        caption="Rollen in de samenwerking",
        description="De vier rollen in de samenwerking van regio en rijk, met functie en organisatie.",
        anchor=ROLES,
        weights=[2, 4],
    )
    return (made,)


def milestones(region: Region) -> tuple[Block, ...]:
    """The planning of the region in order of time, periods as given."""
    found = in_order(region.milestones)
    if not found:
        return missing("planning op hoofdlijnen", region)
    shifted = any(one.earlier for one in found)
    rows = [
        [
            cell(one.when),
            cell(_with_owner(one), one.source),
            *([cell(enumeration([str(was) for was in one.earlier]))] if shifted else []),
        ]
        for one in found
    ]
    made = table(
        ["Wanneer", "Wat", *(["Eerder gepland"] if shifted else [])],
        rows,
        caption="Planning op hoofdlijnen",
        description=f"{plural(len(rows), 'mijlpaal', 'mijlpalen')} in volgorde van tijd.",
        anchor=PLANNING,
        weights=[2, 4, *([2] if shifted else [])],
    )
    return (made,)


def _with_owner(milestone: Milestone) -> str:
    return f"{milestone.what} ({milestone.owner})" if milestone.owner else str(milestone.what)


def abbreviations(pairs: Iterable[tuple[str, str]]) -> tuple[Block, ...]:
    """Abbreviations with their meaning."""
    rows = [[cell(short), cell(meaning)] for short, meaning in pairs]
    if not rows:
        return ()
    made = table(
        ["Afkorting", "Betekenis"],
        rows,
        caption="Afkortingen in dit document",
        description=f"{plural(len(rows), 'afkorting', 'afkortingen')} met hun betekenis, op alfabet.",
        weights=[1, 4],
    )
    return (made,)
