"""A composed and cited document as neutral data: what every peer gets, and what every result is compared with.

`flat` is for the template engines: one paragraph after the other as plain text, then the rows of the table, then the texts
of the notes, because they cannot make notes themselves. `blocks` keeps runs and notes, for who writes Word in code.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.tree.blocks import Block, BulletList, Document, Heading, NumberedList, Paragraph, Quote, Table
from generator.tree.inlines import Emphasis, Inline, Note, Strong, Text
from generator.tree.walk import children_of, inlines_of, plain_text

BODY, BULLET, NUMBER, QUOTE = "Plattetekst", "Lijstopsomteken", "Lijstnummering", "Citaat"
STYLES = ("Kop1", "Kop2", "Kop3", BODY, BULLET, NUMBER, QUOTE)
NOTES_TITLE = "Noten"


def neutral(document: Document) -> dict[str, Any]:
    """The data of one document."""
    notes: list[str] = []
    blocks = [block for one in document.slots["tekst"] for block in _block(one, BODY, notes)]
    frame = {name: value if isinstance(value, str) else list(value) for name, value in document.frame.items()}
    return {"frame": frame, "blocks": blocks, "notes": notes, "flat": _flat(frame, blocks, notes)}


def _block(block: Block, style: str, notes: list[str]) -> Iterator[dict[str, Any]]:
    match block:
        case Heading(level):
            yield _paragraph(block, f"Kop{level}", notes)
        case Paragraph():
            yield _paragraph(block, style, notes)
        case BulletList(items) | NumberedList(items):
            inside = BULLET if isinstance(block, BulletList) else NUMBER
            for item in items:
                for inner in item.blocks:
                    yield from _block(inner, inside, notes)
        case Quote(blocks):
            for inner in blocks:
                yield from _block(inner, QUOTE, notes)
        case Table():
            rows = [[plain_text(inlines_of(cell.blocks[0])) for cell in row] for row in (block.header, *block.rows)]
            yield {"table": rows}
        case _:
            raise SystemExit(f"de brief van de benchmark heeft een {type(block).__name__}")


def _paragraph(block: Block, style: str, notes: list[str]) -> dict[str, Any]:
    runs = list(_runs(inlines_of(block), "", notes))
    return {"style": style, "runs": runs, "text": "".join(text for text, look in runs if look != "note")}


def _runs(inlines: tuple[Inline, ...], look: str, notes: list[str]) -> Iterator[tuple[str, str]]:
    for inline in inlines:
        match inline:
            case Text(text):
                yield text, look
            case Note(blocks):
                notes.append(plain_text(inlines_of(blocks[0])))
                yield str(len(notes)), "note"
            case Emphasis():
                yield from _runs(inline.inlines, "i", notes)
            case Strong():
                yield from _runs(inline.inlines, "b", notes)
            case _:
                yield from _runs(children_of(inline), look, notes)


def _flat(frame: dict[str, Any], blocks: list[dict[str, Any]], notes: list[str]) -> dict[str, Any]:
    paragraphs = [(block["style"], block["text"]) for block in blocks if "text" in block]
    rows = next((block["table"] for block in blocks if "table" in block), [])
    paragraphs += [("Kop1", NOTES_TITLE)] if notes else []
    paragraphs += [(NUMBER, note) for note in notes]
    return {
        **frame,
        **{f"{name}_ineen": ", ".join(value) for name, value in frame.items() if isinstance(value, list)},
        "blokken": [{"stijl": style, "tekst": text, style: [{"tekst": text}]} for style, text in paragraphs],
        "rijen": [dict(zip("abc", row, strict=True)) for row in rows],
    }
