"""The inventory: what was left out of the public version, where and why. For internal use only, never published.

It tells the place, the ground and the number of words, not the words themselves.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from generator.publication.grounds import find_ground
from generator.publication.withhold import Removed, removed_words
from generator.record import Record

REMARK = "alleen voor intern gebruik: hoort niet bij de openbare stukken"


class Removal(Record, frozen=True):
    """One thing that was left out; `place` is file, line and column, `kind` is tekst, blok or veld."""

    place: str
    kind: str
    ground: str
    source: str
    words: int


def inventory(removed: Iterable[Removed]) -> tuple[Removal, ...]:
    """What was left out, in reading order."""
    return tuple(_removal(one) for one in removed)


def inventory_file(document: str, removals: Iterable[Removal]) -> bytes:
    """The inventory as a JSON file with Dutch keys."""
    rows = [
        {"plaats": r.place, "soort": r.kind, "grond": r.ground, "bron_van_de_grond": r.source, "woorden": r.words}
        for r in removals
    ]
    content = {"let_op": REMARK, "document": document, "weggelaten": rows}
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _removal(one: Removed) -> Removal:
    known = find_ground(one.ground)
    ground, source = (known.label, known.source) if known else (one.ground, "")
    return Removal(str(one.origin), one.kind, ground, source, removed_words(one))
