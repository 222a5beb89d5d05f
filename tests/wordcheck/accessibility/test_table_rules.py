"""Header rows, merged cells, empty rows and columns, colours instead of words."""

import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from wordfiles import bare, codes, element, look

from generator.word.revising.edits import MarkHeaderRow
from generator.wordcheck.accessibility import colour_only, table_headers, table_shape

CELLS = [["Naam", "Getal"], ["Een", "1"], ["Twee", "2"]]


def with_table(cells: list[list[str]] = CELLS, *, header: bool = False, bold: bool = False) -> Document:
    made = bare()
    table = made.add_table(len(cells), len(cells[0]))
    for row, texts in zip(table.rows, cells, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    if header:
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    if bold:
        for cell in table.rows[0].cells:
            cell.paragraphs[0].runs[0].bold = True
    return made


def test_a_table_without_header_row_is_found() -> None:
    (finding,) = look(table_headers.check, with_table()).found
    assert (finding.diagnostic.code.name, finding.repair) == ("TOEG011", None)
    assert str(finding.diagnostic.location.place) == 'alinea 1, tabel 1, rij 1, kolom 1: "Naam"'


def test_a_first_row_that_stands_out_can_be_marked() -> None:
    (finding,) = look(table_headers.check, with_table(bold=True)).found
    assert finding.repair == MarkHeaderRow("word/document.xml", 0)


def test_a_table_with_header_row_is_well() -> None:
    assert codes(table_headers.check, with_table(header=True)) == []


@pytest.mark.parametrize("cells", [[["alleen", "rij"]], [["een"], ["kolom"]]])
def test_what_has_one_row_or_one_column_is_no_data(cells: list[list[str]]) -> None:
    assert codes(table_headers.check, with_table(cells)) == []


def test_merged_cells_are_found() -> None:
    made = with_table()
    table = made.tables[0]
    table.cell(1, 0).merge(table.cell(2, 0))
    assert codes(table_shape.check, made) == ["TOEG012"]


@pytest.mark.parametrize(
    ("cells", "what"),
    [
        ([["a", ""], ["b", ""]], "1 kolom"),
        ([["a", "b"], ["", ""], ["c", "d"]], "1 rij"),
        ([["", "a", ""], ["", "b", ""], ["", "", ""]], "1 rij en 2 kolommen"),
    ],
)
def test_rows_and_columns_without_content_are_found(cells: list[list[str]], what: str) -> None:
    (finding,) = look(table_shape.check, with_table(cells)).found
    assert f"heeft {what} zonder inhoud" in finding.diagnostic.message()


def test_an_empty_cell_among_others_is_well() -> None:
    assert codes(table_shape.check, with_table([["a", "b"], ["c", ""]])) == []


def test_colours_instead_of_words_are_found() -> None:
    made = with_table([["Doel", "Stand"], ["Een", ""], ["Twee", ""]])
    for row, colour in ((1, "FF0000"), (2, "00FF00")):
        made.tables[0].cell(row, 1)._tc.get_or_add_tcPr().append(element(f'<w:shd w:val="clear" w:fill="{colour}"/>'))
    assert codes(colour_only.check, made) == ["TOEG022"]
