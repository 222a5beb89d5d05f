"""Reading and setting paragraph, run and section properties in WordprocessingML trees (compile time only).

Word calls a file damaged when children stand in another order than the schema's, so `put` keeps the order of
ECMA-376 part 1: 17.3.1.26 (paragraph), 17.3.2.28 (run), 17.7.4.17 (style).
"""

# ruff: noqa: SIM905 - a list of words reads as in the standard

from __future__ import annotations

from lxml import etree

from generator.word.names import WORDPROCESSING

PARAGRAPH_ORDER = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
).split()
RUN_ORDER = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath"
).split()
STYLE_ORDER = (
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal "
    "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"
).split()
TABLE_ORDER = (
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
    "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"
).split()
CELL_ORDER = "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign".split()
LEVEL_ORDER = "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr".split()
PART_ORDER = "pPr rPr tblPr trPr tcPr".split()
ORDERS = {
    "pPr": PARAGRAPH_ORDER,
    "rPr": RUN_ORDER,
    "style": STYLE_ORDER,
    "tblStylePr": PART_ORDER,
    "tblPr": TABLE_ORDER,
    "tcPr": CELL_ORDER,
    "lvl": LEVEL_ORDER,
}


def qname(name: str) -> str:
    """The name in the WordprocessingML namespace."""
    return f"{{{WORDPROCESSING}}}{name}"


def value_of(element: etree._Element | None, attribute: str = "val") -> str:
    """A w: attribute of an element that may be absent; empty when there is none."""
    return "" if element is None else element.get(qname(attribute), "")


def child(parent: etree._Element, name: str) -> etree._Element:
    """The child of this name; made, in its place, when it is not there."""
    found = parent.find(qname(name))
    return put(parent, name) if found is None else found


def put(parent: etree._Element, name: str, /, **attributes: str | int) -> etree._Element:
    """A new child of this name with these w: attributes, instead of the old one, at the place the schema wants."""
    remove(parent, name)
    element = etree.Element(qname(name))
    for key, value in attributes.items():
        element.set(qname(key), str(value))
    parent.insert(_place(parent, name), element)
    return element


def add(parent: etree._Element, name: str, /, **attributes: str | int) -> etree._Element:
    """A new last child with these w: attributes."""
    element = etree.SubElement(parent, qname(name))
    for key, value in attributes.items():
        element.set(qname(key), str(value))
    return element


def merge(parent: etree._Element, name: str, /, **attributes: str | int | None) -> None:
    """Set these w: attributes on the child of this name and leave its others; None changes nothing."""
    given = {key: value for key, value in attributes.items() if value is not None}
    if given:
        element = child(parent, name)
        for key, value in given.items():
            element.set(qname(key), str(value))


def remove(parent: etree._Element, name: str) -> None:
    """Take the child of this name away, if it is there."""
    found = parent.find(qname(name))
    if found is not None:
        parent.remove(found)


def switch(parent: etree._Element, name: str, *, on: bool | None) -> None:
    """Turn an on/off property on or explicitly off; None leaves it as it is."""
    if on is not None:
        element = put(parent, name)
        if not on:
            element.set(qname("val"), "0")


def _place(parent: etree._Element, name: str) -> int:
    order = ORDERS.get(etree.QName(parent).localname, [])
    if name not in order:
        return len(parent)
    later = set(order[order.index(name) + 1 :])
    names = [etree.QName(element).localname for element in parent]
    return next((index for index, found in enumerate(names) if found in later), len(parent))
