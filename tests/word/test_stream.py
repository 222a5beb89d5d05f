"""The written parts, read back without a tree: exactly what a parser would read, or not clear."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from sample import BODY, NOTES, W

from generator.word.markup import text_run
from generator.word.stream import Stream, as_written, note_number, parse

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def part(content: str, namespace: str = NAMESPACE) -> bytes:
    return f"<?xml version='1.0' encoding='UTF-8'?>\n<w:document {namespace}>{content}</w:document>".encode()


def stream(content: str, notes: str = "") -> Stream:
    return Stream({BODY: part(content), NOTES: part(notes)})


@pytest.mark.parametrize("content", ["<w:p>", "<w:p/", "a & b", "<x:p/>", "<w:p a='<'/>", "&nbsp;", "\x01"])
def test_what_is_no_xml_has_a_fault(content: str) -> None:
    assert parse(part(content)).fault


def test_well_formed_parts_of_tags_and_text_are_clear() -> None:
    assert stream("<w:p><w:r><w:t>a &amp; b</w:t></w:r></w:p>").is_clear


@pytest.mark.parametrize(
    "hidden",
    [
        "<!-- <w:t>niet gedrukt</w:t> -->",
        "<![CDATA[<w:t>niet gedrukt</w:t>]]>",
        "<?merk <w:t>niet gedrukt</w:t>?>",
        '<w:p xmlns:w="urn:iets-anders"><w:t>geen tekst van Word</w:t></w:p>',
    ],
)
def test_a_part_in_which_a_tag_can_hide_is_not_clear(hidden: str) -> None:
    assert not stream(hidden).is_clear


def test_another_namespace_under_the_same_prefix_is_not_clear() -> None:
    assert not parse(part("<w:t>a</w:t>", 'xmlns:w="urn:iets-anders"')).is_clear


@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20), max_size=6))
def test_the_text_is_what_a_parser_reads(texts: list[str]) -> None:
    written = part("".join(f"<w:p>{text_run(text)}</w:p>" for text in texts))
    read = "".join(node.text or "" for node in etree.fromstring(written).iter(f"{W}t"))
    found = Stream({BODY: written, NOTES: part("")})
    assert found.is_clear
    assert etree.fromstring(b"<a>" + found.body + b"</a>").xpath("string()") == read
    assert found.body == as_written("".join(texts))


def test_a_style_that_is_named_in_another_way_than_ours_is_not_read() -> None:
    assert stream('<w:pStyle w:val="Kop1"/><w:rStyle w:val="Nadruk"/>').styles() == {"Kop1", "Nadruk"}
    assert stream("<w:pStyle w:val='Kop1'/>").styles() is None


def test_notes_and_references_come_with_their_numbers() -> None:
    notes = '<w:footnote w:type="separator" w:id="-1"></w:footnote><w:footnote w:id="1"><w:p/></w:footnote>'
    found = stream('<w:footnoteReference w:id="1"/>', notes)
    assert [note_number(attributes) for attributes in found.references()] == [b"1"]
    assert [(note_number(attributes), markup) for attributes, markup in found.note_elements()] == [(b"1", b"<w:p/>")]


def test_words_are_counted_over_the_runs() -> None:
    assert stream("<w:t>een twee </w:t><w:t>drie\u00a0vier</w:t>").words == 4
