"""Styles known: every style that the document uses is one of the template; Word shows an unknown one as plain text."""

from __future__ import annotations

from generator.checks.written import Written
from generator.diagnostics import Code, Report
from generator.word.names import W

USES = tuple(f"{W}{tag}" for tag in ("pStyle", "rStyle", "tblStyle"))


def check(written: Written, report: Report) -> None:
    """Report each unknown style once (CTRL004)."""
    clear = written.clear
    used = clear.styles() if clear else None
    if used is None:
        used = {node.get(f"{W}val", "") for part in written.parts.values() for node in part.iter(*USES)}
    for style in sorted(used - written.style_ids):
        report.add(Code.CTRL004, written.location, style=style)
