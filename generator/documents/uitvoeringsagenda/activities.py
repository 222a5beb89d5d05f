"""Chapter 2 of an agenda: one section per activity, with what annex 1 of Kamerstuk 29 697, nr. 158 asks of each:
effect on the goals, contributions of all parties, concrete results, residents, planning.
"""

from __future__ import annotations

from generator.documents.composing import cell, heading, inlines, led, paragraph, prose, table
from generator.documents.regional.planning import in_order
from generator.dutch import enumeration, plural
from generator.schema.region import Activity, Contribution, Region
from generator.tree.blocks import Block, BulletList, Cell, ListItem, Paragraph
from generator.tree.inlines import Gap, Inline, Strong, Text


def activity_sections(region: Region) -> tuple[Block, ...]:
    """The sections of all activities; a visible gap when the region has none yet."""
    if not region.activities:
        return (
            heading(2, "Activiteiten", anchor="paragraaf-activiteiten"),
            Paragraph(
                (Gap("activiteiten, met bijdragen per partij, resultaten en planning", origin=region.name.origin),)
            ),
        )
    return tuple(block for activity in region.activities for block in _section(activity, region))


def anchor_of(activity: Activity) -> str:
    """The name by which others refer to the section of an activity."""
    return f"activiteit-{activity.key}"


def _section(activity: Activity, region: Region) -> tuple[Block, ...]:
    return (
        heading(2, activity.title, anchor=anchor_of(activity)),
        *prose(activity.description),
        _key_facts(activity, region),
        *led("Verwacht effect. ", activity.effect),
        *led("Inwoners. ", activity.residents),
        *_results(activity),
        *_contributions(activity),
        *_planning(activity),
    )


def _key_facts(activity: Activity, region: Region) -> Block:
    titles = {task.key: str(task.title) for task in region.tasks}
    tasks = enumeration([titles.get(key, str(key)) for key in activity.tasks])
    names = {other.key: str(other.title) for other in region.activities}
    goals = enumeration([str(goal) for goal in activity.goals])
    facts: list[tuple[str, tuple[Inline, ...]]] = [("Draagt bij aan doel", inlines(goals))]
    if tasks:
        facts.append(("Opgave", inlines(tasks)))
    if activity.related:
        facts.append(
            (
                "Versterkt en wordt versterkt door",
                inlines(enumeration([names.get(k, str(k)) for k in activity.related])),
            )
        )
    facts += [("Trekker", inlines(activity.owner)), ("Periode", inlines(activity.period))]
    return BulletList(tuple(ListItem((Paragraph((Strong((Text(f"{label}: "),)), *value)),)) for label, value in facts))


def _results(activity: Activity) -> tuple[Block, ...]:
    if not activity.results:
        return (Paragraph((Gap("meetbare resultaten", origin=activity.title.origin),)),)
    owned = any(result.owner for result in activity.results)
    rows = [
        [cell(one.amount or "–"), cell(one.what), *([cell(one.owner or "–")] if owned else [])]
        for one in activity.results
    ]
    made = table(
        ["Aantal", "Resultaat", *(["Verantwoordelijk"] if owned else [])],
        rows,
        caption=f"Resultaten van {activity.title}",
        description=f"{plural(len(rows), 'meetbaar resultaat', 'meetbare resultaten')} met het aantal.",
        weights=[1, 4, *([2] if owned else [])],
    )
    return (made,)


def _contributions(activity: Activity) -> tuple[Block, ...]:
    if not activity.contributions:
        return (Paragraph((Gap("bijdragen per partij", origin=activity.title.origin),)),)
    rows = [_contribution(contribution) for contribution in activity.contributions]
    if activity.total is not None:
        rows.append([cell("Totaal"), cell(""), cell(""), cell(activity.total)])
    heads = ["Partij", "Bijdrage", "Status", "Bedrag"]
    caption = f"Bijdragen per partij aan {activity.title}"
    made = table(
        heads,
        rows,
        caption=caption,
        description=f"{plural(len(activity.contributions), 'bijdrage', 'bijdragen')} met partij, status en bedrag.",
        weights=[3, 3, 2, 3],
        right=[3],
        total=activity.total is not None,
    )
    return (made,)


def _contribution(contribution: Contribution) -> list[Cell]:
    years = f" ({contribution.years})" if contribution.years else ""
    what = f"{contribution.description or contribution.kind}{years}"
    return [cell(contribution.party), cell(what), cell(contribution.status), cell(contribution.amount)]


def _planning(activity: Activity) -> tuple[Block, ...]:
    if not activity.milestones:
        return ()
    items = tuple(ListItem((paragraph(m.when, ": ", m.what, m.source),)) for m in in_order(activity.milestones))
    return (paragraph("De planning van deze activiteit:"), BulletList(items))
