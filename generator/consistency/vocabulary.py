"""The names that rules compare a text with, gathered once from the registers: data of the content, never of the code."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from generator.record import Record
from generator.schema.registers import Organisation
from generator.schema.registry import Registers

MINISTRY = "ministerie"
KIND = re.compile(r"\A(?:het )?ministerie van ", re.IGNORECASE)


class Name(Record, frozen=True):
    """An official name, and the forms in which it is met that are not official."""

    official: str
    variants: tuple[str, ...] = ()


class Ministry(Record, frozen=True):
    """A ministry: abbreviation, name without "ministerie van", when it existed, and what came after and before it."""

    abbreviation: str
    name: str
    since: date | None = None
    until: date | None = None
    successors: tuple[str, ...] = ()
    predecessors: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()

    def existed(self, day: date) -> bool:
        """Whether the ministry had this name on that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class Vocabulary(Record, frozen=True):
    """Everything the rules know by name.

    Attributes:
        regions: the regions of the programme.
        ministries: with their periods.
        programme: the full name of the programme; empty when there is none.
        counts: from which day the programme has how many regions.
        at_border: how many regions border on another country; None when that is not known of all.
        terms: the forms that the house has agreed on, with words that are not agreed as their variants.
        paper_dates: the dates of the parliamentary papers in the register, by key.
        promised: the days on which the commitments in the register were made.
        proper_names: names of other things, such as Regio Deals and partners, that have a spelling of their own.
    """

    regions: tuple[Name, ...] = ()
    ministries: tuple[Ministry, ...] = ()
    programme: str = ""
    counts: tuple[tuple[date, int], ...] = ()
    at_border: int | None = None
    terms: tuple[Name, ...] = ()
    paper_dates: tuple[tuple[str, date], ...] = ()
    promised: frozenset[date] = frozenset()
    proper_names: frozenset[str] = frozenset()

    @property
    def known_days(self) -> frozenset[date]:
        """Every day on which the registers know that something was said or sent."""
        return self.promised | {day for _, day in self.paper_dates}

    @property
    def known_names(self) -> Iterable[str]:
        """Every name that a register spells."""
        yield from (form for one in (*self.regions, *self.terms) for form in (one.official, *one.variants))
        yield from (form for one in self.ministries for form in (one.abbreviation, one.name, *one.variants))
        yield self.programme

    def date_of_paper(self, key: str) -> date | None:
        """The date of a paper according to the register."""
        return dict(self.paper_dates).get(key)

    def regions_on(self, day: date) -> int | None:
        """How many regions the programme had on that day; None before it had any."""
        return next((number for since, number in sorted(self.counts, reverse=True) if since <= day), None)


def vocabulary_of(registers: Registers) -> Vocabulary:
    """The names in these registers."""
    programme = registers.programme
    regions = registers.regions.values()
    return Vocabulary(
        regions=tuple(Name(str(one.name), tuple(map(str, one.variants))) for one in regions),
        ministries=tuple(_ministries(registers)),
        programme=str(programme.name) if programme else "",
        counts=tuple((one.since, one.number) for one in programme.region_counts) if programme else (),
        at_border=sum(bool(one.border.countries) for one in regions) or None,
        terms=tuple(Name(str(one.form), tuple(map(str, one.not_forms))) for one in programme.terms)
        if programme
        else (),
        paper_dates=tuple((str(key), one.date) for key, one in registers.papers.items() if one.date),
        promised=frozenset(one.date for one in registers.commitments.values() if one.date),
        proper_names=frozenset(_proper_names(registers)),
    )


def _proper_names(registers: Registers) -> Iterable[str]:
    """Names of Regio Deals and partners, without what stands between brackets behind them."""
    for region in registers.regions.values():
        named = [str(one.name) for one in region.regio_deals] + [str(one.name) for one in region.partners]
        yield from (re.sub(r"\s*\([^)]*\)\Z", "", name) for name in named)


def _ministries(registers: Registers) -> Iterable[Ministry]:
    records = {key: one for key, one in registers.organisations.items() if one.kind == MINISTRY and one.abbreviation}
    for key, record in records.items():
        before = tuple(str(one.abbreviation) for one in records.values() if key in one.succeeded_by)
        after = tuple(str(records[one].abbreviation) for one in record.succeeded_by if one in records)
        yield _ministry(record, after, before)


def _ministry(record: Organisation, after: tuple[str, ...], before: tuple[str, ...]) -> Ministry:
    return Ministry(
        abbreviation=str(record.abbreviation),
        name=KIND.sub("", str(record.name)),
        since=record.valid_from,
        until=record.valid_until,
        successors=after,
        predecessors=before,
        variants=tuple(map(str, record.variants)),
    )
