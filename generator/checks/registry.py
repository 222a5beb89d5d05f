"""The checks after each render, in the order in which they run. One rule, one file, one line here."""

from __future__ import annotations

from collections.abc import Callable

from generator.checks import amounts, gaps, no_marks_left, notes_paired, styles_known, text_conserved
from generator.checks.written import Written
from generator.diagnostics import Report

Check = Callable[[Written, Report], None]

CHECKS: tuple[Check, ...] = (
    text_conserved.check,
    no_marks_left.check,
    notes_paired.check,
    styles_known.check,
    gaps.check,
    amounts.check,
)
