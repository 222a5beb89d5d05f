"""A table has one cell per row and column, and none only for layout (WCAG 1.3.1 and 1.3.2)."""

from __future__ import annotations

from generator.codes import phrases
from generator.codes.phrases import Phrase
from generator.diagnostics import Code
from generator.word.text.model import Cell, Story, Table
from generator.wordcheck.accessibility.table_headers import is_data
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject


def check(subject: Subject, findings: Findings) -> None:
    """Report merged cells (TOEG012), and rows and columns without content (TOEG013), once for each table."""
    for table in subject.word.tables:
        if table.story is not Story.BODY or not is_data(table):
            continue
        place = subject.word.paragraphs[table.first]
        merged = sum(cell.span > 1 or cell.merge == "restart" for row in table.rows for cell in row.cells)
        if merged:
            findings.add(Code.TOEG012, place, count=merged)
        empty = [] if merged else _empty(table)
        if empty:
            findings.add(Code.TOEG013, place, what=phrases.listed(empty))


def _empty(table: Table) -> list[Phrase]:
    rows = [row.cells for row in table.rows]
    columns = list(zip(*rows, strict=False))
    found = ((rows, phrases.EMPTY_ROWS), (columns, phrases.EMPTY_COLUMNS))
    counted = ((sum(map(_is_empty, cells)), nouns) for cells, nouns in found)
    return [phrases.counted(count, *nouns) for count, nouns in counted if count]


def _is_empty(cells: tuple[Cell, ...]) -> bool:
    return not any(cell.text or cell.fill or cell.has_more for cell in cells)
