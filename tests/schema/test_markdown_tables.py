"""Pipe tables and their captions."""

import pytest

from generator.diagnostics import Location
from generator.loading.source import SourceText
from generator.schema.markdown import parse_markdown
from generator.tree.blocks import Alignment, Block, Cell, Column, Paragraph, Table
from generator.tree.inlines import Citation, Emphasis, Text


def blocks(text: str) -> tuple[Block, ...]:
    lines = tuple(Location("brief.yaml", number + 1, 1) for number in range(text.count("\n") + 1))
    result = parse_markdown(SourceText(text, lines[0], lines))
    assert [found.render() for found in result.diagnostics] == []
    return result.blocks


def cell(text: str) -> Cell:
    return Cell((Paragraph((Text(text),) if text else ()),))


def row(*texts: str) -> tuple[Cell, ...]:
    return tuple(cell(text) for text in texts)


def test_a_table_has_a_header_row_and_columns_with_alignment_and_weight() -> None:
    (table,) = blocks("| a | b | c |\n|:--|:-:|----:|\n| 1 | 2 | 3 |\n|   | x \\| y | z")
    columns = (Column(Alignment.LEFT, 2), Column(Alignment.CENTER, 1), Column(Alignment.RIGHT, 4))
    assert table == Table(columns, row("a", "b", "c"), (row("1", "2", "3"), row("", "x | y", "z")))


@pytest.mark.parametrize("between", ["", "\n"])
@pytest.mark.parametrize("mark", ["Table: ", ": ", "Tabel: "])
def test_a_caption_follows_its_table(between: str, mark: str) -> None:
    table, after = blocks(f"| a |\n|---|\n| 1 |\n{between}{mark}Het *bijschrift*\nvan twee regels\n\nerna")
    assert isinstance(table, Table)
    assert table.caption == (Text("Het "), Emphasis((Text("bijschrift"),)), Text(" van twee regels"))
    assert table.rows == (row("1"),)
    assert after == Paragraph((Text("erna"),))


def test_inlines_in_a_cell_know_their_place() -> None:
    (table,) = blocks("| a | b |\n|---|---|\n| a | a @x-1 |")
    assert isinstance(table, Table)
    paragraph = table.rows[0][1].blocks[0]
    assert isinstance(paragraph, Paragraph)
    assert isinstance(paragraph.inlines[1], Citation)
    assert str(paragraph.inlines[1].origin) == "brief.yaml:3:9"


def test_a_table_may_stand_in_a_list_and_in_a_box() -> None:
    assert len(blocks("- x\n\n  | a |\n  |---|\n  | b |\n\n::: kader\n| a |\n|---|\n| b |\n:::")) == 2
