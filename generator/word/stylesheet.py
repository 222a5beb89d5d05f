"""The styles of a template, found by name. A Dutch Word writes `w:styleId="Kop1"` for the style named `heading 1`:
ids depend on the language of the Word that saved the file, names of built-in styles do not (ECMA-376, 17.7.4.9).
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.errors import InternalError
from generator.record import Record, field


class Style:
    """Names of the styles that the writer uses: the contract with the template."""

    BODY = "Body Text"
    HEADINGS = ("heading 1", "heading 2", "heading 3")
    ANNEX_HEADING = "Bijlagekop"
    TITLE = "Title"
    SUBTITLE = "Subtitle"
    STATUS = "Status"
    BULLET = "List Bullet"
    NUMBER = "List Number"
    CONTINUE = "List Continue"
    QUOTE = "Quote"
    CAPTION = "caption"
    FIGURE = "Figuur"
    CONTENTS_TITLE = "TOC Heading"
    CONTENTS = ("toc 1", "toc 2", "toc 3")
    SECTION_END = "Sectie-einde"
    TABLE = "Rijkspen tabel"
    TABLE_TEXT = "Tabeltekst"
    TABLE_HEAD = "Tabelkop"
    TABLE_TOTAL = "Tabeltotaal"
    BOX_TITLE = "Kadertitel"
    BOX_TEXT = "Kadertekst"
    BOX_BULLET = "Kaderopsomming"
    BOX_NUMBER = "Kadernummering"
    NOTE_TEXT = "footnote text"
    NOTE_MARK = "footnote reference"
    EMPHASIS = "Emphasis"
    STRONG = "Strong"
    LINK = "Hyperlink"
    GAP = "Nog in te vullen"


REQUIRED = tuple(
    name
    for key, value in vars(Style).items()
    if key.isupper()
    for name in (value if isinstance(value, tuple) else (value,))
)


class Stylesheet(Record, frozen=True):
    """Style ids by name, lower case: Word treats names of built-in styles without regard to case."""

    ids: dict[str, str]
    spaces_before: dict[str, int] = field(default_factory=dict)

    def space_before(self, name: str) -> int:
        """The space that this style puts before a paragraph, in twips, its own or inherited."""
        return self.spaces_before.get(self.id(name), 0)

    def id(self, name: str) -> str:
        """The id of a style that the template check has seen to be there."""
        try:
            return self.ids[name.lower()]
        except KeyError:
            raise InternalError(f"stijl {name} is gebruikt zonder dat het sjabloon erop is nagekeken") from None

    def missing(self, names: Iterable[str] = REQUIRED) -> list[str]:
        """Which of these styles the template lacks."""
        return [name for name in names if name.lower() not in self.ids]
