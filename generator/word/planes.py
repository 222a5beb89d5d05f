"""Coloured planes behind the text of a page, such as the band of a cover: pictures of one colour that the template holds
and the house style places and paints (ECMA-376, 20.4.2.3). They are marked as decoration, which nobody reads aloud.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from generator.schema.fields import Text
from generator.schema.housestyle import HouseStyle, Plane
from generator.word.logo import plain_rectangle
from generator.word.names import DOCUMENT, DOCUMENT_RELATIONSHIPS, DRAWING, MAIN_DRAWING, RELATIONSHIPS
from generator.word.units import emu

Planes = Mapping[Text, Plane]


def set_planes(root: etree._Element, planes: Planes) -> None:
    """Give each plane in the text its place and size; planes are found by the name that Word shows."""
    for anchor, plane in _planes(root, planes):
        for axis, place in (("positionH", plane.x), ("positionV", plane.y)):
            for offset in anchor.iterfind(f"{DRAWING}{axis}/{DRAWING}posOffset"):
                offset.text = str(emu(place))
        for extent in (*anchor.iter(f"{DRAWING}extent"), *anchor.iterfind(f".//{MAIN_DRAWING}xfrm/{MAIN_DRAWING}ext")):
            extent.set("cx", str(emu(plane.width)))
            extent.set("cy", str(emu(plane.height)))


def plane_pictures(parts: Mapping[str, bytes], planes: Planes, style: HouseStyle) -> dict[str, bytes]:
    """The pictures of the planes, by the part that holds each: one pixel of its colour."""
    targets = {link.get("Id"): link.get("Target", "") for link in etree.fromstring(parts[DOCUMENT_RELATIONSHIPS])}
    return {
        f"word/{targets[blip.get(f'{RELATIONSHIPS}embed')]}": plain_rectangle(style.colour(plane.colour))
        for anchor, plane in _planes(etree.fromstring(parts[DOCUMENT]), planes)
        for blip in anchor.iter(f"{MAIN_DRAWING}blip")
    }


def _planes(root: etree._Element, planes: Planes) -> Iterator[tuple[etree._Element, Plane]]:
    for anchor in root.iter(f"{DRAWING}anchor"):
        name = anchor.find(f"{DRAWING}docPr")
        for known, plane in planes.items():
            if name is not None and name.get("name") == known:
                yield anchor, plane
