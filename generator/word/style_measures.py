"""Set the measures of a house style in word/styles.xml: type, spacing, rules, places on the page, tables.

Page 1 of a letter stands in frames (ECMA-376 part 1, 17.3.1.11): ordinary paragraphs in reading order, each style with
its place on the paper, so that a screen reader and Word's text stream meet them in the order of the letter.
"""

from __future__ import annotations

from lxml import etree

from generator.diagnostics import did_you_mean
from generator.errors import TemplateError
from generator.schema.housestyle import Border, Frame, HouseStyle, Length, Page, StyleMeasures, TemplateMeasures
from generator.word.properties import add, child, merge, put, qname, remove, switch, value_of
from generator.word.units import eighths, half_points, twips, whole_points

TABLE_RULES = {
    "alle": ("top", "left", "bottom", "right", "insideH", "insideV"),
    "liggend": ("top", "bottom", "insideH"),
}
STRIPE = 8  # eighths of a point: under the header row and above a total
FIRST_HEADER = "Koptekst eerste blad"
TABLE_STYLE = "Rijkspen tabel"
LEADERS = {"punten": "dot", "lijn": "underscore"}
SIDES = {"boven": "top", "links": "left", "onder": "bottom", "rechts": "right"}


def set_styles(root: etree._Element, style: HouseStyle, own: TemplateMeasures) -> None:
    """All of word/styles.xml.

    Raises:
        TemplateError: the house style names a style that the template does not have.
    """
    elements = {value_of(element.find(qname("name"))): element for element in root.iter(qname("style"))}
    _set_defaults(root, style)
    for name, measures in style.measures(own).items():
        _set_style(_style_named(name, elements, style), measures, style)
    for name, frame in own.frames.items():
        set_frame(_style_named(name, elements, style), frame)
    if FIRST_HEADER in elements:
        _set_first_line(elements[FIRST_HEADER], own.page)
    _set_table(_style_named(TABLE_STYLE, elements, style), style, own)


def _style_named(name: str, elements: dict[str, etree._Element], style: HouseStyle) -> etree._Element:
    if name in elements:
        return elements[name]
    guess = did_you_mean(name, elements)
    hint = f'; bedoelde u "{guess}"?' if guess else ""
    raise TemplateError(f'huisstijl "{style.name}": de stijl "{name}" staat niet in het sjabloon{hint}')


def _set_defaults(root: etree._Element, style: HouseStyle) -> None:
    for properties in root.iterfind(f"{qname('docDefaults')}/{qname('rPrDefault')}/{qname('rPr')}"):
        merge(properties, "lang", val=style.language)


def _set_style(element: etree._Element, measures: StyleMeasures, style: HouseStyle) -> None:
    _set_run(element, measures, style)
    if element.get(qname("type")) == "paragraph":
        _set_paragraph(element, measures, style)
    _drop_empty(element)


