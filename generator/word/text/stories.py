"""The paragraphs and tables of one part, in reading order, with where they stand.

A part is read block by block: as soon as a paragraph or table of the top level has been read, its XML is thrown away, so
that a document of thousands of pages is never in memory as a tree.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import takewhile
from operator import is_not

from lxml import etree

from generator.codes import phrases
from generator.diagnostics import Code
from generator.record import replace
from generator.word.names import W
from generator.word.properties import value_of
from generator.word.text import limits
from generator.word.text.atoms import MC, chosen
from generator.word.text.drawings import text_boxes
from generator.word.text.looks import OFF, Looks, colour, run_looks
from generator.word.text.model import Box, Cell, CellPlace, Paragraph, Place, Row, Section, Story, Table
from generator.word.text.opening import Refused, guard_xml
from generator.word.text.paragraphs import PAGE_BREAK, Surroundings, read_paragraph
from generator.word.text.sections import read_section

P, TBL, SECTION = f"{W}p", f"{W}tbl", f"{W}sectPr"
BODY = f"{W}body"
NOTES = frozenset({f"{W}footnote", f"{W}endnote"})
TRANSPARENT = frozenset({f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")})
BLOCKS = (P, TBL, SECTION, *sorted(NOTES), *sorted(TRANSPARENT), f"{MC}AlternateContent")  # what can hold text
NO_LOOKS: Looks = {}


@dataclass(slots=True)
class Reading:
    """What has been read of a file so far."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    characters: int = 0


@dataclass(slots=True)
class StoryReader:
    """Reads one part."""

    part: str
    story: Story
    around: Surroundings
    into: Reading
    knows_pages: bool = False
    _page: int = 0
    _heading: str = ""
    _number: int = 0
    _note: int = 0
    _next_paragraph: int = 0
    _next_table: int = 0
    _index: dict[etree._Element, int] = field(default_factory=dict)

    def read(self, content: bytes) -> None:
        """Read the whole part.

        Raises:
            Refused: it is no good XML, or there is too much of it.
        """
        guard_xml(self.part, content)
        if content.count(b"<") > limits.MAXIMUM_TAGS:
            raise Refused(Code.WORD005, problem=phrases.TOO_MANY_TAGS(name=self.part, most=limits.MAXIMUM_TAGS))
        self._page = 1 if self.story is Story.BODY and PAGE_BREAK.removeprefix(W).encode() in content else 0
        try:
            for block in _blocks(content):
                self._top(block)
        except (etree.XMLSyntaxError, ValueError) as problem:
            raise Refused(Code.CTRL007, part=self.part, problem=problem) from problem
        except RecursionError as problem:
            raise Refused(Code.WORD006, problem=phrases.TOO_DEEP(name=self.part)) from problem

    def _top(self, block: etree._Element) -> None:
        self._index = {}
        for element in block.iter(P, TBL):
            if element.tag == P:
                self._index[element] = self._next_paragraph
                self._next_paragraph += 1
            else:
                self._index[element] = self._next_table
                self._next_table += 1
        if block.tag in NOTES:
            if block.get(f"{W}type") in (None, "normal"):  # the others are the lines between text and notes
                self._whole_note(block)
        else:
            self._block(block, None, Box.NONE, NO_LOOKS)

    def _whole_note(self, element: etree._Element) -> None:
        identity, endnote = element.get(f"{W}id", ""), element.tag == f"{W}endnote"
        self._note, first = self.around.notes.number(identity, endnote=endnote), len(self.into.paragraphs)
        self._blocks_in(element, None, Box.NONE, NO_LOOKS)
        numbered = next(element.iter(f"{W}footnoteRef", f"{W}endnoteRef"), None) is not None
        filled = any(paragraph.text.strip() for paragraph in self.into.paragraphs[first:])
        self.around.notes.met(identity, endnote=endnote, numbered=numbered, filled=filled)

    def _blocks_in(self, element: etree._Element, cell: CellPlace | None, box: Box, looks: Looks) -> None:
        for child in element:
            self._block(child, cell, box, looks)

    def _block(self, element: etree._Element, cell: CellPlace | None, box: Box, looks: Looks) -> None:
        if element.tag == P:
            self._paragraph(element, cell, box, looks)
        elif element.tag == TBL:
            self._table(element, box, nested=cell is not None)
        elif element.tag == SECTION:
            self.into.sections.append(read_section(element, self.around.relations))
        elif element.tag == f"{MC}AlternateContent":
            self._blocks_in(chosen(element), cell, box, looks)
        elif element.tag in TRANSPARENT:
            self._blocks_in(element, cell, box, looks)

    # --- paragraphs --------------------------------------------------------------------------------------------------

    def _paragraph(self, element: etree._Element, cell: CellPlace | None, box: Box, looks: Looks) -> None:
        place = Place(self.part, self._index[element], self.story, page=self._page, note=self._note)
        paragraph, pages = read_paragraph(element, self.around, looks, place)
        if self._page:
            self._page += pages
        words = paragraph.text.strip()
        if paragraph.heading and words and self.story is Story.BODY:
            self._heading, self._number = " ".join(words.split()), 0
        elif words:
            self._number += 1
        page = self._page if paragraph.breaks_page or pages else place.page
        place = replace(place, heading=self._heading, number=self._number, page=page)
        self.into.paragraphs.append(replace(paragraph, place=place, cell=cell, box=box))
        self.into.characters += len(paragraph.text)
        if len(self.into.paragraphs) > limits.MAXIMUM_PARAGRAPHS or self.into.characters > limits.MAXIMUM_TEXT:
            most = phrases.TOO_MUCH_TEXT(paragraphs=limits.MAXIMUM_PARAGRAPHS, characters=limits.MAXIMUM_TEXT)
            raise Refused(Code.WORD005, problem=most)
        for content, standing in text_boxes(element):
            self._blocks_in(content, cell, standing, NO_LOOKS)
        inner = element.iterfind(f"{W}pPr/{SECTION}")
        self.into.sections += (read_section(section, self.around.relations) for section in inner)

    # --- tables ------------------------------------------------------------------------------------------------------

    def _table(self, element: etree._Element, box: Box, *, nested: bool) -> None:
        number, first = len(self.into.tables), len(self.into.paragraphs)
        style = value_of(element.find(f"{W}tblPr/{W}tblStyle"))
        table = Table(self.part, self._index[element], (), first, self.story, self.around.styles.name(style), nested)
        self.into.tables.append(table)
        special = _first_row_is_special(element)
        rows = tuple(
            self._row(row, CellPlace(number, index, 0), box, self._looks(style, first=special and index == 0))
            for index, row in enumerate(_children(element, f"{W}tr"))
        )
        self.into.tables[number] = replace(table, rows=rows)

    def _row(self, element: etree._Element, place: CellPlace, box: Box, looks: Looks) -> Row:
        header = element.find(f"{W}trPr/{W}tblHeader")
        cells = tuple(
            self._cell(cell, replace(place, column=column), box, looks)
            for column, cell in enumerate(_children(element, f"{W}tc"))
        )
        return Row(cells, header is not None and header.get(f"{W}val", "1") not in OFF)

    def _cell(self, element: etree._Element, place: CellPlace, box: Box, looks: Looks) -> Cell:
        first = len(self.into.paragraphs)
        properties = element.find(f"{W}tcPr")
        shade = None if properties is None else properties.find(f"{W}shd")
        fill = str(looks.get("fill", "")) if shade is None else colour(shade.get(f"{W}fill", ""))
        self._blocks_in(element, place, box, {**looks, "fill": fill} if fill else looks)
        inside = self.into.paragraphs[first:]
        runs = [run for paragraph in inside for run in paragraph.visible]
        text = "\n".join(paragraph.text for paragraph in inside).strip()
        span, merge = _merging(properties)
        bold = bool(runs) and all(run.looks.bold for run in runs)
        more = merge == "continue" or any(paragraph.pictures for paragraph in inside)
        return Cell(text, span, merge, fill, bold, more, first if inside else -1)

    def _looks(self, style: str, *, first: bool) -> Looks:
        """What a table style brings: text and fill, of all rows and of the first one."""
        found: dict[str, object] = {}
        for layer in self.around.styles.chain(style):
            found |= layer.looks
            if layer.table is not None:
                found |= _fill(layer.table.find(f"{W}tcPr"))
                part = layer.table.find(f"{W}tblStylePr[@{W}type='firstRow']") if first else None
                if part is not None:
                    found |= run_looks(part.find(f"{W}rPr"), self.around.styles.fonts) | _fill(part.find(f"{W}tcPr"))
        return found


