"""The dates of the document instead of those of the conversion.

LibreOffice writes the time of day as the time of creation, and into the metadata the date of the Word file, which is
"0000-00-00" when that has none: no date (ISO 19005-2, 6.6.3 wants both the same). A PDF need not have dates.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pikepdf

IN_DOCUMENT = ("/CreationDate", "/ModDate")
IN_METADATA = ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate")
ALSO_IN_METADATA = "dc:date"


def set_dates(pdf: pikepdf.Pdf, date: datetime | None) -> None:
    """Give the PDF this date; no date at all if there is none."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        for key in (*IN_METADATA, ALSO_IN_METADATA):
            if key in metadata:
                del metadata[key]
        if date:
            metadata.update(dict.fromkeys(IN_METADATA, f"{date.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"))
    for key in IN_DOCUMENT:
        if key in pdf.docinfo:
            del pdf.docinfo[key]
        if date:
            pdf.docinfo[key] = f"D:{date.astimezone(UTC):%Y%m%d%H%M%S}Z"
