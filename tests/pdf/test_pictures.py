"""Pictures of pages: which pages, how large, and what to do when they cannot be made."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image

from generator.errors import ExternalToolError, UsageError
from generator.pdf.pictures import page_pictures, page_span


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Twelve empty pages of A4."""
    made, written = pikepdf.new(), io.BytesIO()
    for _ in range(12):
        made.add_blank_page(page_size=(595.28, 841.89))
    made.save(written)
    return written.getvalue()


def test_every_page_gets_a_picture_of_its_size(pdf):
    pictures = page_pictures(pdf, dpi=30)
    assert list(pictures) == list(range(1, 13))
    assert Image.open(io.BytesIO(pictures[12])).size == (249, 351)


def test_only_the_pages_that_are_asked_for(pdf):
    assert list(page_pictures(pdf, (9, 10), 20)) == [9, 10]
    assert list(page_pictures(pdf, (11, 99), 20)) == [11, 12]


def test_a_page_that_is_not_there_is_wrong_use(pdf):
    with pytest.raises(UsageError, match="heeft geen bladzijde 13"):
        page_pictures(pdf, (13, 13), 20)


@pytest.mark.parametrize(("text", "span"), [("1", (1, 1)), (" 2-4 ", (2, 4)), ("3-3", (3, 3))])
def test_pages_as_people_write_them(text, span):
    assert page_span(text) == span


@pytest.mark.parametrize("text", ["", "0", "4-2", "een", "1,2", "-1", "1-"])
def test_what_is_no_page_is_wrong_use(text):
    with pytest.raises(UsageError, match="is geen bladzijde"):
        page_span(text)


def test_without_poppler_the_message_says_how_to_get_it(pdf, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(ExternalToolError, match="apt-get install poppler-utils"):
        page_pictures(pdf)


def test_what_is_no_pdf_gives_no_picture_and_a_reason():
    with pytest.raises(ExternalToolError, match=r"geen beelden gemaakt: .*PDF"):
        page_pictures(b"geen pdf")
