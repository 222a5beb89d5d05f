"""Markdown as the manual describes it, and the tree it becomes."""

import pytest

from generator.diagnostics import Location
from generator.loading.source import SourceText
from generator.schema.markdown import parse_inlines, parse_markdown
from generator.tree.blocks import Block, BulletList, Heading, ListItem, NumberedList, Paragraph, Quote
from generator.tree.inlines import CrossReference, Emphasis, Inline, LineBreak, Link, Strong, Text


def source(text: str) -> SourceText:
    lines = tuple(Location("brief.yaml", 10 + number, 3) for number in range(text.count("\n") + 1))
    return SourceText(text, lines[0], lines)


def blocks(text: str) -> tuple[Block, ...]:
    result = parse_markdown(source(text))
    assert [found.render() for found in result.diagnostics] == []
    return result.blocks


def inlines(text: str) -> tuple[Inline, ...]:
    result = parse_inlines(source(text))
    assert [found.render() for found in result.diagnostics] == []
    return result.inlines


def paragraph(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def item(text: str, *more: Block) -> ListItem:
    return ListItem((paragraph(text), *more))


def test_an_empty_text_has_no_blocks() -> None:
    assert blocks("") == ()
    assert inlines("") == ()


def test_a_blank_line_parts_paragraphs_and_a_line_end_is_a_space() -> None:
    assert blocks("een\ntwee\n\ndrie") == (paragraph("een twee"), paragraph("drie"))


def test_headings_have_three_levels() -> None:
    assert blocks("# A\n## B\n### C\n# D") == tuple(
        Heading(level, (Text(name),)) for level, name in [(1, "A"), (2, "B"), (3, "C"), (1, "D")]
    )


def test_emphasis_nests() -> None:
    assert inlines("*a **b***") == (Emphasis((Text("a "), Strong((Text("b"),)))),)


@pytest.mark.parametrize("mark", ["\\\n", "  \n"])
def test_a_line_breaks_after_a_backslash_or_two_spaces(mark: str) -> None:
    assert inlines(f"een{mark}twee") == (Text("een"), LineBreak(), Text("twee"))


@pytest.mark.parametrize("target", ["https://a.nl/b?c=d", "http://a.nl", "mailto:post@a.nl"])
def test_a_link_has_an_address_and_a_text(target: str) -> None:
    assert inlines(f"[*tekst*]({target})") == (Link(target, (Emphasis((Text("tekst"),)),)),)


def test_an_address_between_angles_is_a_link() -> None:
    assert inlines("<https://a.nl>") == (Link("https://a.nl", (Text("https://a.nl"),)),)
    assert inlines("<post@a.nl>") == (Link("mailto:post@a.nl", (Text("post@a.nl"),)),)


def test_a_link_to_a_name_is_a_cross_reference() -> None:
    assert inlines("zie [noot](#regio)") == (Text("zie "), CrossReference("regio", (Text("noot"),)))


def test_a_mark_asks_for_the_page_instead_of_the_number() -> None:
    assert inlines("zie *de* [bladzijde](#regio){.bladzijde}.")[3:] == (
        CrossReference("regio", (Text("bladzijde"),), page=True),
        Text("."),
    )


def test_entities_are_characters() -> None:
    assert inlines("R&amp;D&nbsp;&euro;") == (Text("R&D\u00a0€"),)


@pytest.mark.parametrize(
    "text", ["a < b", "R&D", "~~x~~", "5 * 3 * 2", "snake_case_naam", "a | b", "50%", "{a}", "x^2"]
)
def test_ordinary_characters_stay_as_they_are(text: str) -> None:
    assert inlines(text) == (Text(text),)


def test_a_backslash_takes_a_mark_as_a_character() -> None:
    assert inlines(r"\*a\* \<select> \[b\] \@c \^[d\]") == (Text("*a* <select> [b] @c ^[d]"),)


def test_lists_nest_and_know_where_they_start() -> None:
    text = "- a\n- b\n\n  3. c\n  4. d\n- e"
    nested = NumberedList((item("c"), item("d")), start=3)
    assert blocks(text) == (BulletList((item("a"), item("b", nested), item("e")), tight=False),)


def test_a_list_may_repeat_its_first_number() -> None:
    assert blocks("1. a\n1. b") == (NumberedList((item("a"), item("b"))),)


def test_blank_lines_make_a_list_loose() -> None:
    assert blocks("- a\n\n- b") == (BulletList((item("a"), item("b")), tight=False),)


def test_a_quotation_holds_blocks() -> None:
    assert blocks("> a\n>\n> - b") == (Quote((paragraph("a"), BulletList((item("b"),)))),)


def test_every_block_knows_its_line_and_column() -> None:
    found = blocks("# Kop\n\ntekst\n\n  > citaat\n\n- punt")
    places = [(block.origin.line, block.origin.column) for block in found]
    assert places == [(10, 3), (12, 3), (14, 5), (16, 3)]


def test_inlines_know_their_line_and_column() -> None:
    (found,) = blocks("> een\n> twee [a](https://a.nl) @kst-1-2")
    assert isinstance(found, Quote)
    assert isinstance(found.blocks[0], Paragraph)
    _, link, _, citation = found.blocks[0].inlines
    assert [str(node.origin) for node in (link, citation)] == ["brief.yaml:11:10", "brief.yaml:11:28"]


def test_a_text_without_lines_of_its_own_points_at_its_beginning() -> None:
    result = parse_markdown(SourceText("a\n\n<b>", Location("brief.yaml", 4, 9)))
    assert [str(found.location) for found in result.diagnostics] == ["brief.yaml:4:9"]
