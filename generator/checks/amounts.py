"""Amounts add up: the total of an activity is the sum of its contributions."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.checks.written import Written
from generator.diagnostics import Code, Report
from generator.dutch import amount
from generator.schema.region import Activity, Region


def check(written: Written, report: Report) -> None:
    """Report each activity whose contributions differ from its total (CTRL008)."""
    for activity in _activities(written):
        parts = [c.amount for c in activity.contributions if isinstance(c.amount, Decimal)]
        complete = len(parts) == len(activity.contributions)
        if complete and isinstance(activity.total, Decimal) and sum(parts) != activity.total:
            problem = f"{amount(sum(parts, Decimal(0)))} aan bijdragen, {amount(activity.total)} als totaal"
            report.add(Code.CTRL008, activity.title.origin, problem=problem)


def _activities(written: Written) -> Iterator[Activity]:
    for content in written.content:
        if isinstance(content, Region):
            yield from content.activities
