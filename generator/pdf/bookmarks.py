"""On which page a bookmark of the Word file stands in the PDF: for tables of contents and references to pages."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

OTHER = re.compile(r"[^A-Za-z0-9-]")


def pages_of_bookmarks(pdf: bytes, names: Iterable[str]) -> dict[str, int]:
    """The page, counted from 1, of each bookmark that is in the PDF.

    Args:
        pdf: made by a `Converter`: LibreOffice then writes each bookmark as a named destination.
        names: bookmarks of the Word file; LibreOffice's spelling of names cannot be turned back into them.
    """
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        places = opened.Root.get("/Dests", pikepdf.Dictionary())
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages, start=1)}
        spelled = {name: f"/{OTHER.sub(_in_hexadecimal, name)}" for name in names}
        return {name: numbers[places[key][0].objgen] for name, key in spelled.items() if key in places}


def _in_hexadecimal(character: re.Match[str]) -> str:
    """As LibreOffice writes it (vcl, appendDestinationName): two or four digits for each unit of UTF-16."""
    units = character[0].encode("utf-16-be")
    pairs = (units[place : place + 2] for place in range(0, len(units), 2))
    return "".join(pair.hex().upper() if pair[0] else f"{pair[1]:02X}" for pair in pairs)
