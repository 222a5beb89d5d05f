"""The floor: string formatting into a template that is ready, the unchanged parts compressed beforehand, native notes.

No validation, no lists that count, no proof. As a second argument after the folder of `warm`: zlib level 6 as everyone has it.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from html import escape
from pathlib import Path
from typing import Any

from worker import Make, serve

LOOKS = {"": "", "i": "<w:rPr><w:i/></w:rPr>", "b": "<w:rPr><w:b/></w:rPr>"}
DOCUMENT, FOOTNOTES = "word/document.xml", "word/footnotes.xml"
LOCAL, CENTRAL, END = struct.Struct("<IHHHHHIIIHH"), struct.Struct("<IHHHHHHIIIHHHHHII"), struct.Struct("<IHHHHIIH")


def prepare(folder: Path) -> Make:
    """The template is a letter that rijkspen made; its body and its notes are cut out."""
    with zipfile.ZipFile(folder / "templates" / "floor.docx") as package:
        parts = {name: package.read(name) for name in package.namelist()}
    before, after = _around(parts[DOCUMENT].decode(), "<w:p>", "<w:sectPr>")
    notes_before, notes_after = _around(parts[FOOTNOTES].decode(), '<w:footnote w:id="1">', "</w:footnotes>")
    fixed = {name: _packed(part) for name, part in parts.items() if name not in (DOCUMENT, FOOTNOTES)}

    def make(data: dict[str, Any]) -> bytes:
        frame = (value if isinstance(value, str) else " ".join(value) for value in data["frame"].values())
        body = "".join([f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>" for text in frame])
        body += "".join([_table(block["table"]) if "table" in block else _paragraph(block) for block in data["blocks"]])
        notes = "".join([_note(number, text) for number, text in enumerate(data["notes"], start=1)])
        written = {DOCUMENT: before + body + after, FOOTNOTES: notes_before + notes + notes_after}
        return _zip({**fixed, **{name: _packed(text.encode()) for name, text in written.items()}})

    return make


def _around(part: str, first: str, last: str) -> tuple[str, str]:
    return part[: part.index(first)], part[part.rindex(last) :]


def _paragraph(block: dict[str, Any]) -> str:
    runs = "".join(
        [
            f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{text}"/></w:r>'
            if look == "note"
            else f'<w:r>{LOOKS[look]}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
            for text, look in block["runs"]
        ]
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{block["style"]}"/></w:pPr>{runs}</w:p>'


def _table(rows: list[list[str]]) -> str:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    written = "".join([f"<w:tr>{''.join([cell.format(escape(text)) for text in row])}</w:tr>" for row in rows])
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{written}</w:tbl>"


def _note(number: int, text: str) -> str:
    run = f'<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {escape(text)}</w:t></w:r>'
    return f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="Voetnoottekst"/></w:pPr>{run}</w:p></w:footnote>'


def _packed(content: bytes) -> tuple[int, int, bytes]:
    deflate = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return zlib.crc32(content), len(content), deflate.compress(content) + deflate.flush()


def _zip(members: dict[str, tuple[int, int, bytes]]) -> bytes:
    body, central = io.BytesIO(), []
    for name, (crc, size, packed) in members.items():
        central.append(
            CENTRAL.pack(0x02014B50, 20, 20, 0, 8, 0, 33, crc, len(packed), size, len(name), 0, 0, 0, 0, 0, body.tell())
            + name.encode()
        )
        body.write(
            LOCAL.pack(0x04034B50, 20, 0, 8, 0, 33, crc, len(packed), size, len(name), 0) + name.encode() + packed
        )
    start, directory = body.tell(), b"".join(central)
    body.write(directory + END.pack(0x06054B50, 0, 0, len(members), len(members), len(directory), start, 0))
    return body.getvalue()


serve(prepare)
