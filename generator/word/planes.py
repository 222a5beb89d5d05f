"""Coloured planes behind the text of a page, such as the band of a cover: DrawingML shapes that the template holds and
the house style places and paints (ECMA-376 part 1, 20.4.2.3; shapes of Word 2010: MS-ODRAWXML, 2.20).
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from generator.schema.fields import Text
from generator.schema.housestyle import HouseStyle, Plane
from generator.word.names import DRAWING, MAIN_DRAWING
from generator.word.units import emu


def set_planes(root: etree._Element, planes: Mapping[Text, Plane], style: HouseStyle) -> None:
    """Give each plane in this part its place, size and colour; planes are found by the name that Word shows."""
    for anchor in root.iter(f"{DRAWING}anchor"):
        named = anchor.find(f"{DRAWING}docPr")
        name = "" if named is None else named.get("name", "")
        plane = next((plane for known, plane in planes.items() if known == name), None)
        if plane is not None:
            _set_plane(anchor, plane, style.colour(plane.colour))


def _set_plane(anchor: etree._Element, plane: Plane, colour: str) -> None:
    for axis, place in (("positionH", plane.x), ("positionV", plane.y)):
        for offset in anchor.iterfind(f"{DRAWING}{axis}/{DRAWING}posOffset"):
            offset.text = str(emu(place))
    for extent in (*anchor.iter(f"{DRAWING}extent"), *anchor.iter(f"{MAIN_DRAWING}ext")):
        if extent.get("cx") is not None:  # a:ext is also the name of an extension
            extent.set("cx", str(emu(plane.width)))
            extent.set("cy", str(emu(plane.height)))
    for fill in anchor.iter(f"{MAIN_DRAWING}srgbClr"):
        fill.set("val", colour.removeprefix("#").upper())
