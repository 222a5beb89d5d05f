"""What the conversion wants to know of a Word file: fonts and date; a file that cannot be read says nothing."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import pytest

from generator.pdf.word_file import WordFile, read_word_file


def _docx(**parts: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", text)
    return written.getvalue()


def test_fonts_are_read_from_text_styles_and_theme():
    docx = _docx(
        word__document='<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Andale"/>',
        word__styles='<w:rFonts w:ascii="+mn-lt" w:hAnsi="Verdana"/>',
        word__theme__theme1='<a:latin typeface="Cambria"/><a:latin typeface=""/>',
        word__comments='<w:rFonts w:ascii="Wingdings"/>',
    )
    assert read_word_file(docx).fonts == {"Arial", "Verdana", "Cambria"}


@pytest.mark.parametrize(
    ("properties", "date"),
    [
        ("<dcterms:created x='y'>2025-09-09T08:00:00Z</dcterms:created>", datetime(2025, 9, 9, 8, tzinfo=UTC)),
        (
            "<dcterms:created>2025-09-09T08:00:00Z</dcterms:created><dcterms:modified>2025-09-10T08:00:00+02:00<",
            datetime(2025, 9, 10, 6, tzinfo=UTC),
        ),
        ("<dcterms:created>gisteren</dcterms:created>", None),
        ("<dcterms:created>2025-09-09</dcterms:created>", None),
        ("", None),
    ],
)
def test_the_latest_date_counts(properties, date):
    assert read_word_file(_docx(docProps__core=properties)).date == date


@pytest.mark.parametrize("docx", [b"", b"PK", b"\xd0\xcf\x11\xe0", _docx(word__document="x" * 1000)[:-40]])
def test_what_cannot_be_read_says_nothing(docx):
    assert read_word_file(docx) == WordFile()
