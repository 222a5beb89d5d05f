"""The workbook in a chart, read back by a reader that is not ours."""

from __future__ import annotations

import io
import re
import zipfile
from decimal import Decimal

from generator.tree.charts import Chart, ChartKind, Series
from generator.word.charts.plot import plotted
from generator.word.charts.workbook import workbook

CHART = Chart(ChartKind.BARS, ("=1+1", "R&D"), (Series("Rijk", (Decimal("2.5"), None)),))


def part(name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(workbook(plotted(CHART)))).read(name).decode()


def test_the_workbook_holds_names_and_numbers() -> None:
    assert re.findall(r"<t[^>]*>([^<]*)</t>", part("xl/sharedStrings.xml")) == ["=1+1", "R&amp;D", "Rijk"]
    assert "<v>2.5</v>" in part("xl/worksheets/sheet1.xml")


def test_content_never_becomes_a_formula() -> None:
    assert "<f>" not in part("xl/worksheets/sheet1.xml")


def test_nothing_in_the_workbook_knows_the_time() -> None:
    members = zipfile.ZipFile(io.BytesIO(workbook(plotted(CHART)))).infolist()
    assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
    assert re.findall(r">(\d{4}-[^<]*)<", part("docProps/core.xml")) == ["2025-01-01T00:00:00Z"] * 2
