"""Carries out edits in a copy of a Word file: exactly those that are asked for, and proves that nothing else changed."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from lxml import etree

from generator.errors import InternalError
from generator.word.names import W
from generator.word.properties import child, put
from generator.word.revising.edits import Edit, MarkHeaderRow, ReplaceText, SetLanguage, SetTitle
from generator.word.revising.parts import ChangedParts
from generator.word.text.atoms import TEXT, atoms
from generator.word.text.opening import open_content
from generator.word.text.reading import read_package

PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
DC = "http://purl.org/dc/elements/1.1/"
CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"


def apply_edits(content: bytes, edits: Iterable[Edit]) -> tuple[bytes, list[Edit]]:
    """A copy of the file with these edits, and which of them could be made; of edits that overlap the longest is made.

    Raises:
        Refused: the file cannot be read, or is too large to be changed.
        InternalError: something else would have changed; nothing is given.
    """
    parts = ChangedParts.of(content)
    done = [edit for edit in in_safe_order(edits) if _apply(edit, parts)]
    revised = parts.written()
    _prove(content, revised, [edit for edit in done if isinstance(edit, ReplaceText)])
    return revised, done[::-1]


def in_safe_order(edits: Iterable[Edit]) -> list[Edit]:
    """From the end of the file to its beginning, so that places stay right; of those that overlap, the longest one."""
    texts = [edit for edit in dict.fromkeys(edits) if isinstance(edit, ReplaceText)]
    kept: list[Edit] = [edit for edit in dict.fromkeys(edits) if not isinstance(edit, ReplaceText)]
    for edit in sorted(texts, key=lambda e: (e.part, e.index, e.start, -e.end)):
        last = kept[-1] if kept else None
        beside = not isinstance(last, ReplaceText) or (last.part, last.index) != (edit.part, edit.index)
        if beside or (isinstance(last, ReplaceText) and last.end <= edit.start):
            kept.append(edit)
    return kept[::-1]


def _apply(edit: Edit, parts: ChangedParts) -> bool:
    match edit:
        case ReplaceText():
            paragraph = parts.element(edit.part, "p", edit.index)
            return paragraph is not None and replace_text(paragraph, edit.start, edit.end, edit.new)
        case SetTitle(title):
            return _set_title(parts, title)
        case SetLanguage(language):
            return _set_language(parts, language)
        case MarkHeaderRow():
            return _mark_header_row(parts.element(edit.part, "tbl", edit.index))


# --- text ------------------------------------------------------------------------------------------------------------


def replace_text(paragraph: etree._Element, start: int, end: int, new: str) -> bool:
    """Put other characters in a paragraph, in the run where they begin; False when there is no text to put them in."""
    reached, touched = 0, []
    for atom in atoms(paragraph):
        before, reached = reached, reached + len(atom.text)
        if atom.text and before < end and start < reached:  # what has no text, such as the mark of a note, stays
            touched.append((atom.element, max(start - before, 0), min(end, reached) - before))
    target = next((element for element, _, _ in touched if element.tag == TEXT), None)
    if target is None:
        return False
    for element, first, last in touched:
        if element.tag == TEXT:
            text = element.text or ""
            element.text = text[:first] + (new if element is target else "") + text[last:]
            element.set(PRESERVE, "preserve")
        elif (run := element.getparent()) is not None:  # a tab or a line break within what is replaced
            run.remove(element)
    return True


# --- properties, language, header rows ---------------------------------------------------------------------------------


def _set_title(parts: ChangedParts, title: str) -> bool:
    root = parts.root(parts.target("", "core-properties"))
    if root is None:
        root = etree.Element(f"{{{CORE}}}coreProperties", nsmap={"cp": CORE, "dc": DC})
        parts.add_part("docProps/core.xml", root, CORE_TYPE, "", CORE_RELATION)
    element = root.find(f"{{{DC}}}title")
    if element is None:
        element = etree.SubElement(root, f"{{{DC}}}title")
    element.text = title
    return True


def _set_language(parts: ChangedParts, language: str) -> bool:
    """In the defaults of the document, and in the default paragraph style where that says otherwise."""
    kinds = ("styles", "stylesWithEffects")  # Word 2010 wrote them twice; they must stay equal
    roots = [parts.root(parts.target(parts.main, kind)) for kind in kinds]
    for styles in (root for root in roots if root is not None):
        _speak(styles, language)
    return roots[0] is not None


def _speak(styles: etree._Element, language: str) -> None:
    defaults = styles.find(f"{W}docDefaults")
    if defaults is None:
        defaults = etree.Element(f"{W}docDefaults")
        styles.insert(0, defaults)
    put(child(child(defaults, "rPrDefault"), "rPr"), "lang", val=language)
    for style in styles.iterfind(f"{W}style[@{W}type='paragraph'][@{W}default]"):
        own = style.find(f"{W}rPr/{W}lang")
        if own is not None:
            own.set(f"{W}val", language)


def _mark_header_row(table: etree._Element | None) -> bool:
    row = None if table is None else table.find(f"{W}tr")
    if row is None:
        return False
    properties = row.find(f"{W}trPr")
    if properties is None:
        properties = etree.Element(f"{W}trPr")
        exceptions = row.find(f"{W}tblPrEx")
        row.insert(0 if exceptions is None else 1, properties)
    put(properties, "tblHeader")
    return True


# --- the proof -------------------------------------------------------------------------------------------------------


def _prove(before: bytes, after: bytes, edits: list[ReplaceText]) -> None:
    """Read both files: every paragraph must have the text that it had, but for the edits."""
    by_place: dict[tuple[str, int], list[ReplaceText]] = {}
    for place, group in groupby(edits, key=lambda edit: (edit.part, edit.index)):  # they come part by part, last first
        by_place[place] = list(group)
    old, new = (read_package(open_content(content), "") for content in (before, after))
    for one, other in zip(old.paragraphs, new.paragraphs, strict=True):
        text = one.text
        for edit in by_place.get((one.place.part, one.place.index), []):
            text = text[: edit.start] + edit.new + text[edit.end :]
        if text != other.text:
            raise InternalError(
                f'het herstel zou meer veranderen dan gevraagd, bij "{one.text[:60]}"; niets geschreven'
            )
