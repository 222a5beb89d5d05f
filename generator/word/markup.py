"""WordprocessingML as text: the few pieces of markup that every part of the writer uses.

The writer builds XML as strings, because a tree per document would cost more than everything else together. What
makes that safe stands here: all text passes through `escape`, all attributes through `attribute`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.record import Record

# XML 1.0 (2.2): characters that cannot stand in a document at all. Loading refuses them with a place; this is the
# last line of defence for text that did not come from a file.
HARD_SPACE = "\u00a0"
UNWRITABLE = "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"  # compiled when a text needs it: rarely, and it takes as long as a page


def escape(text: str) -> str:
    """Text for element content."""
    if not text.isprintable() and not text.replace(HARD_SPACE, "").isprintable():  # nearly all text is
        text = re.sub(UNWRITABLE, "\ufffd", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@lru_cache(maxsize=1024)
def attribute(text: str) -> str:
    """Text for an attribute value between double quotes; the same few come back all the time."""
    return escape(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def text_run(text: str, properties: str = "") -> str:
    """A run (ECMA-376, 17.3.2.25) with this text; a tab character becomes a Word tab."""
    if not text:
        return ""
    content = "<w:tab/>".join(map(_text_element, text.split("\t"))) if "\t" in text else _text_element(text)
    return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>" if properties else f"<w:r>{content}</w:r>"


def _text_element(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>' if text else ""


def run_properties(properties: str) -> str:
    """`w:rPr`, or nothing when there are no properties."""
    return f"<w:rPr>{properties}</w:rPr>" if properties else ""


class ParagraphProperties(Record, frozen=True):
    """What a paragraph sets beside its style. Word insists on the order of ECMA-376, 17.3.1.26, which `xml` keeps.

    Attributes:
        numbering: list number id and level (0 to 8).
        space_before: in twips.
        indent: left indent in twips.
        loose: ask for the space between list items that the style leaves out.
        justification: left, center or right.
        keep_next: stay on the page of the next paragraph.
    """

    numbering: tuple[int, int] | None = None
    space_before: int | None = None
    indent: int | None = None
    loose: bool = False
    justification: str = "left"
    keep_next: bool = False

    def xml(self) -> str:
        """The properties as they follow `w:pStyle`."""
        return "".join(
            [
                "<w:keepNext/>" if self.keep_next else "",
                _number_properties(*self.numbering) if self.numbering else "",
                f'<w:spacing w:before="{self.space_before}"/>' if self.space_before is not None else "",
                f'<w:ind w:left="{self.indent}"/>' if self.indent is not None else "",
                '<w:contextualSpacing w:val="0"/>' if self.loose else "",
                f'<w:jc w:val="{self.justification}"/>' if self.justification != "left" else "",
            ]
        )


PLAIN = ParagraphProperties()


def _number_properties(number_id: int, level: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number_id}"/></w:numPr>'


def paragraph(style_id: str, content: str, properties: ParagraphProperties = PLAIN) -> str:
    """A paragraph in a style."""
    return f"{_opening(style_id, properties)}{content}</w:p>"


@lru_cache(maxsize=1024)
def _opening(style_id: str, properties: ParagraphProperties) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{attribute(style_id)}"/>{properties.xml()}</w:pPr>'


@lru_cache(maxsize=64)
def character_style(style_id: str) -> str:
    """The run property that names a character style."""
    return f'<w:rStyle w:val="{attribute(style_id)}"/>'


def field(instruction: str, cached: str, properties: str = "") -> str:
    """A complex field (17.16.18) with its cached result, so that readers that do not compute fields show the text."""
    return field_begin(instruction, properties) + text_run(cached, properties) + field_end(properties)


def field_begin(instruction: str, properties: str = "") -> str:
    """What stands before the cached result of a complex field."""
    rpr = run_properties(properties)
    return (
        f'<w:r>{rpr}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{rpr}<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r>{rpr}<w:fldChar w:fldCharType="separate"/></w:r>'
    )


def field_end(properties: str = "") -> str:
    """What stands after the cached result of a complex field."""
    return f'<w:r>{run_properties(properties)}<w:fldChar w:fldCharType="end"/></w:r>'
