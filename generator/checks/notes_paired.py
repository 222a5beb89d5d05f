"""Notes paired: every reference leads to one note, every note is referenced once, and each has text and a number."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.checks.written import Written
from generator.diagnostics import Code, Report
from generator.word.names import W
from generator.word.stream import TEXT, Stream, note_number

if TYPE_CHECKING:
    from lxml import etree


def check(written: Written, report: Report) -> None:
    """Report each fault in the pairing (CTRL003); Word calls a file with such a fault damaged."""
    if written.clear and _plainly_paired(written.clear):
        return
    references = Counter(node.get(f"{W}id") for node in written.body.iter(f"{W}footnoteReference"))
    elements = [node for node in written.notes.iter(f"{W}footnote") if node.get(f"{W}type") is None]
    notes = {node.get(f"{W}id"): node for node in elements}
    written_times = Counter(node.get(f"{W}id") for node in elements)
    faults = [f"noot {key} wordt {count} keer aangehaald" for key, count in references.items() if count > 1]
    faults += [f"noot {key} staat {count} keer bij de noten" for key, count in written_times.items() if count > 1]
    faults += [f"verwijzing naar noot {key}, die er niet is" for key in references.keys() - notes.keys()]
    faults += [f"noot {key} wordt nergens aangehaald" for key in notes.keys() - references.keys()]
    faults += [f"noot {key} heeft geen tekst" for key, note in notes.items() if not _text(note)]
    faults += [
        f"noot {key} heeft geen nummer" for key, note in notes.items() if note.find(f".//{W}footnoteRef") is None
    ]
    for fault in sorted(faults):
        report.add(Code.CTRL003, written.location, problem=fault)


def _plainly_paired(clear: Stream) -> bool:
    """Whether the stream shows every note once, in the order in which the text refers to them, with number and text."""
    references, notes = clear.references(), clear.note_elements()
    numbers = [note_number(attributes) for attributes in references]
    own = all(b"<w:footnoteRef/>" in note and b"".join(TEXT.findall(note)).strip() for _, note in notes)
    once = None not in numbers and len(set(numbers)) == len(numbers)
    return own and once and numbers == [note_number(attributes) for attributes, _ in notes]


def _text(note: etree._Element) -> str:
    return "".join(text.text or "" for text in note.iter(f"{W}t")).strip()
