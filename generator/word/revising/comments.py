"""Comments in the margin of a copy: each at its words, or where Word allows none (notes, headers), at the nearest place.

Element by element as ECMA-376 part 1, 17.13.4 has them: a range in the text, a reference behind it, the comment in its
own part. Comments that are there already stay. Comments carry no date, so that the same file gives the same bytes.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from generator.word.names import WORDPROCESSING, W
from generator.word.properties import add
from generator.word.revising.parts import ChangedParts
from generator.word.text.atoms import TEXT, Atom, atoms

AUTHOR, INITIALS = "rijkspen", "rp"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
NEW_PART = "word/comments.xml"
PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class MarginComment:
    """A comment at characters `start` to `end` of the `index`-th paragraph of the text; each line a paragraph of its own."""

    index: int
    start: int
    end: int
    lines: tuple[str, ...]


def with_comments(content: bytes, comments: Iterable[MarginComment]) -> bytes:
    """A copy of the file with these comments.

    Raises:
        Refused: the file cannot be read, or is too large to be changed.
    """
    parts = ChangedParts.of(content)
    root = _comments_part(parts)
    number = 1 + max((int(c.get(f"{W}id", "0")) for c in root if c.get(f"{W}id", "").isdecimal()), default=-1)
    for comment in comments:
        paragraph = parts.element(parts.main, "p", comment.index)
        if paragraph is not None:
            _anchor(paragraph, comment.start, comment.end, number)
            root.append(_comment(number, comment.lines))
            number += 1
    return parts.written()


def _comments_part(parts: ChangedParts) -> etree._Element:
    root = parts.root(parts.target(parts.main, "comments"))
    if root is None:
        root = etree.Element(f"{W}comments", nsmap={"w": WORDPROCESSING})
        parts.add_part(NEW_PART, root, CONTENT_TYPE, parts.main, RELATION)
    return root


def _comment(number: int, lines: tuple[str, ...]) -> etree._Element:
    comment = etree.Element(f"{W}comment")
    for key, value in (("id", str(number)), ("author", AUTHOR), ("initials", INITIALS)):
        comment.set(f"{W}{key}", value)
    for line in lines:
        text = add(add(add(comment, "p"), "r"), "t")
        text.text = line
        text.set(PRESERVE, "preserve")
    return comment


# --- in the text -----------------------------------------------------------------------------------------------------


def _anchor(paragraph: etree._Element, start: int, end: int, number: int) -> None:
    """Range and reference around these characters; around the whole paragraph when there are none."""
    first, behind = _boundary(paragraph, start), _boundary(paragraph, end) if end > start else None
    opening, closing = (etree.Element(f"{W}{name}") for name in ("commentRangeStart", "commentRangeEnd"))
    reference = etree.Element(f"{W}r")
    add(reference, "commentReference", id=number)
    for mark in (opening, closing):
        mark.set(f"{W}id", str(number))
    if first is None:
        paragraph.append(opening)
    else:
        first.addprevious(opening)
    if behind is None:
        paragraph.append(closing)
    else:
        behind.addprevious(closing)
    closing.addnext(reference)


def _boundary(paragraph: etree._Element, position: int) -> etree._Element | None:
    """The child of the paragraph that begins at this character, made by splitting a run; None at the end.

    Within a link, a field or a tracked change nothing is split: its beginning is the boundary.
    """
    reached = 0
    for atom in atoms(paragraph):
        if reached + len(atom.text) > position:
            if atom.run.getparent() is paragraph and atom.element.getparent() is atom.run:
                return _split(atom, position - reached)
            return _child_with(paragraph, atom.run)
        reached += len(atom.text)
    return None


def _split(atom: Atom, offset: int) -> etree._Element:
    """The run from this character on; what stands before it stays in the old run."""
    run, element = atom.run, atom.element
    before = [child for child in run.iterchildren() if child.tag != f"{W}rPr"]
    moved = before[before.index(element) :]
    if offset == 0 and len(moved) == len(before):
        return run
    rest = etree.Element(run.tag)
    properties = run.find(f"{W}rPr")
    if properties is not None:
        rest.append(copy.deepcopy(properties))
    if offset and element.tag == TEXT:
        text = element.text or ""
        tail = etree.SubElement(rest, element.tag)
        element.text, tail.text = text[:offset], text[offset:]
        for part in (element, tail):
            part.set(PRESERVE, "preserve")
        moved = moved[1:]
    for child in moved:
        rest.append(child)
    run.addnext(rest)
    return rest


def _child_with(paragraph: etree._Element, inside: etree._Element) -> etree._Element:
    """The child of the paragraph that holds this element."""
    found = inside
    while (parent := found.getparent()) is not None and parent is not paragraph:
        found = parent
    return found
