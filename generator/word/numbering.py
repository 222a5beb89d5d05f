"""Lists and heading numbers as real Word numbering (ECMA-376, 17.9).

The house-style owner draws the look of each kind of list once in the template, as an abstract numbering with a name;
the writer adds one `w:num` per numbered list, with a start override, because Word goes on counting through all
paragraphs that share a `w:num`.
"""

from __future__ import annotations

from generator.record import Gatherer, Record, field

BULLETS = "rijkspen-opsomming"
NUMBERS = "rijkspen-nummering"
HEADINGS = "rijkspen-koppen"
BOX_BULLETS = "rijkspen-kader-opsomming"
BOX_NUMBERS = "rijkspen-kader-nummering"
REQUIRED = (BULLETS, NUMBERS, HEADINGS, BOX_BULLETS, BOX_NUMBERS)
DEEPEST_LEVEL = 8


class AbstractNumbering(Record, frozen=True):
    """One kind of list in the template: its id and, per level, the left indent of the text in twips and the form of
    its number, such as "%1.%2".
    """

    id: str
    indents: tuple[int, ...]
    forms: tuple[str, ...] = ()


class NumberingDefinitions(Record, frozen=True):
    """What the template defines, and the first number id that is free."""

    kinds: dict[str, AbstractNumbering]
    first_free_id: int

    def missing(self) -> list[str]:
        """Kinds of list that the template lacks."""
        return [name for name in REQUIRED if name not in self.kinds]

    def shown(self, kind: str, number: str) -> str:
        """A number such as "2.1" in the form of its level."""
        counts = number.split(".")
        form = self.kinds[kind].forms[len(counts) - 1]
        for place, count in enumerate(counts, start=1):
            form = form.replace(f"%{place}", count)
        return form


class ListNumbers(Gatherer):
    """Hands out number ids for one document and writes the `w:num` elements that go with them."""

    definitions: NumberingDefinitions
    elements: list[str] = field(default_factory=list)
    shared: dict[str, int] = field(default_factory=dict)

    def shared_id(self, kind: str) -> int:
        """The id that all lists of this kind share: bullets, and the headings, which do count on."""
        if kind not in self.shared:
            self.shared[kind] = self._add(kind, "")
        return self.shared[kind]

    def fresh_id(self, kind: str, level: int, start: int) -> int:
        """An id of its own for a numbered list that begins at `start` on `level` (0 to 8)."""
        override = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        return self._add(kind, override)

    def indent(self, kind: str, level: int) -> int:
        """Left indent of the text at this level, in twips."""
        indents = self.definitions.kinds[kind].indents
        return indents[min(level, len(indents) - 1)]

    def _add(self, kind: str, override: str) -> int:
        number = self.definitions.first_free_id + len(self.elements)
        abstract = self.definitions.kinds[kind].id
        self.elements.append(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>')
        return number
