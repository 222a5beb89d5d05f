"""Keys inside the file of a region: goals, opgaven, indicators and activities that records name must be there."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from generator.diagnostics import Code, Report, did_you_mean
from generator.loading.source import SourceText
from generator.schema.region import Region
from generator.schema.registers import Programme


def check_keys(region: Region, programme: Programme | None, report: Report) -> None:
    """Report every goal, opgave, indicator and activity that is named and that is not there (REF003)."""
    tasks = [task.key for task in region.tasks]
    activities = [activity.key for activity in region.activities]
    indicators = [indicator.key for indicator in region.indicators if indicator.key]
    for task in region.tasks:
        _known(task.evidence, indicators, "de indicatoren van deze regio", report)
    for activity in region.activities:
        _known(activity.tasks, tasks, "de opgaven van deze regio", report)
        _known(activity.related, activities, "de activiteiten van deze regio", report)
    if programme:
        _goals_known(region, {goal.number for goal in programme.goals}, report)


def _known(keys: Iterable[SourceText], known: Collection[str], where: str, report: Report) -> None:
    for key in (key for key in keys if key not in known):
        report.add(Code.REF003, key.origin, suggestion=did_you_mean(key, known), key=key, register=where)


def _goals_known(region: Region, known: Collection[int], report: Report) -> None:
    places = [
        *((task.goals, task.title) for task in region.tasks),
        *((activity.goals, activity.title) for activity in region.activities),
        *((indicator.goals, indicator.name) for indicator in region.indicators),
    ]
    for goals, name in places:
        for goal in (goal for goal in goals if goal not in known):
            report.add(Code.REF003, name.origin, key=f"doel {goal}", register="content/programma.yaml")
