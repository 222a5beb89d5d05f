"""Walks through a paragraph: every piece that is printed, in order, with the run and the link it belongs to.

Reading and changing a file both walk here, so that the tenth character is the same one to both. Inserted text counts,
deleted text does not (ECMA-376 part 1, 17.13.5); of alternatives only the first is read (part 3, 7.2), for the fallback
says the same again. A text box holds paragraphs of its own, which are read for themselves.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from generator.record import Record
from generator.word.names import W

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
RUN, TEXT = f"{W}r", f"{W}t"
TEXT_BOX = f"{W}txbxContent"
SKIPPED = frozenset({f"{W}{name}" for name in ("pPr", "rPr", "del", "moveFrom", "sdtPr", "sdtEndPr", "delText")})
SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
SYMBOL = f"{W}sym"
HYPERLINK, SIMPLE_FIELD = f"{W}hyperlink", f"{W}fldSimple"
PRIVATE_USE = 0xF000  # where Symbol and Wingdings keep their characters


class Atom(Record, frozen=True):
    """One child of a run: the element, its run, the hyperlink around it, and the text that it prints.

    A simple field is a piece of its own, without text: its runs follow.
    """

    element: etree._Element
    run: etree._Element
    link: etree._Element | None
    text: str


def atoms(paragraph: etree._Element) -> Iterator[Atom]:
    """Every piece of this paragraph, in order, text boxes left out."""
    yield from _inside(paragraph, None)


def _inside(element: etree._Element, link: etree._Element | None) -> Iterator[Atom]:
    for child in element:
        if child.tag == RUN:
            yield from _of_run(child, child, link)
        elif child.tag == f"{MC}AlternateContent":
            yield from _inside(chosen(child), link)
        elif child.tag not in SKIPPED:
            if child.tag == SIMPLE_FIELD:
                yield Atom(child, child, link, "")
            yield from _inside(child, child if child.tag == HYPERLINK else link)


def _of_run(run: etree._Element, inside: etree._Element, link: etree._Element | None) -> Iterator[Atom]:
    for child in inside:
        if child.tag == f"{MC}AlternateContent":
            yield from _of_run(run, chosen(child), link)
        elif child.tag not in SKIPPED:
            yield Atom(child, run, link, printed(child))


def chosen(alternatives: etree._Element) -> etree._Element:
    """The first alternative; the element itself when there is none in it."""
    return next(iter(alternatives), alternatives)


def printed(element: etree._Element) -> str:
    """What one child of a run prints."""
    if element.tag == TEXT:
        return element.text or ""
    if element.tag == SYMBOL:
        return _symbol(element.get(f"{W}char", ""))
    return SIGNS.get(str(element.tag), "")


def _symbol(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return "•" if number >= PRIVATE_USE else chr(number) if number >= ord(" ") else ""
