"""Every reference leads to one note and every note is referred to once; each fault is seen."""

from collections.abc import Callable

import pytest
from lxml import etree
from sample import BODY, NOTES, W, document, note, p

from generator.checks import notes_paired
from generator.checks.written import Written
from generator.diagnostics import Location, Report
from generator.word.document import write_document
from generator.word.template import CompiledTemplate

TREE = document(p("a", note("een")), p("b", note("twee")))
Parts = dict[str, etree._Element]


def first(parts: Parts, part: str, tag: str, number: str) -> etree._Element:
    return next(mark for mark in parts[part].iter(f"{W}{tag}") if mark.get(f"{W}id") == number)


def remove(element: etree._Element) -> None:
    element.getparent().remove(element)


def refer_twice(parts: Parts) -> None:
    first(parts, BODY, "footnoteReference", "2").set(f"{W}id", "1")


def lose_reference(parts: Parts) -> None:
    remove(first(parts, BODY, "footnoteReference", "1"))


def lose_note(parts: Parts) -> None:
    remove(first(parts, NOTES, "footnote", "2"))


def lose_text(parts: Parts) -> None:
    for text in first(parts, NOTES, "footnote", "1").iter(f"{W}t"):
        text.text = ""


def lose_number(parts: Parts) -> None:
    remove(next(first(parts, NOTES, "footnote", "1").iter(f"{W}footnoteRef")))


def double_note(parts: Parts) -> None:
    written = first(parts, NOTES, "footnote", "1")
    written.addnext(etree.fromstring(etree.tostring(written)))


def found(template: CompiledTemplate, damage: Callable[[Parts], None]) -> list[str]:
    parts = {name: etree.fromstring(text.encode()) for name, text in write_document(TREE, template).parts.items()}
    damage(parts)
    report = Report()
    notes_paired.check(Written((), TREE, parts, frozenset(), Location("brief.yaml", 1, 1)), report)
    return [finding.message().removeprefix("de noten kloppen niet: ") for finding in report]


def test_a_whole_file_gives_no_finding(letter_template: CompiledTemplate) -> None:
    assert found(letter_template, lambda parts: None) == []


@pytest.mark.parametrize(
    ("damage", "faults"),
    [
        (refer_twice, ["noot 1 wordt 2 keer aangehaald", "noot 2 wordt nergens aangehaald"]),
        (lose_reference, ["noot 1 wordt nergens aangehaald"]),
        (lose_note, ["verwijzing naar noot 2, die er niet is"]),
        (lose_text, ["noot 1 heeft geen tekst"]),
        (lose_number, ["noot 1 heeft geen nummer"]),
        (double_note, ["noot 1 staat 2 keer bij de noten"]),
    ],
)
def test_a_fault_in_the_pairing_is_named(letter_template: CompiledTemplate, damage, faults: list[str]) -> None:
    assert found(letter_template, damage) == faults
