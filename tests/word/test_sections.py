"""Pages that lie on their side: they turn and turn back, and none is empty."""

from __future__ import annotations

import re

import pytest
from lxml import etree
from sample import cell, document, p, parts_of

from generator.documents.registry import DOCUMENT_TYPES
from generator.pipeline import Project
from generator.record import replace
from generator.tree.blocks import Annex, Block, Box, Column, Document, Heading, Landscape, Table
from generator.tree.inlines import Text
from generator.word.document import WordFile, write_document
from generator.word.names import W
from generator.word.template import CompiledTemplate

UPRIGHT, SIDEWAYS = "staand", "liggend"
FRAME = dict.fromkeys(("titel", "ondertitel", "regio", "periode", "status", "versie", "datum"), "x")
TABLE = Table((Column(), Column()), (cell("a"), cell("b")), ((cell("c"), cell("d")),), (Text("Breed"),))
WIDE = Landscape((TABLE,))


@pytest.fixture(scope="module")
def report_template(real_project: Project) -> CompiledTemplate:
    return real_project.materials.template(
        DOCUMENT_TYPES["uitvoeringsagenda"], real_project.materials.house_style("rijk")
    )


@pytest.fixture
def sheets(report_template: CompiledTemplate):
    """What stands on which kind of page, section by section."""

    def found(*blocks: Block, annexes: tuple[Block, ...] = ()) -> list[tuple[str, str]]:
        return sections(write_document(report(*blocks, annexes=annexes), report_template))

    return found


def report(*blocks: Block, annexes: tuple[Block, ...] = ()) -> Document:
    slots = {"colofon": (p("Colofon"),), "inhoudsopgave": (), "inhoud": blocks, "bijlagen": annexes}
    return replace(document(), slots=slots, frame={**FRAME, "organisatie": ()})


def sections(file: WordFile) -> list[tuple[str, str]]:
    body = etree.fromstring(file.parts["word/document.xml"].encode())[0]
    found, words = [], ""
    for element in body:
        words += " ".join(" ".join(element.itertext(f"{W}t")).split()) + " "
        for section in element.iter(f"{W}sectPr"):
            size = section.find(f"{W}pgSz")
            turned = size is not None and size.get(f"{W}orient") == "landscape"
            found.append((SIDEWAYS if turned else UPRIGHT, words.split("Colofon")[-1].strip()))
            words = ""
    return found


def test_a_document_without_landscape_has_one_section(sheets) -> None:
    assert [kind for kind, _ in sheets(p("a"), TABLE)] == [UPRIGHT]


def test_a_page_turns_and_turns_back(sheets) -> None:
    assert sheets(p("voor"), WIDE, p("na")) == [
        (UPRIGHT, "voor"),
        (SIDEWAYS, "Tabel 1 . Breed a b c d"),
        (UPRIGHT, "na"),
    ]


def test_a_landscape_piece_at_the_end_leaves_no_empty_page(sheets) -> None:
    assert [kind for kind, _ in sheets(p("voor"), WIDE)] == [UPRIGHT, SIDEWAYS]


def test_a_landscape_piece_at_the_beginning_leaves_no_empty_page(sheets) -> None:
    assert sheets(WIDE, p("na"))[0] == (UPRIGHT, "")  # the cover and the colophon
    assert [kind for kind, _ in sheets(WIDE, p("na"))] == [UPRIGHT, SIDEWAYS, UPRIGHT]


def test_two_landscape_pieces_in_a_row_are_one_section_also_over_the_end_of_a_slot(sheets) -> None:
    assert [kind for kind, _ in sheets(p("a"), WIDE, WIDE, p("b"))] == [UPRIGHT, SIDEWAYS, UPRIGHT]
    annex = Annex(1, (Text("Bijlage"),), (WIDE,))
    assert [kind for kind, _ in sheets(p("a"), WIDE, annexes=(annex,))] == [UPRIGHT, SIDEWAYS]


def test_a_heading_goes_along_with_the_landscape_piece_that_it_announces(sheets) -> None:
    heading = Heading(2, (Text("Kop"),))
    assert sheets(p("a"), heading, WIDE)[1] == (SIDEWAYS, "Kop Tabel 1 . Breed a b c d")


def test_an_annex_that_begins_on_its_side_has_its_heading_there(sheets) -> None:
    annex = Annex(1, (Text("Lijst"),), (Heading(2, (Text("Kop"),)), WIDE, p("na")))
    assert sheets(p("a"), annexes=(annex,))[1:] == [
        (SIDEWAYS, "Bijlage 1 . Lijst Kop Tabel 1 . Breed a b c d"),
        (UPRIGHT, "na"),
    ]


def test_in_a_box_nothing_turns(sheets) -> None:
    assert [kind for kind, _ in sheets(Box((Text("Kader"),), (WIDE,)))] == [UPRIGHT]


def test_a_table_on_its_side_is_as_wide_as_that_page(report_template: CompiledTemplate) -> None:
    body = write_document(report(WIDE, TABLE), report_template).parts["word/document.xml"]
    widths = [int(width) for width in re.findall(r'<w:tblW w:w="(\d+)"', body)]
    assert report_template.sheets.sideways is not None
    assert widths == [report_template.sheets.sideways.width, report_template.sheets.upright.width]


def test_only_the_first_section_begins_with_a_title_page(report_template: CompiledTemplate) -> None:
    body = write_document(report(p("a"), WIDE, p("b")), report_template).parts["word/document.xml"]
    assert body.count("<w:titlePg/>") == 1
    assert body.index("<w:titlePg/>") < body.index('w:orient="landscape"')


def test_headers_and_footers_of_a_page_on_its_side_reach_its_right_margin(report_template: CompiledTemplate) -> None:
    parts = parts_of(write_document(report(p("a"), WIDE), report_template).content)
    assert report_template.sheets.sideways is not None
    wide = f'<w:tab w:val="right" w:pos="{report_template.sheets.sideways.width}"/>'
    assert wide in parts["word/headerLiggend.xml"].decode()
    assert wide in parts["word/footerLiggend.xml"].decode()
    assert "{{" not in parts["word/headerLiggend.xml"].decode()
    for part in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        assert parts[part].decode().count("Liggend.xml") == 2


def test_a_document_without_landscape_has_no_such_parts(report_template: CompiledTemplate) -> None:
    assert not any("Liggend" in name for name in parts_of(write_document(report(p("a")), report_template).content))


def test_where_the_house_style_has_no_landscape_pages_nothing_turns(letter_template: CompiledTemplate) -> None:
    body = write_document(document(p("a"), WIDE, p("b")), letter_template).parts["word/document.xml"]
    assert "landscape" not in body
    assert not re.search("[\x00-\x08]", body)
