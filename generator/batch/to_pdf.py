"""The PDF beside a Word file: converted from its bytes, and for a public version searched before it may exist."""

from __future__ import annotations

import tempfile
from pathlib import Path

from generator.batch.paths import pdf_path
from generator.diagnostics import Location, Report
from generator.pdf.libreoffice import convert_to_pdf
from generator.pipeline import RenderedDocument
from generator.publication.proof import prove_parts


def pdf_of(document: RenderedDocument, path: Path, report: Report) -> bytes:
    """The PDF of a rendered document that will be written to `path`.

    What the public version withholds is looked for in the PDF too; each hit is reported (PUB004).

    Raises:
        ExternalToolError: LibreOffice is not there or made nothing.
    """
    with tempfile.TemporaryDirectory(prefix="rijkspen-pdf-") as folder:
        docx = Path(folder) / path.name
        docx.write_bytes(document.data or b"")
        pdf = convert_to_pdf(docx, Path(folder)).read_bytes()
    if document.withheld:
        from generator.pdf.reading import (
            readable_parts,
        )  # pypdf costs a fifth of a second, which a Word file does not owe

        prove_parts(readable_parts(pdf), document.withheld, Location(str(pdf_path(path))), report)
    return pdf
