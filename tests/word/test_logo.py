"""The logo: the user's own file or a plain rectangle."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx.image.image import Image

from generator.errors import TemplateError
from generator.word.logo import logo_picture, plain_rectangle


def test_without_a_file_there_is_a_png_of_one_pixel() -> None:
    image = Image.from_blob(plain_rectangle("#154273"))
    assert (image.px_width, image.px_height) == (1, 1)


def test_the_pixel_has_the_colour_asked_for() -> None:
    assert bytes.fromhex("00154273") in plain_rectangle("#154273")


def test_an_own_file_is_taken_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(plain_rectangle("#000000"))
    assert logo_picture("logo.png", "#154273", tmp_path) == plain_rectangle("#000000")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"weg\.png is er niet"):
        logo_picture("weg.png", "#154273", tmp_path)


def test_a_file_that_is_no_png_is_refused(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"GIF89a")
    with pytest.raises(TemplateError, match="geen PNG-bestand"):
        logo_picture("logo.png", "#154273", tmp_path)
