"""Read the styles and the kinds of list that a template defines (compile time only)."""

from __future__ import annotations

from lxml import etree

from generator.word.names import W
from generator.word.numbering import AbstractNumbering, NumberingDefinitions
from generator.word.stylesheet import Stylesheet

LONGEST_CHAIN = 11


def read_stylesheet(styles_xml: bytes) -> Stylesheet:
    """The styles of word/styles.xml."""
    styles = {style.get(f"{W}styleId", ""): style for style in etree.fromstring(styles_xml).iter(f"{W}style")}
    ids = {_value(style, "name").lower(): key for key, style in styles.items()}
    return Stylesheet(ids, {key: _space_before(key, styles) for key in styles})


def _value(style: etree._Element, tag: str) -> str:
    element = style.find(f"{W}{tag}")
    return "" if element is None else element.get(f"{W}val", "")


def _space_before(key: str, styles: dict[str, etree._Element], depth: int = 0) -> int:
    """Own space before, or that of the style it is based on; Word allows a chain of eleven at most."""
    if key not in styles or depth > LONGEST_CHAIN:
        return 0
    spacing = styles[key].find(f"{W}pPr/{W}spacing")
    own = None if spacing is None else spacing.get(f"{W}before")
    return int(own) if own is not None else _space_before(_value(styles[key], "basedOn"), styles, depth + 1)


def read_numbering(numbering_xml: bytes) -> NumberingDefinitions:
    """The definitions in word/numbering.xml."""
    root = etree.fromstring(numbering_xml)
    kinds = {}
    for abstract in root.iter(f"{W}abstractNum"):
        name = abstract.find(f"{W}name")
        if name is not None:
            kinds[name.get(f"{W}val", "")] = AbstractNumbering(
                abstract.get(f"{W}abstractNumId", ""), _indents(abstract), _forms(abstract)
            )
    used = [int(num.get(f"{W}numId", "0")) for num in root.iter(f"{W}num")]
    return NumberingDefinitions(kinds, max(used, default=0) + 1)


def _indents(abstract: etree._Element) -> tuple[int, ...]:
    indents = []
    for level in abstract.iter(f"{W}lvl"):
        indent = level.find(f"{W}pPr/{W}ind")
        indents.append(0 if indent is None else int(indent.get(f"{W}left") or indent.get(f"{W}start") or 0))
    return tuple(indents)


def _forms(abstract: etree._Element) -> tuple[str, ...]:
    texts = (level.find(f"{W}lvlText") for level in abstract.iter(f"{W}lvl"))
    return tuple("" if text is None else text.get(f"{W}val", "") for text in texts)
