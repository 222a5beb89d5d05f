"""Findings about some entries of the registers only."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable

from generator.diagnostics import Diagnostic, Location, Report
from generator.loading.source import SourceText


def findings_about(keys: Collection[str], everything: Iterable[str], report: Report) -> list[Diagnostic]:
    """The findings that stand within the entries with these keys.

    Args:
        keys: which entries.
        everything: the keys of all entries, with their places.
        report: all findings.
    """
    begun = sorted((key.origin, str(key)) for key in everything if isinstance(key, SourceText))
    places = [origin for origin, _ in begun]
    return [finding for finding in report.in_source_order() if _entry_at(finding.location, places, begun) in set(keys)]


def _entry_at(location: Location, places: list[Location], begun: list[tuple[Location, str]]) -> str:
    """The key of the entry that a place is in: the last one that begins before it in the same file."""
    number = bisect_right(places, location) - 1
    return begun[number][1] if number >= 0 and places[number].file == location.file else ""
