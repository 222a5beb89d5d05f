"""SAM002: how many regions the programme has: ten until 20 December 2024, eleven from then on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.consistency.language import NUMBER, in_words, number_of, numbers_in, sentence_at, speaks_of_the_past
from generator.consistency.passage import Finding, Passage, Subject, found
from generator.diagnostics import Code

WHOLE = re.compile(
    rf"{NUMBER} regio[’']?s\b(?! (?:uit|die|waar|met|zonder|rond|aan de grens|van de raden|buiten|naast))",
    re.IGNORECASE,
)
ALL = re.compile(r"\b(?:alle|onze|deze|die|de) \Z", re.IGNORECASE)
OF_PROGRAMME = re.compile(
    rf"{NUMBER} (?:NPVR-regio[’']?s|regio[’']?s (?:van|in|binnen) (?:het NPVR|het programma|het nationaal programma))",
    re.IGNORECASE,
)
AT_BORDER = re.compile(
    rf"(?P<number>{NUMBER}) van de (?P<whole>{NUMBER}) regio[’']?s (?:liggen|ligt|grenzen|grenst)\b[^.]{{0,40}}"
    r"\b(?:grens|landsgrens|buurland|buurlanden|Duitsland)\b",
    re.IGNORECASE,
)
PARTIAL = re.compile(r"\b(?:van de|naast de|behalve de|buiten de) \Z", re.IGNORECASE)
NEAR = 2  # "de drie regio's" speaks of some of them; "de tien regio's" of all


def check(subject: Subject) -> Iterator[Finding]:
    """Report a number of regions that is not that of the programme on the date of the document."""
    right = subject.vocabulary.regions_on(subject.day) if subject.day else None
    for passage in subject.own:
        if right is None or "regio" not in passage.folded:
            continue
        for match in numbers_in(passage.text):
            number = number_of(match[0])
            counts_all = number != right and _counts_all(passage.text, match, abs(number - right))
            if counts_all and not _looks_back(passage.text, match, subject):
                yield found(Code.SAM002, passage, match.span(), number=in_words(number), right=in_words(right))
            yield from _at_border(passage, match, subject.vocabulary.at_border, right)


def _counts_all(text: str, number: re.Match[str], difference: int) -> bool:
    """Whether this number means all regions of the programme: it says so, or it comes near and stands behind "de"."""
    if OF_PROGRAMME.match(text, number.start()):
        return True
    return (
        difference <= NEAR
        and WHOLE.match(text, number.start()) is not None
        and ALL.search(text, 0, number.start()) is not None
    )


def _at_border(passage: Passage, number: re.Match[str], at_border: int | None, right: int) -> Iterator[Finding]:
    match = AT_BORDER.match(passage.text, number.start())
    if match and at_border and number_of(match["whole"]) == right and number_of(match["number"]) != at_border:
        number_there = in_words(number_of(match["number"]))
        yield found(Code.SAM003, passage, match.span(), number=number_there, right=in_words(at_border))


def _looks_back(text: str, match: re.Match[str], subject: Subject) -> bool:
    start, end = sentence_at(text, match.start())
    changes = [since for since, _ in subject.vocabulary.counts if subject.day and since <= subject.day]
    boundary = max(changes, default=date.min).year
    return speaks_of_the_past(text[start:end], boundary) or PARTIAL.search(text, 0, match.start()) is not None
