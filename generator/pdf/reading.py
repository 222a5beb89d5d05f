"""What can be read in a PDF, for the proof by search: its text, its metadata, and every stream, unpacked.

A word that is painted over, left in a bookmark or kept in a stream nobody shows is still in the file. The one door to
pypdf.
"""

from __future__ import annotations

import io

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import StreamObject

from generator.errors import ExternalToolError


def readable_parts(pdf: bytes) -> dict[str, bytes]:
    """The parts of a PDF by name: pages as text, document information, bookmarks, the streams and the raw bytes.

    Raises:
        ExternalToolError: the bytes are no readable PDF, so nothing can be proven of it.
    """
    try:
        reader = PdfReader(io.BytesIO(pdf))
        parts = {f"pdf, bladzijde {n}": page.extract_text().encode() for n, page in enumerate(reader.pages, start=1)}
        parts["pdf, gegevens"] = "\n".join(str(value) for value in (reader.metadata or {}).values()).encode()
        parts.update(_streams(reader))
    except (PyPdfError, ValueError, KeyError) as problem:
        raise ExternalToolError(f"de pdf kan niet doorzocht worden: {problem}") from problem
    return {**parts, "pdf, ruw": pdf}


def _streams(reader: PdfReader) -> dict[str, bytes]:
    """Every object of the file: streams unpacked, and the strings of the others (titles of bookmarks, descriptions)."""
    found = {}
    for number in sorted(reader.xref_objStm | reader.xref.get(0, {})):
        item = reader.get_object(number)
        if isinstance(item, StreamObject):
            found[f"pdf, stroom {number}"] = item.get_data()
        elif item is not None:
            found[f"pdf, object {number}"] = str(item).encode()
    return found
