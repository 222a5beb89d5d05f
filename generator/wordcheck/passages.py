"""The text of a Word file as ordered passages, for rules that look at words and not at Word.

A rule over text needs no more than this: it goes through `passages(word)` and reports with `passage.spot(start, end)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.word.text.model import Paragraph, Story, WordText
from generator.wordcheck.findings import Spot


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph with text, of the body or of a note."""

    paragraph: Paragraph

    @property
    def text(self) -> str:
        r"""What is printed; a note mark is nothing, a tab \t, a line break \n."""
        return self.paragraph.text

    @property
    def in_note(self) -> bool:
        """Whether it stands in a note."""
        return self.paragraph.place.story is not Story.BODY

    def spot(self, start: int = 0, end: int = 0) -> Spot:
        """These characters of the passage, to report on or to replace; without numbers all of it."""
        return Spot(self.paragraph, start, end)


def passages(word: WordText) -> Iterator[Passage]:
    """The passages of the body in reading order, with those in tables and text boxes; then those of the notes."""
    return (Passage(paragraph) for paragraph in word.text if paragraph.text.strip())
