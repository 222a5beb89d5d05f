"""Tracked changes: whoever gets the file can read what was struck out, and who did it."""

from __future__ import annotations

from collections import Counter

from generator.codes import phrases
from generator.diagnostics import Code
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject

MOVED, OTHER = "move", "other"


def check(subject: Subject, findings: Findings) -> None:
    """Report that there are tracked changes, at the first of them (REST001)."""
    changed = [paragraph for paragraph in subject.word.paragraphs if paragraph.revisions]
    kinds = Counter(_noun(change.kind) for paragraph in changed for change in paragraph.revisions)
    if kinds:
        counted = phrases.listed(
            [phrases.counted(count, *phrases.CHANGES[kind]) for kind, count in kinds.most_common()]
        )
        findings.add(Code.REST001, changed[0], count=kinds.total(), kinds=counted)


def _noun(kind: str) -> str:
    return MOVED if kind.startswith("move") else kind if kind in phrases.CHANGES else OTHER
