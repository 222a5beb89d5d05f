"""Nothing disappears: what the author wrote is in the tree, and what is in the tree is in the file, in order.

Two steps, because they guard two stages: compose may forget a field; the writer or the template may drop a run (and a
template may lose a whole field of the frame). A figure's names and numbers are looked for in its chart part.
What the public version leaves out on purpose is not missed.
Nearly always each text stands in the file character by character, and the stream shows it; only when it does not, or
not with certainty, the trees are compared.
Compared there are letters and digits only: typography (quotes, dashes, hard spaces) may change, and a word may be split
over several runs. The second step is exact: a slot's text must stand in the file without gap or addition.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from generator.checks.said import said_by, stand_in_order, straight
from generator.checks.written import Written
from generator.diagnostics import Code, Location, Report
from generator.schema.fields import RichLine, RichText
from generator.schema.walk import values
from generator.tree.blocks import Block, Document, Figure
from generator.tree.inlines import Text
from generator.tree.labels import Labels
from generator.tree.printed import Printed, Printer
from generator.tree.walk import walk_inlines
from generator.word.names import CHART, DOCUMENT, DRAWING, MAIN_DRAWING, W
from generator.word.stream import STORIES, as_written

if TYPE_CHECKING:
    from lxml import etree

NOT_LETTERS = re.compile(r"[\W_]+")
NOT_LETTERS_NOR_BREAKS = re.compile(r"(?:[^\w\0]|_)+")
SHOWN = 60  # characters quoted in a finding


def check(written: Written, report: Report) -> None:
    """Report prose that the tree lacks, and text of the tree that the file lacks (CTRL001)."""
    if _plainly_conserved(written):
        return
    document = written.document
    _prose_in_tree(written, report)
    printed = {name: _letters_of_part(part) for name, part in written.parts.items() if STORIES.match(name)}
    body, notes = printed[DOCUMENT], _letters_of_part(written.notes)
    printer = Printer(Labels.of(chain.from_iterable(document.slots.values()), document.pages))
    for blocks in document.slots.values():
        already = len(printer.body)
        printer.blocks(blocks)
        _exactly(printer.body[already:], body, written.location, report)
    for number, figure in enumerate(printer.figures, start=1):
        _figure_in_file(figure, number, written, report)
    _exactly(printer.notes, notes, written.location, report, alone=True)
    _frame_in_file(written, "|".join(printed.values()), report)


def _plainly_conserved(written: Written) -> bool:
    """Whether the stream has all that the tree prints, and the tree prints all that is said, character by character."""
    clear, labels = written.clear, written.labels
    if clear is None or labels is None or written.removed:
        return False
    printer, slots = Printer(labels), []
    for blocks in written.document.slots.values():
        already = len(printer.body)
        printer.blocks(blocks)
        slots.append(_joined(printer.body[already:]))
    if printer.figures:
        return False  # what stands in a figure is in parts of its own
    notes = _joined(printer.notes)
    without_spaces = as_written(notes).replace(b" ", b"")  # in the file one follows the number of each note
    return (
        all(as_written(slot) in clear.body for slot in slots)
        and clear.notes.replace(b" ", b"") == without_spaces
        and all(as_written(line) in clear.stories for line in _frame_lines(written.document))
        and _all_is_printed(written, straight("".join(slots)), straight(notes))
    )


def _all_is_printed(written: Written, body: str, notes: str) -> bool:
    said = said_by(written.content) if written.said is None else written.said
    return all(stand_in_order(one.text, body) and stand_in_order(one.notes, notes) for one in said)


def _joined(pieces: Iterable[Printed]) -> str:
    return "".join([piece.text for piece in pieces])


def _frame_lines(document: Document) -> Iterator[str]:
    for value in document.frame.values():
        yield from (value,) if isinstance(value, str) else value


def letters(text: str) -> str:
    """The letters and digits of a text."""
    return NOT_LETTERS.sub("", text)


def letters_of_each(texts: Iterable[str]) -> list[str]:
    """The letters and digits of each text; one substitution for all of them, because there are a thousand."""
    return NOT_LETTERS_NOR_BREAKS.sub("", "\0".join(texts)).split("\0")


def _prose_in_tree(written: Written, report: Report) -> None:
    tree = letters("".join(text.text for text in _texts(chain.from_iterable(written.document.slots.values()))))
    for value in values(written.content):
        texts = [text for text in _prose_texts(value) if text.origin not in written.removed]
        position = 0
        for text, wanted in zip(texts, letters_of_each(text.text for text in texts), strict=False):
            found = tree.find(wanted, position)
            if found < 0:
                report.add(Code.CTRL001, text.origin, words=_quoted(text.text))
                break
            position = found + len(wanted)


def _figure_in_file(figure: Figure, number: int, written: Written, report: Report) -> None:
    """Names and numbers are in the chart part, and the description is in the drawing."""
    chart = written.parts.get(f"word/charts/chart{number}.xml")
    held = [] if chart is None else [node.text or "" for node in chart.iter(f"{CHART}v", f"{MAIN_DRAWING}t")]
    described = [node.get("descr") for node in written.body.iter(f"{DRAWING}docPr")]
    missing = [text for text in figure.chart.texts() if text not in held and not any(text in one for one in held)]
    missing += [figure.description] if figure.description not in described else []
    for text in missing:
        place = figure.origin if figure.origin.line else written.location
        report.add(Code.CTRL001, place, words=_quoted(text))


def _frame_in_file(written: Written, printed: str, report: Report) -> None:
    """What goes into the frame must be somewhere on the page: a house-style owner may have lost a field."""
    for line in _frame_lines(written.document):
        if letters(line) not in printed:
            report.add(Code.CTRL001, written.location, words=_quoted(line))


def _prose_texts(value: object) -> Iterator[Text]:
    return _texts(value.blocks if isinstance(value, RichText | RichLine) else ())


def _texts(blocks: Iterable[Block]) -> Iterator[Text]:
    return (inline for inline in walk_inlines(blocks) if isinstance(inline, Text))


def _letters_of_part(part: etree._Element) -> str:
    return letters("".join(node.text or "" for node in part.iter(f"{W}t")))


def _exactly(pieces: list[Printed], found: str, location: Location, report: Report, *, alone: bool = False) -> None:
    """The pieces must stand in the file as one unbroken text, which in the notes is all there is (`alone`).

    If not, name the first piece that is missing.
    """
    wanted = letters("".join(piece.text for piece in pieces))
    if wanted == found if alone else wanted in found:
        return
    position = 0
    for piece in pieces:
        wanted = letters(piece.text)
        reached = found.find(wanted, position)
        if reached < 0:
            report.add(Code.CTRL001, piece.origin if piece.origin.line else location, words=_quoted(piece.text))
            return
        position = reached + len(wanted)
    report.add(Code.CTRL001, location, words=_quoted(pieces[0].text if pieces else found))


def _quoted(text: str) -> str:
    return text[:SHOWN] + ("…" if len(text) > SHOWN else "")
