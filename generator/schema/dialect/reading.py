"""What the reading of one text remembers: its places, its faults, its notes, and what we are inside of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from generator.codes import markdown_phrases as says
from generator.codes.phrases import Phrase, Value
from generator.diagnostics import Code, Location, Report
from generator.schema.dialect.places import Places
from generator.tree.blocks import Block

LIST, QUOTE, BOX, NOTE = says.LIST, says.QUOTE, says.BOX, says.NOTE
INTERN = "intern"


@dataclass(slots=True)
class Reading:
    """One text on its way from tokens to tree."""

    places: Places
    report: Report = field(default_factory=Report)
    notes: dict[str, tuple[Block, ...]] = field(default_factory=dict)
    cited_notes: set[str] = field(default_factory=set)
    withheld_notes: set[str] = field(default_factory=set)
    inside: list[Value] = field(default_factory=list)
    heading_level: int = 0

    @contextmanager
    def within(self, surroundings: Value) -> Iterator[None]:
        """While reading what stands inside a list, quotation, box or note."""
        self.inside.append(surroundings)
        yield
        self.inside.pop()

    def fault(self, place: Location, problem: Phrase) -> None:
        """Report a fault that needs no code of its own."""
        self.report.add(Code.TEKST008, place, problem=problem)

    def refuse(self, place: Location, construct: Phrase, advice: Phrase) -> None:
        """Report something that Markdown knows but our documents do not."""
        self.report.add(Code.TEKST001, place, construct=construct, advice=advice)
