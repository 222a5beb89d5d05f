"""The PDF beside a Word file: converted from its bytes, and for a public version searched before it may exist."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from generator.batch.paths import pdf_path
from generator.diagnostics import Location, Report
from generator.pdf.libreoffice import Conversion, Converter, kept_converter
from generator.pipeline import RenderedDocument
from generator.publication.proof import prove_parts

__all__ = ["pdf_of", "pdfs_of"]


def pdf_of(document: RenderedDocument, path: Path, report: Report) -> bytes:
    """The PDF of a rendered document that will be written to `path`; what is found in it is reported.

    Raises:
        ExternalToolError: LibreOffice is not there, is too old, or made nothing.
    """
    conversion = pdfs_of({path: document}, kept_converter())[path]
    report.extend(conversion.findings)
    return conversion.data()


def pdfs_of(documents: Mapping[Path, RenderedDocument], converter: Converter) -> dict[Path, Conversion]:
    """The PDFs of rendered documents, by the path of the Word file; many at once cost a fifth of each on its own.

    What the public version withholds is looked for in the PDF too; each hit is an error (PUB004).
    """
    made = converter.convert_all({str(pdf_path(path)): one.data or b"" for path, one in documents.items()})
    return {path: _proven(document, path, made[str(pdf_path(path))]) for path, document in documents.items()}


def _proven(document: RenderedDocument, path: Path, conversion: Conversion) -> Conversion:
    if not document.withheld or conversion.pdf is None:
        return conversion
    from generator.pdf.reading import readable_parts  # pypdf costs a fifth of a second, which a Word file does not owe

    report = Report(list(conversion.findings))
    prove_parts(readable_parts(conversion.pdf), document.withheld, Location(str(pdf_path(path))), report)
    return replace(conversion, findings=tuple(report))
