"""SAM002: how many regions the programme has: ten until 20 December 2024, eleven from then on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.consistency.language import BEFORE_NUMBER, NUMBER, in_words, number_of, sentence_at, speaks_of_the_past
from generator.consistency.passage import Finding, Subject, found
from generator.diagnostics import Code

_REGIONS = r"(?:NPVR-)?[Rr]egio[’']?s"
WHOLE = re.compile(
    rf"(?:\b(?P<all>[Aa]lle|[Oo]nze|[Dd]eze|[Dd]ie|[Dd]e)\b ){BEFORE_NUMBER}(?P<number>{NUMBER})\b {_REGIONS}\b"
    r"(?! (?:uit|die|waar|met|zonder|rond|aan de grens|van de raden|buiten|naast))",
    re.IGNORECASE,
)
OF_PROGRAMME = re.compile(
    rf"{BEFORE_NUMBER}\b(?P<number>{NUMBER})\b (?:NPVR-regio[’']?s|regio[’']?s (?:van|in|binnen) (?:het NPVR|het programma"
    r"|het [Nn]ationaal [Pp]rogramma))",
    re.IGNORECASE,
)
AT_BORDER = re.compile(
    rf"\b(?P<number>{NUMBER}) van de (?P<whole>{NUMBER}) regio[’']?s (?:liggen|ligt|grenzen|grenst)\b[^.]{{0,40}}"
    r"\b(?:grens|landsgrens|buurland|buurlanden|Duitsland)\b",
    re.IGNORECASE,
)
PARTIAL = re.compile(r"\b(?:van de|naast de|behalve de|buiten de) \Z", re.IGNORECASE)
NEAR = 2  # "de drie regio's" speaks of some of them; "de tien regio's" of all


def check(subject: Subject) -> Iterator[Finding]:
    """Report a number of regions that is not that of the programme on the date of the document."""
    right = subject.vocabulary.regions_on(subject.day) if subject.day else None
    for passage in subject.own:
        if "egio" not in passage.text:
            continue
        if right is not None:
            for pattern in (WHOLE, OF_PROGRAMME):
                for match in pattern.finditer(passage.text):
                    number = number_of(match["number"])
                    if _is_wrong(number, right, pattern is OF_PROGRAMME) and not _looks_back(
                        passage.text, match, subject
                    ):
                        span = match.span("number")
                        yield found(Code.SAM002, passage, span, number=in_words(number), right=in_words(right))
        at_border = subject.vocabulary.at_border
        for match in AT_BORDER.finditer(passage.text) if at_border else ():
            if number_of(match["number"]) != at_border and number_of(match["whole"]) == right:
                span = match.span()
                yield found(
                    Code.SAM003, passage, span, number=in_words(number_of(match["number"])), right=in_words(at_border)
                )


def _is_wrong(number: int, right: int, is_certain: bool) -> bool:  # noqa: FBT001  # one caller
    return number != right and (is_certain or abs(number - right) <= NEAR)


def _looks_back(text: str, match: re.Match[str], subject: Subject) -> bool:
    start, end = sentence_at(text, match.start())
    changes = [since for since, _ in subject.vocabulary.counts if subject.day and since <= subject.day]
    boundary = max(changes, default=date.min).year
    return speaks_of_the_past(text[start:end], boundary) or PARTIAL.search(text, 0, match.start()) is not None
