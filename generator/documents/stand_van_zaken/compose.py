"""Stand van zaken → document tree: all regions side by side, commitments per ministry, and a page per region."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from generator.diagnostics import Report
from generator.documents.composing import (
    annexes,
    contents,
    heading,
    inlines,
    paragraph,
    prose,
    see,
    shown_date,
    status_text,
)
from generator.documents.kamerbrief.model import Kamerbrief
from generator.documents.regional import commitments
from generator.documents.regional.closing import closing_annexes
from generator.documents.regional.keys import check_keys
from generator.documents.stand_van_zaken import tables
from generator.documents.stand_van_zaken.model import RegionRemark, StandVanZaken
from generator.documents.stand_van_zaken.state import RegionState
from generator.documents.wording import Wording
from generator.dutch import enumeration, long_date, plural
from generator.schema.base import Content
from generator.schema.region import Region
from generator.schema.registers import Commitment
from generator.schema.registry import Registers
from generator.tree.blocks import Block, BulletList, Document, Landscape, ListItem, Paragraph
from generator.tree.inlines import Strong, Text


def related(report: StandVanZaken, registers: Registers) -> tuple[Content, ...]:
    """What is printed beside the author's words: how far plans and agendas are, and the commitments."""
    regions = _in_order(registers)
    standings = [standing for one in regions for standing in (one.plan_standing, one.agenda_standing)]
    return (*standings, *registers.commitments.values())


def compose(content: StandVanZaken, registers: Registers, found: Report, wording: Wording) -> Document:
    """The stand van zaken as a document."""
    regions, programme = _in_order(registers), registers.programme
    for region in regions:
        check_keys(region, programme, found)
    states = [RegionState.of(region, content.reference_date) for region in regions]
    chapters = (*_summary(content, states, registers), *_regions(content, states, registers))
    own, draft = annexes(content.annexes), content.status == "concept"
    return Document(
        title=str(content.title),
        subject=str(programme.name) if programme else str(content.title),
        author=_author(content, registers),
        slots={
            "colofon": _colophon(content, registers),
            "inhoudsopgave": (contents(),),
            "inhoud": chapters,
            "bijlagen": (*own, *closing_annexes(chapters, own, registers, draft=draft)),
        },
        frame={
            "titel": str(content.title),
            "ondertitel": str(programme.name) if programme else "",
            "regio": "",
            "periode": f"stand op {long_date(content.reference_date)}",
            "status": status_text(content),
            "versie": str(content.version or ""),
            "organisatie": (),
            "datum": shown_date(content.date),
        },
        draft=draft,
        origin=content.title.origin,
    )


def _in_order(registers: Registers) -> list[Region]:
    """All regions, in the fixed order of the programme."""
    return sorted(registers.regions.values(), key=lambda region: region.number)


def _author(content: StandVanZaken, registers: Registers) -> str:
    letter = _letter(content, registers)
    sender = registers.organisations.get(letter.sender) if letter else None
    return str(sender.name) if sender else ""


def _letter(content: StandVanZaken, registers: Registers) -> Kamerbrief | None:
    letter = registers.documents.get(content.letter) if content.letter else None
    return letter if isinstance(letter, Kamerbrief) else None


def _colophon(content: StandVanZaken, registers: Registers) -> tuple[Block, ...]:
    letter = _letter(content, registers)
    day = f" van {long_date(letter.date)}" if letter and isinstance(letter.date, date) else ""
    beside = f"Dit overzicht is een bijlage bij de brief{day} over: {letter.subject}. " if letter else ""
    return (
        paragraph(
            f"{beside}De gegevens komen uit de bestanden van de regio's zelf, met als peildatum "
            f"{long_date(content.reference_date)}. Wat een regio niet heeft opgegeven, staat er als zodanig."
        ),
    )


# --- chapters --------------------------------------------------------------------------------------------------------


