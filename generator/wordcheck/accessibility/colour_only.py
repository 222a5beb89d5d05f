"""Colour is never the only sign: one man in twelve does not see it, and a screen reader does not say it (WCAG 1.4.1)."""

from __future__ import annotations

import re

from generator.consistency.language import holds_any
from generator.diagnostics import Code
from generator.word.text.model import Story, Table
from generator.wordcheck.findings import Findings
from generator.wordcheck.passages import passages
from generator.wordcheck.subject import Subject

COLOURS = "rood|rode|groen|groene|geel|gele|oranje|blauw|blauwe|paars|paarse|grijs|grijze"
STEMS = ("rood", "rode", "groen", "geel", "gele", "oranje", "blauw", "paars", "grijs", "grijze")
TOLD = re.compile(
    rf"\b(?:in (?:het )?(?:rood|geel|oranje|paars)|(?:{COLOURS})(?:e)? (?:gemarkeerd|gearceerd|gedrukt|aangegeven|weergegeven|gekleurd)e?"
    rf"|(?:gemarkeerd|gearceerd|aangegeven|weergegeven) (?:met|in) (?:{COLOURS})"
    rf"|(?:de )?(?:{COLOURS}) (?:tekst|cellen|regels|vakken|delen|passages|balken|lijnen|vlakken))\b",
    re.IGNORECASE,
)
WORTH_TELLING = 2  # colours, and cells, before colour says something


def check(subject: Subject, findings: Findings) -> None:
    """Report words that lean on colour (TOEG021) and tables with colours instead of words (TOEG022)."""
    for passage in passages(subject.word):
        for told in TOLD.finditer(passage.text) if holds_any(passage.text.casefold(), STEMS) else ():
            findings.add(Code.TOEG021, passage.spot(*told.span()), words=told[0])
    for table in subject.word.tables:
        count = _coloured(table)
        if table.story is Story.BODY and count >= WORTH_TELLING:
            findings.add(Code.TOEG022, subject.word.paragraphs[table.first], count=count)


def _coloured(table: Table) -> int:
    """How many cells have a colour and no text, when the colours differ."""
    cells = [cell for row in table.rows for cell in row.cells if cell.fill and not cell.text and not cell.has_more]
    return len(cells) if len({cell.fill for cell in cells}) >= WORTH_TELLING else 0
