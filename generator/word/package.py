"""The .docx package: a zip whose unchanged members are compressed once and copied for every document.

Writes the zip itself (APPNOTE.TXT of PKWARE, 4.3): `zipfile` cannot take a member that is already compressed, and
it stamps the time of day on every member, which would break "same input, same bytes". All members get the first
date that zip knows, 1 January 1980, and stand in a fixed order with `[Content_Types].xml` first, as Word writes it.

Deflate is libdeflate's, on every installation: it gives the same bytes on every machine, where the zlib of one Python is not
that of another, and takes a third of the time.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping

from deflate import crc32, deflate_compress

from generator.errors import TemplateError
from generator.record import Record

CONTENT_TYPES = "[Content_Types].xml"
LOCAL_HEADER = struct.Struct("<IHHHHHIIIHH")
CENTRAL_HEADER = struct.Struct("<IHHHHHHIIIHHHHHII")
END_OF_CENTRAL = struct.Struct("<IHHHHIIH")
VERSION_NEEDED = 20  # deflate
UTF8_NAMES = 0x800
DEFLATED = 8
FIRST_DATE = (1 << 5) | 1  # 1980-01-01 in DOS format; the time is 0
LEVEL = 1  # level 6 is 8 % smaller and takes three times as long


class Member(Record, frozen=True):
    """One part of the package, compressed and ready to be copied."""

    name: str
    crc: int
    size: int
    payload: bytes


def compress(name: str, content: bytes) -> Member:
    """Compress one part."""
    return Member(name, crc32(content), len(content), bytes(deflate_compress(content, LEVEL)))


def read_parts(package: bytes, shown_as: str) -> dict[str, bytes]:
    """All parts of a .docx by name, folders left out.

    Raises:
        TemplateError: the bytes are not a readable zip.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(package)) as archive:
            return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    except (zipfile.BadZipFile, OSError, EOFError, zlib.error, RuntimeError) as problem:  # RuntimeError: a password
        raise TemplateError(f"{shown_as}: geen leesbaar Word-bestand: {problem}") from problem


def part_order(names: Iterable[str]) -> list[str]:
    """Part names in writing order: content types, relationships of the package, then the rest by name."""
    first = {CONTENT_TYPES: 0, "_rels/.rels": 1, "word/document.xml": 2}
    return sorted(names, key=lambda name: (first.get(name, 3), name))


def write_package(members: Mapping[str, Member]) -> bytes:
    """The zip file of these members."""
    ordered = [members[name] for name in part_order(members)]
    body, offsets = io.BytesIO(), []
    for member in ordered:
        offsets.append(body.tell())
        body.write(_local_header(member))
        body.write(member.payload)
    start = body.tell()
    for member, offset in zip(ordered, offsets, strict=True):
        body.write(_central_header(member, offset))
    size = body.tell() - start
    body.write(END_OF_CENTRAL.pack(0x06054B50, 0, 0, len(ordered), len(ordered), size, start, 0))
    return body.getvalue()


def _local_header(member: Member) -> bytes:
    name = member.name.encode()
    return (
        LOCAL_HEADER.pack(
            0x04034B50, VERSION_NEEDED, UTF8_NAMES, DEFLATED, 0, FIRST_DATE,
            member.crc, len(member.payload), member.size, len(name), 0,
        )
        + name
    )  # fmt: skip


def _central_header(member: Member, offset: int) -> bytes:
    name = member.name.encode()
    return (
        CENTRAL_HEADER.pack(
            0x02014B50, VERSION_NEEDED, VERSION_NEEDED, UTF8_NAMES, DEFLATED, 0, FIRST_DATE,
            member.crc, len(member.payload), member.size, len(name), 0, 0, 0, 0, 0, offset,
        )
        + name
    )  # fmt: skip
