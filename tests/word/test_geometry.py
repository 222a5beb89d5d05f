"""The letter on paper, measured: every element of the house style stands within half a millimetre of its place.

A letter is made from the template, converted by LibreOffice with DejaVu Sans for Verdana, and its words are measured.
The places are those of published letters and notas; styles/rijk.yaml names them one by one.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from house import template_parts

from generator.diagnostics import Report
from generator.pdf.libreoffice import convert_to_pdf
from generator.word.markup import paragraph, text_run
from generator.word.template_compiler import compile_template

TOLERANCE = 0.5  # mm
MM = 25.4 / 72
FRAME: dict[str, str | tuple[str, ...]] = {
    "organisatie": ("Ministerie van Binnenlandse Zaken en", "Koninkrijksrelaties"),
    "retouradres": "> Retouradres Postbus 20011 2500 EA Den Haag",
    "adressering": ("Adresregel1 Tweede Kamer", "Adresregel2", "Adresregel3", "Adresregel4 Den Haag"),
    "briefhoofd": ("Directoraat-Generaal", "Openbaar Bestuur &", "Democratische Rechtsstaat"),
    "bezoekadres": ("Turfmarkt 147", "2511 DP Den Haag"),
    "onze_referentie": "2025-0000123456",
    "uw_referentie": "2025Z01234",
    "datum": "9 september 2025",
    "betreft": "Onderwerpregel van deze brief",
    "aanhef": "",
    "ondertekenaar": "De minister van Binnenlandse Zaken en Koninkrijksrelaties,",
    "naam_ondertekenaar": "A. Achternaam",
    "status": "",
}
SENTENCE = "Rijk en regio werken de komende twintig jaar samen aan leefbare, veilige en gezonde regio\u2019s. "
# (page, words at the start of a line, x, baseline), in mm from the upper left corner
PLACES = [
    (1, "Ministerie van", 114.54, 27.95),
    (1, "Koninkrijksrelaties", 114.54, 32.55),
    (1, "> Retouradres", 28.0, 46.5),
    (1, "Adresregel1", 28.0, 57.76),
    (1, "Adresregel2", 28.0, 62.00),
    (1, "Adresregel3", 28.0, 66.23),
    (1, "Adresregel4", 28.0, 70.46),
    (1, "Directoraat-Generaal", 164.48, 57.13),
    (1, "Openbaar Bestuur", 164.48, 60.31),
    (1, "Turfmarkt", 164.48, 68.25),
    (1, "Onze referentie", 164.48, 76.18),
    (1, "2025-0000123456", 164.48, 79.36),
    (1, "Uw referentie", 164.48, 84.12),
    (1, "Datum", 28.0, 96.6),
    (1, "9 september", 47.5, 96.6),
    (1, "Betreft", 28.0, 100.8),
    (1, "Onderwerpregel", 47.5, 100.8),
    (1, "Eerste alinea", 27.87, 113.5),
    (1, "Pagina 1 van", 164.48, 285.73),
    (2, "Datum", 164.48, 57.13),
    (2, "9 september", 164.48, 60.31),
    (2, "Onze referentie", 164.48, 65.07),
    (2, "2025-0000123456", 164.48, 68.25),
    (2, "Pagina 2 van", 164.48, 285.73),
]
Line = tuple[float, float, float, str]  # x, right edge, baseline, text


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Any]]:
    folder = tmp_path_factory.mktemp("brief")
    _write_letter(folder / "brief.docx")
    with pdfplumber.open(convert_to_pdf(folder / "brief.docx", folder)) as pdf:
        yield list(pdf.pages)


def _write_letter(path: Path) -> None:
    """The compiled template with filler in its slots: three pages of full lines."""
    parts, report = template_parts("kamerbrief"), Report()
    template = compile_template(parts, "kamerbrief.docx", frozenset(FRAME), ("tekst", "bijlagen"), report)
    assert template is not None, [finding.render() for finding in report]
    text = paragraph("Plattetekst", text_run("Eerste alinea. " + SENTENCE * 3))
    text += paragraph("Plattetekst", text_run(SENTENCE * 150))
    filled = template.fill(FRAME, {"tekst": text, "bijlagen": ""})
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, filled.get(name, content))


def lines(page: Any) -> list[Line]:
    """The lines on a page; a gap of 3 mm begins a new one."""
    found: list[Line] = []
    for char in sorted(page.chars, key=lambda c: (round(page.height - c["matrix"][5], 1), c["x0"])):
        base = (float(page.height) - char["matrix"][5]) * MM
        x, right = char["x0"] * MM, char["x1"] * MM
        if found and abs(found[-1][2] - base) < 0.05 and -0.5 < x - found[-1][1] < 3:
            start, _, _, text = found[-1]
            found[-1] = (start, right, base, text + char["text"])
        else:
            found.append((x, right, base, char["text"]))
    return found


def body(page: Any) -> list[Line]:
    """The lines of running text on a page: on page 1 those below Betreft."""
    top = 105 if page.page_number == 1 else 0
    return [line for line in lines(page) if line[0] < 100 and line[2] > top]


@pytest.mark.parametrize(("page", "words", "x", "base"), PLACES, ids=[f"p{p} {words}" for p, words, _, _ in PLACES])
def test_an_element_stands_in_its_place(pages: list[Any], page: int, words: str, x: float, base: float) -> None:
    places = [(left, bottom) for left, _, bottom, text in lines(pages[page - 1]) if text.startswith(words)]
    assert len(places) == 1
    assert places[0] == pytest.approx((x, base), abs=TOLERANCE)


def test_the_logo_hangs_from_the_top_in_the_middle_of_page_1(pages: list[Any]) -> None:
    (image,) = pages[0].images
    box = [image[edge] * MM for edge in ("x0", "top", "x1", "bottom")]
    assert box == pytest.approx([98.5, 0, 111.5, 37.125], abs=TOLERANCE)


def test_there_is_no_logo_on_follow_on_pages(pages: list[Any]) -> None:
    assert [page.images for page in pages[1:]] == [[]] * (len(pages) - 1)


def test_a_follow_on_page_begins_where_it_should(pages: list[Any]) -> None:
    x, _, base, _ = body(pages[1])[0]
    assert (x, base) == pytest.approx((27.87, 57.19), abs=TOLERANCE)


def test_body_lines_stand_12_points_apart(pages: list[Any]) -> None:
    bases = [base for _, _, base, _ in body(pages[1])]
    steps = [below - above for above, below in pairwise(bases)]
    assert steps == pytest.approx([12 * MM] * len(steps), abs=0.02)


def test_a_full_follow_on_page_holds_fifty_lines(pages: list[Any]) -> None:
    assert len(body(pages[1])) == 50


def test_the_text_stays_within_its_width(pages: list[Any]) -> None:
    rights = [right for page in pages for _, right, _, text in body(page) if text.strip()]
    assert 155 < max(rights) <= 27.87 + 133.05 + 1.1  # a space may hang over the edge


def test_the_text_stops_above_the_bottom_margin(pages: list[Any]) -> None:
    lowest = max(base for page in pages for _, _, base, _ in body(page))
    assert 262 < lowest < 267
