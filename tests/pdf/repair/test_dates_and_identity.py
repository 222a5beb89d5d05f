"""The dates are those of the document, and nothing else tells when the conversion was."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta, timezone

import pikepdf
import pytest

from generator.errors import ExternalToolError
from generator.pdf.repair import repaired

DUTCH_SUMMER = timezone(timedelta(hours=2))


@pytest.fixture(scope="module")
def raw(shelf) -> bytes:
    return shelf["proef/kamerbrieven/kort"].raw


def test_libreoffice_writes_the_time_of_day_and_no_date_as_a_date(raw):
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        assert "/CreationDate" in pdf.docinfo
        assert "/DocChecksum" in pdf.trailer
        assert b"0000-00-00" in pdf.Root.Metadata.read_bytes()


def test_a_document_without_a_date_gives_a_pdf_without_a_date(raw):
    with pikepdf.open(io.BytesIO(repaired(raw)[0])) as pdf:
        assert not {"/CreationDate", "/ModDate"} & set(pdf.docinfo.keys())
        metadata = pdf.Root.Metadata.read_bytes()
        assert b"Date" not in metadata
        assert b"dc:date" not in metadata


def test_a_document_with_a_date_gives_that_date_twice(raw):
    date = datetime(2025, 9, 9, 10, tzinfo=DUTCH_SUMMER)
    with pikepdf.open(io.BytesIO(repaired(raw, date)[0])) as pdf:
        assert str(pdf.docinfo["/CreationDate"]) == str(pdf.docinfo["/ModDate"]) == "D:20250909080000Z"
        assert pdf.Root.Metadata.read_bytes().count(b"2025-09-09T08:00:00Z") == 3


def test_the_moment_of_conversion_leaves_no_trace(raw):
    other = _converted_at_another_moment(raw)
    assert raw != other
    assert repaired(raw)[0] == repaired(other)[0]
    assert repaired(raw, datetime(2025, 1, 1, tzinfo=UTC))[0] != repaired(raw)[0]


def _converted_at_another_moment(raw: bytes) -> bytes:
    """The same PDF as LibreOffice would make it a day later."""
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        pdf.docinfo["/CreationDate"] = "D:20991231235959Z"
        pdf.trailer["/DocChecksum"] = pikepdf.Name("/0123")
        profile = pdf.Root.OutputIntents[0].DestOutputProfile
        data = profile.read_bytes()
        profile.write(data[:24] + bytes(range(12)) + data[36:])
        pdf.save(written, static_id=True)
    return written.getvalue()


def test_what_is_no_pdf_is_a_failure_of_libreoffice():
    with pytest.raises(ExternalToolError, match="niet te lezen"):
        repaired(b"%PDF-1.7 half %%EOF")
