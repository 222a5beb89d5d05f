"""The budget of a region: each line as given, totals by source and strength, and by source and year.

Only amounts that hold for the region and in total are added up (`BudgetLine.total`); the others are named beside the
table, so that nobody takes a total for more than it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from generator.documents.composing import cell, inlines, paragraph, see, table
from generator.documents.regional.tables import missing
from generator.dutch import amount, enumeration, plural
from generator.schema.region import BudgetLine, Region
from generator.tree.blocks import Block, Cell, Figure, Landscape
from generator.tree.charts import Chart, ChartKind, Series

LINES, BY_STRENGTH, BY_YEAR = "tabel-begroting", "tabel-middelen-per-bron", "tabel-middelen-per-jaar"
CONTRIBUTIONS, FIGURE = "tabel-bijdragen", "figuur-middelen"
STRENGTHS = ("toegezegd", "gereserveerd", "verwacht", "gevraagd", "nog in te vullen")
NOT_SPREAD = "Niet verdeeld"
PORTRAIT_COLUMNS = 5  # more columns with amounts do not fit beside a name on an upright page
Sums = dict[str, dict[str, Decimal]]


def budget(region: Region) -> tuple[Block, ...]:
    """Every line of the budget as it was given, then the totals as tables and as a figure."""
    if not region.budget:
        return missing("begroting: middelen per bron en per jaar", region)
    return (*budget_lines(region), *totals(region))


def budget_lines(region: Region) -> tuple[Block, ...]:
    """The lines of the budget, with their remarks."""
    rows = [
        [
            Cell((paragraph(line.what), *([paragraph(line.remark)] if line.remark else []))),
            cell(line.funding),
            cell(line.period or ""),
            cell(line.status),
            cell(line.amount, " per jaar" if line.rate == "per jaar" else None),
        ]
        for line in region.budget
    ]
    made = table(
        ["Waarvoor", "Bron", "Periode", "Status", "Bedrag"],
        rows,
        caption="Middelen voor proces en uitvoering",
        description=f"{plural(len(rows), 'regel', 'regels')} met bestemming, bron, periode, status en bedrag.",
        anchor=LINES,
        weights=[4, 3, 2, 2, 2.4],
        right=[4],
    )
    return (made,)


def totals(region: Region) -> tuple[Block, ...]:
    """What adds up: by source and strength, and by source and year; and what was left out of it."""
    counted = [line for line in region.budget if line.total is not None]
    if not counted:
        return missing("bedragen die per bron en per jaar op te tellen zijn", region)
    return (*_by_strength(counted), *_left_out(region), *_by_year(counted, region))


def _by_strength(lines: list[BudgetLine]) -> tuple[Block, ...]:
    strengths = [name for name in STRENGTHS if any(line.status == name for line in lines)]
    sums = _sums((str(line.funding), line.status, line.total or Decimal(0)) for line in lines)
    made = _sum_table(
        sums,
        strengths,
        caption="Middelen per bron en status",
        description="Bedragen per bron, naar hoe hard zij zijn, met totalen.",
        anchor=BY_STRENGTH,
    )
    return (paragraph(see(BY_STRENGTH, "Tabel"), " telt de middelen per bron op, naar hoe hard zij zijn."), made)


def _left_out(region: Region) -> tuple[Block, ...]:
    named = [f"{line.what} ({_why(line)})" for line in region.budget if line.total is None]
    return (paragraph(f"Niet meegeteld: {enumeration(named)}."),) if named else ()


def _why(line: BudgetLine) -> str:
    if not isinstance(line.amount, Decimal):
        return "het bedrag is nog niet bekend"
    if line.basis != "regio":
        return (
            "het bedrag geldt voor alle regio's samen"
            if line.basis == "alle regio's"
            else "voor welke regio is niet bepaald"
        )
    return "een bedrag per jaar, waarvan de jaren niet vaststaan"


def _by_year(lines: list[BudgetLine], region: Region) -> tuple[Block, ...]:
    years = sorted({year for line in lines for year in line.per_year})
    if not years:
        return missing("verdeling van de middelen over de jaren", region)
    sums = _sums(cell for line in lines for cell in _cells_of_years(line))
    columns = [str(year) for year in years]
    rest = [NOT_SPREAD] if any(NOT_SPREAD in row for row in sums.values()) else []
    made = _sum_table(
        sums,
        [*columns, *rest],
        caption="Middelen per bron en jaar",
        description="Bedragen per bron en kalenderjaar, met totalen.",
        anchor=BY_YEAR,
    )
    return (made, _year_figure(sums, columns))


def _cells_of_years(line: BudgetLine) -> Iterable[tuple[str, str, Decimal]]:
    if not line.per_year:
        yield str(line.funding), NOT_SPREAD, line.total or Decimal(0)
    for year, euros in line.per_year.items():
        yield str(line.funding), str(year), euros


def _sums(cells: Iterable[tuple[str, str, Decimal]]) -> Sums:
    found: Sums = {}
    for row, column, euros in cells:
        in_row = found.setdefault(row, {})
        in_row[column] = in_row.get(column, Decimal(0)) + euros
    return found


def _sum_table(sums: Sums, columns: list[str], *, caption: str, description: str, anchor: str) -> Block:
    """Rows by source, amounts by column, and totals at the right and below."""
    rows = [[cell(source), *_amounts(row, columns)] for source, row in sums.items()]
    below = {name: sum((row.get(name, Decimal(0)) for row in sums.values()), Decimal(0)) for name in columns}
    made = table(
        ["Bron", *(name.capitalize() for name in columns), "Totaal"],
        [*rows, [cell("Totaal"), *_amounts(below, columns)]],
        caption=caption,
        description=description,
        anchor=anchor,
        weights=[3.4, *(2.2 for _ in columns), 2.2],
        right=range(1, len(columns) + 2),
        total=True,
    )
    return Landscape((made,)) if len(columns) + 1 > PORTRAIT_COLUMNS else made


def _amounts(row: Mapping[str, Decimal], columns: list[str]) -> list[Cell]:
    cells = [cell(row[name]) if name in row else cell("–") for name in columns]
    return [*cells, cell(sum(row.values(), Decimal(0)))]


def _year_figure(sums: Sums, years: list[str]) -> Figure:
    spread = {source: row for source, row in sums.items() if any(year in row for year in years)}
    series = tuple(Series(source, tuple(row.get(year) for year in years)) for source, row in spread.items())
    totals_of = {year: sum((row.get(year, Decimal(0)) for row in spread.values()), Decimal(0)) for year in years}
    parts = "; ".join(
        f"in {year} {amount(euros)}: "
        + enumeration([f"{source} {amount(row[year])}" for source, row in spread.items() if year in row])
        for year, euros in totals_of.items()
    )
    return Figure(
        Chart(ChartKind.STACKED, tuple(years), series, "euro"),
        inlines("Middelen per bron en jaar"),
        f"Gestapelde kolommen: {parts}.",
        FIGURE,
    )


def contributions(region: Region) -> tuple[Block, ...]:
    """What every party puts into every activity, on a page of its own that is turned a quarter."""
    pairs = [(activity, one) for activity in region.activities for one in activity.contributions]
    if not pairs:
        return missing("bijdragen per partij aan de activiteiten", region)
    known = [one.amount for _, one in pairs if isinstance(one.amount, Decimal)]
    rows = [
        [
            cell(activity.title),
            cell(one.party),
            cell(one.description or one.kind),
            cell(one.years or "–"),
            cell("nog niet bekend" if one.status == "nog in te vullen" else one.status),
            cell(one.amount if isinstance(one.amount, Decimal) else "nog niet bekend"),
        ]
        for activity, one in pairs
    ]
    last = [cell("Totaal van de bekende bedragen"), *(cell("") for _ in range(4)), cell(sum(known, Decimal(0)))]
    made = table(
        ["Activiteit", "Partij", "Bijdrage", "Jaren", "Status", "Bedrag"],
        [*rows, last],
        caption="Bijdragen per activiteit en partij",
        description=f"{plural(len(rows), 'bijdrage', 'bijdragen')} met partij, jaren, status en bedrag, en het totaal.",
        anchor=CONTRIBUTIONS,
        weights=[4, 4, 4, 2, 2, 2.2],
        right=[5],
        total=True,
    )
    return (
        paragraph(
            see(CONTRIBUTIONS, "Tabel"),
            f" zet alle bijdragen naast elkaar. Van {len(known)} van de {len(pairs)} bijdragen is het bedrag bekend.",
        ),
        Landscape((made,)),
    )
