"""From a chart or a time bar to bars along an axis."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from generator.tree.charts import Chart, ChartKind, Series, Span, Timeline
from generator.word.charts.plot import DAY_ZERO, Plot, plotted


def chart(*values: str, kind: ChartKind = ChartKind.COLUMNS, unit: str = "euro") -> Plot:
    numbers = tuple(Decimal(value) if value else None for value in values)
    return plotted(Chart(kind, tuple(f"c{n}" for n in range(len(values))), (Series("Rijk", numbers),), unit))


def span(start: str, end: str, group: str = "") -> Span:
    return Span("Plan", date.fromisoformat(start), date.fromisoformat(end), group)


@pytest.mark.parametrize(
    ("kind", "lying", "stacked"),
    [(ChartKind.COLUMNS, False, False), (ChartKind.STACKED, False, True), (ChartKind.BARS, True, False)],
)
def test_every_kind_has_its_form(kind: ChartKind, lying: bool, stacked: bool) -> None:
    plot = chart("1", kind=kind)
    assert (plot.lying, plot.stacked) == (lying, stacked)


@pytest.mark.parametrize(
    ("values", "title", "labels"),
    [
        (("350000", "1200000"), "euro", "[$-413]#,##0"),
        (("46400000", "5000000"), "miljoen euro", "[$-413]#,##0.0,,"),
        (("7.25", "61"), "euro", "[$-413]General"),
        (("1250.50",), "euro", "[$-413]#,##0"),
    ],
)
def test_numbers_read_as_a_dutch_reader_expects(values: tuple[str, ...], title: str, labels: str) -> None:
    axis = chart(*values).axis
    assert (axis.title, axis.labels) == (title, labels)


def test_without_a_unit_nothing_is_counted_in_millions() -> None:
    assert chart("46400000", unit="").axis.labels == "[$-413]#,##0"


def test_bars_start_at_zero_unless_one_is_below_it() -> None:
    assert chart("5", "7").axis.minimum == 0
    assert chart("5", "-7").axis.minimum is None


def test_a_part_of_a_bar_without_room_for_a_number_has_none() -> None:
    assert chart("100", "5", "", kind=ChartKind.STACKED).series[0].labelled == (True, False, False)


def test_numbers_that_would_stand_in_each_others_way_are_left_to_the_axis() -> None:
    assert set(chart(*["5"] * 25).series[0].labelled) == {False}


def test_one_series_needs_no_legend() -> None:
    two = Chart(ChartKind.BARS, ("a",), (Series("x", (Decimal(1),)), Series("y", (Decimal(2),))))
    assert not chart("1").legend
    assert plotted(two).legend


def test_a_time_bar_is_pushed_to_its_first_day_by_a_bar_that_nobody_sees() -> None:
    plot = plotted(Timeline((span("2026-01-01", "2026-01-31"),)))
    begin, bar = plot.series
    assert begin.hidden
    assert not bar.hidden
    assert begin.values == (Decimal((date(2026, 1, 1) - DAY_ZERO).days),)
    assert bar.values == (Decimal(31),)  # both days count


def test_each_group_of_a_planning_is_a_series_of_its_own() -> None:
    plot = plotted(Timeline((span("2026-01-01", "2026-03-01", "Rijk"), span("2027-01-01", "2027-03-01", "Regio"))))
    assert [(one.name, [value is not None for value in one.values]) for one in plot.series[1:]] == [
        ("Rijk", [True, False]),
        ("Regio", [False, True]),
    ]
    assert plot.legend


@pytest.mark.parametrize("first", range(2024, 2028))  # every place of the leap year
@pytest.mark.parametrize("years", [4, 11])
def test_every_mark_on_an_axis_of_years_falls_in_the_year_that_it_names(first: int, years: int) -> None:
    axis = plotted(Timeline((span(f"{first}-02-01", f"{first + years - 1}-06-01"),))).axis
    assert axis.minimum
    assert axis.step
    marks = [date.fromordinal(DAY_ZERO.toordinal() + int(axis.minimum + axis.step * n)) for n in range(years)]
    assert [(mark.year, mark.month) for mark in marks] == [(first + n, 1) for n in range(years)]


def test_a_short_planning_has_a_mark_per_quarter() -> None:
    axis = plotted(Timeline((span("2026-02-01", "2027-06-01"),))).axis
    assert axis.minimum
    assert axis.step
    marks = [date.fromordinal(DAY_ZERO.toordinal() + int(axis.minimum + axis.step * n)) for n in range(8)]
    assert [mark.month for mark in marks] == [1, 4, 7, 10, 1, 4, 7, 10]


def test_a_planning_of_twenty_years_has_a_mark_per_two_years() -> None:
    assert plotted(Timeline((span("2025-01-01", "2044-12-31"),))).axis.step == pytest.approx(730.5)


def test_a_planning_without_anything_in_it_is_an_empty_axis() -> None:
    assert plotted(Timeline(())).axis.minimum is None
