"""Tables (ECMA-376, 17.4) that can be read aloud: a real header row that repeats, rows that do not break over pages,
a live numbered caption above, and a title and description for who cannot see the table.

Own writer: through a template engine a table of 2,000 rows costs quadratic time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, pairwise

from generator.tree.blocks import Alignment, Cell, Table
from generator.tree.walk import plain_text
from generator.word.markup import attribute
from generator.word.stylesheet import Style, Stylesheet

LONGEST_DESCRIPTION = 250
SHORT_TABLE = 6  # a table of so few rows stays on one page
# Width of a character of 9 pt Verdana, in twips, on the wide side; and the white at both sides of a cell.
CHARACTER, BOLD_CHARACTER, CELL_WHITE = 118, 136, 130


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a cell stands: in the header row, the total or between them, in which column, and whether its row stays
    with the next.
    """

    header: bool
    alignment: Alignment
    keep_next: bool
    total: bool = False


# Which parts of the table style count (17.4.55): the header row, the bands and, if the table adds up, the last row.
LOOK, LOOK_WITH_TOTAL = (
    f'<w:tblLook w:val="{value}" w:firstRow="1" w:lastRow="{last}" w:firstColumn="0" w:lastColumn="0" '
    'w:noHBand="0" w:noVBand="1"/>'
    for value, last in (("0420", 0), ("0460", 1))
)
WriteCell = Callable[[Cell, CellPlace], str]


def write_table(table: Table, width: int, styles: Stylesheet, write_cell: WriteCell) -> str:
    """The table, `width` twips wide; the caption above it is written apart."""
    widths = column_widths(table, width)
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
    rows = [_row(table, number, widths, write_cell) for number in range(len(table.rows) + 1)]
    return f"<w:tbl>{_properties(table, sum(widths), styles)}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def column_widths(table: Table, width: int) -> list[int]:
    """Whole twips per column, together exactly `width`: by weight, but no column narrower than its longest word.

    Word breaks a word that does not fit in the middle, without a hyphen.
    """
    needed = [_longest_word(table, index) for index in range(len(table.columns))]
    total = sum(needed)
    if total >= width:  # cannot be helped: share the shortage
        shares = [need / total for need in needed]
    else:
        shares = _shares([column.weight for column in table.columns], [need / width for need in needed])
    edges = [0, *(round(width * reached) for reached in accumulate(shares))]
    edges[-1] = width
    return [right - left for left, right in pairwise(edges)]


def _shares(weights: list[float], needed: list[float]) -> list[float]:
    """Divide 1 by weight over the columns; who gets too little gets what it needs, the others share the rest."""
    fixed: dict[int, float] = {}
    while True:
        free = 1 - sum(fixed.values())
        weight = sum(w for index, w in enumerate(weights) if index not in fixed)
        short = [index for index, w in enumerate(weights) if index not in fixed and w / weight * free < needed[index]]
        if not short:
            return [fixed[index] if index in fixed else w / weight * free for index, w in enumerate(weights)]
        fixed.update({index: needed[index] for index in short})


def _longest_word(table: Table, column: int) -> int:
    """Room for the longest word in a column, in twips."""
    head = max((len(word) for word in _words(table.header[column])), default=0) * BOLD_CHARACTER
    body = max((len(word) for row in table.rows for word in _words(row[column])), default=0) * CHARACTER
    return max(head, body) + CELL_WHITE


def _words(cell: Cell) -> list[str]:
    return re.split(r"[\s/-]+", _cell_text(cell))


def _properties(table: Table, width: int, styles: Stylesheet) -> str:
    # tblLook switches the style's header-row formatting on; without it Word shows the row as any other.
    title = plain_text(table.caption)
    return (
        f'<w:tblPr><w:tblStyle w:val="{attribute(styles.id(Style.TABLE))}"/><w:tblW w:w="{width}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/>'
        + (LOOK_WITH_TOTAL if table.total else LOOK)
        + (f'<w:tblCaption w:val="{attribute(title)}"/>' if title else "")
        + f'<w:tblDescription w:val="{attribute(description(table))}"/></w:tblPr>'
    )


def description(table: Table) -> str:
    """What the table holds, in words: the author's, or made from its headers and size."""
    if table.description:
        return table.description
    heads = ", ".join(" ".join(_cell_text(cell).split()) for cell in table.header)
    text = f"Tabel met {len(table.rows)} rijen en de kolommen {heads}."
    return text if len(text) <= LONGEST_DESCRIPTION else text[: LONGEST_DESCRIPTION - 1] + "…"


def _cell_text(cell: Cell) -> str:
    return " ".join(plain_text(getattr(block, "inlines", ())) for block in cell.blocks)


def _row(table: Table, number: int, widths: list[int], write_cell: WriteCell) -> str:
    """Row `number`, the header row being 0. A row does not break; the header stays with the first rows."""
    cells, header = (table.header, True) if number == 0 else (table.rows[number - 1], False)
    total = table.total and number == len(table.rows)
    together = len(table.rows) <= SHORT_TABLE or (table.total and number == len(table.rows) - 1)
    keep_next = header or (together and number < len(table.rows))
    # <w:tblHeader/> without a value: the Open XML SDK refuses w:val="true" here.
    marks = "<w:cantSplit/>" + ("<w:tblHeader/>" if header else "")
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{write_cell(cell, CellPlace(header, column.alignment, keep_next, total))}</w:tc>"
        for cell, width, column in zip(cells, widths, table.columns, strict=True)
    )
    return f"<w:tr><w:trPr>{marks}</w:trPr>{written}</w:tr>"
