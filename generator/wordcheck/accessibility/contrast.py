"""Letters stand out from their background: 4.5 to 1, or 3 to 1 for large ones (WCAG 1.4.3)."""

from __future__ import annotations

from generator.diagnostics import Code
from generator.schema.housestyle import contrast
from generator.word.text.model import Formatting
from generator.wordcheck.findings import Findings, Spot
from generator.wordcheck.subject import Subject

PAPER = "FFFFFF"
NEEDED, NEEDED_LARGE = 4.5, 3.0
LARGE, LARGE_BOLD = 18, 14  # points


def check(subject: Subject, findings: Findings) -> None:
    """Report each stretch of text with too little contrast (TOEG018)."""
    known: dict[Formatting, float] = {}
    for paragraph in subject.word.paragraphs:
        for run in paragraph.visible:
            if run.looks not in known:
                known[run.looks] = _ratio(run.looks)
            if known[run.looks] < _needed(run.looks):
                findings.add(
                    Code.TOEG018,
                    Spot(paragraph, run.start, run.end),
                    ratio=_shown(known[run.looks]),
                    needed=_shown(_needed(run.looks)),
                    colour=run.looks.colour,
                    ground=run.looks.fill or PAPER,
                )


def _ratio(looks: Formatting) -> float:
    """The contrast; automatic letters are black on a light ground and white on a dark one."""
    ground = looks.fill or PAPER
    return contrast(f"#{looks.colour}", f"#{ground}") if looks.colour else NEEDED


def _needed(looks: Formatting) -> float:
    large = looks.size >= LARGE or (looks.bold and looks.size >= LARGE_BOLD)
    return NEEDED_LARGE if large else NEEDED


def _shown(ratio: float) -> str:
    return f"{ratio:.1f}".replace(".", ",")
