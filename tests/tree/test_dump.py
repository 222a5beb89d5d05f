"""A tree as text."""

from decimal import Decimal

from generator.tree.blocks import Alignment, Cell, Column, Figure, Paragraph, Table
from generator.tree.charts import Chart, ChartKind, Series
from generator.tree.dump import dump
from generator.tree.inlines import Emphasis, Text


def test_a_tree_is_one_node_a_line() -> None:
    assert dump([Paragraph((Text("a"), Emphasis((Text("b"),))))]) == (
        "Paragraph\n  Text text='a'\n  Emphasis\n    Text text='b'"
    )


def test_a_node_that_is_not_in_a_tuple_is_shown_below_its_name() -> None:
    chart = Chart(ChartKind.BARS, ("2026",), (Series("Rijk", (Decimal(1),)),))
    assert dump([Figure(chart, (Text("a"),), "b")]).splitlines()[:4] == [
        "Figure description='b'",
        "  chart:",
        "    Chart kind=staven",
        "      categories:",
    ]


def test_parts_of_a_node_are_named_when_there_are_several() -> None:
    table = Table((Column(Alignment.RIGHT),), (Cell((Paragraph(()),)),), ((Cell(()),),))
    assert dump([table]).splitlines() == [
        "Table",
        "  columns:",
        "    Column alignment=right",
        "  header:",
        "    Cell",
        "      Paragraph",
        "  rows:",
        "    -",
        "      Cell",
    ]
