"""Inlines become runs: emphasis, links, breaks, gaps and references, and no character is lost."""

import pytest
from lxml import etree
from sample import W, body_writer, fragment, note, p, text_of

from generator.errors import InternalError
from generator.tree.inlines import (
    Citation,
    CitedItem,
    CrossReference,
    Emphasis,
    Gap,
    Inline,
    LineBreak,
    Link,
    Strong,
    Text,
    Withheld,
)
from generator.word.template import CompiledTemplate

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@pytest.fixture
def write(letter_template: CompiledTemplate):
    def written(*inlines: str | Inline) -> etree._Element:
        block = p(*inlines)
        written.writer = body_writer(letter_template, [block])
        return fragment(written.writer.write([block]))[0]

    return written


def looks(paragraph: etree._Element) -> list[tuple[str, list[str]]]:
    """Each run's text, with its character style and the properties set on top of it."""
    return [
        (text_of_run(run), [one.get(f"{W}val") or etree.QName(one).localname for one in run.iterfind(f"{W}rPr/*")])
        for run in paragraph.iter(f"{W}r")
    ]


def text_of_run(run: etree._Element) -> str:
    return "".join(one.text or "" for one in run.iter(f"{W}t"))


def test_emphasis_and_strong_are_character_styles(write, letter_template: CompiledTemplate) -> None:
    emphasis, strong = letter_template.styles.id("Emphasis"), letter_template.styles.id("Strong")
    made = write("a", Emphasis((Text("b"),)), Strong((Text("c"),)))
    assert looks(made) == [("a", []), ("b", [emphasis]), ("c", [strong])]


def test_emphasis_within_strong_shows_both(write, letter_template: CompiledTemplate) -> None:
    strong = letter_template.styles.id("Strong")
    made = write(Strong((Text("a"), Emphasis((Text("b"),)))), Emphasis((Strong((Text("c"),)),)))
    assert looks(made) == [("a", [strong]), ("b", [strong, "i"]), ("c", [strong, "i"])]


def test_a_hard_line_break_stays_within_the_paragraph(write) -> None:
    assert text_of(write("a", LineBreak(), "b")) == "a\nb"


def test_a_tab_arrives(write) -> None:
    assert text_of(write("a\tb")) == "a\tb"


def test_a_gap_is_printed_in_words_and_brackets_and_in_its_own_style(write, letter_template: CompiledTemplate) -> None:
    style = letter_template.styles.id("Nog in te vullen")
    assert looks(write(Gap("datum"), Gap(""))) == [
        ("[nog in te vullen: datum]", [style]),
        ("[nog in te vullen]", [style]),
    ]


def test_what_is_withheld_is_printed_in_the_internal_version(write) -> None:
    assert text_of(write("door ", Withheld((Text("J. Jansen"),), "persoon"))) == "door J. Jansen"


def test_a_link_leads_to_its_address_through_a_relationship(write) -> None:
    made = write(Link('https://a.nl/?x=1&y="2"', (Text("a"), Emphasis((Text("b"),)))))
    (link,) = made.iter(f"{W}hyperlink")
    (relation,) = etree.fromstring(write.writer.links.part().encode())
    assert link.get(f"{R}id") == relation.get("Id")
    assert relation.get("Target") == 'https://a.nl/?x=1&y="2"'
    assert text_of(link) == "ab"


def test_the_same_address_twice_is_one_relationship(write) -> None:
    write(Link("https://a.nl", (Text("a"),)), Link("https://a.nl", (Text("b"),)))
    assert len(etree.fromstring(write.writer.links.part().encode())) == 1


def test_a_link_in_a_note_belongs_to_the_part_of_the_notes(write) -> None:
    write("a", note(Link("https://noot.nl", (Text("b"),))))
    assert write.writer.links.ids == {}
    assert list(write.writer.notes.links.ids) == ["https://noot.nl"]


def test_strong_and_emphasis_in_a_link_show(write) -> None:
    made = write(Link("https://a.nl", (Strong((Emphasis((Text("b"),)),)),)))
    ((text, properties),) = looks(made)
    assert text == "b"
    assert properties[1:] == ["b", "i"]


def test_a_link_within_emphasis_shows_both(write) -> None:
    ((text, properties),) = looks(write(Emphasis((Link("https://a.nl", (Text("b"),)),))))
    assert (text, properties[1:]) == ("b", ["i"])


def test_an_address_with_an_ampersand_at_the_longest_length_of_a_tooltip_gives_valid_xml(write) -> None:
    made = write(Link("https://a.nl/?" + "&" * 300, (Text("a"),)))
    assert len(next(made.iter(f"{W}hyperlink")).get(f"{W}tooltip")) == 255


def test_a_reference_to_a_note_without_words_before_it_is_just_the_number(write) -> None:
    assert text_of(write("a", note("x", name="n"), CrossReference("n", ()))) == "a1"


def test_bookmark_and_reference_carry_the_same_name_of_at_most_40_characters(write) -> None:
    name = "een-héél-lange-naam-voor-een-noot-die-niet-past"
    made = write("a", note("x", name=name), CrossReference(name, (Text("noot"),)))
    (start,), (end,) = made.iter(f"{W}bookmarkStart"), made.iter(f"{W}bookmarkEnd")
    assert start.get(f"{W}id") == end.get(f"{W}id")
    assert start.get(f"{W}name") in next(made.iter(f"{W}instrText")).text
    assert len(start.get(f"{W}name")) <= 40


def test_a_citation_that_was_never_written_out_is_our_own_fault_and_never_silence(write) -> None:
    with pytest.raises(InternalError, match="Citation bereikte de Word-schrijver"):
        write(Citation((CitedItem("kst-1-2"),), as_note=True))
