"""The table of contents (ECMA-376, 17.16.5.68): a real TOC field whose entries are there when the file is opened.

Word neither has to compute it nor asks the reader anything: the entries, their numbers and links are written here, with
the page numbers of a layout pass. Without such a pass the page of an entry is a field without a result, which Word fills
in when it prints or when the reader presses F9; a guess would be wrong, and `w:dirty` makes Word ask a question.
Every link has a tooltip: in the PDF it becomes the description that PDF/UA-1 (7.18.5) demands.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.tree.labels import Entry
from generator.word.markup import attribute, field, field_begin, field_end, paragraph, text_run
from generator.word.numbering import HEADINGS, NumberingDefinitions
from generator.word.stylesheet import Style, Stylesheet

FIRST_ID = 60_000  # of the bookmarks of headings; see bookmarks.py for the others
LONGEST_TOOLTIP = 255
TAB = "\t"


def entry_bookmarked(markup: str, entry: Entry, place: int) -> str:
    """The runs of a heading between the ends of the bookmark that its entry leads to."""
    number = FIRST_ID + place
    return f'<w:bookmarkStart w:id="{number}" w:name="{entry.key}"/>{markup}<w:bookmarkEnd w:id="{number}"/>'


def write_contents(
    entries: Sequence[tuple[Entry, str]], levels: int, styles: Stylesheet, numbering: NumberingDefinitions
) -> str:
    """The paragraphs of the table; each entry comes with its words. Without entries there is no field either."""
    if not entries:
        return ""
    begin = field_begin(f'TOC \\o "1-{levels}" \\h \\z \\u')
    lines = [_line(entry, words, numbering) for entry, words in entries]
    lines[0], lines[-1] = begin + lines[0], lines[-1] + field_end()
    ids = (styles.id(Style.CONTENTS[entry.level - 1]) for entry, _ in entries)
    return "".join(paragraph(style, line) for style, line in zip(ids, lines, strict=True))


def _line(entry: Entry, words: str, numbering: NumberingDefinitions) -> str:
    number = numbering.shown(HEADINGS, entry.number) + TAB if entry.is_numbered else ""
    page = field(f"PAGEREF {entry.key} \\h", "" if entry.page is None else str(entry.page))
    tooltip = attribute(f"Ga naar {words}"[:LONGEST_TOOLTIP])
    runs = text_run(number) + text_run(words + TAB) + page
    return f'<w:hyperlink w:anchor="{entry.key}" w:tooltip="{tooltip}" w:history="1">{runs}</w:hyperlink>'
