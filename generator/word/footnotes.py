"""Native footnotes (ECMA-376, 17.11): a registry that pairs every reference with exactly one note.

The notes part is written anew for each document and holds only what is referenced. A template engine that leaves a
note's text behind when its paragraph is removed leaks text; one that copies an anchor in a loop makes two notes with
one id, and Word then calls the file damaged.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.word.markup import character_style, run_properties
from generator.word.relationships import Hyperlinks
from generator.word.stylesheet import Style, Stylesheet

FIRST_ID = 1  # -1 and 0 are the separators, which stand in the template


@dataclass(slots=True)
class Footnotes:
    """The notes of one document, in the order in which they are referenced."""

    styles: Stylesheet
    links: Hyperlinks = field(default_factory=Hyperlinks)
    elements: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many notes there are."""
        return len(self.elements)

    def reserve(self) -> int:
        """A new note id; `fill` must follow."""
        self.elements.append("")
        return FIRST_ID + len(self.elements) - 1

    def fill(self, note_id: int, paragraphs: str) -> None:
        """Put the written paragraphs of the note in its place; the first already begins with its `mark`."""
        self.elements[note_id - FIRST_ID] = f'<w:footnote w:id="{note_id}">{paragraphs}</w:footnote>'

    def reference(self, note_id: int) -> str:
        """The run in the text that refers to the note."""
        return f'<w:r>{self._mark_style()}<w:footnoteReference w:id="{note_id}"/></w:r>'

    def mark(self) -> str:
        """The number at the start of the note itself, and the space after it."""
        return f'<w:r>{self._mark_style()}<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'

    def _mark_style(self) -> str:
        return run_properties(character_style(self.styles.id(Style.NOTE_MARK)))
