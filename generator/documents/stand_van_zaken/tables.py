"""Tables and figures over all regions, and those of one region."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from generator.documents.composing import cell, inlines, paragraph, see, table
from generator.documents.regional.commitments import bound_each
from generator.documents.stand_van_zaken.state import UNKNOWN, RegionState, given, milestone_words, standing_words
from generator.dutch import amount, enumeration, plural
from generator.schema.region import Region
from generator.schema.registers import Commitment
from generator.schema.registry import Registers
from generator.tree.blocks import Block, Cell, Figure, Table
from generator.tree.charts import Chart, ChartKind, Series

OVERVIEW, MINISTRIES, DEALS = "tabel-alle-regios", "tabel-ministeries", "figuur-regio-deals"
STANDS = ("open", "deels voldaan", "voldaan")


def overview(states: Sequence[RegionState]) -> tuple[Block, ...]:
    """All regions side by side, with totals."""
    rows = [
        [
            cell(one.region.name),
            cell(standing_words(one.region.plan_standing)),
            cell(standing_words(one.region.agenda_standing)),
            *(cell(str(number)) for number in (one.tasks, one.chances, one.activities)),
            cell(one.deals) if one.deals else cell("–"),
            cell(milestone_words(one.next)),
            cell(str(one.open)),
        ]
        for one in states
    ]
    made = table(
        [
            "Regio",
            "Plan",
            "Agenda",
            "Opgaven",
            "Kansen",
            "Activiteiten",
            "Regio Deals (rijk)",
            "Eerstvolgende mijlpaal",
            "Nog in te vullen",
        ],
        [*rows, _totals(states)],
        caption="Alle regio's: stand, opgaven, middelen en planning",
        description=plural(len(states), "regio", "regio's") + " met de stand van plan en agenda, aantallen opgaven, "
        "kansen en activiteiten, de rijksbijdrage aan Regio Deals, de eerstvolgende mijlpaal en wat er nog ontbreekt.",
        anchor=OVERVIEW,
        weights=[3, 2.6, 2.6, 1.4, 1.3, 1.6, 2.2, 3.6, 1.4],
        right=[3, 4, 5, 6, 8],
        total=True,
    )
    return (made,)


def _totals(states: Sequence[RegionState]) -> list[Cell]:
    numbers = [sum(getattr(one, name) for one in states) for name in ("tasks", "chances", "activities")]
    deals = sum((one.deals for one in states), Decimal(0))
    return [
        cell(f"Totaal ({len(states)})"),
        cell(""),
        cell(""),
        *(cell(str(number)) for number in numbers),
        cell(deals),
        cell(""),
        cell(str(sum(one.open for one in states))),
    ]


def deals_figure(states: Sequence[RegionState]) -> tuple[Block, ...]:
    """What the state contributes to Regio Deals in each region."""
    known = [one for one in states if one.deals]
    if len(known) < 2:  # noqa: PLR2004 - one bar tells nothing that its words do not
        return ()
    names, numbers = tuple(str(one.region.name) for one in known), tuple(one.deals for one in known)
    parts = "; ".join(f"{name}: {amount(number)}" for name, number in zip(names, numbers, strict=True))
    figure = Figure(
        Chart(ChartKind.BARS, names, (Series("Rijksbijdrage", numbers),), "euro"),
        inlines("Rijksbijdrage aan Regio Deals per regio"),
        f"Staafdiagram van de rijksbijdrage aan Regio Deals. {parts}.",
        DEALS,
    )
    return (paragraph(see(DEALS, "Figuur"), " laat zien hoe de rijksbijdragen over de regio's verdeeld zijn."), figure)


def by_ministry(commitments: Sequence[Commitment], registers: Registers) -> Table:
    """How many commitments bind each ministry, and how they stand."""
    counts: dict[str, Counter[str]] = {}
    for one in commitments:
        for name in bound_each(one, registers):
            counts.setdefault(name, Counter())[one.status] += 1
    rows = [
        [cell(name), *(cell(str(counts[name][stand])) for stand in STANDS), cell(str(counts[name].total()))]
        for name in sorted(counts)
    ]
    stands = Counter[str](one.status for one in commitments)
    last = [
        cell("Alle toezeggingen, elk één keer geteld"),
        *(cell(str(stands[stand])) for stand in STANDS),
        cell(str(len(commitments))),
    ]
    return table(
        ["Door", *(stand.capitalize() for stand in STANDS), "Totaal"],
        [*rows, last],
        caption="Toezeggingen en afspraken naar wie eraan gebonden is",
        description="Per ministerie of andere partij het aantal toezeggingen, naar hoe zij staan. Wat meer partijen bindt, "
        "telt bij elk van hen; in het totaal één keer.",
        anchor=MINISTRIES,
        weights=[4, 1.4, 1.8, 1.4, 1.4],
        right=[1, 2, 3, 4],
        total=True,
    )


def of_region(state: RegionState, promised: Decimal) -> Table:
    """The figures of one region."""
    region = state.region
    facts = [
        ("Provincie", enumeration([str(name) for name in region.provinces])),
        ("Gemeenten", _municipalities(region)),
        ("Bestuurlijk trekker", given(region.administrative_lead)),
        ("Rijksvertegenwoordiger", given(region.representative)),
        ("Plan voor de regio", standing_words(region.plan_standing)),
        ("Uitvoeringsagenda", standing_words(region.agenda_standing)),
        ("Opgaven en kansen", f"{plural(state.tasks, 'opgave', 'opgaven')}, {plural(state.chances, 'kans', 'kansen')}"),
        ("Activiteiten in de agenda", str(state.activities)),
        ("Rijksbijdrage aan Regio Deals", _deals(state)),
        ("Toegezegde middelen in de agenda", amount(promised) if promised else "–"),
        ("Eerstvolgende mijlpaal", milestone_words(state.next)),
        ("Nog in te vullen", plural(state.open, "gegeven", "gegevens")),
    ]
    return table(
        ["Onderdeel", "Stand"],
        [[cell(label), cell(value)] for label, value in facts],
        caption=f"Stand van zaken {region.name}",
        description=f"De stand van {region.full_name}: plan, agenda, opgaven, middelen, mijlpaal en wat er ontbreekt.",
        weights=[2, 3],
    )


def _municipalities(region: Region) -> str:
    names = enumeration([str(one.name) for one in region.municipalities])
    provisional = "" if region.municipalities_fixed or not names else " (voorlopige lijst)"
    return f"{names or UNKNOWN}{provisional}"


def _deals(state: RegionState) -> str:
    names = enumeration([str(deal.name) for deal in state.region.regio_deals])
    return f"{amount(state.deals)} ({names})" if state.deals else "–"
