"""Opens a Word file of unknown origin: says what it is when it is none, and unpacks no more than the limits allow.

Nothing is executed, nothing is fetched, nothing is written to disk: parts are read into memory one by one, by name. The
container follows ECMA-376 part 2 (OPC) and APPNOTE.TXT of PKWARE; a DOCTYPE is forbidden there (part 2, 8.1.4), so a
part that has one is refused before any entity could be expanded.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from generator.codes import phrases
from generator.diagnostics import Code, Diagnostic, Location, Wording
from generator.errors import why_unreadable
from generator.word.package import CONTENT_TYPES
from generator.word.text import limits

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # compound file: a .doc, or an encrypted .docx
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # the stream in which Office puts an encrypted file
ZIP = b"PK"
CENTRAL_ENTRY = b"PK\x01\x02"
RTF = b"{\\rtf"
OTHER_FILES = {b"%PDF": phrases.PDF, b"<": phrases.TEXT_FILE}
OTHER_PACKAGES = {
    b"spreadsheetml": phrases.SPREADSHEET,
    b"presentationml": phrases.PRESENTATION,
    b"ms-excel": phrases.SPREADSHEET,
}
MAIN_PART = b"officeDocument"
STRICT = b"http://purl.oclc.org/ooxml/"
PASSWORD = 0x1  # general purpose bit of a member
DEFLATE_OR_STORED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
ALLOWED_ENCODINGS = ("", "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII")
BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError,
    OverflowError, KeyError,
)  # fmt: skip  # all that zipfile raises at a damaged file


class Refused(Exception):  # noqa: N818  # an answer, not an error of ours
    """The file cannot be read, and why: a message for the user."""

    def __init__(self, wording: Wording, **values: object) -> None:
        super().__init__(wording.name)
        self.wording = wording
        self.values = phrases.neutral(values)

    def finding(self, shown_as: str) -> Diagnostic:
        """The message, for the file with this name."""
        return Diagnostic(self.wording, Location(shown_as), self.values)


@dataclass(slots=True)
class OpenedPackage:
    """The parts of a file by name; each is unpacked when it is asked for."""

    archive: zipfile.ZipFile
    names: frozenset[str]
    _left: int = field(default=limits.MAXIMUM_UNPACKED)

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def size(self, name: str) -> int:
        """How many bytes a part says that it has, unpacked."""
        return self.archive.getinfo(name).file_size

    def read(self, name: str) -> bytes:
        """One part, unpacked.

        Raises:
            Refused: it is too large or damaged.
        """
        try:
            with self.archive.open(name) as member:
                content = member.read(min(limits.MAXIMUM_PART, self._left) + 1)
        except BROKEN as problem:
            raise Refused(Code.WORD002, problem=phrases.IN_VAIN(name=name)) from problem
        self._left -= len(content)
        if len(content) > limits.MAXIMUM_PART or self._left < 0:
            raise Refused(Code.WORD005, problem=phrases.UNPACKED_TOO_LARGE(name=name))
        return content

    def parse(self, name: str) -> etree._Element | None:
        """One part as XML; None when the file has no such part.

        Raises:
            Refused: it is too large, damaged or not safe.
        """
        if name not in self.names:
            return None
        content = self.read(name)
        guard_xml(name, content)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
        try:
            return etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError) as problem:
            raise Refused(Code.CTRL007, part=name, problem=problem) from problem


def open_package(path: Path) -> OpenedPackage:
    """Open a Word file.

    Raises:
        Refused: it cannot be read, or not safely; the message says why.
    """
    return open_content(_read_file(path))


def open_content(content: bytes) -> OpenedPackage:
    """Open a Word file that is in memory.

    Raises:
        Refused: it cannot be read, or not safely; the message says why.
    """
    package = open_archive(content)
    _check_kind(package)
    return package


def open_archive(content: bytes) -> OpenedPackage:
    """Open what is packed as a Word file is, within the same limits: also a workbook within one.

    Raises:
        Refused: it cannot be read, or not safely; the message says why.
    """
    if not content.startswith(ZIP):
        raise _no_zip(content)
    if content.count(CENTRAL_ENTRY) > limits.MAXIMUM_MEMBERS:
        raise Refused(Code.WORD005, problem=phrases.TOO_MANY_PARTS(most=limits.MAXIMUM_MEMBERS))
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except BROKEN as problem:
        raise Refused(Code.WORD002, problem=phrases.BROKEN_OFF) from problem
    _check_members(archive)
    return OpenedPackage(archive, frozenset(archive.namelist()))


def guard_xml(name: str, content: bytes) -> None:
    """Make sure that a part is XML as OPC wants it: no DOCTYPE, UTF-8 or UTF-16.

    Raises:
        Refused: it is not.
    """
    if any("<!DOCTYPE".encode(encoding) in content for encoding in ENCODINGS):
        raise Refused(Code.WORD006, problem=phrases.DOCTYPE(name=name))
    declared = content[:200].replace(b"\0", b"").partition(b"?>")[0].partition(b"encoding=")[2][1:20]
    if declared.partition(b"'")[0].partition(b'"')[0].decode("ascii", "replace").upper() not in ALLOWED_ENCODINGS:
        raise Refused(Code.WORD006, problem=phrases.STRANGE_ENCODING(name=name))


def _read_file(path: Path) -> bytes:
    try:
        if path.stat().st_size > limits.MAXIMUM_FILE:
            raise Refused(Code.WORD005, problem=phrases.MORE_THAN(size=limits.MAXIMUM_FILE // 1_000_000))
        return path.read_bytes()
    except OSError as problem:
        raise Refused(Code.BRON010, problem=why_unreadable(problem)) from problem


def _no_zip(content: bytes) -> Refused:
    if content.startswith(OLE):
        return Refused(Code.WORD003) if ENCRYPTED in content else Refused(Code.WORD004, what=phrases.OLD_WORD)
    if content.startswith(RTF):
        return Refused(Code.WORD004, what=".rtf")
    kinds = (kind for start, kind in OTHER_FILES.items() if content.startswith(start))
    return Refused(Code.WORD001, what=next(kinds, phrases.NO_ZIP if content else phrases.EMPTY_FILE))


# --- members ---------------------------------------------------------------------------------------------------------


def _check_members(archive: zipfile.ZipFile) -> None:
    """No name twice, none that leads out of the package, no password, no way of packing that Office does not use."""
    seen = set()
    for member in archive.infolist():
        name = member.filename
        if _leads_outside(name):
            raise Refused(Code.WORD006, problem=phrases.LEADS_OUT(name=name[:60]))
        if name.lower() in seen:  # names are equal without regard to case (OPC, 6.2.2.3)
            raise Refused(Code.WORD006, problem=phrases.TWICE(name=name[:60]))
        seen.add(name.lower())
        if member.flag_bits & PASSWORD:
            raise Refused(Code.WORD003)
        if member.compress_type not in DEFLATE_OR_STORED:
            raise Refused(Code.WORD002, problem=phrases.STRANGE_PACKING(name=name[:60]))


def _leads_outside(name: str) -> bool:
    pieces = name.replace("\\", "/").split("/")
    return ".." in pieces or not pieces[0] or ":" in pieces[0] or "\0" in name or len(name) > limits.MAXIMUM_NAME


def _check_kind(package: OpenedPackage) -> None:
    if CONTENT_TYPES not in package:
        kind = phrases.OPEN_DOCUMENT if "mimetype" in package else phrases.PLAIN_ZIP
        raise Refused(Code.WORD001, what=kind if package.names else phrases.EMPTY_ZIP)
    types = package.read(CONTENT_TYPES)
    if b"wordprocessingml" not in types and b"ms-word" not in types:
        kind = next((kind for mark, kind in OTHER_PACKAGES.items() if mark in types), phrases.NO_TEXT)
        raise Refused(Code.WORD001, what=kind)
    if "_rels/.rels" in package and STRICT in package.read("_rels/.rels"):
        raise Refused(Code.WORD007)
