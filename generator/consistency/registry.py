"""The consistency rules, in the order in which they run. One rule, one file, one line here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.consistency.passage import Finding, Subject
from generator.consistency.rules import (
    agreed_terms,
    amount_basis,
    amount_notation,
    capitals,
    cited_date,
    counted_list,
    event_dates,
    links,
    milestone_order,
    ministry_abbreviation,
    ministry_name,
    ministry_period,
    number_of_regions,
    promised_on,
    region_names,
    slip,
    two_amounts,
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
    two_amounts.check,
    two_spellings.check,
    agreed_terms.check,
    capitals.check,
    weekday.check,
    event_dates.check,
    cited_date.check,
    promised_on.check,
    uncited_paper.check,
    links.check,
    slip.check,
    milestone_order.check,
)

# What one document says may differ from what another says.
RULES_OF_A_SET: tuple[Rule, ...] = (
    two_amounts.check,
    two_spellings.check,
    event_dates.check,
    links.check,
    slip.check,
)


def findings_in(subject: Subject) -> list[Finding]:
    """What every rule finds in one document."""
    return [finding for rule in RULES for finding in rule(subject)]


def findings_between(subject: Subject) -> list[Finding]:
    """What the rules of a set find in the passages of all its documents together."""
    return [finding for rule in RULES_OF_A_SET for finding in rule(subject)]
