"""The reference block has a fixed order: who looks for the reference of a letter finds it at its own place."""

from __future__ import annotations

from itertools import pairwise

from generator.diagnostics import Code
from generator.wordcheck.findings import Findings
from generator.wordcheck.house_style import allowed
from generator.wordcheck.house_style.labels import labelled, same_label
from generator.wordcheck.recognise import LETTER
from generator.wordcheck.subject import Subject

OF_LETTER = ("Onze referentie", "Uw referentie", "Bijlage(n)")  # letters of 12 July 2023 and 20 December 2024
FIRST = 60  # paragraphs of the first page


def check(subject: Subject, findings: Findings) -> None:
    """Report each label that stands after one that it should precede (OPM012)."""
    order = allowed.words(subject, "referentiekolom") or (OF_LETTER if subject.template == LETTER else ())
    ranks = {same_label(label): rank for rank, label in enumerate(order)}
    page = [paragraph for paragraph in subject.word.body if paragraph.text.strip()][:FIRST]
    lines = [line for line in labelled(page, order) if same_label(line.label) in ranks]
    for before, line in pairwise(lines):
        if ranks[same_label(line.label)] < ranks[same_label(before.label)]:
            findings.add(Code.OPM012, line.paragraph, label=line.label, before=before.label, order=", ".join(order))
