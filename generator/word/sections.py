"""Pages that lie on their side: sections in WordprocessingML (ECMA-376, 17.6).

A section ends with its properties, in the last paragraph of it; the last section of all has them at the end of the body.
While the text is written, the places where a page turns are only marked. When all of it is there, the marks give way to
properties: two landscape pieces in a row become one section, a piece at the very end takes the last properties, and no
section is left empty, because Word prints an empty page for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain, takewhile

from generator.record import Gatherer, Record, field, replace
from generator.tree.blocks import Annex, Block, Heading, Landscape
from generator.word.markup import paragraph

# Control characters, which no text can hold: the last paragraph upright, the last one on its side, the end of a slot.
UPRIGHT_ENDS, SIDEWAYS_ENDS, SLOT_ENDS = "\x01", "\x02", "\x03"
TURNED_BACK_AND_FORTH = re.compile(f"{SIDEWAYS_ENDS}({SLOT_ENDS}*){UPRIGHT_ENDS}")
MARK = re.compile(f"([{UPRIGHT_ENDS}{SIDEWAYS_ENDS}])")
ENDS_SIDEWAYS = re.compile(f"{SIDEWAYS_ENDS}({SLOT_ENDS}*)\\Z")
TITLE_PAGE = "<w:titlePg/>"


class Sheet(Record, frozen=True):
    """How a page lies: the properties of its section as markup, and the width of its text in twips."""

    properties: str
    width: int


class Sheets(Record, frozen=True):
    """The pages of a template.

    Attributes:
        upright: as the template draws them.
        sideways: on their side; None when the house style does not have them.
        last_slots: the slots with nothing of the template behind them.
    """

    upright: Sheet
    sideways: Sheet | None = None
    last_slots: tuple[str, ...] = ()


class TurnedStories(Record, frozen=True):
    """The headers and footers of landscape pages: parts by name, their `Relationship` and `Override` elements."""

    parts: Mapping[str, bytes] = field(default_factory=dict)
    relationships: str = ""
    content_types: str = ""


def turned(content: str) -> str:
    """Content that stands on pages on their side."""
    return f"{UPRIGHT_ENDS}{content}{SIDEWAYS_ENDS}"


def with_headings(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The same blocks, with headings that directly precede a landscape piece in it: they would stay behind alone."""
    if not any(isinstance(block, Landscape | Annex) for block in blocks):
        return blocks
    found: list[Block] = []
    for block in chain.from_iterable(map(_annex_turned, blocks)):
        if isinstance(block, Landscape):
            headings = list(takewhile(_is_heading, reversed(found)))[::-1]
            found[len(found) - len(headings) :] = [replace(block, blocks=(*headings, *block.blocks))]
        else:
            found.append(block)
    return tuple(found)


def _is_heading(block: Block) -> bool:
    return isinstance(block, Heading)


def _annex_turned(block: Block) -> tuple[Block, ...]:
    """An annex that begins on its side has its own heading there too."""
    match block:
        case Annex(blocks=blocks):
            match with_headings(blocks):
                case (Landscape(inside) as first, *rest):
                    return replace(first, blocks=(replace(block, blocks=inside),)), *rest
    return (block,)


class Sections(Gatherer):
    """The sections of one document, as its slots are gone through in order.

    Attributes:
        sheets: the pages of the template.
        empty_paragraph: the style of the paragraph that ends a section which does not end in one of its own.
    """

    sheets: Sheets
    empty_paragraph: str
    has_turned: bool = False

    def place(self, slots: Mapping[str, str]) -> tuple[dict[str, str], str]:
        """These slots with properties instead of marks, and the properties of the last section."""
        sideways = self.sheets.sideways
        if sideways is None or not any(UPRIGHT_ENDS in markup for markup in slots.values()):
            return dict(slots), self.sheets.upright.properties
        last = [name for name in slots if name in self.sheets.last_slots]
        first = [name for name in slots if name not in last]
        placed = {name: self._placed(_continued(slots[name]), sideways) for name in first}
        text = _continued(SLOT_ENDS.join(slots[name] for name in last))
        ends_sideways = ENDS_SIDEWAYS.search(text)
        if ends_sideways:
            text = text[: ends_sideways.start()] + self._after_table(text[: ends_sideways.start()]) + ends_sideways[1]
        placed |= zip(last, self._placed(text, sideways).split(SLOT_ENDS), strict=True)
        return placed, sideways.properties if ends_sideways else self._upright()

    def _placed(self, text: str, sideways: Sheet) -> str:
        done = ""
        for piece in MARK.split(text):
            if piece == UPRIGHT_ENDS:
                done = self._ended(done, self._upright())
                self.has_turned = True
            elif piece == SIDEWAYS_ENDS:
                done = self._ended(done, sideways.properties)
            else:
                done += piece
        return done

    def _upright(self) -> str:
        """Only the first section begins with a title page."""
        properties = self.sheets.upright.properties
        return properties.replace(TITLE_PAGE, "") if self.has_turned else properties

    def _ended(self, text: str, properties: str) -> str:
        """The text with these properties in its last paragraph; in a paragraph of their own if there is none."""
        if not text.rstrip(SLOT_ENDS).endswith("</w:p>"):
            text += paragraph(self.empty_paragraph, "")
        place = text.rindex("</w:pPr>")
        return text[:place] + properties + text[place:]

    def _after_table(self, text: str) -> str:
        """Word wants a paragraph after a table at the end of a text; without one it repairs the file."""
        return paragraph(self.empty_paragraph, "") if text.endswith("</w:tbl>") else ""


def _continued(text: str) -> str:
    """The text in which pages that turn upright and at once back again do not turn."""
    return TURNED_BACK_AND_FORTH.sub(r"\1", text)
