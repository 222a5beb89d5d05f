"""The catalogue of codes: complete in two languages, and every code is used."""

import re
import string
from pathlib import Path

import pytest

from generator.codes import Code

ROOT = Path(__file__).parents[1]
SOURCES = [path for path in (ROOT / "generator").rglob("*.py") if path.name != "codes.py"]


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", Code, ids=lambda code: code.name)
def test_a_code_says_the_same_in_both_languages(code: Code) -> None:
    wording = code.value
    assert wording.nl
    assert wording.en
    assert placeholders(wording.en) <= placeholders(wording.nl)  # a word of Dutch may be left out
    assert placeholders(wording.hint_en) <= placeholders(wording.hint_nl)
    assert bool(wording.hint_nl) == bool(wording.hint_en)


@pytest.mark.parametrize("code", Code, ids=lambda code: code.name)
def test_a_sentence_begins_small_and_ends_without_a_full_stop(code: Code) -> None:
    for text in (code.value.nl, code.value.en, code.value.hint_nl, code.value.hint_en):
        assert not text.endswith(".")
        assert text == "" or not text[0].isalpha() or text[0].islower() or text[:2].isupper()


def test_no_code_is_an_alias_of_another() -> None:
    assert len(Code.__members__) == len(list(Code))


def test_every_code_is_named_by_its_stage_and_a_number() -> None:
    assert all(re.fullmatch(r"[A-Z]+\d{3}", code.name) for code in Code)


def test_every_code_is_given_somewhere() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    assert [code.name for code in Code if f"Code.{code.name}" not in text] == []
