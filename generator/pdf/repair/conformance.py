"""Level A of PDF/A-2, where LibreOffice can only declare level B.

Level A adds to B that the file is tagged, has a language and maps its characters to Unicode (ISO 19005-2, 6.7 and
6.2.11.7). A tagged PDF/UA-1 is all that; the one thing missing is the word (6.6.4). veraPDF passes it in our tests.
"""

from __future__ import annotations

import pikepdf


def declare_level_a(pdf: pikepdf.Pdf) -> None:
    """Say level A, if this is a tagged PDF/A."""
    tagged = "/StructTreeRoot" in pdf.Root and "/Lang" in pdf.Root
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        if tagged and metadata.get("pdfaid:conformance") == "B":
            metadata["pdfaid:conformance"] = "A"
