"""Tracked changes: whoever gets the file can read what was struck out, and who did it."""

from __future__ import annotations

from collections import Counter

from generator.diagnostics import Code
from generator.dutch import enumeration, plural
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject

KINDS = {"ins": ("toevoeging", "toevoegingen"), "del": ("schrapping", "schrappingen")}
MOVED, OTHER = ("verplaatsing", "verplaatsingen"), ("wijziging van opmaak", "wijzigingen van opmaak")


def check(subject: Subject, findings: Findings) -> None:
    """Report that there are tracked changes, at the first of them (REST001)."""
    changed = [paragraph for paragraph in subject.word.paragraphs if paragraph.revisions]
    kinds = Counter(_noun(change.kind) for paragraph in changed for change in paragraph.revisions)
    if kinds:
        counted = enumeration([plural(count, *noun) for noun, count in kinds.most_common()])
        findings.add(Code.REST001, changed[0], count=kinds.total(), kinds=counted)


def _noun(kind: str) -> tuple[str, str]:
    return MOVED if kind.startswith("move") else KINDS.get(kind, OTHER)
