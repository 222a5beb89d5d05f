"""Tables (ECMA-376, 17.4) that can be read aloud: a real header row that repeats, rows that do not break over pages,
a live numbered caption above, and a title and description for who cannot see the table.

Own writer: through a template engine a table of 2,000 rows costs quadratic time.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.tree.blocks import Alignment, Cell, Table
from generator.tree.walk import plain_text
from generator.word.markup import attribute, field, text_run
from generator.word.stylesheet import Style, Stylesheet

WriteCell = Callable[[Cell, bool, Alignment], str]
LONGEST_DESCRIPTION = 250


def write_table(table: Table, width: int, styles: Stylesheet, write_cell: WriteCell) -> str:
    """The table, `width` twips wide; the caption is written apart, see `caption_runs`."""
    widths = column_widths(table, width)
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
    rows = [_row(table, table.header, widths, True, write_cell)]
    rows += [_row(table, row, widths, False, write_cell) for row in table.rows]
    return f"<w:tbl>{_properties(table, sum(widths), styles)}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def caption_runs(content: str, number: int) -> str:
    """The runs of the caption above a table: "Tabel 3. …" with a live number. Its style keeps it with its table."""
    return text_run("Tabel ") + field("SEQ Tabel \\* ARABIC", str(number)) + text_run(". ") + content


def column_widths(table: Table, width: int) -> list[int]:
    """Whole twips per column by weight; together exactly `width`."""
    total = sum(column.weight for column in table.columns)
    edges, reached = [0], 0.0
    for column in table.columns:
        reached += column.weight
        edges.append(round(width * reached / total))
    return [right - left for left, right in zip(edges, edges[1:], strict=False)]


def _properties(table: Table, width: int, styles: Stylesheet) -> str:
    # tblLook switches the style's header-row formatting on; without it Word shows the row as any other.
    title = plain_text(table.caption)
    return (
        f'<w:tblPr><w:tblStyle w:val="{attribute(styles.id(Style.TABLE))}"/><w:tblW w:w="{width}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
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


def _row(table: Table, cells: tuple[Cell, ...], widths: list[int], header: bool, write_cell: WriteCell) -> str:
    # <w:tblHeader/> without a value: the Open XML SDK refuses w:val="true" here.
    marks = "<w:cantSplit/>" + ("<w:tblHeader/>" if header else "")
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{write_cell(cell, header, column.alignment)}</w:tc>'
        for cell, width, column in zip(cells, widths, table.columns, strict=True)
    )
    return f"<w:tr><w:trPr>{marks}</w:trPr>{written}</w:tr>"
