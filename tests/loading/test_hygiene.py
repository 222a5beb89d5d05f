"""Which characters are refused, and how they are named."""

from __future__ import annotations

import xml.sax.saxutils
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.loading.hygiene import find_forbidden, find_forbidden_escapes, name_character, replace_forbidden


@given(st.text(st.characters()))
def test_what_passes_can_stand_in_xml(text: str) -> None:
    clean = replace_forbidden(text)
    parsed = ET.fromstring(f"<t>{xml.sax.saxutils.escape(clean)}</t>")
    assert (parsed.text or "") == clean.replace("\r\n", "\n").replace("\r", "\n")


@given(st.text(st.characters()))
def test_the_stand_ins_are_as_wide_as_what_they_replace(text: str) -> None:
    clean = replace_forbidden(text)
    assert len(clean) == len(text)
    assert not any(find_forbidden(clean))


@pytest.mark.parametrize(
    ("code_point", "name"),
    [
        (0x0, "U+0000 (nulteken)"),
        (0x202E, "U+202E (schrijfrichting: van rechts naar links gedwongen)"),
        (0xD800, "U+D800 (half teken, surrogaat)"),
        (0x1B, "U+001B (besturingsteken)"),
        (0xFFFFFFFF, "U+FFFFFFFF (bestaat niet)"),
    ],
)
def test_a_character_is_named_by_number_and_in_words(code_point: int, name: str) -> None:
    assert str(name_character(code_point)) == name


@given(st.characters().filter(lambda character: any(find_forbidden(character))))
def test_every_refused_character_has_a_name_of_its_own_kind(character: str) -> None:
    assert "ongeldig" not in str(name_character(ord(character)))


def test_escapes_are_found_in_every_form() -> None:
    assert list(find_forbidden_escapes(r"\0 \x07 \u202e \U0000ffff \N")) == [
        (0, 0x0),
        (3, 0x7),
        (8, 0x202E),
        (15, 0xFFFF),
        (26, 0x85),
    ]


def test_an_escaped_backslash_is_no_escape() -> None:
    assert not list(find_forbidden_escapes(r"\\0 \\u202e \" \t \n \u00a0"))
