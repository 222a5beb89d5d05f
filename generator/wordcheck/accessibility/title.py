"""The file has a title, and it says what the document is about: it is what a screen reader reads first (WCAG 2.4.2)."""

from __future__ import annotations

import re

from generator.diagnostics import Code
from generator.word.revising.edits import SetTitle
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject

SAYS_NOTHING = re.compile(
    r"(?:microsoft word|naamloos|untitled|document ?\d*\Z|titel\Z|title\Z|sjabloon|brief\Z|concept\Z|[\w .-]+\.(?:docx?|dotx?|rtf)\Z)",
    re.IGNORECASE,
)
SUBJECT = re.compile(r"(?:Betreft|Onderwerp)\s*[:\t]\s*(?P<title>\S.*)\Z", re.DOTALL)
LONGEST = 250


def check(subject: Subject, findings: Findings) -> None:
    """Report a missing title (TOEG004) or one that says nothing (TOEG005); the subject of the letter mends both."""
    title = " ".join(subject.word.properties.get("title", "").split())
    wanted = subject_of(subject)
    repair = SetTitle(wanted) if wanted else None
    if not title:
        findings.add(Code.TOEG004, None, repair)
    elif SAYS_NOTHING.match(title):
        findings.add(Code.TOEG005, None, repair, title=title)


def subject_of(subject: Subject) -> str:
    """What the document itself says that it is about: the line "Betreft", else its one paragraph in the style Title."""
    paragraphs = list(subject.word.body)
    lines = [match["title"] for match in (SUBJECT.match(paragraph.text.strip()) for paragraph in paragraphs) if match]
    titled = [
        paragraph.text for paragraph in paragraphs if paragraph.style.lower() == "title" and paragraph.text.strip()
    ]
    found = lines[:1] or (titled if len(titled) == 1 else [])
    return " ".join(found[0].split())[:LONGEST] if found else ""
