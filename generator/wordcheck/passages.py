"""The text of a Word file as ordered passages, for rules that look at words and not at Word.

A rule over text needs no more than this: it goes through `passages(word)` and reports with `passage.spot(start, end)`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.word.text.model import Paragraph, Story, WordText
from generator.wordcheck.findings import Spot

# What the rules that read every word (citations, consistency) read of the body, and as much again of the notes: some 2,000
# pages. They take seconds for a million characters; in a longer file a finding says where they stop (WORD010).
MOST_READ, MOST_PASSAGES = 6_000_000, 30_000


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


def passages_read(word: WordText) -> Iterator[Passage]:
    """The passages that rules read word by word: all of them, but in a file of thousands of pages the first of each story."""
    return (passage for passage, within in _measured(word) if within)


def first_unread(word: WordText) -> Passage | None:
    """Where those rules stop; None in any file of usual length."""
    return next((passage for passage, within in _measured(word) if not within), None)


def _measured(word: WordText) -> Iterator[tuple[Passage, bool]]:
    characters: Counter[bool] = Counter()
    count: Counter[bool] = Counter()
    for passage in passages(word):
        story = passage.in_note
        characters[story] += len(passage.text)
        count[story] += 1
        yield passage, characters[story] <= MOST_READ and count[story] <= MOST_PASSAGES
