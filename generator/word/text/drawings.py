"""Pictures and text boxes in a run: DrawingML as Word writes it since 2007, and VML as older files still have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from generator.word.names import W
from generator.word.text.atoms import MC, TEXT_BOX, chosen
from generator.word.text.model import Box, Picture
from generator.word.text.relations import R, Relation

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
ADEC = "{http://schemas.microsoft.com/office/drawing/2017/decorative}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741  # the prefix that Office uses
HOLDERS = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})
SHAPES = tuple(f"{V}{name}" for name in ("shape", "rect", "roundrect", "oval", "line", "group"))


def picture(holder: etree._Element, relations: Mapping[str, Relation]) -> Picture | None:
    """The picture in a w:drawing, w:pict or w:object; None for what only holds a text box, or a ruled line."""
    if next(holder.iter(TEXT_BOX), None) is not None:
        return None
    if holder.tag == f"{W}drawing":
        return _drawing(holder, relations)
    shape = next(holder.iter(*SHAPES), None)
    if shape is None or shape.get(f"{O}hr"):
        return None
    return Picture(shape.get("alt", ""), decorative=False, name=shape.get("id", ""), outside=_linked(holder, relations))


def _drawing(holder: etree._Element, relations: Mapping[str, Relation]) -> Picture:
    properties = next(holder.iter(f"{WP}docPr"), None)
    if properties is None:
        return Picture("", decorative=False, name="", outside=_linked(holder, relations))
    decorative = any(mark.get("val", "") in ("1", "true") for mark in properties.iter(f"{ADEC}decorative"))
    alternative = properties.get("descr") or properties.get("title") or ""
    return Picture(alternative, decorative, properties.get("name", ""), _linked(holder, relations))


def _linked(holder: etree._Element, relations: Mapping[str, Relation]) -> str:
    """The address outside the file that the picture would be fetched from."""
    ids = [blip.get(f"{R}link", "") for blip in holder.iter(f"{A}blip")]
    ids += [data.get(f"{R}{name}", "") for data in holder.iter(f"{V}imagedata") for name in ("href", "id")]
    found = (relations[key] for key in ids if key in relations)
    return next((relation.target for relation in found if relation.outside), "")


def text_boxes(paragraph: etree._Element) -> Iterator[tuple[etree._Element, Box]]:
    """The text boxes that are anchored in this paragraph, each once, with how they stand on the page."""
    if next(paragraph.iter(TEXT_BOX), None) is not None:  # few have one, and looking deep takes time
        yield from _boxes(paragraph)


def _boxes(element: etree._Element) -> Iterator[tuple[etree._Element, Box]]:
    for child in element:
        if child.tag == TEXT_BOX:
            yield child, _standing(child)
        elif child.tag == f"{MC}AlternateContent":
            yield from _boxes(chosen(child))
        else:
            yield from _boxes(child)


def _standing(content: etree._Element) -> Box:
    for around in content.iterancestors():
        if around.tag == f"{WP}anchor":
            return Box.FLOATING
        if around.tag == f"{WP}inline":
            return Box.INLINE
        if around.tag in SHAPES:
            return Box.FLOATING if "position:absolute" in around.get("style", "").replace(" ", "") else Box.INLINE
    return Box.INLINE
