"""A house style in a template: every measure arrives, nothing else changes."""

from __future__ import annotations

import pytest
from house import STYLE_NAMES, TEMPLATE_NAMES, house_style, template_parts
from lxml import etree

from generator.diagnostics import Location
from generator.errors import TemplateError
from generator.loading.source import SourceText
from generator.schema.housestyle import HouseStyle, StyleMeasures
from generator.word.housestyle import apply_house_style
from generator.word.properties import qname, value_of


def styled(style: str = "achterhoek", template: str = "uitvoeringsagenda") -> dict[str, bytes]:
    return apply_house_style(template_parts(template), house_style(style), template)


def style_named(parts: dict[str, bytes], name: str) -> etree._Element:
    styles = etree.fromstring(parts["word/styles.xml"]).iter(qname("style"))
    return next(style for style in styles if value_of(style.find(qname("name"))) == name)


def with_style(name: str) -> HouseStyle:
    """The Rijk style, with shared measures for this style only."""
    rijk = house_style("rijk")
    measures = StyleMeasures.model_validate({"vet": "ja"})
    added: dict[SourceText, StyleMeasures] = {SourceText(name, Location("")): measures}
    return rijk.model_copy(update={"styles": added})


@pytest.mark.parametrize("template", TEMPLATE_NAMES)
def test_the_templates_already_have_the_measures_of_rijk(template: str) -> None:
    before = template_parts(template)
    after = apply_house_style(before, house_style("rijk"), template)
    assert [name for name in before if before[name] != after[name]] == []


@pytest.mark.parametrize("style", STYLE_NAMES)
@pytest.mark.parametrize("template", TEMPLATE_NAMES)
def test_applying_a_style_twice_is_applying_it_once(style: str, template: str) -> None:
    once = styled(style, template)
    assert apply_house_style(once, house_style(style), template) == once


def test_fonts_and_colours_arrive_in_the_styles() -> None:
    heading = style_named(styled(), "heading 1")
    assert value_of(heading.find(f"{qname('rPr')}/{qname('rFonts')}"), "ascii") == "Georgia"
    assert value_of(heading.find(f"{qname('rPr')}/{qname('color')}")) == "1F5C4D"


def test_every_font_is_in_the_font_table_with_its_substitute() -> None:
    table = etree.fromstring(styled()["word/fontTable.xml"])
    fonts = {font.get(qname("name")): value_of(font.find(qname("altName"))) for font in table}
    assert fonts["Georgia"] == "DejaVu Serif"
    assert fonts["Verdana"] == "DejaVu Sans"


def test_a_place_arrives_in_the_style_and_in_its_paragraphs() -> None:
    parts = styled("rijk", "kamerbrief")
    place = style_named(parts, "Retouradres").find(f"{qname('pPr')}/{qname('framePr')}")
    paragraphs = etree.fromstring(parts["word/document.xml"]).iter(qname("pPr"))
    own = [p.find(qname("framePr")) for p in paragraphs if value_of(p.find(qname("pStyle"))) == "Retouradres"]
    assert place is not None
    assert [frame.items() for frame in own if frame is not None] == [place.items()]


def test_the_logo_gets_its_size_and_description() -> None:
    document = styled()["word/document.xml"].decode()
    assert 'cx="648000" cy="648000"' in document
    assert "Effen groen vlak" in document


def test_a_logo_that_word_renamed_is_still_found() -> None:
    parts = template_parts("kamerbrief")
    parts["word/media/image1.png"] = parts.pop("word/media/beeldmerk.png")
    links = "word/_rels/document.xml.rels"
    parts[links] = parts[links].replace(b"beeldmerk.png", b"image1.png")
    changed = apply_house_style(parts, house_style("achterhoek"), "kamerbrief")
    assert changed["word/media/image1.png"] != parts["word/media/image1.png"]
    assert "word/media/beeldmerk.png" not in changed


def test_lists_in_a_box_start_where_the_text_of_the_box_starts() -> None:
    numbering = etree.fromstring(styled("rijk", "kamerbrief")["word/numbering.xml"])
    boxed = [a for a in numbering.iter(qname("abstractNum")) if "kader" in value_of(a.find(qname("name")))]
    for abstract in boxed:
        indent = abstract.find(f"{qname('lvl')}/{qname('pPr')}/{qname('ind')}")
        assert int(value_of(indent, "left")) - int(value_of(indent, "hanging")) == 170  # 3 mm


def test_a_style_that_the_template_lacks_is_an_error_with_a_guess() -> None:
    with pytest.raises(TemplateError, match='de stijl "Body Txt" staat niet in het sjabloon; bedoelde u "Body Text"'):
        apply_house_style(template_parts("kamerbrief"), with_style("Body Txt"), "kamerbrief")


def test_a_template_that_the_house_style_does_not_know_is_an_error() -> None:
    with pytest.raises(TemplateError, match="sjablonen: memo ontbreekt"):
        apply_house_style(template_parts("kamerbrief"), house_style("rijk"), "memo")
