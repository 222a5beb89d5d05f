"""What the conversion must know of the Word file: which fonts it names, and when it was made according to itself."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

ASKED = re.compile(rb'(?:w:(?:ascii|hAnsi)|<a:latin typeface)="([^"]+)"')
ASKING_PARTS = re.compile(r"word/(?:styles|numbering|document|footnotes|header\d*|footer\d*|theme/theme\d*)\.xml")
PROPERTIES = "docProps/core.xml"
DATE = re.compile(rb"<dcterms:(?:modified|created)[^>]*>([^<]+)<")
MOST = 50_000_000  # bytes of one part: what claims more is no text
UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError)


@dataclass(frozen=True, slots=True)
class WordFile:
    """What a Word file says of itself."""

    fonts: frozenset[str] = frozenset()
    date: datetime | None = None


def read_word_file(docx: bytes) -> WordFile:
    """The font families that a Word file names, and its date; nothing when it cannot be read.

    Whether it is a Word file at all is for LibreOffice to say.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            texts = dict(_texts(archive))
    except UNREADABLE:
        return WordFile()
    named = {name.decode("utf-8", "replace") for text in texts.values() for name in ASKED.findall(text)}
    fonts = frozenset(name for name in named if not name.startswith("+"))  # "+mn-lt" points at the theme
    return WordFile(fonts, _date(texts.get(PROPERTIES, b"")))


def _texts(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    for member in archive.infolist():
        wanted = member.filename == PROPERTIES or ASKING_PARTS.fullmatch(member.filename)
        if wanted and member.file_size < MOST:
            yield member.filename, archive.read(member)


def _date(properties: bytes) -> datetime | None:
    """The latest date in the properties (W3CDTF); None when there is none that can be read."""
    found = []
    for text in DATE.findall(properties):
        try:
            date = datetime.fromisoformat(text.decode("ascii"))
        except ValueError:
            continue
        if date.tzinfo is not None:
            found.append(date)
    return max(found, default=None)
