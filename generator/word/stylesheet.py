"""The styles of a template, found by name. A Dutch Word writes `w:styleId="Kop1"` for the style named `heading 1`:
ids depend on the language of the Word that saved the file, names of built-in styles do not (ECMA-376, 17.7.4.9).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from generator.errors import InternalError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


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
    TABLE = "Rijkspen tabel"
    TABLE_TEXT = "Tabeltekst"
    TABLE_HEAD = "Tabelkop"
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


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """Style ids by name, lower case: Word treats names of built-in styles without regard to case."""

    ids: dict[str, str]

    def id(self, name: str) -> str:
        """The id of a style that the template check has seen to be there."""
        try:
            return self.ids[name.lower()]
        except KeyError:
            raise InternalError(f"stijl {name} is gebruikt zonder dat het sjabloon erop is nagekeken") from None

    def missing(self, names: Iterable[str] = REQUIRED) -> list[str]:
        """Which of these styles the template lacks."""
        return [name for name in names if name.lower() not in self.ids]


def read_stylesheet(styles_xml: bytes) -> Stylesheet:
    """The styles of word/styles.xml."""
    root = etree.fromstring(styles_xml)
    ids = {}
    for style in root.iter(f"{W}style"):
        name = style.find(f"{W}name")
        if name is not None:
            ids[name.get(f"{W}val", "").lower()] = style.get(f"{W}styleId", "")
    return Stylesheet(ids)
