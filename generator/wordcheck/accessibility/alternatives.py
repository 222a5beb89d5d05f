"""A picture says in words what there is to see, or is marked as decoration (WCAG 1.1.1)."""

from __future__ import annotations

import re

from generator.codes import phrases
from generator.diagnostics import Code
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject

SAYS_NOTHING = re.compile(
    r"(?:(?:afbeelding|figuur|foto|plaatje|logo|grafiek|diagram|picture|image|shape|vorm|object)\s*\d*"
    r"|[\w .-]+\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?|svg)|https?:\S+)\Z",
    re.IGNORECASE,
)
BY_MACHINE = re.compile(
    r"automatisch gegenereerde beschrijving|description automatically generated|AI-generated|door AI", re.IGNORECASE
)


def check(subject: Subject, findings: Findings) -> None:
    """Report pictures without alternative text (TOEG014), and with one that says nothing (TOEG015)."""
    for paragraph in subject.word.paragraphs:
        for picture in paragraph.pictures:
            text = " ".join(picture.alternative.split())
            if picture.decorative:
                continue
            if not text:
                findings.add(Code.TOEG014, paragraph, name=picture.name or phrases.NAMELESS)
            elif SAYS_NOTHING.match(text) or BY_MACHINE.search(text):
                findings.add(Code.TOEG015, paragraph, text=text)
