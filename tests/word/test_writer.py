"""Blocks become WordprocessingML: styles by role, real lists, real headings, tables and boxes."""

import pytest
from lxml import etree
from sample import W, body_writer, cell, fragment, item, note, p, parts_of, text_of

from generator.errors import InternalError
from generator.tree.blocks import (
    Alignment,
    Annex,
    Block,
    Box,
    BulletList,
    Cell,
    Column,
    Heading,
    NumberedList,
    Paragraph,
    Quote,
    Role,
    Table,
    WithheldBlock,
)
from generator.tree.inlines import CrossReference, Note, Text
from generator.word.stylesheet import Style, Stylesheet
from generator.word.template import CompiledTemplate

WIDTH = 7540
ONE_COLUMN = (Column(),)


@pytest.fixture
def write(letter_template: CompiledTemplate):
    """Writes blocks; the writer is kept as `write.writer`, with its notes and list numbers."""

    def written(*blocks: Block) -> etree._Element:
        written.writer = body_writer(letter_template, blocks, WIDTH)
        return fragment(written.writer.write(blocks))

    return written


@pytest.fixture
def styles(letter_template: CompiledTemplate) -> Stylesheet:
    return letter_template.styles


def style(paragraph: etree._Element) -> str:
    return paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")


def numbering(paragraph: etree._Element) -> tuple[int, int] | None:
    numbers = paragraph.find(f"{W}pPr/{W}numPr")
    if numbers is None:
        return None
    return int(numbers.find(f"{W}numId").get(f"{W}val")), int(numbers.find(f"{W}ilvl").get(f"{W}val"))


def listed(body: etree._Element) -> list[tuple[str, tuple[int, int] | None]]:
    return [(text_of(paragraph), numbering(paragraph)) for paragraph in body.iter(f"{W}p")]


def table(*rows: str, caption: str = "") -> Table:
    return Table(ONE_COLUMN, (cell("Kop"),), tuple((cell(row),) for row in rows), (Text(caption),) if caption else ())