def _blocks(content: bytes) -> Iterator[etree._Element]:
    """The children of the body (or of a header, or the notes), each complete; what was read is freed.

    Only what can hold text stops the parser: anything else that stands between comes along with the next block.
    """
    events = etree.iterparse(
        io.BytesIO(content),
        events=("end",),
        tag=BLOCKS,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    read: etree._Element | None = None
    for _, element in events:
        parent = element.getparent()
        if parent is not None and _is_top(element, parent):
            if element.getprevious() is not read:
                between = list(takewhile(partial(is_not, read), element.itersiblings(preceding=True)))
                yield from reversed(between)
            yield element
            read = element
            element.clear()
            while element.getprevious() is not None:
                del parent[0]


def _is_top(element: etree._Element, parent: etree._Element) -> bool:
    """Whether this stands directly in the part, or in its body: a body within a body is nobody's text."""
    if parent.getparent() is None:
        return element.tag != BODY
    above = parent.getparent()
    return parent.tag == BODY and above is not None and above.getparent() is None


def _children(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, also those in a content control."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in TRANSPARENT:
            yield from _children(child, tag)


def _first_row_is_special(table: etree._Element) -> bool:
    look = table.find(f"{W}tblPr/{W}tblLook")
    if look is None:
        return False
    bits = look.get(f"{W}val", "0")
    named = look.get(f"{W}firstRow")
    return named not in OFF if named else bits.isalnum() and bool(_hexadecimal(bits) & 0x20)


def _hexadecimal(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError:
        return 0


def _fill(properties: etree._Element | None) -> dict[str, object]:
    shade = None if properties is None else properties.find(f"{W}shd")
    found = "" if shade is None else colour(shade.get(f"{W}fill", ""))
    return {"fill": found} if found else {}


def _merging(properties: etree._Element | None) -> tuple[int, str]:
    if properties is None:
        return 1, ""
    span, merge = value_of(properties.find(f"{W}gridSpan")), properties.find(f"{W}vMerge")
    return int(span) if span.isdecimal() else 1, "" if merge is None else merge.get(f"{W}val", "continue")
