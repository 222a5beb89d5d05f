"""Opgaven and kansen in a plan: what they are, what is done, what is missing, what helps, what is asked of the state."""

from __future__ import annotations

from generator.documents.composing import cell, heading, led, paragraph, prose, see, table
from generator.documents.regional.tables import INDICATORS, missing
from generator.dutch import enumeration, plural
from generator.schema.fields import RichText, ToSupply
from generator.schema.region import Region, Task
from generator.schema.registry import Registers
from generator.tree.blocks import Block, Cell, Landscape, Paragraph
from generator.tree.inlines import Gap

EFFORT, REQUESTS = "tabel-inzet", "tabel-gevraagde-inzet"


def explained(region: Region) -> tuple[Block, ...]:
    """A section per opgave or kans: what is going on, and by which indicators one sees it."""
    return tuple(block for task in region.tasks for block in _explained(task, region))


def _explained(task: Task, region: Region) -> tuple[Block, ...]:
    names = [str(one.name) for one in region.indicators if one.key in task.evidence]
    shown = paragraph(f"Hoe het hiermee gaat, is te volgen aan: {enumeration(names)} (", see(INDICATORS, "tabel"), ").")
    return (
        heading(3, task.title, anchor=f"opgave-{task.key}"),
        *_or_gap(task.description, "omschrijving van", task),
        *([shown] if names else []),
    )


def effort(region: Region) -> tuple[Block, ...]:
    """What is done now for each opgave and what is missing, side by side on a page that is turned a quarter."""
    if not any(task.existing or task.missing for task in region.tasks):
        return missing("bestaande inzet per opgave of kans, en wat daarin mist", region)
    rows = [
        [
            cell(task.title),
            Cell(_or_gap(task.existing, "bestaande inzet bij", task)),
            Cell(_or_gap(task.missing, "wat er mist bij", task)),
        ]
        for task in region.tasks
    ]
    made = table(
        ["Opgave of kans", "Bestaande inzet", "Wat daarin mist"],
        rows,
        caption="Bestaande inzet per opgave of kans, en wat daarin mist",
        description=f"{plural(len(rows), 'opgave of kans', 'opgaven en kansen')}, elk met de inzet die er al is van "
        "regio en rijk, en wat daarin ontbreekt.",
        anchor=EFFORT,
        weights=[2, 4, 4],
    )
    sentence = paragraph(see(EFFORT, "Tabel"), " zet per opgave of kans de bestaande inzet naast wat daarin mist.")
    return (sentence, Landscape((made,)))


def perspectives(region: Region) -> tuple[Block, ...]:
    """What helps, per opgave; one gap when nobody has said anything yet."""
    if not any(task.perspective for task in region.tasks):
        return missing("activiteiten en interventies per opgave of kans", region)
    return tuple(block for task in region.tasks for block in _perspective(task))


def _perspective(task: Task) -> tuple[Block, ...]:
    if task.perspective is None:
        return _or_gap(None, "activiteiten en interventies voor", task)
    return led(f"{task.title}. ", task.perspective)


def requests(region: Region, registers: Registers) -> tuple[Block, ...]:
    """What the region asks of each ministry."""
    asked = [(request, task) for task in region.tasks for request in task.requests]
    if not asked:
        return missing("gevraagde inzet per ministerie, met afwijkmogelijkheden en uitzonderingen", region)
    named = [(_ministry(str(request.ministry), registers), request, task) for request, task in asked]
    rows = [
        [cell(ministry), cell(task.title), cell(request.what)]
        for ministry, request, task in sorted(named, key=lambda one: one[0])
    ]
    made = table(
        ["Ministerie", "Opgave of kans", "Gevraagde inzet"],
        rows,
        caption="Gevraagde inzet van het rijk per ministerie",
        description=f"{plural(len(rows), 'vraag', 'vragen')} aan het rijk, met ministerie en opgave.",
        anchor=REQUESTS,
        weights=[1.4, 3, 5],
    )
    return (paragraph(see(REQUESTS, "Tabel"), " geeft per ministerie wat de regio vraagt."), made)


def _ministry(key: str, registers: Registers) -> str:
    record = registers.organisations.get(key)
    return str(record.abbreviation or record.name) if record else key


def _or_gap(text: RichText | ToSupply | None, what: str, task: Task) -> tuple[Block, ...]:
    if text is None:
        return (Paragraph((Gap(f"{what} {task.title}", origin=task.title.origin),)),)
    return prose(text)
