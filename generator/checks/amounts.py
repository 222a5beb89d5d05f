"""Amounts add up: contributions to the total of their activity, years to the amount they are years of.

Only what is known is compared: an amount that is still to be supplied makes no fault.
"""

from __future__ import annotations

from decimal import Decimal

from generator.checks.written import Written
from generator.diagnostics import Code, Location, Report
from generator.dutch import amount
from generator.loading.source import SourceText
from generator.periods import years_of
from generator.schema.region import Activity, BudgetLine, Contribution, Region
from generator.schema.walk import records


def check(written: Written, report: Report) -> None:
    """Report amounts that do not add up (CTRL008), and years outside the period they belong to (REGIO001)."""
    regions = [content for content in written.content if isinstance(content, Region)]
    for activity in records(regions, Activity):
        _parts_of_total(activity, report)
    for line in records(regions, BudgetLine):
        _years(line, line.funding.origin, line.period, report, each=line.rate == "per jaar")
    for contribution in records(regions, Contribution):
        _years(contribution, contribution.party.origin, contribution.years, report)


def _parts_of_total(activity: Activity, report: Report) -> None:
    parts = [c.amount for c in activity.contributions if isinstance(c.amount, Decimal)]
    complete = len(parts) == len(activity.contributions)
    if complete and isinstance(activity.total, Decimal) and sum(parts) != activity.total:
        problem = f"{amount(sum(parts, Decimal(0)))} aan bijdragen, {amount(activity.total)} als totaal"
        report.add(Code.CTRL008, activity.title.origin, problem=problem)


def _years(
    record: BudgetLine | Contribution, place: Location, period: object, report: Report, *, each: bool = False
) -> None:
    """The years add up to the amount; when the amount is per year, each year is that amount."""
    if not record.per_year:
        return
    within = years_of(period) if isinstance(period, SourceText) else ()
    for year in (year for year in record.per_year if within and year not in within):
        report.add(Code.REGIO001, place, year=year, period=period)
    if isinstance(record.amount, Decimal):
        sums = record.per_year.values() if each else [sum(record.per_year.values(), Decimal(0))]
        for found in (found for found in sums if found != record.amount):
            wanted = "per jaar" if each else "als bedrag"
            problem = f"{amount(found)} in de jaren, {amount(record.amount)} {wanted}"
            report.add(Code.CTRL008, place, problem=problem)
