"""Marks that are left, notes that do not fit, styles that are not there: in anyone's file."""

import pytest
from sample import BODY, letter, parts_of
from wordfiles import codes, look, with_text

from generator.word.package import compress, write_package
from generator.wordcheck.soundness import marks_left, notes_fit, styles_known


@pytest.fixture
def parts(render_letter) -> dict[str, bytes]:
    return parts_of(render_letter(letter("Tekst^[Noot.].")).data)


def changed(parts: dict[str, bytes], old: bytes, new: bytes, part: str = BODY) -> bytes:
    assert old in parts[part]
    parts = {**parts, part: parts[part].replace(old, new)}
    return write_package({name: compress(name, content) for name, content in parts.items()})


@pytest.mark.parametrize("mark", ["{{ naam }}", "{% if %}", "[@kst-1-2]", "[^noot]", "^[noot]", "::: kader", "{{ open"])
def test_a_mark_that_is_left_is_found_once(mark: str) -> None:
    assert codes(marks_left.check, with_text(f"voor {mark} na")) == ["CTRL002"]


def test_braces_and_brackets_alone_are_no_marks() -> None:
    assert codes(marks_left.check, with_text("een [aanvulling] en {een} verzameling")) == []


def test_our_notes_fit(parts: dict[str, bytes]) -> None:
    assert codes(notes_fit.check, changed(parts, b"Tekst", b"Woord")) == []


@pytest.mark.parametrize(
    ("part", "old", "new", "problem"),
    [
        (BODY, b'<w:footnoteReference w:id="1"/>', b"", "wordt nergens aangehaald"),
        (BODY, b'<w:footnoteReference w:id="1"/>', b'<w:footnoteReference w:id="7"/>', "is er niet"),
        (
            BODY,
            b'<w:footnoteReference w:id="1"/>',
            b'<w:footnoteReference w:id="1"/><w:footnoteReference w:id="1"/>',
            "wordt 2 keer aangehaald",
        ),
        ("word/footnotes.xml", b"<w:footnoteRef/>", b"", "heeft geen nummer"),
        ("word/footnotes.xml", b"Noot.", b"", "heeft geen tekst"),
    ],
)
def test_notes_that_do_not_fit_are_found(
    parts: dict[str, bytes], part: str, old: bytes, new: bytes, problem: str
) -> None:
    found = look(notes_fit.check, changed(parts, old, new, part)).found
    assert any(problem in finding.diagnostic.message() for finding in found)


def test_a_style_that_is_not_in_the_file_is_found_once(parts: dict[str, bytes]) -> None:
    assert codes(styles_known.check, changed(parts, b'w:val="Plattetekst"', b'w:val="Weg"')) == ["CTRL004"]
