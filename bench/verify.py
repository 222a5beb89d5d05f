"""Every peer has done the work: its result holds every paragraph in order, every cell and every note."""

from __future__ import annotations

import io
import re
import zipfile
from html import unescape
from typing import Any

PARAGRAPH = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")


def missing(made: bytes, data: dict[str, Any]) -> list[str]:
    """What a result lacks: paragraphs in their order, cells and notes anywhere."""
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        names = [name for name in ("word/document.xml", "word/footnotes.xml") if name in package.namelist()]
        lines = [line for name in names for line in _lines(package.read(name).decode())]
    rest, lost = iter(lines), []
    for wanted in (_plain(block["text"]) for block in data["blocks"] if "text" in block):
        if not any(wanted in line for line in rest):
            return [wanted]
    anywhere = "\n".join(lines)
    cells = [cell for block in data["blocks"] for row in block.get("table", ()) for cell in row]
    lost += [text for text in (*cells, *data["notes"]) if _plain(text) not in anywhere]
    return lost


def native_notes(made: bytes) -> int:
    """How many native footnotes a result has."""
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        return package.read("word/document.xml").decode().count("<w:footnoteReference ")


def _lines(xml: str) -> list[str]:
    return [_plain(unescape("".join(TEXT.findall(paragraph[0])))) for paragraph in PARAGRAPH.finditer(xml)]


def _plain(text: str) -> str:
    """Without typography, which pandoc sets in its own way, and with single spaces."""
    for old, new in (("“", '"'), ("”", '"'), ("‘", "'"), ("’", "'"), ("\u00a0", " "), ("–", "-")):
        text = text.replace(old, new)
    return " ".join(text.split())
