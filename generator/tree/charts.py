"""What a figure shows: a chart of numbers, or a planning as a time bar. Data only; how it looks is the house style's.

The kinds are those that a reader of a policy document reads without a manual; a circle diagram is none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum

from generator.record import Record


def plain_number(value: Decimal) -> str:
    """A number without zeros that say nothing: 1.5 and not 1.50, 20 and not 2E+1."""
    return format(value.normalize(), "f")


class ChartKind(Enum):
    """The form of a chart."""

    COLUMNS = "kolommen"  # upright, side by side
    STACKED = "gestapelde kolommen"  # upright, parts of one whole
    BARS = "staven"  # lying, for long names


class Series(Record, frozen=True):
    """One row of numbers: a value per category, None where there is none."""

    name: str
    values: tuple[Decimal | None, ...]


class Chart(Record, frozen=True):
    """Numbers by category. `unit` is what they count, such as "euro": the title of the axis of values."""

    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""

    def texts(self) -> Iterator[str]:
        """Every text and number that a reader must find in the figure."""
        yield from self.categories
        for series in self.series:
            yield series.name
            yield from (plain_number(value) for value in series.values if value is not None)
        if self.unit:
            yield self.unit


class Span(Record, frozen=True):
    """A bar from `start` up to and including `end`. Spans with the same `group` belong together."""

    label: str
    start: date
    end: date
    group: str = ""


class Timeline(Record, frozen=True):
    """A planning as a time bar: one span under the other, along one axis of time."""

    spans: tuple[Span, ...]

    def texts(self) -> Iterator[str]:
        """Every text that a reader must find in the figure."""
        for span in self.spans:
            yield span.label
            if span.group:
                yield span.group
