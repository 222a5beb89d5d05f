"""A readable listing of a Word template: what a reviewer sees in a diff when the binary file changes.

Parts, page, fields, slots, frames, styles with their measures (in mm and pt), numbering.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from lxml import etree

from generator.word.properties import qname, value_of
from generator.word.units import mm_of_twips

STORIES = re.compile(r"word/(document|header\d*|footer\d*)\.xml\Z")


def list_template(parts: dict[str, bytes]) -> str:
    """The listing, ending in a newline."""
    sections = [
        ("Onderdelen", _parts(parts)),
        ("Blad", _page(parts)),
        ("Velden en invulvakken, in leesvolgorde", _stories(parts)),
        ("Plaats op het blad", _frames(parts)),
        ("Stijlen", _styles(parts)),
        ("Nummering", _numbering(parts)),
        ("Lettertypen", _fonts(parts)),
    ]
    return "\n".join(f"{title}\n" + "".join(f"  {line}\n" for line in lines) for title, lines in sections)


def _parts(parts: dict[str, bytes]) -> Iterator[str]:
    for name in sorted(parts):
        mark = f"  sha256 {hashlib.sha256(parts[name]).hexdigest()[:12]}" if name.endswith(".png") else ""
        yield name + mark


def _page(parts: dict[str, bytes]) -> Iterator[str]:
    for section in _root(parts, "word/document.xml").iter(qname("sectPr")):
        for name in ("pgSz", "pgMar"):
            element = section.find(qname(name))
            if element is not None:
                yield f"{name}  " + "  ".join(_measured(element))


def _stories(parts: dict[str, bytes]) -> Iterator[str]:
    for name in sorted(filter(STORIES.match, parts)):
        yield f"{name}:"
        for paragraph in _root(parts, name).iter(qname("p")):
            style = value_of(paragraph.find(f"{qname('pPr')}/{qname('pStyle')}"))
            yield f"  {_slot(paragraph)}[{style}] {_words(paragraph)}".rstrip()


def _slot(paragraph: etree._Element) -> str:
    for control in paragraph.iterancestors(qname("sdt")):
        tag = control.find(f"{qname('sdtPr')}/{qname('tag')}")
        return f"invulvak {value_of(tag)}: "
    return ""


def _words(paragraph: etree._Element) -> str:
    pieces = (piece for run in paragraph.iter(qname("r")) for piece in run)
    return "".join(_shown(piece) for piece in pieces)


def _shown(element: etree._Element) -> str:
    match etree.QName(element).localname:
        case "t":
            return element.text or ""
        case "tab":
            return " → "
        case "instrText":
            return f"«{(element.text or '').strip()}»"
        case "drawing":
            return "«beeld»"
    return ""


def _frames(parts: dict[str, bytes]) -> Iterator[str]:
    for style in _root(parts, "word/styles.xml").iter(qname("style")):
        frame = style.find(f"{qname('pPr')}/{qname('framePr')}")
        if frame is not None:
            yield f"{_name(style)}  " + "  ".join(_measured(frame))


def _styles(parts: dict[str, bytes]) -> Iterator[str]:
    for style in _root(parts, "word/styles.xml").iter(qname("style")):
        based = value_of(style.find(qname("basedOn")))
        identity = f"{_name(style)} ({style.get(qname('type'))} {style.get(qname('styleId'))})"
        yield identity + (f" op {based}" if based else "")
        for kind in ("pPr", "rPr", "tblPr"):
            for element in style.iterfind(f"{qname(kind)}/*"):
                if etree.QName(element).localname != "framePr":
                    yield "  " + "  ".join([etree.QName(element).localname, *_measured(element), *_children(element)])


def _children(element: etree._Element) -> Iterator[str]:
    for inner in element:
        yield f"{etree.QName(inner).localname}({' '.join(_measured(inner))})"


def _numbering(parts: dict[str, bytes]) -> Iterator[str]:
    for abstract in _root(parts, "word/numbering.xml").iter(qname("abstractNum")):
        yield value_of(abstract.find(qname("name")))
        for level in abstract.iter(qname("lvl")):
            indent = level.find(f"{qname('pPr')}/{qname('ind')}")
            where = "  ".join(_measured(indent)) if indent is not None else ""
            mark, kind = value_of(level.find(qname("lvlText"))), value_of(level.find(qname("numFmt")))
            yield f"  {level.get(qname('ilvl'))}  {mark}  {kind}  {where}"


def _fonts(parts: dict[str, bytes]) -> Iterator[str]:
    for font in _root(parts, "word/fontTable.xml").iter(qname("font")):
        yield f"{font.get(qname('name'))}, anders {value_of(font.find(qname('altName')))}"


# --- measures ----------------------------------------------------------------------------------------------------

MILLIMETRES = {"w", "h", "x", "y", "left", "right", "top", "bottom", "header", "footer", "gutter", "hanging", "pos"}
POINTS = {"before": 20, "after": 20, "line": 20, "sz": 8}


def _measured(element: etree._Element) -> Iterator[str]:
    """The w: attributes, lengths as people measure them."""
    for key, value in element.attrib.items():
        name = etree.QName(str(key)).localname
        yield f"{name}={_as_length(name, str(value), etree.QName(element).localname)}"


def _as_length(name: str, value: str, element: str) -> str:
    if not value.lstrip("-").isdigit():
        return value
    if element in ("sz", "szCs"):
        return f"{int(value) / 2:g}pt"
    if name in MILLIMETRES:
        return f"{mm_of_twips(int(value)):.2f}mm"
    return f"{int(value) / POINTS[name]:g}pt" if name in POINTS else value


def _name(style: etree._Element) -> str:
    return value_of(style.find(qname("name")))


def _root(parts: dict[str, bytes], name: str) -> etree._Element:
    return etree.fromstring(parts[name])
