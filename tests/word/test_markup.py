"""The pieces of markup that every part of the writer uses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from sample import W, fragment, text_of

from generator.word.markup import ParagraphProperties, attribute, escape, field, paragraph, text_run


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_text_comes_back_from_an_element_and_from_an_attribute_unless_xml_cannot_hold_it(text: str) -> None:
    element = etree.fromstring(f'<a b="{attribute(text)}">{escape(text)}</a>')
    held = "".join(
        c if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff") else "\ufffd" for c in text.replace("\r", "")
    )
    assert (element.text or "").replace("\n", "") == held.replace("\n", "")
    assert len(element.attrib["b"]) >= len(held)


@pytest.mark.parametrize("character", ["\0", "\x08", "\x1b", "\ud800", "\uffff"])
def test_a_character_that_xml_cannot_hold_becomes_a_visible_mark(character: str) -> None:
    assert escape(f"a{character}b") == "a\ufffdb"
    assert attribute(f"a{character}b") == "a\ufffdb"


def test_an_attribute_cannot_be_broken_out_of() -> None:
    assert attribute('" w:val="x\n<&') == "&quot; w:val=&quot;x&#10;&lt;&amp;"


def test_spaces_at_the_ends_of_a_run_are_kept() -> None:
    (text,) = fragment(text_run(" a ")).iter(f"{W}t")
    assert (text.text, text.get("{http://www.w3.org/XML/1998/namespace}space")) == (" a ", "preserve")


def test_a_tab_in_a_text_becomes_a_tab_of_word() -> None:
    assert [child.tag for child in fragment(text_run("a\tb"))[0]] == [f"{W}t", f"{W}tab", f"{W}t"]


def test_a_run_without_text_is_not_written() -> None:
    assert text_run("") == ""


def test_paragraph_properties_stand_in_the_order_that_word_demands() -> None:
    properties = ParagraphProperties(
        keep_next=True, numbering=(3, 1), space_before=240, indent=567, loose=True, justification="right"
    )
    (ppr,) = fragment(paragraph("Kop1", "", properties)).iter(f"{W}pPr")
    assert [etree.QName(child).localname for child in ppr] == [
        "pStyle",
        "keepNext",
        "numPr",
        "spacing",
        "ind",
        "contextualSpacing",
        "jc",
    ]


def test_a_field_holds_its_instruction_and_shows_its_last_result() -> None:
    written = fragment(f"<w:p>{field('SEQ Tabel', '3')}</w:p>")
    kinds = [mark.get(f"{W}fldCharType") for mark in written.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    assert [code.text for code in written.iter(f"{W}instrText")] == [" SEQ Tabel "]
    assert text_of(written) == "3"
