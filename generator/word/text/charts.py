"""Workbooks behind charts: whether one holds the figures of its chart and no more, or a whole sheet goes along with the file.

Word keeps the figures of a chart in a workbook of their own, so that they can be edited. Pasted from Excel, that is often the
whole workbook. Nothing in it is computed: cells are counted and compared with the points that the chart shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.word.text.opening import OpenedPackage, Refused, open_archive
from generator.word.text.relations import read_relations

CHART = re.compile(r"\Aword/charts/chart\d*\.xml\Z")
SHEET = re.compile(r"\Axl/worksheets/[^/]+\.xml\Z")
STRINGS = "xl/sharedStrings.xml"
POINT, CELL, TEXT = (re.compile(rb"<(?:\w+:)?" + name + rb"[ />]") for name in (b"pt", b"c", b"si"))
MOST_CHARTS = 200
LARGEST = 2_000_000  # bytes of a workbook; the figures of a chart take some thousands


def chart_data(package: OpenedPackage) -> Iterator[str]:
    """The embedded workbooks that hold only what their chart shows."""
    for chart in sorted(name for name in package.names if CHART.match(name))[:MOST_CHARTS]:
        for relation in read_relations(package, chart).values():
            inside = not relation.outside and relation.target in package and package.size(relation.target) <= LARGEST
            if inside and _holds_no_more(package.read(relation.target), len(POINT.findall(package.read(chart)))):
                yield relation.target


def _holds_no_more(content: bytes, points: int) -> bool:
    """Whether a workbook has one sheet, with no more cells than the chart has points."""
    try:
        book = open_archive(content)
        sheets = [name for name in book.names if SHEET.match(name)]
        texts = book.read(STRINGS) if STRINGS in book else b""
        few = len(TEXT.findall(texts)) <= points
        return few and len(sheets) == 1 and len(CELL.findall(book.read(sheets[0]))) <= points
    except Refused:
        return False
