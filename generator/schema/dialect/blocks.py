"""From block tokens to blocks, each with its place; and the rules for what may stand where."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from markdown_it.token import Token

from generator.codes import markdown_phrases as says
from generator.codes.phrases import HEADING_OF_LEVEL
from generator.diagnostics import Code, Location
from generator.record import replace
from generator.schema.dialect.containers import check_lists, read_container, withholds
from generator.schema.dialect.inlines import LABEL, InlineReader
from generator.schema.dialect.nesting import children, first_line, with_surroundings
from generator.schema.dialect.reading import BOX, LIST, NOTE, QUOTE, Reading
from generator.schema.dialect.refusals import REFUSED, UNDERLINED, check_suspect, refuse
from generator.schema.dialect.tables import read_table
from generator.tree.blocks import Block, BulletList, Heading, ListItem, NumberedList, Paragraph, Quote, Table
from generator.tree.inlines import Inline, Text

ANCHOR = re.compile(r"[ \t]+\{#(?P<name>[\w-]+)\}[ \t]*\Z")
MAX_HEADING = 3
MAX_LIST = 9  # Word has nine list levels (ECMA-376 part 1, 17.9.3: w:ilvl is 0 to 8)


class BlockReader:
    """Reads the blocks of one text."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.readers: dict[str, Callable[[Token, Location], tuple[Block, ...]]] = {
            "paragraph": self._paragraph,
            "heading": self._heading,
            "bullet_list": self._bullet_list,
            "ordered_list": self._numbered_list,
            "blockquote": self._quote,
            "table": lambda node, _: read_table(reading, node),
            "container": lambda node, _: read_container(reading, node, self.read),
            "stray_closing": self._stray_closing,
            "note_definition": lambda *_: (),
        }

    def read_document(self, tokens: list[Token]) -> tuple[Block, ...]:
        """The blocks of a whole text. The notes go first, so that they are there when the text refers to them."""
        everything = with_surroundings(tokens)
        definitions = [(node, around) for node, around in everything if node.type == "note_definition"]
        for node, around in definitions:
            self._note_definition(node, is_withheld=any(map(withholds, around)))
        blocks = self.read(tokens)
        for node, _ in definitions:
            self._check_cited(node)
        return blocks

    def read(self, nodes: Iterable[Token]) -> tuple[Block, ...]:
        """The blocks of these tokens."""
        found: list[Block] = []
        for node in nodes:
            place = self.reading.places.of_block(first_line(node))
            if node.type in REFUSED:
                refuse(self.reading, node, place)
            elif node.type == "caption":
                found[-1] = self._with_caption(found[-1], node)
            else:
                found.extend(self.readers[node.type](node, place))
        check_lists(self.reading, found)
        return tuple(found)

    def _inlines(self, node: Token) -> tuple[Inline, ...]:
        content = children(node)[0]
        places = self.reading.places.of_content(content.content, first_line(content))
        check_suspect(self.reading, content.content, places.at(0))
        return InlineReader(self.reading, places).read(children(content))

    def _named_inlines(self, node: Token) -> tuple[tuple[Inline, ...], str]:
        """The inlines of a heading or caption, and the name at its end, `{#naam}`, that others refer to it by."""
        content = children(node)[0]
        name = ANCHOR.search(content.content)
        places = self.reading.places.of_content(content.content, first_line(content))
        check_suspect(self.reading, ANCHOR.sub("", content.content), places.at(0))
        inlines = InlineReader(self.reading, places).read(children(content))
        if name is None or not isinstance(inlines[-1], Text):
            return inlines, ""
        rest = replace(inlines[-1], text=ANCHOR.sub("", inlines[-1].text))
        return (*inlines[:-1], *([rest] if rest.text else [])), name["name"]

    def _paragraph(self, node: Token, place: Location) -> tuple[Block, ...]:
        inlines = self._inlines(node)
        return (Paragraph(inlines, origin=place),) if inlines else ()

    def _heading(self, node: Token, place: Location) -> tuple[Block, ...]:
        level = int(node.tag[1:])
        self._check_heading(node, level, place)
        inlines, anchor = self._named_inlines(node)
        if not inlines:
            self.reading.fault(place, says.EMPTY_HEADING)
        return (Heading(level, inlines, anchor=anchor, origin=place),)

    def _check_heading(self, node: Token, level: int, place: Location) -> None:
        reading, above = self.reading, self.reading.heading_level
        for surroundings in {LIST, QUOTE, BOX, NOTE}.intersection(reading.inside):
            reading.refuse(place, says.HEADING_IN(surroundings=surroundings), says.HEADING_OUT)
        if not node.markup.startswith("#"):
            reading.refuse(place, *UNDERLINED)
        elif level > MAX_HEADING:
            reading.refuse(place, HEADING_OF_LEVEL(level=level), says.AT_MOST(marks="#" * MAX_HEADING))
        elif level > above + 1:
            reading.report.add(Code.TEKST006, place, level=level, above=above, expected=above + 1)
        reading.heading_level = level

    def _bullet_list(self, node: Token, place: Location) -> tuple[Block, ...]:
        return (BulletList(self._items(node), _is_tight(node), origin=place),)

    def _numbered_list(self, node: Token, place: Location) -> tuple[Block, ...]:
        numbers = [int(item.info) for item in children(node)]
        start = numbers[0]
        if numbers not in ([start] * len(numbers), list(range(start, start + len(numbers)))):
            written = ", ".join(str(number) for number in numbers[:10])
            self.reading.fault(place, says.NUMBERING(written=written))
        return (NumberedList(self._items(node), start, _is_tight(node), origin=place),)

    def _items(self, node: Token) -> tuple[ListItem, ...]:
        with self.reading.within(LIST):
            if self.reading.inside.count(LIST) == MAX_LIST + 1:
                place = self.reading.places.of_block(first_line(node))
                self.reading.report.add(Code.BRON004, place, maximum=MAX_LIST)
            return tuple(self._item(item) for item in children(node))

    def _item(self, node: Token) -> ListItem:
        blocks = self.read(children(node))
        if not blocks:
            place = self.reading.places.of_block(first_line(node))
            self.reading.fault(place, says.EMPTY_ITEM)
        return ListItem(blocks)

    def _quote(self, node: Token, place: Location) -> tuple[Block, ...]:
        with self.reading.within(QUOTE):
            return (Quote(self.read(children(node)), origin=place),)

    def _with_caption(self, table: Block, node: Token) -> Block:
        """The table with its caption; a caption is only recognised straight under a table."""
        caption, anchor = self._named_inlines(node)
        return replace(table, caption=caption, anchor=anchor) if isinstance(table, Table) else table

    def _note_definition(self, node: Token, *, is_withheld: bool) -> None:
        label = str(node.meta["label"])
        place = self._definition_place(node)
        if not LABEL.match(label):
            self.reading.fault(place, says.NO_NOTE_NAME(label=label))
        elif label in self.reading.notes:
            self.reading.report.add(Code.TEKST009, place, anchor=label)
        with self.reading.within(NOTE):
            blocks = self.read(children(node))
        if not blocks:
            self.reading.fault(place, says.EMPTY_NOTE)
        self.reading.notes.setdefault(label, blocks)
        if is_withheld:
            self.reading.withheld_notes.add(label)

    def _check_cited(self, node: Token) -> None:
        label = str(node.meta["label"])
        if label not in self.reading.cited_notes and LABEL.match(label):
            self.reading.report.add(Code.TEKST003, self._definition_place(node), label=label)

    def _definition_place(self, node: Token) -> Location:
        return self.reading.places.at(first_line(node), int(node.meta["at"]))

    def _stray_closing(self, _: Token, place: Location) -> tuple[Block, ...]:
        self.reading.fault(place, says.CLOSES_NOTHING)
        return ()


def _is_tight(node: Token) -> bool:
    """markdown-it hides the paragraphs of a list without blank lines."""
    return all(block.hidden for item in children(node) for block in children(item) if block.type == "paragraph")
