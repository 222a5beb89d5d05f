"""The table of contents: right when the file is opened, and still a field."""

from __future__ import annotations

import re

import pytest
from sample import document, p, parts_of

from generator.record import replace
from generator.tree.blocks import Annex, Block, Heading, TableOfContents
from generator.tree.inlines import CrossReference, Gap, LineBreak, Note, Text
from generator.tree.labels import Labels
from generator.word.document import write_document
from generator.word.template import CompiledTemplate

CONTENTS = TableOfContents((Text("Inhoud"),))
TREE: tuple[Block, ...] = (
    CONTENTS,
    Heading(1, (Text("Aanpak"),), numbered=True, anchor="aanpak"),
    Heading(2, (Text("Wie"), LineBreak(), Text("doet"), Note((p("noot"),)), Gap("wat")), numbered=True),
    Heading(3, (Text("Te diep"),), numbered=True),
    p(CrossReference("aanpak", (Text("zie bladzijde"),), page=True)),
    Annex(1, (Text("Lijst"),), (p("x"),)),
)
PAGES = {"_Toc00000001": 4, "_Toc00000002": 5, "_Toc00000004": 11, "kop_1_aanpak": 4}
ENTRY = re.compile(r'<w:hyperlink w:anchor="(\w+)" w:tooltip="([^"]*)"[^>]*>(.*?)</w:hyperlink>')


@pytest.fixture
def entries(body):
    def found(pages: dict[str, int]) -> dict[str, str]:
        return {key: shown(runs) for key, _, runs in ENTRY.findall(body(TREE, pages))}

    return found


@pytest.fixture
def body(letter_template: CompiledTemplate):
    def written(tree: tuple[Block, ...], pages: dict[str, int]) -> str:
        return write_document(replace(document(*tree), pages=pages), letter_template).parts["word/document.xml"]

    return written


def shown(runs: str) -> str:
    return re.sub(r"<[^>]*>", "", re.sub(r"<w:instrText.*?</w:instrText>", "", runs).replace("<w:tab/>", "\t"))


def test_the_entries_stand_there_with_number_words_and_page(entries) -> None:
    assert entries(PAGES) == {
        "_Toc00000001": "1.\tAanpak\t4",
        "_Toc00000002": "1.1\tWie doet[nog in te vullen: wat]\t5",
        "_Toc00000004": "Bijlage 1. Lijst\t11",
    }


def test_without_a_layout_pass_there_are_no_page_numbers_and_nothing_else_differs(body) -> None:
    with_pages, without = body(TREE, PAGES), body(TREE, {})
    assert [shown(runs).split("\t")[-1] for _, _, runs in ENTRY.findall(without)] == ["", "", ""]
    assert re.sub(r"<w:r><w:t[^>]*>\d+</w:t></w:r>", "", with_pages) == re.sub(
        r"<w:r><w:t[^>]*>(\d+|…)</w:t></w:r>", "", without
    )


def test_nothing_makes_word_ask_a_question(letter_template: CompiledTemplate) -> None:
    parts = parts_of(write_document(document(*TREE), letter_template).content)
    assert b"w:dirty" not in parts["word/document.xml"]
    assert b"updateFields" not in parts["word/settings.xml"]


def test_it_is_one_field_that_word_can_compute_again(body) -> None:
    written = body(TREE, PAGES)
    assert ' TOC \\o "1-2" \\h \\z \\u ' in written
    assert written.count('"begin"') == written.count('"separate"') == written.count('"end"')


def test_every_link_has_a_tooltip_and_leads_to_a_bookmark(body) -> None:
    written = body(TREE, PAGES)
    for key, tooltip, _ in ENTRY.findall(written):
        assert tooltip.startswith("Ga naar ")
        assert written.count(f'w:name="{key}"') == written.count(f" PAGEREF {key} ") == 1


def test_headings_without_a_table_of_contents_have_no_bookmark_for_it(body) -> None:
    assert "_Toc" not in body(TREE[1:], {})


def test_a_table_of_contents_without_headings_is_only_its_title(body) -> None:
    assert "TOC" not in body((CONTENTS,), {}).replace("TOCHeading", "")


def test_a_page_reference_is_a_live_field(body) -> None:
    assert f" PAGEREF {Labels.of(TREE).by_name['aanpak'].key} \\h " in body(TREE, PAGES)
