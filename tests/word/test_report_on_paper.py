"""A report on paper, as LibreOffice lays it out: cover, contents, figures, and pages that lie on their side."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pdfplumber
import pytest
from sample import cell, document, p

from generator.documents.registry import DOCUMENT_TYPES
from generator.pdf.libreoffice import Converter
from generator.pipeline import Project
from generator.record import replace
from generator.tree.blocks import Annex, Column, Document, Figure, Heading, Landscape, Table, TableOfContents
from generator.tree.charts import Chart, ChartKind, Series
from generator.tree.inlines import Text
from generator.word.document import write_document

MM = 25.4 / 72
TOLERANCE = 0.5  # mm
UPRIGHT, SIDEWAYS = (210, 297), (297, 210)
FRAME = {
    "titel": "Uitvoeringsagenda",
    "regio": "Noord- en Oost-Groningen",
    "ondertitel": "Nationaal Programma",
    "periode": "2026-2029",
    "status": "Concept",
    "versie": "0.3",
    "datum": "1 december 2026",
    "organisatie": ("Regio",),
}


def title(text: str) -> tuple[Text]:
    return (Text(text),)


def wide(caption: str) -> Landscape:
    columns = tuple(Column() for _ in range(10))
    row = tuple(cell(f"cel {number}") for number in range(10))
    return Landscape((Table(columns, row, (row, row), title(caption), total=True),))


CHART = Chart(ChartKind.STACKED, ("2026", "2027"), (
    Series("Rijk", (Decimal(350000), Decimal(1200000))), Series("Provincie", (Decimal(100000), Decimal(400000))),
), "euro")  # fmt: skip
REPORT: Document = replace(
    document(),
    slots={
        "colofon": (p("Dit is het colofon."),),
        "inhoudsopgave": (TableOfContents(title("Inhoud")),),
        "inhoud": (
            Heading(1, title("Middelen"), numbered=True),
            Figure(CHART, title("Middelen naar jaar"), "Kolommen."),
            Heading(2, title("Breed"), numbered=True),
            wide("Brede tabel"),
            Heading(1, title("Organisatie"), numbered=True),
            p("Weer staand."),
        ),
        "bijlagen": (Annex(1, title("Lijst"), (wide("Brede bijlage"),)),),
    },
    frame=FRAME,
    pages={"_Toc00000001": 4, "_Toc00000002": 5, "_Toc00000003": 6, "_Toc00000004": 7},
)


@pytest.fixture(scope="module")
def pages(real_project: Project) -> Iterator[list[Any]]:
    template = real_project.materials.template(
        DOCUMENT_TYPES["uitvoeringsagenda"], real_project.materials.house_style("rijk")
    )
    with Converter() as converter:
        made = converter.convert("rapport.docx", write_document(REPORT, template).content).data()
    with pdfplumber.open(io.BytesIO(made)) as pdf:
        yield list(pdf.pages)


def place(page: Any, word: str) -> tuple[float, float]:
    """The left and right edge of a word, in mm."""
    found = next(one for one in page.extract_words() if one["text"] == word)
    return found["x0"] * MM, found["x1"] * MM


def test_pages_turn_and_turn_back_and_none_is_empty(pages: list[Any]) -> None:
    sizes = [(round(page.width * MM), round(page.height * MM)) for page in pages]
    assert sizes == [UPRIGHT] * 4 + [SIDEWAYS, UPRIGHT, SIDEWAYS]
    begins = ["Regio", "Uitvoeringsagenda", "Inhoud", "1. Middelen", "1.1 Breed", "2. Organisatie", "Bijlage 1. Lijst"]
    for page, begin in zip(pages, begins, strict=True):
        assert begin in page.extract_text()


def test_head_and_foot_reach_the_right_margin_also_on_a_page_on_its_side(pages: list[Any]) -> None:
    for page in pages[1:]:
        margin = page.width * MM - 28
        assert place(page, "Concept")[1] == pytest.approx(margin, abs=TOLERANCE)
    for number, page in enumerate(pages[1:], start=2):
        assert f"2026-2029 Pagina {number} van {len(pages)}" in page.extract_text()


def test_the_cover_has_its_planes_and_no_head_or_foot(pages: list[Any]) -> None:
    boxes = {tuple(round(image[edge] * MM) for edge in ("x0", "top", "x1", "bottom")) for image in pages[0].images}
    assert {(0, 62, 210, 192), (0, 192, 210, 197)} <= boxes
    assert place(pages[0], "Uitvoeringsagenda")[0] == pytest.approx(28, abs=TOLERANCE)
    assert "Pagina" not in pages[0].extract_text()
    for label in ("Periode 2026-2029", "Status Concept", "Versie 0.3", "Datum 1 december 2026"):
        assert label in pages[0].extract_text()


def test_the_table_of_contents_prints_number_words_and_page(pages: list[Any]) -> None:
    lines = [re.sub(r"\.{3,}", " ", line) for line in pages[2].extract_text().splitlines()]
    for line in ("1. Middelen 4", "1.1 Breed 5", "2. Organisatie 6", "Bijlage 1. Lijst 7"):
        assert line in [" ".join(one.split()) for one in lines]


def test_libreoffice_draws_a_figure_with_dutch_numbers(pages: list[Any]) -> None:
    text = pages[3].extract_text()
    for word in ("Rijk", "Provincie", "2026", "350.000", "1.200.000", "Figuur 1. Middelen naar jaar"):
        assert word in text


def test_a_wide_table_is_as_wide_as_its_page(pages: list[Any]) -> None:
    edges = [line["x1"] * MM for line in (*pages[4].lines, *pages[4].rects)]
    assert max(edges) == pytest.approx(297 - 28, abs=TOLERANCE)
