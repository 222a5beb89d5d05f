"""python-docx: everything in code, in its own default template; notes as numbered paragraphs, for which it has an API."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from docx import Document
from worker import Make, serve

STYLES = {
    "Kop1": "Heading 1", "Kop2": "Heading 2", "Kop3": "Heading 3", "Plattetekst": "Body Text",
    "Lijstopsomteken": "List Bullet", "Lijstnummering": "List Number", "Citaat": "Quote",
}  # fmt: skip


def make(data: dict[str, Any]) -> bytes:
    document = Document()
    for value in data["frame"].values():
        document.add_paragraph(value if isinstance(value, str) else "\n".join(value))
    for block in data["blocks"]:
        if "table" in block:
            add_table(document, block["table"])
            continue
        paragraph = document.add_paragraph(style=STYLES[block["style"]])
        for text, look in block["runs"]:
            if look != "note":
                run = paragraph.add_run(text)
                run.italic, run.bold = look == "i", look == "b"
    for note in data["notes"]:
        document.add_paragraph(note, style="List Number")
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def add_table(document: Any, rows: list[list[str]]) -> None:
    table = document.add_table(len(rows), len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


def prepare(folder: Path) -> Make:
    return make


serve(prepare)
