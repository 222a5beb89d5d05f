"""What is drawn: a chart or a time bar as bars along an axis of numbers. No library, no markup, no colour yet.

A time bar is a stacked chart on its side whose first series, from the origin to the first day, is not painted. Days are
counted as Word and Excel count them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from generator.record import Record
from generator.tree.charts import Chart, ChartKind, Series, Span, Timeline

DAY_ZERO = date(1899, 12, 30)  # of the calendar of Excel
# [$-413]: Dutch separators and names of months, also on a machine that speaks another language.
DUTCH = "[$-413]"
DAY, MONTH, YEAR = f"{DUTCH}d mmm yyyy", f"{DUTCH}mmm yyyy", f"{DUTCH}yyyy"
QUARTER_DAYS, YEAR_DAYS = 91.3125, 365.25
LONG_PLANNING = 3  # years; a longer planning has a mark per year, a shorter one per quarter
MANY_YEARS = 12  # from here on a mark per two years
MILLIONS = Decimal(10_000_000)  # from here on an axis counts in millions
NAMELESS = "\u00a0"
MOST_LABELS = 24  # more numbers than this would stand in each other's way
READABLE_PART = Decimal("0.06")  # of the highest bar: a lower part has no room for its number
THOUSAND = 1000  # from here on nobody needs decimals


class PlotSeries(Record, frozen=True):
    """A row of bars. `labelled` says which of them show their number; `hidden` bars only push the next ones on."""

    name: str
    values: tuple[Decimal | None, ...]
    labelled: tuple[bool, ...]
    hidden: bool = False


class Axis(Record, frozen=True):
    """The axis of values: its title, how the numbers look along it and at the bars, and its ends and steps where they
    are not left to Word.
    """

    title: str
    numbers: str
    labels: str
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None


class Plot(Record, frozen=True):
    """Bars along an axis; `lying` ones from left to right, `stacked` ones on top of each other."""

    categories: tuple[str, ...]
    series: tuple[PlotSeries, ...]
    axis: Axis
    lying: bool = False
    stacked: bool = False

    @property
    def tells_time(self) -> bool:
        """Whether it is a time bar."""
        return any(series.hidden for series in self.series)

    @property
    def parts_touch(self) -> bool:
        """Whether bars of different series lie against each other."""
        return self.stacked and not self.tells_time

    @property
    def rows(self) -> int:
        """How many bars stand one under the other."""
        return len(self.categories) * (1 if self.stacked else len(self.series))

    @property
    def legend(self) -> bool:
        """Whether a reader must be told which bars are whose."""
        return sum(not series.hidden for series in self.series) > 1


def plotted(chart: Chart | Timeline) -> Plot:
    """The bars of a figure."""
    return _chart(chart) if isinstance(chart, Chart) else _timeline(chart)


def _chart(chart: Chart) -> Plot:
    values = [value for series in chart.series for value in series.values if value is not None]
    stacked = chart.kind is ChartKind.STACKED
    series = tuple(
        PlotSeries(one.name, one.values, _labelled(one, chart, len(values), stacked=stacked)) for one in chart.series
    )
    zero = None if any(value < 0 for value in values) else 0.0
    axis = Axis(*_counted(chart.unit, values), minimum=zero)
    return Plot(chart.categories, series, axis, lying=chart.kind is ChartKind.BARS, stacked=stacked)


def _labelled(series: Series, chart: Chart, count: int, *, stacked: bool) -> tuple[bool, ...]:
    """Every number where there is room, so that nobody has to measure or to tell colours apart."""
    if not stacked:
        return tuple(value is not None and count <= MOST_LABELS for value in series.values)
    highest = max((_total(chart.series, place) for place in range(len(chart.categories))), default=Decimal(0))
    return tuple(value is not None and value >= highest * READABLE_PART for value in series.values)


def _total(series: Iterable[Series], place: int) -> Decimal:
    return sum((one.values[place] or Decimal(0) for one in series), Decimal(0))


def _counted(unit: str, values: list[Decimal]) -> tuple[str, str, str]:
    """The title of the axis and the forms of its numbers and labels; large ones count in millions, of something."""
    highest = max(values, default=Decimal(0))
    if unit and highest >= MILLIONS:
        return f"miljoen {unit}", f"{DUTCH}#,##0,,", f"{DUTCH}#,##0.0,,"
    whole = all(value == value.to_integral_value() for value in values)
    if whole or highest >= THOUSAND:
        return unit, f"{DUTCH}#,##0", f"{DUTCH}#,##0"
    return unit, f"{DUTCH}General", f"{DUTCH}General"


# --- planning ----------------------------------------------------------------------------------------------------


def _timeline(timeline: Timeline) -> Plot:
    spans = timeline.spans
    nothing = (False,) * len(spans)
    # The series that is not painted has no name: it would stand in the legend. (LibreOffice takes another line out of
    # the legend than the one that the file names.)
    begin = PlotSeries(NAMELESS, tuple(Decimal(_day(span.start)) for span in spans), nothing, hidden=True)
    groups = tuple(
        PlotSeries(group or "Looptijd", tuple(_days(span, group) for span in spans), nothing)
        for group in dict.fromkeys(span.group for span in spans)
    )
    categories = tuple(span.label for span in spans)
    return Plot(categories, (begin, *groups), _time_axis(spans), lying=True, stacked=True)


def _days(span: Span, group: str) -> Decimal | None:
    return Decimal(_day(span.end) - _day(span.start) + 1) if span.group == group else None


def _time_axis(spans: tuple[Span, ...]) -> Axis:
    """Whole years, from the first to the last that the planning touches, and a day: steps of equal length then fall
    just after the first of January or of a quarter, and never just before it.
    """
    if not spans:
        return Axis("", YEAR, YEAR)
    first, last = min(span.start.year for span in spans), max(span.end.year for span in spans) + 1
    years = last - first
    ends = (_day(date(first, 1, 1)) + 1.0, _day(date(last, 1, 1)) + 1.0)
    if years < LONG_PLANNING:
        return Axis("", MONTH, DAY, *ends, QUARTER_DAYS)
    return Axis("", YEAR, DAY, *ends, YEAR_DAYS * (2 if years > MANY_YEARS else 1))


def _day(day: date) -> int:
    return (day - DAY_ZERO).days
