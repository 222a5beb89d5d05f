"""The consistency rules, in the order in which they run. One rule, one file, one line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.consistency.passage import Finding, Subject
from generator.consistency.rules import (
    agreed_terms,
    amount_basis,
    amount_notation,
    cited_date,
    counted_list,
    event_dates,
    links,
    milestone_order,
    ministry_abbreviation,
    ministry_name,
    ministry_period,
    number_of_regions,
    region_names,
    slip,
    two_spellings,
    uncited_paper,
    weekday,
)

Rule = Callable[[Subject], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    counted_list.check,
    number_of_regions.check,
    region_names.check,
    ministry_period.check,
    ministry_abbreviation.check,
    ministry_name.check,
    amount_basis.check,
    amount_notation.check,
    two_spellings.check,
    agreed_terms.check,
    weekday.check,
    event_dates.check,
    cited_date.check,
    uncited_paper.check,
    links.check,
    slip.check,
    milestone_order.check,
)


def findings_in(subject: Subject) -> list[Finding]:
    """What every rule finds in one document; a term that is not the agreed one is not also a second spelling."""
    return [finding for rule in RULES for finding in rule(subject)]
