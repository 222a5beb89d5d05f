"""The language is named and right: without it a screen reader pronounces Dutch as English (WCAG 3.1.1 and 3.1.2)."""

from __future__ import annotations

import re

from generator.diagnostics import Code
from generator.word.revising.edits import SetLanguage
from generator.wordcheck.findings import Findings
from generator.wordcheck.passages import passages
from generator.wordcheck.subject import Subject

HOUSE_LANGUAGE = "nl-NL"
WORDS = re.compile(r"[a-zà-ÿ]+")
DUTCH = frozenset(
    [
        "de",
        "het",
        "een",
        "van",
        "en",
        "in",
        "is",
        "dat",
        "op",
        "te",
        "voor",
        "met",
        "zijn",
        "niet",
        "aan",
        "er",
        "ook",
        "als",
        "door",
        "naar",
        "bij",
        "wordt",
        "worden",
    ]
)
ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "is",
        "that",
        "for",
        "with",
        "are",
        "not",
        "on",
        "as",
        "by",
        "this",
        "from",
        "be",
        "which",
        "was",
        "have",
        "has",
        "will",
    ]
)
ENOUGH = 8  # function words before we say what language it is
SAMPLE = 20_000  # words are enough for the language of a document


def check(subject: Subject, findings: Findings) -> None:
    """Report a missing (TOEG001) or wrong (TOEG002) language, and English that is not marked as such (TOEG003)."""
    dutch = looks_dutch(" ".join(_sample(subject)))
    language = subject.word.language
    repair = SetLanguage(HOUSE_LANGUAGE) if dutch else None
    if not language:
        findings.add(Code.TOEG001, None, repair)
    elif dutch and not language.lower().startswith("nl"):
        findings.add(Code.TOEG002, None, repair, language=language)
    for passage in passages(subject.word):
        languages = {run.looks.language[:2].lower() for run in passage.paragraph.visible}
        if languages <= {"nl", ""} and looks_english(passage.text):
            findings.add(Code.TOEG003, passage.spot())


def looks_dutch(text: str) -> bool:
    """Whether the small words are Dutch."""
    dutch, english = _counted(text)
    return dutch >= ENOUGH and dutch > 2 * english


def looks_english(text: str) -> bool:
    """Whether the small words are English."""
    dutch, english = _counted(text)
    return english >= ENOUGH and english > 2 * dutch


def _counted(text: str) -> tuple[int, int]:
    words = WORDS.findall(text.lower())
    return sum(word in DUTCH for word in words), sum(word in ENGLISH for word in words)


def _sample(subject: Subject) -> list[str]:
    found, length = [], 0
    for passage in passages(subject.word):
        found.append(passage.text)
        length += len(passage.text)
        if length > SAMPLE:
            break
    return found
