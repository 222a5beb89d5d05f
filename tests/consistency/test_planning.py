"""The planning of a region runs forward."""

import pytest
from sample import source

from generator.consistency.planning import _in_order
from generator.diagnostics import Report
from generator.schema.region.planning import Milestone


def found(*periods: str) -> list[str]:
    report = Report()
    milestones = [
        Milestone.model_validate({"wat": source(f"mijlpaal {number}"), "wanneer": source(period)})
        for number, period in enumerate(periods, start=1)
    ]
    _in_order(milestones, report)
    return [dict(one.values)["what"] for one in report]


@pytest.mark.parametrize(
    ("periods", "late"),
    [
        (("1 mei 2026", "1 april 2026"), ["mijlpaal 2"]),
        (("Q4 2026", "rond de zomer van 2026"), ["mijlpaal 2"]),
        (("2027", "2026"), ["mijlpaal 2"]),
        (("eind 2026", "begin 2026", "2027"), ["mijlpaal 2"]),
        (("maart 2026", "februari 2026", "januari 2026"), ["mijlpaal 2", "mijlpaal 3"]),
        (("tweede helft van 2026", "eerste helft van 2026"), ["mijlpaal 2"]),
        (("1 januari 2025", "31 december 2026", "elk kwartaal", "9 januari 2025"), ["mijlpaal 4"]),
        (("jaarwisseling 2026-2027", "najaar 2026"), ["mijlpaal 2"]),
        (("eerste kwartaal van 2027", "december 2026"), ["mijlpaal 2"]),
        (("in 2028", "tot en met 2027"), ["mijlpaal 2"]),
    ],
)
def test_what_is_certainly_earlier_is_found(periods: tuple[str, ...], late: list[str]) -> None:
    assert found(*periods) == late


@pytest.mark.parametrize(
    "periods",
    [
        ("1 april 2026", "1 mei 2026"),
        ("rond de zomer van 2026", "juli 2026"),
        ("juli 2026", "rond de zomer van 2026"),
        ("2026", "maart 2026"),
        ("maart 2026", "2026"),
        ("1 mei 2026", "1 mei 2026"),
        ("2026", "elk kwartaal", "2027"),
        ("nog in te vullen (kwartaal)", "2026"),
        ("vanaf 2025", "2026", "tot en met 2028"),
        ("begin 2026", "medio 2026", "eind 2026"),
    ],
)
def test_what_may_be_right_is_left_alone(periods: tuple[str, ...]) -> None:
    assert found(*periods) == []
