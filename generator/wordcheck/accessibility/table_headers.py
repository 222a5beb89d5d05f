"""A table of data has a header row that is marked as one: without it cells are read without their column (WCAG 1.3.1)."""

from __future__ import annotations

from generator.diagnostics import Code
from generator.word.revising.edits import MarkHeaderRow
from generator.word.text.model import Story, Table
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject


def check(subject: Subject, findings: Findings) -> None:
    """Report each table without a header row (TOEG011); a first row that stands out as one can be marked."""
    for table in subject.word.tables:
        if table.story is Story.BODY and is_data(table) and not any(row.header for row in table.rows):
            repair = MarkHeaderRow(table.part, table.index) if stands_out(table) else None
            findings.add(Code.TOEG011, subject.word.paragraphs[table.first], repair)


def is_data(table: Table) -> bool:
    """Whether it is more than layout: two rows and two columns at least."""
    return len(table.rows) > 1 and max(len(row.cells) for row in table.rows) > 1


def stands_out(table: Table) -> bool:
    """Whether only the first row is all bold or all filled, with text in every cell: then it can be nothing else."""
    first, *rest = table.rows
    if not all(cell.text for cell in first.cells):
        return False
    bold = all(cell.bold for cell in first.cells) and not any(all(cell.bold for cell in row.cells) for row in rest)
    filled = all(cell.fill for cell in first.cells) and not any(all(cell.fill for cell in row.cells) for row in rest)
    return bold or filled
