"""The budget of a region: what adds up, and what is left out of it."""

from __future__ import annotations

from decimal import Decimal

from generator.documents.regional.money import budget, contributions, totals
from generator.tree.blocks import Figure, Landscape, Table
from generator.tree.charts import ChartKind
from generator.tree.inlines import Gap
from generator.tree.walk import plain_text, walk_blocks, walk_inlines

TWO_YEARS = """\
begroting:
  - {wat: Bouwen, bedrag: 3000, bron: rijk, status: toegezegd, periode: 2026-2027, per_jaar: {2026: 1000, 2027: 2000}}
  - {wat: Leren, bedrag: 500, bron: provincie, status: gevraagd, periode: 2026-2027, per_jaar: {2027: 500}}
  - {wat: Los, bedrag: 40, bron: provincie, status: toegezegd}
  - {wat: Proces, bedrag: 350000, eenheid: per jaar, geldt_voor: niet bepaald, bron: rijk, status: toegezegd}
"""


def rows(table: Table) -> list[list[str]]:
    return [
        ["".join(plain_text(block.inlines) for block in cell.blocks).replace("\u00a0", " ") for cell in row]
        for row in table.rows
    ]


def table(blocks, anchor: str) -> Table:
    (found,) = (one for one in walk_blocks(blocks) if isinstance(one, Table) and one.anchor == anchor)
    return found


def texts(blocks) -> str:
    return " ".join(plain_text(one.inlines) for one in blocks if hasattr(one, "inlines")).replace("\u00a0", " ")


def test_sources_and_years_add_up_both_ways(region) -> None:
    made = table(totals(region(TWO_YEARS)), "tabel-middelen-per-jaar")
    assert [plain_text(head.blocks[0].inlines) for head in made.header] == [
        "Bron",
        "2026",
        "2027",
        "Niet verdeeld",
        "Totaal",
    ]
    assert rows(made) == [
        ["rijk", "€ 1.000", "€ 2.000", "–", "€ 3.000"],
        ["provincie", "–", "€ 500", "€ 40", "€ 540"],
        ["Totaal", "€ 1.000", "€ 2.500", "€ 40", "€ 3.540"],
    ]
    assert made.total


def test_sources_add_up_by_how_hard_the_money_is(region) -> None:
    made = table(totals(region(TWO_YEARS)), "tabel-middelen-per-bron")
    assert rows(made)[-1] == ["Totaal", "€ 3.040", "€ 500", "€ 3.540"]


def test_an_amount_of_which_nobody_says_for_whom_it_is_counts_nowhere_and_is_named(region) -> None:
    blocks = totals(region(TWO_YEARS))
    assert "Niet meegeteld: Proces (voor welke regio is niet bepaald)." in texts(blocks)
    assert not any("350" in cell for row in rows(table(blocks, "tabel-middelen-per-bron")) for cell in row)


def test_the_figure_stacks_the_sources_by_year_and_says_so_in_words(region) -> None:
    (figure,) = (one for one in totals(region(TWO_YEARS)) if isinstance(one, Figure))
    assert figure.chart.kind is ChartKind.STACKED
    assert [(one.name, one.values) for one in figure.chart.series] == [
        ("rijk", (Decimal(1000), Decimal(2000))),
        ("provincie", (None, Decimal(500))),
    ]
    assert figure.description.replace("\u00a0", " ") == (
        "Gestapelde kolommen: in 2026 € 1.000: rijk € 1.000; in 2027 € 2.500: rijk € 2.000 en provincie € 500."
    )


def test_many_years_turn_the_page(region) -> None:
    years = ", ".join(f"{year}: 10" for year in range(2026, 2031))
    line = f"begroting: [{{wat: Bouwen, bedrag: 50, bron: rijk, status: toegezegd, per_jaar: {{{years}}}}}]"
    (turned,) = (one for one in totals(region(line)) if isinstance(one, Landscape))
    assert table((turned,), "tabel-middelen-per-jaar")


def test_no_budget_is_a_gap_and_no_empty_table(region) -> None:
    for blocks in (budget(region("")), contributions(region(""))):
        assert [type(one) for one in walk_inlines(blocks)] == [Gap]


def test_years_that_nobody_gave_are_a_gap_and_no_figure(region) -> None:
    blocks = totals(region("begroting: [{wat: Bouwen, bedrag: 50, bron: rijk, status: toegezegd}]"))
    assert [one.what for one in walk_inlines(blocks) if isinstance(one, Gap)] == [
        "verdeling van de middelen over de jaren"
    ]
    assert not any(isinstance(one, Figure) for one in blocks)
