r"""No marks left: nothing of the author's Markdown or the template's tags may stand in the document as text.

Content is never code, so a `{{` in it would do no harm; but it is nearly always a mistake, as is a `[^` that became
no note. Who means the characters themselves writes a backslash before them, in the Markdown of the manual: `\{{`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from generator.checks.written import Written
from generator.diagnostics import Code, Location, Report
from generator.loading.source import SourceText
from generator.schema.fields import RichLine, RichText
from generator.schema.walk import values
from generator.tree.inlines import Text
from generator.tree.walk import walk_inlines
from generator.word.names import W

if TYPE_CHECKING:
    from lxml import etree

# template tags; citations and notes; blocks; spans
TOKENS = ("{{", "}}", "{%", "%}", "[@", "[^", "^[", ":::", "]{.")
SIGNS = (b"{", b"}", b"^", b"@", b":::")  # of which each token has one
MARK = re.compile("|".join(map(re.escape, TOKENS)))
ESCAPED = re.compile("|".join("".join(rf"\\?{re.escape(c)}" for c in token) for token in TOKENS))
OPENED_BY = {"}}": "{{", "%}": "{%"}
AROUND = 20


def check(written: Written, report: Report) -> None:
    """Report each mark that is left and was not meant, with the words around it (CTRL002)."""
    if written.clear and not any(written.clear.says(sign) for sign in SIGNS):
        return
    marked = [text for part in written.parts.values() for text in _marked_paragraphs(part)]
    if not marked:
        return
    meant = Counter(_escaped(written))
    for text in marked:
        for mark in MARK.finditer(text):
            if mark[0] in OPENED_BY and OPENED_BY[mark[0]] in text[: mark.start()]:
                continue  # told with the tag that it closes
            meant[mark[0]] -= 1
            if meant[mark[0]] < 0:
                around = text[max(0, mark.start() - AROUND) : mark.end() + AROUND]
                report.add(Code.CTRL002, _place(mark[0], text, written), mark=around)


def _marked_paragraphs(part: etree._Element) -> Iterator[str]:
    """The text of each paragraph with a mark in it: as a rule none."""
    if not MARK.search("".join(node.text or "" for node in part.iter(f"{W}t"))):
        return
    for paragraph in part.iter(f"{W}p"):
        text = "".join(node.text or "" for node in paragraph.iter(f"{W}t"))
        if MARK.search(text):
            yield text


def _escaped(written: Written) -> Iterator[str]:
    """Every mark that the author wrote with a backslash."""
    for value in values(written.content):
        if isinstance(value, RichText | RichLine):
            found = (mark[0] for mark in ESCAPED.finditer(value.source))
            yield from (mark.replace("\\", "") for mark in found if "\\" in mark)


def _place(mark: str, paragraph: str, written: Written) -> Location:
    """Where the author wrote it: the text in this paragraph that holds it, else a plain field, else the document."""
    inlines = walk_inlines(chain.from_iterable(written.document.slots.values()))
    texts = (inline for inline in inlines if isinstance(inline, Text) and mark in inline.text)
    places = [text.origin for text in texts if text.text in paragraph and text.origin.line]
    fields = (value for value in values(written.content) if isinstance(value, SourceText) and mark in value)
    return next(chain(places, (field.origin for field in fields)), written.location)
