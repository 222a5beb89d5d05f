"""Which document a Word file is, and of which date: what it says of itself, never guessed from less."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice, zip_longest

from generator.dutch import MONTHS
from generator.word.text.model import Paragraph, WordText

FIRST = 60  # paragraphs with text: the first page
NOTA, AGENDA, LETTER = "beslisnota", "uitvoeringsagenda", "kamerbrief"
STAMPS = frozenset({"ter besluitvorming", "ter ondertekening", "ter beslissing", "ter informatie", "oplegnota"})
ADDRESSED = re.compile(r"(?:aan )?de voorzitter van de (?:tweede|eerste) kamer", re.IGNORECASE)
DAY = re.compile(
    rf"\b(?P<day>\d{{1,2}})[\s\u00a0]+(?P<month>{'|'.join(MONTHS)})[\s\u00a0]+(?P<year>\d{{4}})\b", re.IGNORECASE
)
LABEL = re.compile(r"(?:datum|den haag)\b[\s:,]*", re.IGNORECASE)


def document_type(word: WordText) -> str:
    """The name of its template; empty when it is none of ours, or cannot be told."""
    titles = {paragraph.text.strip().lower() for paragraph in _first_page(word)}
    if titles & STAMPS or {"nota", "geadviseerd besluit"} & titles:
        return NOTA
    if any(title.startswith(AGENDA) for title in titles):
        return AGENDA
    return LETTER if any(ADDRESSED.match(title) for title in titles) else ""


def day_of(word: WordText) -> date | None:
    """The date behind the label "Datum", or after "Den Haag," as letters had it; None when there is none."""
    page = list(_first_page(word))
    for paragraph, after in zip_longest(page, page[1:]):
        label = LABEL.match(paragraph.text.strip())
        if label:
            rest = paragraph.text.strip()[label.end() :]
            found = DAY.match(rest or (after.text.strip() if after else ""))
            if found:
                return _date(found)
    return None


def _date(found: re.Match[str]) -> date | None:
    try:
        return date(int(found["year"]), MONTHS.index(found["month"].lower()) + 1, int(found["day"]))
    except ValueError:  # 31 februari
        return None


def _first_page(word: WordText) -> Iterator[Paragraph]:
    return islice((paragraph for paragraph in word.body if paragraph.text.strip()), FIRST)