# --- paragraphs and headings -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("block", "name"),
    [
        (p("a"), Style.BODY),
        (Paragraph((Text("a"),), Role.TITLE), Style.TITLE),
        (Paragraph((Text("a"),), Role.SUBTITLE), Style.SUBTITLE),
        (Paragraph((Text("a"),), Role.STATUS), Style.STATUS),
        (Heading(1, (Text("a"),)), "heading 1"),
        (Heading(3, (Text("a"),)), "heading 3"),
        (Quote((p("a"),)), Style.QUOTE),
        (Annex(1, (Text("a"),), ()), Style.ANNEX_HEADING),
        (WithheldBlock((p("a"),), "advies"), Style.BODY),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_a_block_gets_the_style_that_goes_with_what_it_is(write, styles: Stylesheet, block: Block, name: str) -> None:
    (paragraph,) = write(block).iter(f"{W}p")
    assert style(paragraph) == styles.id(name)


def test_every_role_has_a_style(write) -> None:
    assert len(write(*(Paragraph((Text("a"),), role) for role in Role))) == len(Role)


def test_a_heading_is_numbered_only_when_it_asks_for_it(write) -> None:
    body = write(Heading(1, (Text("a"),), numbered=True), Heading(1, (Text("b"),)))
    assert [numbers is not None for _, numbers in listed(body)] == [True, False]


def test_numbered_headings_count_on_and_each_level_has_its_own_number(write) -> None:
    body = write(*(Heading(level, (Text("a"),), numbered=True) for level in (1, 2, 1)))
    (first, one), (second, two), (third, three) = (numbers for _, numbers in listed(body))
    assert first == second == third
    assert (one, two, three) == (0, 1, 0)


def test_an_annex_says_its_number_and_starts_on_a_new_page_by_its_style(write, styles: Stylesheet) -> None:
    body = write(Annex(2, (Text("Regio's"),), (p("Tekst"),)))
    assert [text for text, _ in listed(body)] == ["Bijlage 2. Regio's", "Tekst"]


def test_the_annex_style_breaks_the_page(real_project) -> None:
    parts = parts_of((real_project.folder.templates / "kamerbrief.docx").read_bytes())
    sheet = etree.fromstring(parts["word/styles.xml"])
    (annex,) = (one for one in sheet.iter(f"{W}style") if one.find(f"{W}name").get(f"{W}val") == Style.ANNEX_HEADING)
    assert annex.find(f"{W}pPr/{W}pageBreakBefore") is not None


def test_what_is_withheld_stands_in_the_internal_version(write) -> None:
    assert [text for text, _ in listed(write(WithheldBlock((p("geheim"),), "advies")))] == ["geheim"]


def test_a_block_that_the_writer_does_not_know_is_our_own_fault_and_never_silence(write) -> None:
    with pytest.raises(InternalError, match="Block bereikte de Word-schrijver"):
        write(Block())


# --- lists -------------------------------------------------------------------------------------------------------


def test_the_second_numbered_list_starts_again(write) -> None:
    body = write(NumberedList((item("a"), item("b"))), p("tussen"), NumberedList((item("c"),)))
    (_, a), (_, b), _, (_, c) = listed(body)
    assert a == b
    assert a[0] != c[0]
    starts = [fragment(one).find(f".//{W}startOverride").get(f"{W}val") for one in write.writer.lists.elements]
    assert starts == ["1", "1"]


def test_a_numbered_list_may_start_elsewhere(write) -> None:
    write(NumberedList((item("a"),), start=4))
    assert fragment(write.writer.lists.elements[0]).find(f".//{W}startOverride").get(f"{W}val") == "4"


def test_nested_lists_stand_a_level_deeper(write) -> None:
    inner = NumberedList((item("c"),))
    body = write(BulletList((item("a", BulletList((item("b", inner),))),)))
    assert [(text, numbers[1]) for text, numbers in listed(body)] == [("a", 0), ("b", 1), ("c", 2)]


def test_a_nested_numbered_list_restarts_under_every_item(write) -> None:
    body = write(NumberedList((item("1", NumberedList((item("1a"),))), item("2", NumberedList((item("2a"),))))))
    numbers = dict(listed(body))
    assert numbers["1"][0] == numbers["2"][0]
    assert numbers["1a"][0] != numbers["2a"][0]


def test_a_list_of_ten_levels_stays_within_the_nine_that_word_has(write) -> None:
    block = BulletList((item("diep"),))
    for level in range(9):
        block = BulletList((item(str(level), block),))
    assert max(numbers[1] for _, numbers in listed(write(block))) == 8


def test_a_second_paragraph_of_an_item_has_no_number_and_stands_under_the_first(write, styles: Stylesheet) -> None:
    _, second = write(NumberedList((item("a", p("b")),))).iter(f"{W}p")
    assert numbering(second) is None
    assert style(second) == styles.id(Style.CONTINUE)
    assert int(second.find(f"{W}pPr/{W}ind").get(f"{W}left")) > 0


def test_an_item_that_begins_with_a_list_keeps_its_own_number(write) -> None:
    body = write(NumberedList((item(BulletList((item("a"),))),)))
    assert [text for text, _ in listed(body)] == ["", "a"]


def test_items_with_blank_lines_between_them_get_air(write) -> None:
    tight, loose = write(BulletList((item("a"),)), BulletList((item("b"),), tight=False)).iter(f"{W}p")
    assert tight.find(f"{W}pPr/{W}contextualSpacing") is None
    assert loose.find(f"{W}pPr/{W}contextualSpacing").get(f"{W}val") == "0"


# --- boxes and tables --------------------------------------------------------------------------------------------


def test_everything_in_a_box_has_the_styles_of_a_box(write, styles: Stylesheet) -> None:
    body = write(Box((Text("Titel"),), (p("a"), BulletList((item("b", p("c")),)), NumberedList((item("d"),)))))
    names = (Style.BOX_TITLE, Style.BOX_TEXT, Style.BOX_BULLET, Style.BOX_TEXT, Style.BOX_NUMBER)
    assert [style(paragraph) for paragraph in body] == [styles.id(name) for name in names]


def test_a_box_without_a_title_has_no_empty_line(write) -> None:
    assert [text for text, _ in listed(write(Box((), (p("a"),))))] == ["a"]


def test_captions_are_numbered_through_the_text_and_the_number_is_live(write) -> None:
    body = write(table("a", caption="Een"), p("x"), table("b", caption="Twee"))
    captions = [text for text, _ in listed(body) if text.startswith("Tabel")]
    assert captions == ["Tabel 1. Een", "Tabel 2. Twee"]
    assert [code.text for code in body.iter(f"{W}instrText")] == [" SEQ Tabel \\* ARABIC "] * 2


def test_the_caption_stands_above_its_table(write, styles: Stylesheet) -> None:
    caption, made, *_ = write(table("a", caption="Een"))
    assert (style(caption), made.tag) == (styles.id(Style.CAPTION), f"{W}tbl")


def test_the_first_paragraph_after_a_table_gets_air_and_the_second_does_not(write) -> None:
    *_, first, second = write(table("a"), p("x"), p("y"))
    assert int(first.find(f"{W}pPr/{W}spacing").get(f"{W}before")) > 0
    assert second.find(f"{W}pPr/{W}spacing") is None


def test_two_tables_in_a_row_stay_two_tables(write) -> None:
    tags = [etree.QName(child).localname for child in write(table("a"), table("b"))]
    assert tags == ["tbl", "p", "tbl", "p"]


def test_a_text_that_ends_in_a_table_ends_in_a_paragraph_as_word_demands(write) -> None:
    assert [etree.QName(child).localname for child in write(Box((), (table("a"),)))] == ["tbl", "p"]


def test_every_cell_holds_a_paragraph_also_an_empty_one(write) -> None:
    empty = Table(ONE_COLUMN, (cell("Kop"),), ((Cell(()),),))
    assert all(one[-1].tag == f"{W}p" for one in write(empty).iter(f"{W}tc"))


def test_cells_take_the_alignment_of_their_column(write) -> None:
    right = Table((Column(Alignment.RIGHT),), (cell("Kop"),), ((cell("1"),),))
    justified = [one.find(f"{W}p/{W}pPr/{W}jc").get(f"{W}val") for one in write(right).iter(f"{W}tc")]
    assert justified == ["right", "right"]


def test_a_table_is_as_wide_as_the_text(write) -> None:
    made = write(table("a"))
    assert sum(int(one.get(f"{W}w")) for one in made.iter(f"{W}gridCol")) == WIDTH


# --- notes and references ----------------------------------------------------------------------------------------


def test_a_reference_may_stand_before_its_note(write) -> None:
    body = write(
        p("zie ", CrossReference("later", (Text("noot"),))), p("x", note("eerst")), p("y", note("n", name="later"))
    )
    assert text_of(body[0]) == "zie noot\u00a02"
    bookmarks = {mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")}
    (code,) = (mark.text.split() for mark in body.iter(f"{W}instrText"))
    assert code[0] == "NOTEREF"
    assert code[1] in bookmarks


def test_a_note_of_two_paragraphs_has_one_number(write) -> None:
    write(p("a", Note((p("een"), p("twee")))))
    (written,) = map(fragment, write.writer.notes.elements)
    assert [text_of(paragraph).strip() for paragraph in written.iter(f"{W}p")] == ["een", "twee"]
    assert len(list(written.iter(f"{W}footnoteRef"))) == 1


def test_notes_in_headings_cells_titles_captions_and_lists_are_numbered_in_reading_order(write) -> None:
    captioned = Table(
        ONE_COLUMN, (Cell((p("Kop", note("3")),)),), ((Cell((p("x", note("4")),)),),), (Text("b"), note("2"))
    )
    body = write(
        Heading(1, (Text("a"), note("1"))),
        captioned,
        Box((Text("c"), note("5")), (BulletList((item(p("d", note("6"))),)),)),
    )
    assert [mark.get(f"{W}id") for mark in body.iter(f"{W}footnoteReference")] == ["1", "2", "3", "4", "5", "6"]
    assert [text_of(fragment(one)).strip() for one in write.writer.notes.elements] == ["1", "2", "3", "4", "5", "6"]
