"""Nothing disappears: each way of losing a word is seen by this check."""

from collections.abc import Callable

import pytest
from lxml import etree
from sample import BODY, NOTES, W, document, letter, note, p, source

from generator.checks import text_conserved
from generator.checks.written import Written
from generator.diagnostics import Location, Report
from generator.schema.base import Content
from generator.schema.fields import Prose
from generator.tree.blocks import Document
from generator.word.document import write_document
from generator.word.template import CompiledTemplate

TREE = document(p("Eerste zin."), p("Tweede zin", note("Met een noot.")), p("Slot."), betreft="Over de regio")
PLACE = Location("brief.yaml", 1, 1)
Break = Callable[[dict[str, etree._Element]], None]


class Piece(Content):
    text: Prose


@pytest.fixture
def found(letter_template: CompiledTemplate):
    def check(tree: Document = TREE, damage: Break | None = None, content: tuple[Content, ...] = ()) -> list[str]:
        made = write_document(tree, letter_template)
        parts = {name: etree.fromstring(text.encode()) for name, text in made.parts.items()}
        if damage:
            damage(parts)
        report = Report()
        text_conserved.check(Written(content, tree, parts, frozenset(), PLACE), report)
        return [finding.render().split("\n")[0] for finding in report]

    return check


def runs(root: etree._Element, text: str) -> list[etree._Element]:
    return [run for run in root.iter(f"{W}r") if "".join(t.text or "" for t in run.iter(f"{W}t")) == text]


def drop(text: str, part: str = BODY) -> Break:
    def damage(parts: dict[str, etree._Element]) -> None:
        (found,) = (mark for mark in parts[part].iter(f"{W}t") if mark.text == text)
        found.text = ""

    return damage


def swap(parts: dict[str, etree._Element]) -> None:
    first, second = (runs(parts[BODY], text)[0] for text in ("Eerste zin.", "Tweede zin"))
    first[0].text, second[0].text = second[0].text, first[0].text


def double(parts: dict[str, etree._Element]) -> None:
    paragraph = runs(parts[BODY], "Tweede zin")[0].getparent()
    paragraph.addnext(etree.fromstring(etree.tostring(paragraph)))


def test_a_whole_file_gives_no_finding(found) -> None:
    assert found() == []


@pytest.mark.parametrize("text", ["Eerste zin.", "Tweede zin", "Slot."])
def test_a_run_that_is_gone_is_found_and_quoted(found, text: str) -> None:
    (fault,) = found(damage=drop(text))
    assert f'CTRL001: de tekst "{text}"' in fault


def test_a_run_that_is_gone_from_a_note_is_found(found) -> None:
    (fault,) = found(damage=drop("Met een noot.", NOTES))
    assert '"Met een noot."' in fault


def test_text_in_another_order_is_found(found) -> None:
    assert found(damage=swap)


def test_text_that_is_there_twice_is_found(found) -> None:
    assert found(damage=double)


def test_a_note_that_is_there_twice_is_found(found) -> None:
    def damage(parts: dict[str, etree._Element]) -> None:
        (run,) = runs(parts[NOTES], "Met een noot.")
        run.addnext(etree.fromstring(etree.tostring(run)))

    assert found(damage=damage)


def test_a_field_that_the_template_lost_is_found(found) -> None:
    (fault,) = found(damage=drop("Over de regio"))
    assert '"Over de regio"' in fault


def test_prose_that_a_document_type_forgot_is_found_at_its_place(found) -> None:
    content = Piece.model_validate({"text": source("Deze zin staat nergens.")})
    (fault,) = found(content=(content,))
    assert fault.startswith("brief.yaml:10:3: fout CTRL001")


def test_prose_that_was_printed_is_no_finding_also_with_other_quotes_and_spaces(found) -> None:
    content = Piece.model_validate({"text": source('Eerste "zin".\n\nTweede\\\nzin^[Met een *noot*.]')})
    assert found(content=(content,)) == []


def test_a_word_that_is_cut_in_two_runs_is_no_loss(found) -> None:
    def damage(parts: dict[str, etree._Element]) -> None:
        (run,) = runs(parts[BODY], "Eerste zin.")
        second = etree.fromstring(etree.tostring(run))
        run[0].text, second[0].text = "Eer", "ste zin."
        run.addnext(second)

    assert found(damage=damage) == []


@pytest.mark.parametrize("page", ["p. 3", "blz. 7-8", "pag. 12", "pagina 4"])
def test_a_page_that_the_style_words_otherwise_is_not_missed(render_letter, page: str) -> None:
    made = render_letter(letter(f"Zie @kst-29697-160, {page} en meer.^[Ook @kst-29697-160, {page}, en nog meer.]"))
    assert not made.has_errors
