"""Reads the text of a Word file back, paragraph by paragraph: body, footnotes and endnotes.

For `rijkspen cite --bestand`. Inserted text counts, deleted text does not (ECMA-376 part 1, 17.13.5); a tab and a line
break are a space, a no-break hyphen is a hyphen, a soft hyphen is nothing. Nothing outside the file is ever fetched.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from generator.errors import UsageError
from generator.word.names import W

PARTS = {"word/document.xml": "tekst", "word/footnotes.xml": "voetnoot", "word/endnotes.xml": "eindnoot"}
SIGNS = {f"{W}tab": " ", f"{W}br": " ", f"{W}cr": " ", f"{W}noBreakHyphen": "-"}
PLACEHOLDER_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})
MAXIMUM_BYTES = 100_000_000
_STRICT = etree.XMLParser(resolve_entities=False, no_network=True, recover=False, huge_tree=False)


@dataclass(frozen=True, slots=True)
class ReadParagraph:
    """One paragraph: `place` names where it stands, as "tekst, alinea 12" or "voetnoot 3"."""

    place: str
    text: str


def read_paragraphs(path: Path) -> list[ReadParagraph]:
    """Every paragraph with text, in the order of the file.

    Raises:
        UsageError: it is no Word file, or a damaged one.
    """
    try:
        with zipfile.ZipFile(path) as package:
            return [paragraph for part in PARTS for paragraph in _read_part(package, part)]
    except OSError as problem:
        raise UsageError(f"{path} is niet te lezen: {why_unreadable(problem)}") from problem
    except (zipfile.BadZipFile, etree.XMLSyntaxError) as problem:
        raise UsageError(
            f"{path} is niet te lezen als Word-bestand: het is iets anders, of het is beschadigd"
        ) from problem


def why_unreadable(problem: OSError | UnicodeDecodeError) -> str:
    """What keeps a file from being read, in Dutch: the system says it in its own language."""
    match problem:
        case FileNotFoundError() | NotADirectoryError():
            return "het bestand bestaat niet"
        case IsADirectoryError():
            return "het is een map"
        case PermissionError():
            return "er zijn geen rechten om het te lezen"
        case UnicodeDecodeError():
            return "het is geen tekst in UTF-8"
        case _:
            return "de schijf of het netwerk geeft een fout"


def _read_part(package: zipfile.ZipFile, part: str) -> Iterator[ReadParagraph]:
    if part not in package.namelist():
        return
    if package.getinfo(part).file_size > MAXIMUM_BYTES:
        raise UsageError(f"{package.filename}: {part} is te groot om te lezen")
    root = etree.fromstring(package.read(part), _STRICT)
    for number, paragraph in enumerate(root.iter(f"{W}p"), start=1):
        text = _text(paragraph)
        if text.strip() and not _is_placeholder(paragraph):
            yield ReadParagraph(_place(paragraph, PARTS[part], number), text)


def _place(paragraph: etree._Element, part: str, number: int) -> str:
    note = next(paragraph.iterancestors(f"{W}footnote", f"{W}endnote"), None)
    return f"{part}, alinea {number}" if note is None else f"{part} {note.get(f'{W}id')}"


def _is_placeholder(paragraph: etree._Element) -> bool:
    note = next(paragraph.iterancestors(f"{W}footnote", f"{W}endnote"), None)
    return note is not None and note.get(f"{W}type") in PLACEHOLDER_NOTES


def _text(paragraph: etree._Element) -> str:
    return "".join(_pieces(paragraph))


def _pieces(element: etree._Element) -> Iterator[str]:
    """The text in order; a text box holds paragraphs of its own, which are read for themselves."""
    for child in element:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in SIGNS:
            yield SIGNS[child.tag]
        elif child.tag not in (f"{W}p", f"{W}del", f"{W}pPr", f"{W}rPr", f"{W}txbxContent"):
            yield from _pieces(child)
