"""Notes that lean on the note before them: "Ibid., p. 12", "13 Idem, p. 4.", "Aldaar".

A step of its own behind the finder: a word such as "idem" says something only in the order of the notes. A note leans
when it is nothing but the word, with or without a page, and when the note before names one document and no more. A note
with an author or with words of its own ("Jansen, a.w., p. 3", "Idem voor de gemeenten") is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.references.grammar.found import Found

LEANING = re.compile(
    r"\s*(?:\[?\^?\d{1,3}[\].:)]{0,2}\s+)?"  # the number of the note
    r"(?P<whole>(?P<word>idem|ibid(?:em)?|aldaar|t\.\s?a\.\s?p|a\.\s?w|o\.\s?c)\b\.?"
    r"(?:,?\s+(?:p|pp|blz|pag)\.?\s?(?P<page>\d{1,5}(?:\s?[-–]\s?\d{1,5})?))?)\s*[.;]?\s*",
    re.IGNORECASE,
)
DOUBT = "leunt met “{word}” op de noot ervoor: klopt niet meer zodra daar een andere noot tussen komt"


def lean(notes: Iterable[tuple[str, list[Found]]]) -> Iterator[list[Found]]:
    """What each note cites, in order: what was found in it, or else what it takes from the note before."""
    before: list[Found] = []
    for text, found in notes:
        leaned = found or _leaned(text, before)
        if text.strip():
            before = leaned
        yield leaned


def _leaned(text: str, before: list[Found]) -> list[Found]:
    match = LEANING.fullmatch(text)
    if match is None or len(before) != 1:
        return []
    page = re.sub(r"\s?[-–]\s?", "-", match["page"]) if match["page"] else before[0].reference.page
    doubt = DOUBT.format(word=match["word"].lower())
    return [Found(replace(before[0].reference, page=page), match.start("whole"), match.end("whole"), (doubt,))]
