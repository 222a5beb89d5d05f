"""The workbook inside a chart: what Word shows at "Gegevens bewerken". The one door to XlsxWriter.

Same plot, same bytes: XlsxWriter stamps the zip members with a fixed date itself, and the moment in the properties is
set here.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime

from generator.word.charts.plot import Plot

SHEET = "Gegevens"
MOMENT = datetime(2025, 1, 1, tzinfo=UTC)  # Excel wants a moment; that of making would differ at every render


def workbook(plot: Plot) -> bytes:
    """An .xlsx with the categories in column A and a series in each next column, names in row 1."""
    import xlsxwriter  # only a document with a figure needs it

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": MOMENT})
    sheet, bold = book.add_worksheet(SHEET), book.add_format({"bold": True})
    sheet.set_column(0, 0, 40)
    sheet.set_column(1, len(plot.series), 16)
    sheet.write_column(1, 0, plot.categories)
    for column, series in enumerate(plot.series, start=1):
        sheet.write_string(0, column, series.name, bold)
        for row, value in enumerate(series.values, start=1):
            if value is not None:
                sheet.write_number(row, column, float(value))
    book.close()
    return stream.getvalue()
