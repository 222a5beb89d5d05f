"""Pipe tables: one header row, alignment and weight from the line of dashes, and no row that does not fit.

GitHub's rules drop cells that are too many and fill in those that are missing; a minister's table may do neither.
"""

from __future__ import annotations

from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from generator.codes import markdown_phrases as says
from generator.schema.dialect.inlines import InlineReader
from generator.schema.dialect.nesting import children
from generator.schema.dialect.reading import NOTE, Reading
from generator.tree.blocks import Alignment, Block, Cell, Column, Paragraph, Table

Line = tuple[int, int, str]  # number, column of the first character, text


def read_table(reading: Reading, node: Token) -> tuple[Block, ...]:
    """The table of this token; its caption comes later (`with_caption`)."""
    lines: list[Line] = node.meta["lines"]
    origin = reading.places.at(*lines[0][:2])
    if NOTE in reading.inside:
        reading.refuse(origin, says.TABLE_IN_NOTE, says.TABLE_OUT)
    columns = _columns(lines[1][2])
    rows = [row for part in children(node) for row in children(part)]
    read = [_row(reading, row, line, len(columns)) for row, line in zip(rows, [lines[0], *lines[2:]], strict=True)]
    _check_header(reading, read[0], lines[0])
    return (Table(columns, read[0], tuple(read[1:]), origin=origin),)


def _columns(dashes: str) -> tuple[Column, ...]:
    return tuple(_column(part.strip()) for part in dashes.strip().strip("|").split("|"))


def _column(dashes: str) -> Column:
    right, center = dashes.endswith(":"), dashes.endswith(":") and dashes.startswith(":")
    alignment = Alignment.CENTER if center else Alignment.RIGHT if right else Alignment.LEFT
    return Column(alignment, float(dashes.count("-")))


def _row(reading: Reading, node: Token, line: Line, width: int) -> tuple[Cell, ...]:
    number, column, text = line
    written = _written_cells(text)
    if written != width:
        reading.fault(reading.places.at(number, column), says.UNEVEN_ROW(written=written, width=width))
    cells = []
    position = 0
    for cell in children(node):
        content = children(cell)[0]
        position = max(position, text.find(content.content, position))
        places = reading.places.of_part(content.content, number, column + position)
        inlines = InlineReader(reading, places).read(children(content))
        cells.append(Cell((Paragraph(inlines, origin=places.at(0)),)))
        position += len(content.content)
    return tuple(cells)


def _written_cells(text: str) -> int:
    """How many cells the author wrote: a pipe at either end makes no cell."""
    cells = escapedSplit(text.strip())
    return len(cells) - (cells[0] == "") - (len(cells) > 1 and cells[-1] == "")


def _check_header(reading: Reading, header: tuple[Cell, ...], line: Line) -> None:
    """A column without a heading means nothing to who hears the table read aloud."""
    if any(cell.blocks == (Paragraph(()),) for cell in header):
        reading.fault(reading.places.at(*line[:2]), says.EMPTY_HEADER_CELL)
