"""The first page of each document type looks as it did, and a page that looks otherwise is seen."""

from __future__ import annotations

import io

import pytest
from looks import DPI, REFERENCES, SMALLER, differences, first_page, looks_the_same
from PIL import Image, ImageChops
from shelf import SPOILED

from generator.documents.registry import DOCUMENT_TYPES
from generator.pdf.pictures import page_pictures

FOLDERS = [document_type.folder for document_type in DOCUMENT_TYPES.values()]


def _reference(folder: str) -> bytes:
    path = REFERENCES / f"{folder}.png"
    assert path.exists(), "run: .venv/bin/python tests/pdf/looks.py, and look at the picture"
    return path.read_bytes()


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_first_page_looks_as_it_did(folder, shelf):
    found = differences(first_page(shelf[f"voorbeeld/{folder}"].pdf), _reference(folder))
    assert looks_the_same(first_page(shelf[f"voorbeeld/{folder}"].pdf), _reference(folder)), found


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("fault", ["zonder-beeldmerk", "verschoven", "grotere-letter"])
def test_a_missing_logo_a_moved_frame_and_a_larger_letter_are_seen(folder, fault, shelf):
    assert not looks_the_same(first_page(shelf[f"{SPOILED}{folder}/{fault}"].pdf), _reference(folder))


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("shift", [(0, 0), (2, 0), (0, 2), (2, 2)])
def test_letters_that_another_libreoffice_puts_four_tenths_of_a_millimetre_away_are_the_same(folder, shift, shelf):
    picture = Image.open(io.BytesIO(page_pictures(shelf[f"voorbeeld/{folder}"].pdf, (1, 1), DPI)[1]))
    written = io.BytesIO()
    ImageChops.offset(picture, *shift).reduce(SMALLER).save(written, "PNG")
    assert looks_the_same(written.getvalue(), _reference(folder))


def test_another_size_of_paper_is_seen():
    one, other = (Image.new("RGB", (width, 281), "white") for width in (199, 281))
    written = [io.BytesIO(), io.BytesIO()]
    one.save(written[0], "PNG")
    other.save(written[1], "PNG")
    assert differences(written[0].getvalue(), written[1].getvalue())


def test_the_pictures_are_small_and_there_is_one_for_each_type():
    sizes = {path.stem: path.stat().st_size for path in REFERENCES.glob("*.png")}
    assert set(sizes) == set(FOLDERS)
    assert max(sizes.values()) < 25_000
