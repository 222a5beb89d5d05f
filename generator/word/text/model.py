"""`WordText`: a Word file as checks see it. Values only, no XML: what a reader sees and where it stands.

A paragraph is known by its part and its index among the `w:p` of that part, in document order, so that whoever changes
a copy of the file (`generator.word.revising`) finds the same paragraph again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

from generator.record import Record, field


class Story(Enum):
    """Where text runs on by itself (ECMA-376 calls it a story); the value is how we name it."""

    BODY = "tekst"
    FOOTNOTE = "noot"
    ENDNOTE = "eindnoot"
    HEADER = "koptekst"
    FOOTER = "voettekst"


class Box(Enum):
    """Whether a paragraph stands in the flow of the text, in a box in the line, or in one that floats over the page."""

    NONE = "geen"
    INLINE = "in de regel"
    FLOATING = "zwevend"


class Formatting(Record, frozen=True):
    """How a run looks, after styles and direct formatting.

    Attributes:
        font: name of the font for Latin text; empty when the file does not say.
        size: in points; 0 when the file does not say.
        colour, fill: RRGGBB; empty is automatic, or no fill.
        raised: `superscript`, `subscript` or empty.
        language: as in nl-NL; empty when the file does not say.
    """

    font: str = ""
    size: float = 0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    hidden: bool = False
    colour: str = ""
    fill: str = ""
    raised: str = ""
    language: str = ""


PLAIN = Formatting()


class Run(Record, frozen=True):
    """Text of one look. `start` is its place in the text of the paragraph; `direct` names what was set by hand."""

    text: str
    start: int
    looks: Formatting = PLAIN
    style: str = ""
    direct: frozenset[str] = frozenset()

    @property
    def end(self) -> int:
        """Index after the last character."""
        return self.start + len(self.text)


class NoteMark(Record, frozen=True):
    """The mark of a note: before which character, and the number that is printed."""

    at: int
    number: int
    endnote: bool = False


class NoteState(Record, frozen=True):
    """How a note is kept in the file: how often the text refers to it and the notes part has it, and whether it has a
    number of its own and text. Word calls a file damaged in which these do not fit.
    """

    identity: str
    number: int
    referred: int
    present: int
    numbered: bool = False
    filled: bool = False
    endnote: bool = False


class Link(Record, frozen=True):
    """A stretch of text that leads to an address, or with a `#` to a bookmark."""

    start: int
    end: int
    target: str


class Picture(Record, frozen=True):
    """A picture or drawing; `outside` is an address outside the file that it would be fetched from."""

    alternative: str
    decorative: bool
    name: str
    outside: str = ""


class Revision(Record, frozen=True):
    """A tracked change: `kind` is the name of its element (ins, del, moveFrom, rPrChange …)."""

    kind: str
    author: str
    text: str


class Numbering(Record, frozen=True):
    """Membership of a real list: its level from 0, and bullet, decimal or another form."""

    level: int
    form: str


class CellPlace(Record, frozen=True):
    """Which cell of which table, all counted from 0."""

    table: int
    row: int
    column: int


class Place(Record, frozen=True):
    """Where a paragraph stands.

    Attributes:
        part, index: for the machine: the index-th `w:p` of that part.
        heading, number: for people: the number-th paragraph with text under this heading.
        page: 0 when the file does not say; Word writes it at each save.
        note: number of the note, as printed.
    """

    part: str
    index: int
    story: Story = Story.BODY
    heading: str = ""
    number: int = 0
    page: int = 0
    note: int = 0


class Paragraph(Record, frozen=True):
    r"""A paragraph of any story.

    Attributes:
        text: what is printed, tracked deletions left out; a tab is \t, a line break \n, a note mark nothing.
        style: name of its style, as in `heading 1`.
        heading: level from 1; 0 for what is no heading.
        direct: what was set by hand on the paragraph, such as jc or spacing.
        alignment: left, center, right, both; empty when the file does not say.
        fields: instructions of the fields in it, such as PAGE.
        framed: placed on the page by a frame (w:framePr).
        breaks_page: it holds or brings a page break.
        closes_section: the page layout changes behind it.
    """

    place: Place
    text: str
    runs: tuple[Run, ...] = ()
    style: str = ""
    heading: int = 0
    numbering: Numbering | None = None
    cell: CellPlace | None = None
    box: Box = Box.NONE
    framed: bool = False
    breaks_page: bool = False
    closes_section: bool = False
    alignment: str = ""
    direct: frozenset[str] = frozenset()
    notes: tuple[NoteMark, ...] = ()
    links: tuple[Link, ...] = ()
    pictures: tuple[Picture, ...] = ()
    fields: tuple[str, ...] = ()
    revisions: tuple[Revision, ...] = ()

    @property
    def visible(self) -> tuple[Run, ...]:
        """The runs with something to see in them."""
        return tuple(run for run in self.runs if run.text.strip() and not run.looks.hidden)


class Cell(Record, frozen=True):
    """A cell.

    Attributes:
        span: how many columns it spans; merge: `restart` or `continue` of a vertical merge.
        fill: RRGGBB; bold: whether all of its text is.
        has_more: it holds pictures, or is the continuation of the cell above.
        first: index of its first paragraph in WordText.paragraphs.
    """

    text: str
    span: int = 1
    merge: str = ""
    fill: str = ""
    bold: bool = False
    has_more: bool = False
    first: int = -1


class Row(Record, frozen=True):
    """A row; `header` when it is repeated as a header row."""

    cells: tuple[Cell, ...]
    header: bool = False


class Table(Record, frozen=True):
    """A table: `part` and `index` name the `w:tbl` for the machine, `first` is the index of its first paragraph."""

    part: str
    index: int
    rows: tuple[Row, ...]
    first: int
    story: Story = Story.BODY
    style: str = ""
    nested: bool = False


class Section(Record, frozen=True):
    """A page layout, in millimetres; header and footer parts by their type: default, first, even."""

    width: float
    height: float
    margins: Mapping[str, float]
    headers: Mapping[str, str] = field(default_factory=dict)
    footers: Mapping[str, str] = field(default_factory=dict)
    different_first: bool = False


class Outside(Record, frozen=True):
    """A relationship that leads out of the file: which part has it, its kind (`image`, `attachedTemplate`), the target."""

    part: str
    kind: str
    target: str


class WordText(Record, frozen=True):
    """A whole Word file.

    Attributes:
        file: its name, for messages.
        paragraphs: of all stories: first the body in reading order, then notes, headers and footers.
        properties: title, creator, lastModifiedBy, company … as far as they are filled in.
        language: the default language of the text; empty when the file does not say.
        styles: names of the styles in the file.
        parts: names of all parts.
        comments: who made the comments, one name for each.
        chart_data: embedded workbooks that hold the figures of their chart and no more.
    """

    file: str
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...] = ()
    notes: tuple[NoteState, ...] = ()
    sections: tuple[Section, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    styles: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    outside: tuple[Outside, ...] = ()
    comments: tuple[str, ...] = ()
    chart_data: frozenset[str] = frozenset()

    def of(self, *stories: Story) -> Iterator[Paragraph]:
        """The paragraphs of these stories, in order."""
        return (paragraph for paragraph in self.paragraphs if paragraph.place.story in stories)

    @property
    def body(self) -> Iterator[Paragraph]:
        """The paragraphs of the body, in reading order."""
        return self.of(Story.BODY)

    @property
    def text(self) -> Iterator[Paragraph]:
        """The paragraphs of the body and of the notes: what the author wrote."""
        return self.of(Story.BODY, Story.FOOTNOTE, Story.ENDNOTE)

    def within(self, part: str) -> list[Paragraph]:
        """The paragraphs of one part, such as a header."""
        return [paragraph for paragraph in self.paragraphs if paragraph.place.part == part]
