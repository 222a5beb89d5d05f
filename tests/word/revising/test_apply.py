"""Edits in a copy: exactly what was asked, whatever runs the words are split over, and nothing else."""

import pytest
from docx.document import Document
from sample import BODY, NOTES, letter, parts_of
from wordfiles import bare, element, read, saved, with_text

from generator.word.package import compress, write_package
from generator.word.revising import apply
from generator.word.revising.apply import apply_edits
from generator.word.revising.edits import Edit, MarkHeaderRow, ReplaceText, SetLanguage, SetTitle


def split(*pieces: str) -> Document:
    """One paragraph of several runs, as Word leaves them after editing; every second one is bold."""
    made = bare()
    paragraph = made.add_paragraph()
    for number, piece in enumerate(pieces):
        paragraph.add_run(piece).bold = bool(number % 2)
    return made


def revised(made: Document, *edits: Edit) -> list[str]:
    content, done = apply_edits(saved(made), edits)
    assert set(done) == set(edits)
    return [paragraph.text for paragraph in read(content).body]


def put(start: int, end: int, new: str, index: int = 0) -> ReplaceText:
    return ReplaceText(BODY, index, start, end, new)


def test_words_that_are_split_over_runs_are_replaced_in_the_first() -> None:
    made = split("Zie Kamer", "stuk 31490 ", "nr. 347 en verder")
    content, _ = apply_edits(saved(made), [put(4, 27, "Kamerstuk 31 490, nr. 347")])
    paragraph = next(read(content).body)
    assert paragraph.text == "Zie Kamerstuk 31 490, nr. 347 en verder"
    assert [(run.text, run.looks.bold) for run in paragraph.runs if run.text] == [
        ("Zie Kamerstuk 31 490, nr. 347", False),
        (" en verder", False),
    ]


def test_several_edits_in_one_paragraph_do_not_move_each_other() -> None:
    edits = (put(0, 1, "eerste"), put(4, 5, ""), put(6, 7, "laatste"))
    assert revised(with_text("a b c d"), *edits) == ["eerste b  laatste"]


def test_of_edits_that_overlap_the_longest_is_made() -> None:
    edits = [put(2, 3, "_"), put(0, 14, "x"), put(7, 8, "_")]
    content, done = apply_edits(saved(with_text("36 471, nr. 96")), edits)
    assert [paragraph.text for paragraph in read(content).body] == ["x"]
    assert done == [put(0, 14, "x")]


def test_a_line_break_within_the_words_goes_with_them() -> None:
    made = split("Kamerstuk")
    made.paragraphs[0].add_run().add_break()
    made.paragraphs[0].add_run("31490 en")
    assert revised(made, put(0, 15, "stuk")) == ["stuk en"]


def test_an_edit_that_finds_no_text_is_not_made() -> None:
    made = bare()
    made.add_paragraph().add_run().add_tab()
    _, done = apply_edits(saved(made), [put(0, 1, "x"), put(0, 1, "x", index=9)])
    assert done == []


def test_a_note_and_its_mark_survive_an_edit_around_them(render_letter) -> None:
    content = render_letter(letter("Een zin over iets.^[Zie de brief van 3 maart.] Nog een.")).data
    body = next(p for p in read(content).body if p.text.startswith("Een zin"))
    (note,) = (p for p in read(content).paragraphs if p.place.part == NOTES)
    edits = [ReplaceText(BODY, body.place.index, 4, 22, "woord."), ReplaceText(NOTES, note.place.index, 1, 4, "Lees")]
    after = read(apply_edits(content, edits)[0])
    changed = next(p for p in after.body if p.text.startswith("Een woord"))
    assert [mark.number for mark in changed.notes] == [1]
    assert next(p.text for p in after.paragraphs if p.place.part == NOTES).strip().startswith("Lees de brief")


def test_the_title_is_set_also_where_there_were_no_properties() -> None:
    content, _ = apply_edits(saved(bare()), [SetTitle("Stand van zaken & meer")])
    assert read(content).properties["title"] == "Stand van zaken & meer"
    parts = parts_of(saved(bare()))
    del parts["docProps/core.xml"]
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"core-properties", b"gone")
    without = write_package({name: compress(name, part) for name, part in parts.items()})
    assert read(apply_edits(without, [SetTitle("Titel")])[0]).properties["title"] == "Titel"


def test_the_language_is_set_for_the_whole_text() -> None:
    content, _ = apply_edits(saved(with_text("Tekst")), [SetLanguage("nl-NL")])
    assert read(content).language == "nl-NL"


def test_the_first_row_becomes_a_header_row() -> None:
    made = bare()
    made.add_table(2, 2)
    content, _ = apply_edits(saved(made), [MarkHeaderRow(BODY, 0)])
    assert [row.header for row in read(content).tables[0].rows] == [True, False]


def test_parts_that_no_edit_touches_stay_byte_for_byte() -> None:
    before = saved(with_text("Tekst"))
    after = parts_of(apply_edits(before, [put(0, 5, "Woord")])[0])
    assert {name for name, content in parts_of(before).items() if after[name] != content} == {BODY}


def test_a_change_that_nobody_asked_for_stops_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apply, "replace_text", lambda paragraph, *_: paragraph.clear() is None)
    with pytest.raises(apply.InternalError):
        apply_edits(saved(with_text("Tekst")), [put(0, 1, "x")])


def test_text_in_a_link_and_in_a_tracked_insertion_can_be_replaced() -> None:
    made = with_text("Zie ")
    paragraph = made.paragraphs[0]._p
    paragraph.append(element('<w:hyperlink w:anchor="x"><w:r><w:t>stuk 1</w:t></w:r></w:hyperlink>'))
    paragraph.append(element('<w:ins w:id="1" w:author="A"><w:r><w:t> en 2</w:t></w:r></w:ins>'))
    assert revised(made, put(9, 10, "7"), put(14, 15, "8")) == ["Zie stuk 7 en 8"]
