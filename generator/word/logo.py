"""The logo on page 1: the user's own PNG, or a plain rectangle drawn here.

The Rijkslogo may only be used by bodies entitled to it (Regeling huisstijl Rijksoverheid, BWBR0024004), so rijkspen
ships none. A PNG of one colour is small enough to write by hand (PNG specification, 11.2).
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from generator.errors import TemplateError

SIGNATURE = b"\x89PNG\r\n\x1a\n"
TRUECOLOUR = 2


def logo_picture(file: str | None, colour: str, folder: Path) -> bytes:
    """The picture part: the file when the house style names one (relative to its folder), else the stand-in."""
    if file is None:
        return plain_rectangle(colour)
    path = folder / file
    try:
        picture = path.read_bytes()
    except OSError:
        raise TemplateError(f"het beeldmerk {path} is er niet; verbeter beeldmerk: bestand in de huisstijl") from None
    if not picture.startswith(SIGNATURE):
        raise TemplateError(f"het beeldmerk {path} is geen PNG-bestand; sla het op als PNG")
    return picture


def plain_rectangle(colour: str) -> bytes:
    """A PNG of one pixel, #RRGGBB; Word stretches it to the size on paper."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, TRUECOLOUR, 0, 0, 0)
    row = b"\x00" + bytes.fromhex(colour.removeprefix("#"))
    # Compression level 0: the same bytes from every version of zlib.
    return SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(row, 0)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
