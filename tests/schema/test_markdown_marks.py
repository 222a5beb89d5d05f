"""Pandoc's marks: notes, citations, boxes, withheld words and gaps."""

import pytest

from generator.diagnostics import Location
from generator.loading.source import SourceText
from generator.schema.markdown import parse_inlines, parse_markdown
from generator.tree.blocks import Block, Box, BulletList, ListItem, Paragraph, WithheldBlock
from generator.tree.inlines import Citation, CitedItem, Emphasis, Gap, Inline, Note, Text, Withheld


def source(text: str) -> SourceText:
    lines = tuple(Location("brief.yaml", number + 1, 1) for number in range(text.count("\n") + 1))
    return SourceText(text, lines[0], lines)


def blocks(text: str) -> tuple[Block, ...]:
    result = parse_markdown(source(text))
    assert [found.render() for found in result.diagnostics] == []
    return result.blocks


def inlines(text: str) -> tuple[Inline, ...]:
    result = parse_inlines(source(text))
    assert [found.render() for found in result.diagnostics] == []
    return result.inlines


def paragraph(*found: Inline | str) -> Paragraph:
    return Paragraph(tuple(Text(inline) if isinstance(inline, str) else inline for inline in found))


def cited(*items: CitedItem) -> tuple[Citation]:
    return (Citation(items, as_note=True),)


# --- citations ---------------------------------------------------------------------------------------------------


def test_a_bracketed_citation_becomes_a_note_with_a_locator() -> None:
    assert inlines("[@kst-36471-96, blz. 91]") == cited(CitedItem("kst-36471-96", locator="blz. 91"))


def test_one_note_may_cite_two_papers_with_words_before_them() -> None:
    first = CitedItem("kst-29697-142", prefix="zie")
    second = CitedItem("kst-29697-158", prefix="en", locator="blz. 4")
    assert inlines("[zie @kst-29697-142; en @kst-29697-158, blz. 4]") == cited(first, second)


def test_words_after_a_key_without_a_comma_are_its_suffix() -> None:
    first, second = CitedItem("kst-1-2", suffix="met bijlage"), CitedItem("kst-3-4", suffix="(ook)")
    assert inlines("[@kst-1-2 met bijlage; @kst-3-4 (ook)]") == cited(first, second)


@pytest.mark.parametrize("written", ["blz. 4", " blz. 4", ": blz. 4", ", blz. 4"])
def test_a_page_is_a_page_also_without_its_comma(written: str) -> None:
    if written.startswith("b"):
        written = f"\n{written}"
    assert inlines(f"[@kst-1-2{written}]") == cited(CitedItem("kst-1-2", locator="blz. 4"))


def test_a_citation_may_run_over_a_line_end_and_hold_entities() -> None:
    assert inlines("[zie\n@a-1, blz.&nbsp;4]") == cited(CitedItem("a-1", "zie", "blz.\u00a04".replace("\u00a0", " ")))


@pytest.mark.parametrize("key", ["kst-29697-160", "kst-36600-VII-2", "npvr/rapport", "a_b.c"])
def test_a_bare_key_in_the_text_takes_the_short_form(key: str) -> None:
    assert inlines(f"(@{key}).") == (Text("("), Citation((CitedItem(key),), as_note=False), Text(")."))


@pytest.mark.parametrize("page", ["blz. 4", "p. 7-8", "pag.\n12"])
def test_a_page_behind_a_bare_key_belongs_to_the_citation(page: str) -> None:
    item = CitedItem("kst-1-2", locator=" ".join(page.split()))
    assert inlines(f"(@kst-1-2, {page}, en) ") == (Text("("), Citation((item,), as_note=False), Text(", en)"))


@pytest.mark.parametrize("text", ["naam@bzk.nl", r"\@kst-1-2", "@", "@ kst", "a @, b"])
def test_an_address_or_a_lone_sign_is_no_citation(text: str) -> None:
    assert inlines(text) == (Text(text.replace("\\", "")),)


def test_every_cited_item_knows_its_place() -> None:
    (citation,) = inlines("[zie @a-1; @b-2]")
    assert isinstance(citation, Citation)
    assert [item.origin.column for item in citation.items] == [6, 12]


# --- notes -------------------------------------------------------------------------------------------------------


def test_a_loose_note_stands_in_the_text() -> None:
    bare = Citation((CitedItem("kst-1-2"),), as_note=False)
    note = Note((paragraph("Met ", Emphasis((Text("nadruk"),)), " [a] en ", bare, "."),))
    assert inlines("x^[ Met *nadruk* [a] en @kst-1-2. ]") == (Text("x"), note)


def test_a_named_note_is_written_elsewhere_and_may_have_paragraphs() -> None:
    text = "a[^n] b\n\n[^n]: een\n\n    twee\n\nc"
    assert blocks(text) == (paragraph("a", Note((paragraph("een"), paragraph("twee")), "n"), " b"), paragraph("c"))


def test_a_note_definition_may_follow_a_paragraph_directly() -> None:
    assert blocks("a[^n]\n[^n]: een\n[^m]: twee\n\n[^m]") == (
        paragraph("a", Note((paragraph("een"),), "n")),
        paragraph(Note((paragraph("twee"),), "m")),
    )


def test_a_note_may_cite_between_brackets() -> None:
    assert inlines("^[Zie [@a-1].]") == (Note((paragraph("Zie ", *cited(CitedItem("a-1")), "."),)),)


# --- boxes and withheld text -------------------------------------------------------------------------------------


def test_a_box_has_a_title_and_holds_blocks() -> None:
    text = '::: kader {titel="Wat is *brede* \\"welvaart\\"?"}\ntekst\n\n- punt\n:::\nerna'
    title = (Text("Wat is "), Emphasis((Text("brede"),)), Text(' "welvaart"?'))
    bullets = BulletList((ListItem((paragraph("punt"),)),))
    assert blocks(text) == (Box(title, (paragraph("tekst"), bullets)), paragraph("erna"))


@pytest.mark.parametrize("opening", ["::: {.kader titel=A}", "::::: kader {titel=“A”} :::::", ':::kader{titel="A"}'])
def test_a_box_may_be_written_in_the_ways_of_pandoc(opening: str) -> None:
    assert blocks(f"{opening}\nb\n:::") == (Box((Text("A"),), (paragraph("b"),)),)


@pytest.mark.parametrize(("outer", "inner"), [(":::", ":::"), ("::::", ":::")])
def test_blocks_nest(outer: str, inner: str) -> None:
    text = f'{outer} intern {{grond="x"}}\na\n\n{inner} kader\nb\n{inner}\n{outer}\nc'
    assert blocks(text) == (WithheldBlock((paragraph("a"), Box((), (paragraph("b"),))), "x"), paragraph("c"))


def test_a_note_in_the_title_of_a_box_knows_its_place() -> None:
    (box,) = blocks('::: kader {titel="A^[b]"}\nc\n:::')
    assert isinstance(box, Box)
    assert box.title[1].origin == Location("brief.yaml", 1, 20)


def test_words_are_withheld_with_their_ground() -> None:
    assert inlines('[J. Jansen]{.persoon} [b *c*]{.intern grond="advies"}') == (
        Withheld((Text("J. Jansen"),), "persoonsgegevens"),
        Text(" "),
        Withheld((Text("b "), Emphasis((Text("c"),))), "advies"),
    )


def test_a_gap_says_what_is_missing_also_over_a_line_end() -> None:
    assert inlines("[wie\nen wanneer]{.invullen}.") == (Gap("wie en wanneer"), Text("."))
