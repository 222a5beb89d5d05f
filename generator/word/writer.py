"""Tree → WordprocessingML: the body that the author wrote, for the slots of the template.

One writer per document. It knows blocks, inlines and the styles of the template by name; it has never heard of a
Kamerstuk. Paragraph properties are written in the order of ECMA-376, 17.3.1.26, because Word insists on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice, tee

from generator.errors import InternalError
from generator.record import Record, replace
from generator.tree.blocks import (
    Annex,
    Block,
    Box,
    BulletList,
    Cell,
    Figure,
    Heading,
    Landscape,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    Role,
    Table,
    TableOfContents,
    WithheldBlock,
)
from generator.tree.inlines import Inline
from generator.tree.labels import Labels
from generator.tree.printed import annex_label, entries, figure_label, table_label
from generator.word import numbering
from generator.word.bookmarks import bookmarked, live_number
from generator.word.charts.look import PLAIN_LOOK, ChartLook
from generator.word.contents import entry_bookmarked, write_contents
from generator.word.figures import Figures
from generator.word.footnotes import Footnotes
from generator.word.markup import PLAIN, ParagraphProperties, paragraph, text_run
from generator.word.numbering import ListNumbers, NumberingDefinitions
from generator.word.relationships import Hyperlinks
from generator.word.runs import RunWriter
from generator.word.sections import Sheets, turned, with_headings
from generator.word.stylesheet import Style, Stylesheet
from generator.word.tables import CellPlace, write_table

ROLE_STYLES = {
    Role.BODY: Style.BODY,
    Role.TITLE: Style.TITLE,
    Role.SUBTITLE: Style.SUBTITLE,
    Role.CAPTION: Style.CAPTION,
    Role.STATUS: Style.STATUS,
    Role.SIGNATURE: Style.BODY,
}
ANNOUNCED = (BulletList, NumberedList, Quote)  # the paragraph before these stays on their page
SPACE_AFTER_TABLE = 240  # twips: one line of 12 pt, because a table has no spacing of its own


class Surroundings(Record, frozen=True):
    """Where a block stands, which decides its styles: in the body, a box, a table cell, a quotation or a note."""

    text: str = Style.BODY
    bullet: str = Style.BULLET
    number: str = Style.NUMBER
    bullets: str = numbering.BULLETS
    numbers: str = numbering.NUMBERS
    depth: int = 0


BODY = Surroundings()
BOX = Surroundings(Style.BOX_TEXT, Style.BOX_BULLET, Style.BOX_NUMBER, numbering.BOX_BULLETS, numbering.BOX_NUMBERS)
CELL = Surroundings(Style.TABLE_TEXT)
HEAD = Surroundings(Style.TABLE_HEAD)
TOTAL = Surroundings(Style.TABLE_TOTAL)
QUOTE = Surroundings(Style.QUOTE)
NOTE = Surroundings(Style.NOTE_TEXT)


@dataclass(slots=True)
class BodyWriter:
    """Writes the blocks of one document and collects its notes, list numbers and links.

    Args:
        styles: the styles of the template.
        definitions: the kinds of list in the template.
        sheets: how the pages of the template lie.
        labels: what references print, and the lines of a table of contents.
        look: how figures look.
    """

    styles: Stylesheet
    definitions: NumberingDefinitions
    sheets: Sheets
    labels: Labels
    notes: Footnotes = field(init=False)
    lists: ListNumbers = field(init=False)
    look: ChartLook = PLAIN_LOOK
    drawings: Figures = field(init=False)
    links: Hyperlinks = field(default_factory=Hyperlinks)
    tables: int = 0
    figures: int = 0
    entered: int = 0
    width: int = field(init=False)
    page_keys: set[str] = field(init=False)
    _after_table: bool = False
    _runs: RunWriter = field(init=False)
    _note_runs: RunWriter = field(init=False)

    def __post_init__(self) -> None:
        self.width = self.sheets.upright.width
        self.notes = Footnotes(self.styles)
        self.lists = ListNumbers(self.definitions)
        self.drawings = Figures(self.look)
        self._runs = RunWriter(self.styles, self.links, self.notes, self.labels.by_name, self._write_note)
        self.page_keys = self._runs.page_keys
        self._note_runs = replace(self._runs, links=self.notes.links)

    def write(self, blocks: Iterable[Block]) -> str:
        """The markup of these blocks, for a slot in the body."""
        written = self._blocks(with_headings(tuple(blocks)), BODY)
        self._after_table = False
        # Word wants a paragraph after a table at the end of a text; without one it repairs the file.
        return written + paragraph(self.styles.id(Style.TABLE_TEXT), "") if written.endswith("</w:tbl>") else written

    def _blocks(self, blocks: Iterable[Block], where: Surroundings) -> str:
        written = []
        for block, following in _with_next(blocks):
            if isinstance(block, Paragraph) and isinstance(following, ANNOUNCED):
                written.append(self._paragraph(block, where, ParagraphProperties(keep_next=True)))
            else:
                written.append(self._block(block, where))
        return "".join(written)

    def _block(self, block: Block, where: Surroundings) -> str:  # noqa: C901  # one case per node: the contract
        match block:
            case Paragraph():
                return self._paragraph(block, where)
            case Heading():
                return self._heading(block)
            case BulletList() | NumberedList():
                return self._list(block, where)
            case Table():
                return self._table(block)
            case Box():
                return self._box(block)
            case Quote(blocks):
                return self._blocks(blocks, QUOTE)
            case Figure():
                return self._figure(block)
            case TableOfContents():
                return self._contents(block)
            case Landscape(blocks):
                return self._landscape(blocks, where)
            case WithheldBlock(blocks):
                return self._blocks(blocks, where)
            case Annex():
                return self._annex(block)
            case _:
                raise InternalError(f"{block.origin}: {type(block).__name__} bereikte de Word-schrijver")

    def _emit(self, style: str, inlines: tuple[Inline, ...], properties: ParagraphProperties = PLAIN) -> str:
        return self._emit_runs(style, self._runs.write(inlines), properties)

    def _emit_runs(self, style: str, runs: str, properties: ParagraphProperties = PLAIN) -> str:
        """Every paragraph of the body leaves through here: the first one after a table gets air above it."""
        if self._after_table:
            if self.styles.space_before(style) < SPACE_AFTER_TABLE:
                properties = replace(properties, space_before=SPACE_AFTER_TABLE)
            self._after_table = False
        return paragraph(self.styles.id(style), runs, properties)

    def _paragraph(self, block: Paragraph, where: Surroundings, properties: ParagraphProperties = PLAIN) -> str:
        style = where.text if block.role is Role.BODY else ROLE_STYLES[block.role]
        return self._emit(style, block.inlines, properties)

    def _heading(self, heading: Heading) -> str:
        level = heading.level - 1
        number = (self.lists.shared_id(numbering.HEADINGS), level) if heading.numbered else None
        runs = self._entered(self._bookmarked(self._runs.write(heading.inlines), heading.anchor))
        return self._emit_runs(Style.HEADINGS[level], runs, ParagraphProperties(numbering=number))

    def _bookmarked(self, runs: str, anchor: str) -> str:
        return bookmarked(runs, self.labels.by_name[anchor]) if anchor else runs

    def _entered(self, runs: str) -> str:
        """The runs of a heading or annex, marked as what an entry of the table of contents leads to."""
        self.entered += 1
        entry = self.labels.contents[self.entered - 1]
        return entry_bookmarked(runs, entry, self.entered) if entry.level <= self.labels.levels else runs

    def _annex(self, annex: Annex) -> str:
        self._after_table = False  # a new page needs no air at its top
        before, after = annex_label()
        number = self._bookmarked(text_run(str(annex.number)), annex.anchor)
        runs = text_run(before) + number + text_run(after) + self._runs.write(annex.title)
        return self._emit_runs(Style.ANNEX_HEADING, self._entered(runs)) + self._blocks(annex.blocks, BODY)

    def _landscape(self, blocks: tuple[Block, ...], where: Surroundings) -> str:
        """Blocks on pages on their side; in a box or list, or where the house style has no such pages, they stay."""
        if self.sheets.sideways is None or where is not BODY:
            return self._blocks(blocks, where)
        self.width, self._after_table = self.sheets.sideways.width, False
        written = turned(self._blocks(blocks, where))
        self.width, self._after_table = self.sheets.upright.width, False
        return written

    def _box(self, box: Box) -> str:
        title = self._emit(Style.BOX_TITLE, box.title) if box.title else ""
        return title + self._blocks(box.blocks, BOX)

    # --- lists ---------------------------------------------------------------------------------------------------

    def _list(self, block: BulletList | NumberedList, where: Surroundings) -> str:
        level = min(where.depth, numbering.DEEPEST_LEVEL)
        if isinstance(block, NumberedList):
            style, kind = where.number, where.numbers
            number = self.lists.fresh_id(kind, level, block.start)
        else:
            style, kind = where.bullet, where.bullets
            number = self.lists.shared_id(kind)
        numbered = ParagraphProperties(numbering=(number, level), loose=not block.tight)
        continued = ParagraphProperties(indent=self.lists.indent(kind, level), loose=not block.tight)
        inside = replace(where, depth=where.depth + 1)
        return "".join(self._item(item, style, numbered, continued, inside) for item in block.items)

    def _item(
        self,
        item: ListItem,
        style: str,
        numbered: ParagraphProperties,
        continued: ParagraphProperties,
        inside: Surroundings,
    ) -> str:
        first, rest = _first_paragraph(item)
        written = [self._emit(style, first, numbered)]
        for block in rest:
            if isinstance(block, Paragraph):  # a second paragraph of the item: no number, same indent
                written.append(self._emit(self._continued(inside), block.inlines, continued))
            else:
                written.append(self._block(block, inside))
        return "".join(written)

    @staticmethod
    def _continued(where: Surroundings) -> str:
        return Style.CONTINUE if where.text == Style.BODY else where.text

    # --- tables --------------------------------------------------------------------------------------------------

    def _table(self, table: Table) -> str:
        above = self._above_table(table)
        self._after_table = False
        written = write_table(table, self.width, self.styles, self._cell)
        self._after_table = True
        return above + written

    def _above_table(self, table: Table) -> str:
        if table.caption:
            self.tables += 1
            number = self._bookmarked(live_number("Tabel", self.tables), table.anchor)
            return self._caption(table_label(), number, table.caption)
        # Word joins two tables that follow each other directly into one.
        return self._emit(Style.TABLE_TEXT, ()) if self._after_table else ""

    def _caption(self, label: tuple[str, str], number: str, caption: tuple[Inline, ...]) -> str:
        """The numbered line above a table or figure: "Tabel 3. …". Its style keeps it with what follows."""
        before, after = label
        return self._emit_runs(Style.CAPTION, text_run(before) + number + text_run(after) + self._runs.write(caption))

    # --- figures and the table of contents ---------------------------------------------------------------------------

    def _figure(self, figure: Figure) -> str:
        return self._above_figure(figure) + self._emit_runs(Style.FIGURE, self.drawings.add(figure, self.width))

    def _above_figure(self, figure: Figure) -> str:
        if not figure.caption:
            return ""
        self.figures += 1
        number = self._bookmarked(live_number("Figuur", self.figures), figure.anchor)
        return self._caption(figure_label(), number, figure.caption)

    def _contents(self, contents: TableOfContents) -> str:
        lines = entries(self.labels, contents)
        self.page_keys.update(entry.key for entry, _ in lines)
        written = write_contents(lines, contents.levels, self.styles, self.definitions)
        return self._emit(Style.CONTENTS_TITLE, contents.title) + written

    def _cell(self, cell: Cell, place: CellPlace) -> str:
        where = HEAD if place.header else TOTAL if place.total else CELL
        properties = ParagraphProperties(keep_next=place.keep_next, justification=place.alignment.value)
        written = [
            self._paragraph(block, where, properties) if isinstance(block, Paragraph) else self._block(block, where)
            for block in cell.blocks
        ]
        content = "".join(written)
        # A cell ends in a paragraph, also after a table in it; without one Word calls the file damaged (17.4.65).
        return content if content.endswith("</w:p>") else content + self._emit(where.text, ())

    # --- notes ---------------------------------------------------------------------------------------------------

    def _write_note(self, blocks: tuple[Block, ...], note_id: int) -> None:
        style = self.styles.id(Style.NOTE_TEXT)
        mark, written = self.notes.mark(), []
        for block in blocks:
            if not isinstance(block, Paragraph):
                raise InternalError(f"{block.origin}: een noot bestaat uit alinea's")
            written.append(paragraph(style, mark + self._note_runs.write(block.inlines)))
            mark = ""
        self.notes.fill(note_id, "".join(written))


def _with_next(blocks: Iterable[Block]) -> Iterator[tuple[Block, Block | None]]:
    """Each block with the one that follows it."""
    ahead, behind = tee(blocks)
    return zip(behind, chain(islice(ahead, 1, None), [None]), strict=False)


def _first_paragraph(item: ListItem) -> tuple[tuple[Inline, ...], tuple[Block, ...]]:
    """The text that stands beside the bullet or number, and the blocks that follow it."""
    match item.blocks:
        case (Paragraph(inlines), *rest):
            return inlines, tuple(rest)
        case blocks:
            return (), blocks
