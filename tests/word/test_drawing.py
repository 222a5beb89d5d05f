"""The drawing of the first issue of the templates: same program, same bytes; and what every template must have."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from house import ROOT, TEMPLATE_NAMES, template_parts
from lxml import etree

from generator.word.definitions import read_stylesheet
from generator.word.properties import qname


@pytest.fixture(scope="module")
def drawing() -> ModuleType:
    spec = importlib.util.spec_from_file_location("teken_sjablonen", ROOT / "templates" / "teken_sjablonen.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", TEMPLATE_NAMES)
def test_drawing_twice_gives_the_same_bytes(drawing: ModuleType, tmp_path: Path, name: str) -> None:
    for file in ("een.docx", "twee.docx"):
        drawing.save(drawing.draw(name), tmp_path / file)
    assert (tmp_path / "een.docx").read_bytes() == (tmp_path / "twee.docx").read_bytes()


@pytest.mark.parametrize("name", TEMPLATE_NAMES)
def test_a_template_has_every_style_that_the_writer_uses(name: str) -> None:
    assert read_stylesheet(template_parts(name)["word/styles.xml"]).missing() == []


@pytest.mark.parametrize("name", TEMPLATE_NAMES)
def test_built_in_styles_have_the_ids_of_a_dutch_word(name: str) -> None:
    ids = read_stylesheet(template_parts(name)["word/styles.xml"]).ids
    assert (ids["heading 1"], ids["normal"], ids["footnote text"]) == ("Kop1", "Standaard", "Voetnoottekst")


@pytest.mark.parametrize("name", TEMPLATE_NAMES)
def test_headings_stay_with_their_text_and_have_no_number_of_their_own(name: str) -> None:
    styles = etree.fromstring(template_parts(name)["word/styles.xml"]).iter(qname("style"))
    headings = [s for s in styles if s.get(qname("styleId")) in ("Kop1", "Kop2", "Kop3", "Bijlagekop")]
    assert len(headings) == 4
    for heading in headings:
        assert heading.find(f"{qname('pPr')}/{qname('keepNext')}") is not None
        assert heading.find(f"{qname('pPr')}/{qname('numPr')}") is None


@pytest.mark.parametrize("name", TEMPLATE_NAMES)
def test_nothing_of_page_1_hides_in_a_text_box_or_table(name: str) -> None:
    document = template_parts(name)["word/document.xml"]
    assert not any(mark in document for mark in (b"w:txbxContent", b"w:tbl>", b"w:pict"))


@pytest.mark.parametrize("name", TEMPLATE_NAMES)
def test_what_floats_on_page_1_is_marked_as_decoration(name: str) -> None:
    document = template_parts(name)["word/document.xml"]
    assert document.count(b"<wp:anchor") == document.count(b"adec:decorative ")
