"""A planning in order of time, and as a time bar. Vague periods keep their words; only their place is computed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from generator.documents.composing import inlines
from generator.dutch import long_date
from generator.periods import Period, read_period
from generator.schema.fields import ToSupply
from generator.schema.region import Activity, Milestone, Region
from generator.tree.blocks import Block, Figure
from generator.tree.charts import Span, Timeline

FIGURE = "figuur-planning"


def in_order(milestones: Iterable[Milestone]) -> list[Milestone]:
    """Milestones in order of time; one without a place on the calendar stays behind the one it was written after."""
    keys, last = [], date.min
    for milestone in milestones:
        last = milestone.period.order if milestone.period else last
        keys.append((last, milestone))
    return [milestone for _, milestone in sorted(keys, key=lambda pair: pair[0])]


def next_milestone(region: Region, day: date) -> Milestone | None:
    """The first milestone that is not done and not before this day; None when none can be told."""
    ahead = (m for m in in_order(region.milestones) if not m.done and m.period and m.period.order >= day)
    return next(ahead, None)


def planning_figure(region: Region, window: Period | None, *, with_activities: bool) -> tuple[Block, ...]:
    """The planning as a time bar: the milestones, and the activities within a window of years."""
    spans = [
        *_spans(region.milestones, window),
        *(_activity_spans(region.activities, window) if with_activities and window else ()),
    ]
    if len(spans) < 2:  # noqa: PLR2004 - one bar tells nothing that its words do not
        return ()
    first, last = min(s.start for s in spans), max(s.end for s in spans)
    described = " ".join(f"{span.label}: {_days(span)}." for span in spans)
    caption = "Planning van activiteiten en mijlpalen" if with_activities else "Planning op hoofdlijnen"
    return (
        Figure(
            Timeline(tuple(spans)),
            inlines(caption),
            f"Tijdbalk van {long_date(first)} tot en met {long_date(last)}. {described}",
            FIGURE,
        ),
    )


def _spans(milestones: Iterable[Milestone], window: Period | None) -> list[Span]:
    found = [(one, one.period) for one in in_order(milestones) if one.period]
    spans = [(one, _days_within(period, window)) for one, period in found]
    return [Span(str(one.what), *days, group="Mijlpalen") for one, days in spans if days]


def _activity_spans(activities: Sequence[Activity], window: Period) -> list[Span]:
    read = ((one, None if isinstance(one.period, ToSupply) else read_period(one.period)) for one in activities)
    spans = ((one, _days_within(period, window) if period else None) for one, period in read)
    return [Span(str(one.title), *days, group="Activiteiten") for one, days in spans if days]


def _days_within(period: Period, window: Period | None) -> tuple[date, date] | None:
    """First and last day, cut to the window; without a window both must be known."""
    if window and window.start and window.end:
        return period.within(window.start, window.end)
    return (period.start, period.end) if period.start and period.end else None


def _days(span: Span) -> str:
    if span.start == span.end:
        return long_date(span.start)
    return f"{long_date(span.start)} tot en met {long_date(span.end)}"
