"""What a reader must know stands in the text: headers and footers are skipped when a document is read aloud."""

from __future__ import annotations

import re

from generator.codes import phrases
from generator.diagnostics import Code
from generator.word.text.model import Paragraph, Story
from generator.wordcheck.findings import Findings
from generator.wordcheck.subject import Subject

WORD = re.compile(r"[^\W_]+")
PAGE_FIELDS = ("PAGE", "NUMPAGES", "SECTIONPAGES")
PAGE_WORDS = re.compile(r"(?:Pagina|Blz|Page|van|of|\W|\d)+", re.IGNORECASE)
SHORTEST = 4  # letters: less is no information


def check(subject: Subject, findings: Findings) -> None:
    """Report each piece of a header or footer that the text does not have (TOEG020)."""
    edges = [paragraph for paragraph in subject.word.of(Story.HEADER, Story.FOOTER) if paragraph.text.strip()]
    if not edges:
        return
    text = {word for paragraph in subject.word.text for word in _words(paragraph.text)}
    reported: set[str] = set()
    for paragraph in edges:
        for piece in _pieces(paragraph):
            told = all(word in text for word in _words(piece))
            if not told and piece not in reported and len("".join(_words(piece))) >= SHORTEST:
                reported.add(piece)
                findings.add(Code.TOEG020, paragraph, where=phrases.STORIES[paragraph.place.story.value], text=piece)


def _pieces(paragraph: Paragraph) -> list[str]:
    """The pieces between tabs and line ends, page numbers left out."""
    pieces = [piece.strip() for piece in re.split(r"[\t\n]", paragraph.text)]
    numbered = any(field.split(" ")[0].upper() in PAGE_FIELDS for field in paragraph.fields if field)
    return [piece for piece in pieces if piece and not (numbered and PAGE_WORDS.fullmatch(piece))]


def _words(text: str) -> list[str]:
    return WORD.findall(text.lower())
