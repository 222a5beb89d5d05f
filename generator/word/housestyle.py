"""Apply a house style to the parts of a Word template: measures, fonts, colours, places, logo.

Runs once per (template, house style) pair, when a template is compiled. The template keeps what a house style does
not mention; a style that the template does not have is an error, so that no measure is silently lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from lxml import etree

from generator.errors import TemplateError
from generator.schema.housestyle import Frame, HouseStyle, Logo, TemplateMeasures
from generator.word.logo import logo_picture
from generator.word.names import DRAWING, MAIN_DRAWING
from generator.word.planes import plane_pictures, set_planes
from generator.word.properties import add, child, merge, put, qname, value_of
from generator.word.style_measures import set_frame, set_styles
from generator.word.units import emu, twips

STYLES, NUMBERING, FONTS = "word/styles.xml", "word/numbering.xml", "word/fontTable.xml"
DOCUMENT, SETTINGS, RELATIONS = "word/document.xml", "word/settings.xml", "word/_rels/document.xml.rels"
STORIES = re.compile(r"word/(document|header\d*|footer\d*)\.xml\Z")
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
LOGO = "Beeldmerk"  # the name of the picture in Word: Opmaak, Selectievenster


def apply_house_style(
    parts: dict[str, bytes], style: HouseStyle, template: str, folder: Path = Path()
) -> dict[str, bytes]:
    """The parts of this template in this house style; files it names are looked up in `folder`.

    Raises:
        TemplateError: the house style does not know the template, names a style it lacks, or a logo that is not there.
    """
    own = style.template(template)
    if own is None:
        raise TemplateError(f'huisstijl "{style.name}": sjablonen: {template} ontbreekt')
    styled = dict(parts)
    for name in _logo_parts(parts):
        styled[name] = logo_picture(own.logo.file, style.colour(own.logo.colour), folder)
    styled |= plane_pictures(parts, own.planes, style)
    _change(styled, STYLES, lambda root: set_styles(root, style, own))
    _change(styled, DOCUMENT, lambda root: _set_document(root, own))
    frames = _frames_by_style_id(styled[STYLES], own)
    for name in filter(STORIES.match, parts):
        _change(styled, name, lambda root: _set_frames(root, frames))
    _change(styled, NUMBERING, lambda root: _set_numbering(root, style, own))
    _change(styled, FONTS, lambda root: _set_fonts(root, style))
    _change(styled, SETTINGS, lambda root: merge(root, "themeFontLang", val=style.language))
    return styled


def _change(parts: dict[str, bytes], name: str, change: Callable[[etree._Element], None]) -> None:
    root = etree.fromstring(parts[name])
    change(root)
    parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _frames_by_style_id(styles: bytes, own: TemplateMeasures) -> dict[str, Frame]:
    elements = etree.fromstring(styles).iter(qname("style"))
    ids = {value_of(element.find(qname("name"))): element.get(qname("styleId"), "") for element in elements}
    return {ids[str(name)]: frame for name, frame in own.frames.items()}


def _set_frames(root: etree._Element, frames: dict[str, Frame]) -> None:
    # Word is content with a frame in the style; LibreOffice only sees one in the paragraph itself.
    for paragraph in root.iter(qname("p")):
        style = value_of(paragraph.find(f"{qname('pPr')}/{qname('pStyle')}"))
        if style in frames:
            set_frame(paragraph, frames[style])


def _set_document(root: etree._Element, own: TemplateMeasures) -> None:
    page = own.page
    for section in root.iter(qname("sectPr")):
        merge(section, "pgSz", w=twips(page.width), h=twips(page.height))
        merge(section, "pgMar", top=twips(page.top), bottom=twips(page.bottom), left=twips(page.left))
        merge(section, "pgMar", right=twips(page.right), header=twips(page.header), footer=twips(page.footer))
    set_planes(root, own.planes)
    for drawing in _logos(root):
        _set_logo(drawing, own.logo)


# --- logo --------------------------------------------------------------------------------------------------------


def _logo_parts(parts: dict[str, bytes]) -> list[str]:
    """Where the logo is kept: Word calls the part image1.png as soon as someone saves the template."""
    targets = {link.get("Id"): link.get("Target", "") for link in etree.fromstring(parts[RELATIONS])}
    used = [blip for logo in _logos(etree.fromstring(parts[DOCUMENT])) for blip in logo.iter(f"{MAIN_DRAWING}blip")]
    return [f"word/{targets[blip.get(EMBED)]}" for blip in used if blip.get(EMBED) in targets]


def _logos(root: etree._Element) -> list[etree._Element]:
    named = (name.getparent() for name in root.iter(f"{DRAWING}docPr") if name.get("name") == LOGO)
    return [drawing for drawing in named if drawing is not None]


def _set_logo(drawing: etree._Element, logo: Logo) -> None:
    for named in drawing.iter(f"{DRAWING}docPr"):
        named.set("descr", logo.alternative)
    for extent in (*drawing.iter(f"{DRAWING}extent"), *drawing.iterfind(f".//{MAIN_DRAWING}xfrm/{MAIN_DRAWING}ext")):
        extent.set("cx", str(emu(logo.width)))
        extent.set("cy", str(emu(logo.height)))


# --- lists and fonts ---------------------------------------------------------------------------------------------


def _set_numbering(root: etree._Element, style: HouseStyle, own: TemplateMeasures) -> None:
    step, inset = twips(style.lists.step), _box_inset(style, own)
    for abstract in root.iter(qname("abstractNum")):
        name = value_of(abstract.find(qname("name")))
        for depth, level in enumerate(abstract.iter(qname("lvl"))):
            if name == "rijkspen-koppen":
                _set_heading_number(level, twips(own.heading_number))
            else:
                left = step * (depth + 1) + (inset if "kader" in name else 0)
                put(child(level, "pPr"), "ind", left=left, hanging=step)
            if "opsomming" in name:
                merge(level, "lvlText", val=style.lists.bullets[depth % len(style.lists.bullets)])


def _box_inset(style: HouseStyle, own: TemplateMeasures) -> int:
    box = style.measures(own).get("Kadertekst")
    return twips(box.left) if box is not None and box.left is not None else 0


def _set_heading_number(level: etree._Element, hang: int) -> None:
    merge(level, "suff", val="tab" if hang else "space")
    put(child(level, "pPr"), "ind", left=0, hanging=hang)


def _set_fonts(root: etree._Element, style: HouseStyle) -> None:
    # Without an entry here LibreOffice replaces an absent Verdana by a font with serifs.
    names = {font.name for font in style.fonts.values()}
    for old in [entry for entry in root if entry.get(qname("name")) in names]:
        root.remove(old)
    for font in style.fonts.values():
        entry = add(root, "font", name=font.name)
        add(entry, "altName", val=font.substitute)
        if font.panose:
            add(entry, "panose1", val=font.panose)
        add(entry, "charset", val="00")
        add(entry, "family", val=font.family)
        add(entry, "pitch", val="variable")
