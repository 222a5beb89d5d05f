"""The same document twice is the same PDF.

LibreOffice writes three things that differ each time: an /ID from the time of day (saving makes one from the content, but keeps the first half of an old one),
a checksum of its own that no norm knows, and the moment of conversion in the header of the colour profile (ICC.1:2010,
7.2.8: twelve bytes). SOURCE_DATE_EPOCH does not help.
"""

from __future__ import annotations

import pikepdf

OF_THE_MOMENT = ("/DocChecksum", "/ID")
CREATED = slice(24, 36)
SOME_DAY = b"".join(number.to_bytes(2, "big") for number in (2000, 1, 1, 0, 0, 0))


def forget_the_moment(pdf: pikepdf.Pdf) -> None:
    """Take out what tells when the conversion was done."""
    for key in OF_THE_MOMENT:
        if key in pdf.trailer:
            del pdf.trailer[key]
    for intent in pdf.Root.get("/OutputIntents", []):
        profile = intent.get("/DestOutputProfile")
        if profile is not None:
            data = bytearray(profile.read_bytes())
            data[CREATED] = SOME_DAY
            profile.write(bytes(data))