def _set_run(element: etree._Element, measures: StyleMeasures, style: HouseStyle) -> None:
    run = child(element, "rPr")
    if measures.font is not None:
        font = style.font(measures.font).name
        put(run, "rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font)
    for name, on in (("b", measures.bold), ("bCs", measures.bold), ("i", measures.italic), ("iCs", measures.italic)):
        switch(run, name, on=on)
    if measures.underlined is not None:
        put(run, "u", val="single" if measures.underlined else "none")
    if measures.size is not None:
        put(run, "sz", val=half_points(measures.size))
        put(run, "szCs", val=half_points(measures.size))
    if measures.colour is not None:
        put(run, "color", val=_hex(style, measures.colour))
    if measures.fill is not None and element.get(qname("type")) == "character":
        put(run, "shd", val="clear", color="auto", fill=_hex(style, measures.fill))


def _set_paragraph(element: etree._Element, measures: StyleMeasures, style: HouseStyle) -> None:
    paragraph = child(element, "pPr")
    merge(paragraph, "spacing", before=_twips(measures.before), after=_twips(measures.after))
    if measures.leading is not None:
        merge(paragraph, "spacing", line=twips(measures.leading), lineRule="exact")
    merge(paragraph, "ind", left=_twips(measures.left), right=_twips(measures.right), hanging=_twips(measures.hanging))
    _set_tabs(paragraph, measures)
    switch(paragraph, "pageBreakBefore", on=measures.new_page)
    if measures.fill is not None:
        put(paragraph, "shd", val="clear", color="auto", fill=_hex(style, measures.fill))
    if measures.border is not None:
        _set_border(paragraph, measures.border, style)


def _set_tabs(paragraph: etree._Element, measures: StyleMeasures) -> None:
    stops = (("left", measures.tab), ("right", measures.right_tab))
    given = [(kind, place) for kind, place in stops if place is not None]
    if given:
        tabs = put(paragraph, "tabs")
        for kind, place in given:
            leader = {"leader": LEADERS[measures.leader]} if measures.leader and kind == "right" else {}
            add(tabs, "tab", val=kind, pos=twips(place), **leader)


def _set_border(paragraph: etree._Element, border: Border, style: HouseStyle) -> None:
    borders = put(paragraph, "pBdr")
    colour, width, distance = _hex(style, border.colour), eighths(border.width), whole_points(border.distance)
    for side in (side for side in SIDES if side in border.sides):
        add(borders, SIDES[side], val="single", sz=width, space=distance, color=colour)


def set_frame(element: etree._Element, frame: Frame) -> None:
    """The place of a style, or of a paragraph, on the paper."""
    # Word reads w:x and w:y of 0 as "not set"; 1 twip (0.02 mm) is what Word itself writes.
    place = {"x": max(1, twips(frame.x)), "y": max(1, twips(frame.y))}
    paragraph = child(element, "pPr")
    put(paragraph, "framePr", w=twips(frame.width), wrap="around", vAnchor="page", hAnchor="page", **place)
    if frame.height is not None:
        merge(paragraph, "framePr", h=twips(frame.height), hRule="exact")


def _set_first_line(element: etree._Element, page: Page) -> None:
    # An empty header line of exactly this height is what pushes the text of page 1 down, in Word and LibreOffice alike.
    merge(child(element, "pPr"), "spacing", line=twips(page.first_line - page.header), lineRule="exact")


def _set_table(element: etree._Element, style: HouseStyle, own: TemplateMeasures) -> None:
    measures, properties = style.table, child(element, "tblPr")
    put(properties, "tblStyleRowBandSize", val=1)
    rules = put(properties, "tblBorders")
    for side in TABLE_RULES[own.table_rules]:
        colour = _hex(style, measures.rule_colour)
        add(rules, side, val="single", sz=eighths(measures.rule_width), space=0, color=colour)
    margins = put(properties, "tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        white = measures.vertical if side in ("top", "bottom") else measures.side
        add(margins, side, w=twips(white), type="dxa")
    for name, fill in (("firstRow", own.table_head), ("band2Horz", own.table_band)):
        if fill is not None:
            put(_table_part(element, name), "shd", val="clear", color="auto", fill=_hex(style, fill))
    for name, side in (("firstRow", "bottom"), ("lastRow", "top")):
        if own.table_stripe is not None:
            stripe = put(_table_part(element, name), "tcBorders")
            add(stripe, side, val="single", sz=STRIPE, space=0, color=_hex(style, own.table_stripe))


def _table_part(element: etree._Element, name: str) -> etree._Element:
    """The cell properties of a part of a table: its first row, its last, every second."""
    found = element.find(f"{qname('tblStylePr')}[@{qname('type')}='{name}']")
    part = add(element, "tblStylePr", type=name) if found is None else found
    return child(part, "tcPr")


def _drop_empty(element: etree._Element) -> None:
    for name in ("pPr", "rPr"):
        properties = element.find(qname(name))
        if properties is not None and not len(properties):
            remove(element, name)


def _hex(style: HouseStyle, name: str) -> str:
    return style.colour(name).removeprefix("#").upper()


def _twips(length: Length | None) -> int | None:
    return None if length is None else twips(length)
