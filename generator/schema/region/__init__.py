"""A region of the programme: the facts that its plan, its agenda and the reports to Parliament share.

One file per region, content/regios/<naam>.yaml. Follows annex 1 of the letter of 20 December 2024 (Kamerstuk
29 697, nr. 158): opgaven and kansen, activities, effect on the goals, contributions of all parties, concrete results,
residents, monitoring, planning.
"""

from __future__ import annotations

from generator.schema.region.activities import Activity, Outcome
from generator.schema.region.area import Border, Municipality, OtherProgramme, Partner, RegioDeal
from generator.schema.region.indicators import Indicator, Measurement, Target
from generator.schema.region.money import Basis, BudgetLine, Contribution, Rate, Strength
from generator.schema.region.planning import Milestone, Standing
from generator.schema.region.region import Region
from generator.schema.region.tasks import Request, Task

__all__ = [
    "Activity",
    "Basis",
    "Border",
    "BudgetLine",
    "Contribution",
    "Indicator",
    "Measurement",
    "Milestone",
    "Municipality",
    "OtherProgramme",
    "Outcome",
    "Partner",
    "Rate",
    "RegioDeal",
    "Region",
    "Request",
    "Standing",
    "Strength",
    "Target",
    "Task",
]
