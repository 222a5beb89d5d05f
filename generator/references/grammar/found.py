"""A citation found in a text: what it says, where it stands, and what is not certain about it.

Where a citation names several documents ("nrs. 520 en 548", "26 643 en 32 761, nr. 642"), each is one `Found` and all
have the span of the whole citation: none of them can be read from less of the text. A citation that repeats its
dossier ("29385, nr. 126; 36350, nr. 17") is two citations, each with its own span.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.references.values import Reference


@dataclass(frozen=True, slots=True)
class Found:
    """One document cited in a text.

    Attributes:
        reference: what the citation says.
        start: index of the first character of the citation in the text.
        end: index after its last character.
        reading_doubts: what the text leaves open about how it must be read.
    """

    reference: Reference
    start: int
    end: int
    reading_doubts: tuple[str, ...] = ()

    @property
    def doubts(self) -> tuple[str, ...]:
        """Everything that is not certain, in Dutch."""
        return self.reading_doubts + self.reference.doubts

    @property
    def page(self) -> str | None:
        """The pages cited."""
        return self.reference.page
