"""Mends what LibreOffice does wrong in a PDF; one rule, one file, each with what is wrong and where the norm stands.

LibreOffice 25.2 makes PDF/UA-1 and PDF/A-2b that veraPDF passes. What it cannot: level A of PDF/A, the same bytes
twice, and some things that no validator sees but every listener hears. The one door to pikepdf, with `bookmarks`.
"""

from __future__ import annotations

import io
from datetime import datetime

import pikepdf

from generator.errors import ExternalToolError
from generator.pdf.repair.conformance import declare_level_a
from generator.pdf.repair.dates import set_dates
from generator.pdf.repair.empty import drop_empty_paragraphs
from generator.pdf.repair.frames import lift_frames
from generator.pdf.repair.identity import forget_the_moment
from generator.pdf.repair.links import describe_links
from generator.pdf.repair.measures import drop_measures
from generator.pdf.repair.notes import order_notes
from generator.pdf.repair.quotations import group_quotations

REPAIRS = (
    lift_frames,
    order_notes,
    group_quotations,
    drop_empty_paragraphs,
    drop_measures,
    describe_links,
    declare_level_a,
    forget_the_moment,
)


def repaired(pdf: bytes, date: datetime | None = None) -> tuple[bytes, frozenset[str]]:
    """The mended PDF, and the names of the fonts in it. The same PDF from LibreOffice gives the same bytes.

    Args:
        pdf: as LibreOffice made it.
        date: when the document was made, according to itself.

    Raises:
        ExternalToolError: it cannot be read.
    """
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            for repair in REPAIRS:
                repair(opened)
            set_dates(opened, date)
            fonts = _fonts(opened)
            written = io.BytesIO()
            opened.save(written, deterministic_id=True)
    except pikepdf.PdfError as problem:
        raise ExternalToolError(f"LibreOffice heeft een pdf gemaakt die niet te lezen is: {problem}") from problem
    return written.getvalue(), fonts


def _fonts(pdf: pikepdf.Pdf) -> frozenset[str]:
    dictionaries = (item for item in pdf.objects if isinstance(item, pikepdf.Dictionary))
    return frozenset(str(item.BaseFont) for item in dictionaries if "/BaseFont" in item)
