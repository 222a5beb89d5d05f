"""A tree as text."""

from generator.tree.blocks import Alignment, Cell, Column, Paragraph, Table
from generator.tree.dump import dump
from generator.tree.inlines import Emphasis, Text


def test_a_tree_is_one_node_a_line() -> None:
    assert dump([Paragraph((Text("a"), Emphasis((Text("b"),))))]) == (
        "Paragraph\n  Text text='a'\n  Emphasis\n    Text text='b'"
    )


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