def _summary(content: StandVanZaken, states: list[RegionState], registers: Registers) -> tuple[Block, ...]:
    names = enumeration([one.region.full_name for one in states])
    promises = list(registers.commitments.values())
    return (
        heading(1, "Inleiding", anchor="hoofdstuk-inleiding"),
        *prose(content.introduction),
        paragraph("Het overzicht gaat over ", plural(len(states), "regio", "regio's"), f": {names}."),
        Landscape(
            (
                heading(1, "Alle regio's naast elkaar", anchor="hoofdstuk-overzicht"),
                *tables.overview(states),
            )
        ),
        *_totals_in_words(states),
        *prose(content.overview),
        *tables.deals_figure(states),
        heading(1, "Toezeggingen per ministerie", anchor="hoofdstuk-toezeggingen"),
        *prose(content.commitments),
        *_promises(promises, registers),
    )


def _totals_in_words(states: list[RegionState]) -> tuple[Block, ...]:
    tasks, activities, missing = (sum(getattr(one, name) for one in states) for name in ("tasks", "activities", "open"))
    return (
        paragraph(
            f"Samen noemen de regio's {plural(tasks, 'opgave', 'opgaven')} en "
            f"{plural(activities, 'activiteit', 'activiteiten')}; er {'is' if missing == 1 else 'zijn'} nog "
            f"{plural(missing, 'gegeven', 'gegevens')} aan te leveren. ",
            see(tables.OVERVIEW, "Tabel"),
            " zet de regio's naast elkaar.",
        ),
    )


def _promises(promises: list[Commitment], registers: Registers) -> tuple[Block, ...]:
    if not promises:
        return (paragraph("Er zijn geen toezeggingen geregistreerd."),)
    return (
        paragraph(see(tables.MINISTRIES, "Tabel"), " telt de toezeggingen en afspraken."),
        tables.by_ministry(promises, registers),
        Landscape(
            (
                commitments.commitment_table(
                    registers.commitments, registers, caption="Alle toezeggingen en afspraken", anchor=commitments.TABLE
                ),
            )
        ),
    )


def _regions(content: StandVanZaken, states: list[RegionState], registers: Registers) -> tuple[Block, ...]:
    keys = {id(region): key for key, region in registers.regions.items()}
    remarks = {str(remark.region): remark for remark in content.remarks}
    named = ((one, keys[id(one.region)]) for one in states)
    return tuple(block for one, key in named for block in _region(one, key, remarks.get(key), registers))


def _region(state: RegionState, key: str, remark: RegionRemark | None, registers: Registers) -> tuple[Block, ...]:
    region = state.region
    promised = sum((line.total or Decimal(0) for line in region.budget if line.status == "toegezegd"), Decimal(0))
    return (
        heading(1, region.name, anchor=f"regio-{key}"),
        tables.of_region(state, promised),
        *_standing_remarks(region),
        *(prose(remark.text) if remark else ()),
        *_tasks(region),
        *_commitments(region, registers),
    )


def _commitments(region: Region, registers: Registers) -> tuple[Block, ...]:
    found = commitments.of_region(region, registers)
    if not found:
        return ()
    count = plural(len(found), "toezegging of afspraak", "toezeggingen en afspraken")
    verb = "is" if len(found) == 1 else "zijn"
    return (paragraph(f"Voor deze regio {verb} {count} van belang (", see(commitments.TABLE, "tabel"), ")."),)


def _standing_remarks(region: Region) -> tuple[Block, ...]:
    remarks = (region.plan_standing.remark, region.agenda_standing.remark)
    return tuple(Paragraph(remark.inlines) for remark in remarks if remark)


def _tasks(region: Region) -> tuple[Block, ...]:
    if not region.tasks:
        return ()
    items = (
        ListItem(
            (
                Paragraph(
                    (
                        Strong(inlines(task.title)),
                        Text(f" ({task.kind}, doel {enumeration([str(goal) for goal in task.goals])})"),
                    )
                ),
            )
        )
        for task in region.tasks
    )
    return (paragraph("De opgaven en kansen van de regio:"), BulletList(tuple(items)))
