"""Read the pages of a template, and make those that lie on their side from them (compile time only).

A landscape page has the header and footer of an upright one, but wider: what lines up at the right margin must do so
at the margin of this page. The template has no such parts, because Word throws a header away that no page uses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy

from lxml import etree

from generator.errors import InternalError
from generator.schema.housestyle import LandscapeMargins
from generator.word.names import DOCUMENT, DOCUMENT_RELATIONSHIPS, RELATIONSHIPS, STYLES, W
from generator.word.properties import add, child, merge, put, remove, value_of
from generator.word.relationships import relationships
from generator.word.sections import Sheet, Sheets, TurnedStories
from generator.word.units import twips

OFFICE = RELATIONSHIPS.strip("{}")
DECLARED = re.compile(r' xmlns:\w+="[^"]*"')
STORY_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def last_section(document: etree._Element) -> etree._Element:
    """The properties of the last section, at the end of the body.

    Raises:
        InternalError: there are none, or they do not say how large a page is.
    """
    section = document.findall(f"{W}body/{W}sectPr")[-1:]
    if not section or section[0].find(f"{W}pgSz") is None or section[0].find(f"{W}pgMar") is None:
        raise InternalError("het sjabloon heeft geen paginamaat")
    return section[0]


def read_sheets(
    parts: Mapping[str, bytes], landscape: LandscapeMargins | None, slots: tuple[str, ...]
) -> tuple[Sheets, TurnedStories]:
    """How pages lie, and the headers and footers of those on their side.

    Args:
        parts: the template, in its house style.
        landscape: margins of a page on its side, if there are such pages.
        slots: the slots that are filled.
    """
    document = etree.fromstring(parts[DOCUMENT])
    section = last_section(document)
    upright, last = _sheet(section), tuple(_last_slots(document, slots))
    if landscape is None:
        return Sheets(upright, None, last), TurnedStories()
    other = _turned(section, landscape)
    stories = _stories(parts, other, _sheet(other).width)
    return Sheets(upright, _sheet(other), last), stories


def _sheet(section: etree._Element) -> Sheet:
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    width = _number(size, "w") - _number(margins, "left") - _number(margins, "right")
    return Sheet(DECLARED.sub("", etree.tostring(section, encoding="unicode", with_tail=False)), width)


def _number(element: etree._Element | None, name: str) -> int:
    return int(value_of(element, name) or 0)


def _last_slots(document: etree._Element, slots: tuple[str, ...]) -> Iterator[str]:
    """The slots that stand at the end of the body, with nothing between or behind them."""
    names: list[str] = []
    for element in reversed(document.findall(f"{W}body/*")[:-1]):
        name = value_of(element.find(f"{W}sdtPr/{W}tag"))
        if name not in slots:
            break
        names.append(name)
    return reversed(names)


def _turned(section: etree._Element, margins: LandscapeMargins) -> etree._Element:
    """The same properties on a page that lies on its side."""
    other = deepcopy(section)
    remove(other, "titlePg")
    size = child(other, "pgSz")
    merge(other, "pgSz", w=value_of(size, "h"), h=value_of(size, "w"), orient="landscape")
    merge(other, "pgMar", top=twips(margins.top), bottom=twips(margins.bottom))
    merge(other, "pgMar", left=twips(margins.left), right=twips(margins.right))
    return other


# --- headers and footers -----------------------------------------------------------------------------------------


def _stories(parts: Mapping[str, bytes], section: etree._Element, wide: int) -> TurnedStories:
    """Wider copies of the headers and footers of ordinary pages; `section` is made to refer to them."""
    targets = {link.get("Id", ""): link.get("Target", "") for link in etree.fromstring(parts[DOCUMENT_RELATIONSHIPS])}
    made: dict[str, bytes] = {}
    links: dict[str, tuple[str, str]] = {}
    types: list[str] = []
    tabs = _right_tabs(parts[STYLES])
    for kind in ("header", "footer"):
        for reference in section.findall(f"{W}{kind}Reference"):
            name = f"word/{targets.get(reference.get(f'{RELATIONSHIPS}id', ''), '')}"
            if value_of(reference, "type") != "default" or name not in parts:
                section.remove(reference)
                continue
            reference.set(f"{RELATIONSHIPS}id", f"rIdLiggend{kind}")
            made[f"word/{kind}Liggend.xml"] = _widened(parts[name], tabs, wide)
            if relations := parts.get(f"word/_rels/{name.removeprefix('word/')}.rels"):
                made[f"word/_rels/{kind}Liggend.xml.rels"] = relations
            links[f"rIdLiggend{kind}"] = (f"{OFFICE}/{kind}", f"{kind}Liggend.xml")
            types.append(f'<Override PartName="/word/{kind}Liggend.xml" ContentType="{STORY_TYPE}.{kind}+xml"/>')
    return TurnedStories(made, relationships(links), "".join(types))


def _right_tabs(styles: bytes) -> dict[str, str]:
    """The styles with a tab at the right margin, and where it stands."""
    found = {}
    for style in etree.fromstring(styles).iter(f"{W}style"):
        for tab in style.iterfind(f"{W}pPr/{W}tabs/{W}tab"):
            if value_of(tab) == "right":
                found[style.get(f"{W}styleId", "")] = value_of(tab, "pos")
    return found


def _widened(story: bytes, tabs: Mapping[str, str], wide: int) -> bytes:
    root = etree.fromstring(story)
    for paragraph in root.iter(f"{W}p"):
        properties = child(paragraph, "pPr")
        style = value_of(properties.find(f"{W}pStyle"))
        if style in tabs:
            stops = put(properties, "tabs")
            add(stops, "tab", val="clear", pos=tabs[style])
            add(stops, "tab", val="right", pos=wide)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
