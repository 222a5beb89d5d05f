"""The whole Word file: every part valid, notes paired, nothing left behind, and the same bytes every time."""

import io
import os
import subprocess
import sys

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from sample import BODY, NOTES, ROOT, W, cell, document, item, note, p, paragraphs, parts_of, text_of, xml

from generator.tree.blocks import (
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
    Table,
)
from generator.tree.inlines import CrossReference, Emphasis, Gap, Inline, LineBreak, Link, Note, Strong, Text, Withheld
from generator.tree.labels import Labels
from generator.tree.printed import Printer
from generator.word.document import write_document
from generator.word.template import CompiledTemplate

EXAMPLE = document(
    Heading(1, (Text("Kop"),)), p("Tekst", note("Noot met ", Link("https://a.nl", (Text("adres"),)))), betreft="Proef"
)


def test_the_same_tree_gives_the_same_bytes(letter_template: CompiledTemplate) -> None:
    assert write_document(EXAMPLE, letter_template).content == write_document(EXAMPLE, letter_template).content


def test_another_process_with_another_hash_seed_and_clock_gives_the_same_bytes(rendered) -> None:
    keys = ("kamerbrieven/voortgang", "agendas/achterhoek")
    script = f"import generator as g, sys; p = g.open_project('.'); [sys.stdout.buffer.write(p.render(k).data) for k in {keys}]"
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    made = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, check=True)
    assert made.stdout == b"".join(rendered(key).data for key in keys)


def test_every_part_is_valid_xml(letter_template: CompiledTemplate) -> None:
    for name, content in parts_of(write_document(EXAMPLE, letter_template).content).items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(content)


def test_the_properties_name_title_subject_author_and_language(letter_template: CompiledTemplate) -> None:
    found = docx.Document(io.BytesIO(write_document(EXAMPLE, letter_template).content)).core_properties
    assert (found.title, found.subject, found.author, found.language) == ("Titel", "Onderwerp", "Auteur", "nl-NL")


def test_the_words_and_notes_are_counted(letter_template: CompiledTemplate) -> None:
    made = write_document(document(p("een twee", note("drie")), p("vier")), letter_template)
    without = write_document(document(), letter_template)
    assert (made.words - without.words, made.notes) == (3, 1)


def test_a_link_in_a_note_has_its_relationship_beside_the_notes(letter_template: CompiledTemplate) -> None:
    parts = parts_of(write_document(EXAMPLE, letter_template).content)
    assert b"https://a.nl" in parts["word/_rels/footnotes.xml.rels"]
    assert b"https://a.nl" not in parts["word/_rels/document.xml.rels"]


def test_without_links_in_notes_no_empty_relationships_are_left(letter_template: CompiledTemplate) -> None:
    assert "word/_rels/footnotes.xml.rels" not in parts_of(write_document(document(p("a")), letter_template).content)


def test_a_note_that_is_not_in_the_text_is_in_no_part_of_the_file(letter_template: CompiledTemplate) -> None:
    write_document(document(p("a", note("geheim"))), letter_template)
    later = write_document(document(p("a")), letter_template)
    assert all(b"geheim" not in content for content in parts_of(later.content).values())


# --- every word arrives ------------------------------------------------------------------------------------------

NASTY = ["&", "<w:p>", "</w:t>", '"', "'", "]]>", "&amp;", "{{ x }}", "😀", "e\u0301", "\u05e9\u05dc\u05d5\u05dd", "ß"]
words = st.one_of(
    st.sampled_from([*NASTY, " ", "a b", "\u00a0", "lang" * 200]),
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=12),
)
text = st.builds(Text, words)
inlines: st.SearchStrategy[tuple[Inline, ...]] = st.deferred(
    lambda: st.lists(
        st.one_of(
            text,
            text,
            st.builds(Emphasis, inlines),
            st.builds(Strong, inlines),
            st.builds(Withheld, inlines, st.just("advies")),
            st.builds(lambda parts: Link("https://a.nl/?a=1&b=2", parts), inlines),
            st.just(LineBreak()),
            st.builds(Gap, words),
        ),
        max_size=3,
    ).map(tuple)
)
line = st.tuples(inlines, st.lists(st.lists(inlines, min_size=1, max_size=2), max_size=1)).map(
    lambda two: two[0] + tuple(Note(tuple(Paragraph(one) for one in blocks)) for blocks in two[1])
)
paragraph = st.builds(Paragraph, line)
columns = st.integers(1, 3)


def table_of(width: int) -> st.SearchStrategy[Table]:
    row = st.tuples(*[st.builds(lambda one: Cell((one,)), paragraph)] * width)
    return st.builds(
        lambda header, rows, caption: Table((Column(),) * width, header, tuple(rows), caption),
        row,
        st.lists(row, max_size=2),
        line,
    )


