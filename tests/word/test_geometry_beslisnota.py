"""The nota on paper, measured: every element stands within half a millimetre of its place in published notas.

A nota is made from the template, converted by LibreOffice with DejaVu Sans for Verdana, and its words are measured.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from house import template_parts
from test_geometry import MM, SENTENCE, TOLERANCE, lines

from generator.diagnostics import Report
from generator.documents.beslisnota import BESLISNOTA
from generator.pdf.libreoffice import convert_to_pdf
from generator.word.markup import paragraph, text_run
from generator.word.template_compiler import compile_template

LABELS = (
    "TER BESLUITVORMING",
    "Nota actief openbaar",
    "Onze referentie",
    "Datum",
    "Opgesteld door",
    "",
    "Samengewerkt met",
    "Bijlage(n)",
)
VALUES = ("", "Ja", "2025-0000123456", "9 september 2025", "DGOBDR/BFR", "N.N.", "", "3")
FRAME: dict[str, str | tuple[str, ...]] = {
    "organisatie": ("Ministerie van Binnenlandse Zaken en", "Koninkrijksrelaties"),
    "status": "",
    "label_aan": "Aan",
    "aan": "MBZK",
    "label_van": "Van",
    "van": "DGOBDR/BFR/ERT",
    "soort": "nota",
    "betreft": "Onderwerp van deze nota, lang genoeg om op twee regels te staan in het kader",
    "stempel": "TER BESLUITVORMING",
    "kolom_labels": LABELS,
    "kolom_waarden": VALUES,
    "vervolg_labels": LABELS[2:4],
    "vervolg_waarden": VALUES[2:4],
}
# (page, words at the start of a line, x, baseline), in mm from the upper left corner
PLACES = [
    (1, "Ministerie van", 114.54, 27.95),
    (1, "Aan", 27.99, 76.78),
    (1, "MBZK", 66.92, 76.78),
    (1, "Van", 27.99, 81.02),
    (1, "DGOBDR/BFR/ERT", 66.92, 81.02),
    (1, "nota", 28.03, 97.4),
    (1, "Onderwerp van", 67.19, 96.57),
    (1, "regels te staan", 67.19, 100.81),
    (1, "Aanleiding", 27.87, 122.84),
    (1, "Eerste alinea. Rijk", 27.87, 127.07),
    (1, "TER BESLUITVORMING", 164.48, 57.13),
    (1, "Nota actief openbaar", 164.48, 61.89),
    (1, "Ja", 164.48, 65.07),
    (1, "Onze referentie", 164.48, 69.83),
    (1, "2025-0000123456", 164.48, 73.0),
    (1, "Datum", 164.48, 77.77),
    (1, "Opgesteld door", 164.48, 85.71),
    (1, "N.N.", 164.48, 92.06),
    (1, "Pagina 1 van", 164.48, 285.73),
    (2, "Onze referentie", 164.48, 57.13),
    (2, "2025-0000123456", 164.48, 60.31),
    (2, "Datum", 164.48, 65.07),
    (2, "9 september", 164.48, 68.25),
    (2, "Pagina 2 van", 164.48, 285.73),
]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Any]]:
    folder = tmp_path_factory.mktemp("nota")
    _write_nota(folder / "nota.docx")
    with pdfplumber.open(convert_to_pdf(folder / "nota.docx", folder)) as pdf:
        yield list(pdf.pages)


def _write_nota(path: Path) -> None:
    parts, report = template_parts("beslisnota"), Report()
    template = compile_template(parts, "beslisnota.docx", BESLISNOTA.fields, BESLISNOTA.slots, report)
    assert template is not None, [finding.render() for finding in report]
    text = paragraph("Kop1", text_run("Aanleiding"))
    text += paragraph("Plattetekst", text_run("Eerste alinea. " + SENTENCE * 3))
    text += paragraph("Plattetekst", text_run(SENTENCE * 90))
    filled = template.fill(FRAME, {"tekst": text, "bijlagen": ""})
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, filled.get(name, content))


@pytest.mark.parametrize(("page", "words", "x", "base"), PLACES, ids=[f"p{p} {words}" for p, words, _, _ in PLACES])
def test_an_element_stands_in_its_place(pages: list[Any], page: int, words: str, x: float, base: float) -> None:
    places = [(left, bottom) for left, _, bottom, text in lines(pages[page - 1]) if f"{text} ".startswith(f"{words} ")]
    assert len(places) == 1
    assert places[0] == pytest.approx((x, base), abs=TOLERANCE)


def test_the_word_nota_is_32_points_high(pages: list[Any]) -> None:
    sizes = {round(char["size"]) for char in pages[0].chars if char["text"] == "n" and char["size"] > 20}
    assert sizes == {32}


def test_the_logo_hangs_from_the_top_in_the_middle_of_page_1_only(pages: list[Any]) -> None:
    (image,) = pages[0].images
    box = [image[edge] * MM for edge in ("x0", "top", "x1", "bottom")]
    assert box == pytest.approx([98.5, 0, 111.5, 37.125], abs=TOLERANCE)
    assert [page.images for page in pages[1:]] == [[]] * (len(pages) - 1)


def test_the_text_fills_a_follow_on_page_from_its_first_line_to_its_bottom_margin(pages: list[Any]) -> None:
    bases = [base for x, _, base, _ in lines(pages[1]) if x < 100]
    assert bases[0] == pytest.approx(57.19, abs=TOLERANCE)
    assert 272 < bases[-1] < 277.1
