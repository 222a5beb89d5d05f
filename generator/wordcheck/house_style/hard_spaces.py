"""What belongs together does not break off: hard spaces in dates, amounts and citations, an en dash in a session year.

The same rules as for our own documents (`generator.typography`); each changes one character into one other.
"""

from __future__ import annotations

from generator.codes import phrases
from generator.diagnostics import Code
from generator.dutch import HARD_SPACE
from generator.typography import SPACES_AND_DASHES, changes
from generator.wordcheck.findings import Findings
from generator.wordcheck.passages import passages
from generator.wordcheck.subject import Subject

AROUND = 12


def check(subject: Subject, findings: Findings) -> None:
    """Report each character that should be another one (OPM013)."""
    for passage in passages(subject.word):
        for at, new in sorted(changes(passage.text, SPACES_AND_DASHES).items()):
            if passage.text[at] != new and findings.has_enough(Code.OPM013):
                findings.add(Code.OPM013, None)
            elif passage.text[at] != new:
                spot = passage.spot(at, at + 1)
                what = phrases.HARD_SPACE if new == HARD_SPACE else phrases.EN_DASH
                around = " ".join(passage.text[max(0, at - AROUND) : at + AROUND].split())
                findings.add(Code.OPM013, spot, spot.replaced_by(new), what=what, words=around)
