"""SAM027: the planning of a region runs forward: what stands later in the list is not certainly earlier.

A planning is a list that people read from top to bottom. Vague periods are compared as wide as they are: "rond de zomer van
2026" may stand before or after "juli 2026", but not after "Q4 2026".
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.consistency.rules.milestone_order import is_before
from generator.diagnostics import Code, Report
from generator.loading.source import SourceText
from generator.schema.region.planning import Milestone
from generator.schema.region.region import Region


def check_planning(region: Region, report: Report) -> None:
    """Report each milestone, of the region and of its activities, that stands behind a later one."""
    _in_order(region.milestones, report)
    for activity in region.activities:
        _in_order(activity.milestones, report)


def _in_order(milestones: Sequence[Milestone], report: Report) -> None:
    latest: Milestone | None = None
    for milestone in milestones:
        if milestone.period is None or not isinstance(milestone.when, SourceText):
            continue
        if latest is None or latest.period is None:
            latest = milestone
        elif is_before(milestone.period, latest.period):
            report.add(
                Code.SAM027,
                milestone.when.origin,
                what=milestone.what,
                when=milestone.when,
                later=latest.what,
                then=latest.when,
            )
        elif is_before(latest.period, milestone.period):
            latest = milestone
