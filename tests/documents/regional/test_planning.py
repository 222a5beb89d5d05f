"""A planning: in order of time, as a time bar, with the words it was given in."""

from __future__ import annotations

from datetime import date

from generator.documents.regional.planning import in_order, next_milestone, planning_figure
from generator.periods import read_period

PLANNING = """\
planning:
  - {wat: Start, wanneer: "2026"}
  - {wat: Plan, wanneer: rond de zomer van 2025}
  - {wat: Besluit, wanneer: nog in te vullen (datum)}
  - {wat: Congres, wanneer: 3 april 2025 (onder voorbehoud), gereed: ja}
  - {wat: Terugblik, wanneer: na vier jaar}
"""


def test_milestones_stand_in_order_of_time_and_one_without_a_time_stays_behind_its_neighbour(region) -> None:
    assert [str(one.what) for one in in_order(region(PLANNING).milestones)] == [
        "Congres",
        "Terugblik",
        "Plan",
        "Besluit",
        "Start",
    ]


def test_the_next_milestone_is_the_first_that_is_not_done_and_not_past(region) -> None:
    assert next_milestone(region(PLANNING), date(2025, 1, 1)).what == "Plan"
    assert next_milestone(region(PLANNING), date(2025, 9, 1)).what == "Start"
    assert next_milestone(region(PLANNING), date(2030, 1, 1)) is None


def test_the_time_bar_holds_what_has_a_place_on_the_calendar(region) -> None:
    (figure,) = planning_figure(region(PLANNING), None, with_activities=False)
    assert [(one.label, one.start, one.end) for one in figure.chart.spans] == [
        ("Congres", date(2025, 4, 3), date(2025, 4, 3)),
        ("Plan", date(2025, 6, 1), date(2025, 8, 31)),
        ("Start", date(2026, 1, 1), date(2026, 12, 31)),
    ]
    assert "Congres: 3 april 2025." in figure.description


def test_activities_are_drawn_as_far_as_the_agenda_goes(region) -> None:
    activity = (
        "activiteiten: [{sleutel: a, titel: Bouwen, doelen: [1], omschrijving: o, verwacht_effect: e, trekker: t, "
        "inwoners: i, periode: tot en met 2028}]\n"
    )
    (figure,) = planning_figure(region(PLANNING + activity), read_period("2026-2029"), with_activities=True)
    assert [(one.label, one.group, one.start.year, one.end.year) for one in figure.chart.spans] == [
        ("Start", "Mijlpalen", 2026, 2026),
        ("Bouwen", "Activiteiten", 2026, 2028),
    ]


def test_one_bar_is_no_picture(region) -> None:
    assert planning_figure(region("planning: [{wat: Start, wanneer: 2026}]"), None, with_activities=False) == ()
