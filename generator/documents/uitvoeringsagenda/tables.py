"""Tables of an agenda, from the region's records. Each returns nothing when there is nothing to show."""

from __future__ import annotations

from generator.documents.composing import cell, paragraph, table
from generator.documents.regional.values import aimed, measured
from generator.dutch import enumeration
from generator.schema.region import Region
from generator.schema.registers import Programme
from generator.tree.blocks import Block, Cell


def regio_deals(region: Region) -> tuple[Block, ...]:
    """Regio Deals in the area."""
    if not region.regio_deals:
        return ()
    rows = [
        [
            cell(deal.name, deal.source) if deal.source else cell(deal.name),
            cell(deal.tranche or "onbekend"),
            cell(deal.contribution),
        ]
        for deal in region.regio_deals
    ]
    heads = ["Regio Deal", "Tranche", "Rijksbijdrage"]
    return (table(heads, rows, caption="Regio Deals in het gebied", weights=[5, 2, 3], right=[2]),)


def tasks(region: Region, programme: Programme | None) -> tuple[Block, ...]:
    """Opgaven and the goals they belong to."""
    if not region.tasks:
        return ()
    short = {goal.number: str(goal.short) for goal in programme.goals} if programme else {}
    rows: list[list[Cell]] = []
    for task in region.tasks:
        goals = enumeration(
            [f"{number} ({short[number]})" if number in short else str(number) for number in task.goals]
        )
        rows.append([cell(task.title), cell(task.kind), cell(goals)])
    return (table(["Opgave", "Soort", "Doel"], rows, caption="Opgaven en doelen", weights=[5, 2, 4]),)


def indicators(region: Region) -> tuple[Block, ...]:
    """What is measured."""
    if not region.indicators:
        return ()
    rows = [
        [
            cell(f"{indicator.name} ({indicator.unit})" if indicator.unit else indicator.name),
            cell(indicator.source),
            cell(enumeration([str(goal) for goal in indicator.goals])),
            cell(measured(indicator.baseline)),
            cell(aimed(indicator.target)),
        ]
        for indicator in region.indicators
    ]
    heads = ["Indicator", "Bron", "Doel", "Nulmeting", "Streefwaarde"]
    return (table(heads, rows, caption="Indicatoren", weights=[3, 3, 1, 2.2, 2.2]),)


def roles(region: Region) -> tuple[Block, ...]:
    """Who does what, by function."""
    rows = [
        [cell("Bestuurlijk trekker"), cell(region.administrative_lead)],
        [cell("Ambtelijk trekker"), cell(region.official_lead)],
        [cell("Rijksvertegenwoordiger"), cell(region.representative)],
        [cell("Regioadviseur"), cell(region.adviser)],
    ]
    return (table(["Rol", "Wie"], rows, caption="Rollen in de samenwerking", weights=[2, 4]),)


def milestones(region: Region) -> tuple[Block, ...]:
    """The planning of the region, periods as given."""
    if not region.milestones:
        return ()
    rows = [[cell(milestone.when), cell(milestone.what)] for milestone in region.milestones]
    return (table(["Wanneer", "Wat"], rows, caption="Planning op hoofdlijnen", weights=[2, 5]),)


def budget(region: Region) -> tuple[Block, ...]:
    """Budget lines; no total, because promised and requested money do not add up to anything."""
    if not region.budget:
        return ()
    rows = [
        [
            Cell((paragraph(line.what), *([paragraph(line.remark)] if line.remark else []))),
            cell(line.funding),
            cell(line.period or ""),
            cell(line.status),
            cell(line.amount),
        ]
        for line in region.budget
    ]
    heads = ["Waarvoor", "Bron", "Periode", "Status", "Bedrag"]
    return (table(heads, rows, caption="Middelen", weights=[4, 3, 2, 2, 2.2], right=[4]),)
