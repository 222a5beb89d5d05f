"""Fonts, sizes and colours of text are those of the house style. Each other one is reported once, where it first stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.diagnostics import Code
from generator.word.text.model import Formatting
from generator.wordcheck.findings import Findings, Spot
from generator.wordcheck.house_style import allowed
from generator.wordcheck.subject import Subject


@dataclass(slots=True)
class Strangers:
    """What is not allowed, with where it first stands and how often."""

    first: dict[str | float, Spot]
    count: dict[str | float, int]


def check(subject: Subject, findings: Findings) -> None:
    """Report strange fonts (OPM001), sizes (OPM002) and colours (OPM003)."""
    if not subject.styles:
        return
    fonts, sizes, colours = allowed.fonts(subject), allowed.sizes(subject), allowed.colours(subject)
    strange = _strangers(subject, lambda looks: looks.font, {"", *fonts})
    for font, spot in strange.first.items():
        findings.add(Code.OPM001, spot, font=font, count=strange.count[font], allowed=fonts[0])
    strange = _strangers(subject, lambda looks: looks.size, {0, *sizes})
    for size, spot in strange.first.items():
        known = ", ".join(_points(number) for number in sorted(sizes))
        findings.add(Code.OPM002, spot, size=_points(float(size)), count=strange.count[size], allowed=known)
    strange = _strangers(subject, lambda looks: looks.colour, {"", *colours})
    for colour, spot in strange.first.items():
        findings.add(Code.OPM003, spot, colour=colour, count=strange.count[colour])


def _strangers(subject: Subject, what: Callable[[Formatting], str | float], known: set[str | float]) -> Strangers:
    strangers = Strangers({}, {})
    for paragraph in subject.word.paragraphs:
        for run in paragraph.visible:
            value = what(run.looks)
            if value not in known:
                strangers.first.setdefault(value, Spot(paragraph, run.start, run.end))
                strangers.count[value] = strangers.count.get(value, 0) + 1
    return strangers


def _points(size: float) -> str:
    return f"{size:g}".replace(".", ",")