def listed(kind: type[Block]) -> st.SearchStrategy[Block]:
    items = st.lists(st.lists(blocks, min_size=1, max_size=2).map(lambda parts: item(*parts)), min_size=1, max_size=2)
    return items.map(lambda given: kind(tuple(given)))


blocks: st.SearchStrategy[Block] = st.deferred(
    lambda: st.one_of(
        paragraph,
        paragraph,
        st.builds(Heading, st.integers(1, 3), line, st.booleans()),
        listed(BulletList),
        listed(NumberedList),
        columns.flatmap(table_of),
        st.builds(lambda title, inside: Box(title, (inside,)), line, blocks),
        st.builds(lambda inside: Quote((inside,)), blocks),
    )
)
trees = st.lists(blocks, max_size=4).map(tuple)
annexes = st.builds(lambda title, inside: (Annex(1, title, inside),), line, trees)


def expected(tree: tuple[Block, ...]) -> Printer:
    printer = Printer(Labels.of(tree))
    printer.blocks(tree)
    return printer


@settings(max_examples=60)
@given(trees, annexes)
def test_every_word_arrives_in_order_whatever_the_tree(
    letter_template: CompiledTemplate, tree: tuple[Block, ...], annex: tuple[Block, ...]
) -> None:
    package = write_document(document(*tree, annexes=annex), letter_template).content
    printed = expected((*tree, *annex))
    body = "".join(one.text for one in printed.body)
    opened = docx.Document(io.BytesIO(package))  # a second reader, which is not ours
    assert body in "".join(mark.text or "" for mark in opened.element.iter(f"{W}t"))
    assert body in "".join(mark.text or "" for mark in xml(package).iter(f"{W}t"))
    notes = [text_of(one)[1:] for one in xml(package, NOTES).iter(f"{W}footnote") if one.get(f"{W}type") is None]
    assert "".join(notes).replace("\n", "") == "".join(one.text for one in printed.notes)


@settings(max_examples=40)
@given(trees)
def test_every_reference_has_its_note_and_every_id_is_there_once(
    letter_template: CompiledTemplate, tree: tuple[Block, ...]
) -> None:
    package = write_document(document(*tree), letter_template).content
    asked = [mark.get(f"{W}id") for mark in xml(package).iter(f"{W}footnoteReference")]
    given_ids = [mark.get(f"{W}id") for mark in xml(package, NOTES).iter(f"{W}footnote")]
    assert len(set(asked)) == len(asked)
    assert len(set(given_ids)) == len(given_ids)
    assert given_ids[-len(asked) :] == asked if asked else all(int(one) < 1 for one in given_ids)


@settings(max_examples=40)
@given(trees)
def test_word_finds_every_paragraph_where_it_wants_one(
    letter_template: CompiledTemplate, tree: tuple[Block, ...]
) -> None:
    body = xml(write_document(document(*tree), letter_template).content)
    for cells in body.iter(f"{W}tc"):
        assert cells[-1].tag == f"{W}p"
    for made in body.iter(f"{W}tbl"):
        assert made.getnext() is not None
        assert made.getnext().tag == f"{W}p"


def test_a_reference_in_an_annex_leads_to_a_note_in_the_letter(letter_template: CompiledTemplate) -> None:
    annex = Annex(1, (Text("B"),), (p("zie ", CrossReference("n", (Text("noot"),))),))
    package = write_document(document(p("a", note("x", name="n")), annexes=(annex,)), letter_template).content
    assert "zie noot\u00a01" in paragraphs(package)
    names = {mark.get(f"{W}name") for mark in xml(package).iter(f"{W}bookmarkStart")}
    assert any(name in code.text for code in xml(package, BODY).iter(f"{W}instrText") for name in names)


@pytest.mark.parametrize("blocks", [(), (p(),), (BulletList(()),), (Box((), ()),), (Quote(()),), (p(""),)])
def test_an_empty_text_still_gives_a_letter(letter_template: CompiledTemplate, blocks: tuple[Block, ...]) -> None:
    assert len(paragraphs(write_document(document(*blocks), letter_template).content)) > 5


def test_a_table_in_a_table_cell_is_followed_by_a_paragraph(letter_template: CompiledTemplate) -> None:
    inner = Table((Column(),), (cell("a"),), ())
    outer = Table((Column(),), (cell("b"),), ((Cell((inner,)),),))
    body = xml(write_document(document(outer), letter_template).content)
    assert all(one[-1].tag == f"{W}p" for one in body.iter(f"{W}tc"))
