"""The catalogue of codes: complete in two languages, and every code is used."""

import pickle
import re
import string
from pathlib import Path

import pytest

from generator.codes import CATALOGUE, Code, Severity, Stops, Wording
from generator.codes.wording import note

ROOT = Path(__file__).parents[1]
SOURCES = [path for path in (ROOT / "generator").rglob("*.py") if path.parent.name != "codes"]
CODES = CATALOGUE.values()


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.name)
def test_a_code_says_the_same_in_both_languages(code: Wording) -> None:
    assert code.nl
    assert code.en
    assert placeholders(code.en) <= placeholders(code.nl)  # a word of Dutch may be left out
    assert placeholders(code.hint_en) <= placeholders(code.hint_nl)
    assert bool(code.hint_nl) == bool(code.hint_en)


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.name)
def test_a_sentence_begins_small_and_ends_without_a_full_stop(code: Wording) -> None:
    for text in (code.nl, code.en, code.hint_nl, code.hint_en):
        assert not text.endswith(".")
        assert text == "" or not text[0].isalpha() or text[0].islower() or text[:2].isupper()


def test_a_code_is_found_by_its_name() -> None:
    assert all(getattr(Code, name) is code and code.name == name for name, code in CATALOGUE.items())


def test_a_code_that_comes_back_from_another_process_is_the_same_one() -> None:
    assert pickle.loads(pickle.dumps(Code.BRON001)) is Code.BRON001


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.name)
def test_an_error_stops_a_file_and_nothing_else_does(code: Wording) -> None:
    assert (code.severity is Severity.ERROR) == (code.stops is not Stops.NOTHING)


def test_words_lost_in_the_pdf_do_not_stop_the_word_file_and_a_leak_in_it_does() -> None:
    assert (Code.PDF003.stops, Code.PUB004.stops) == (Stops.PDF, Stops.DOCUMENT)


def test_a_code_cannot_be_used_twice() -> None:
    with pytest.raises((TypeError, RuntimeError)) as problem:
        type("Again", (), {"BRON001": note("eens", "once")})
    assert "BRON001" in f"{problem.value} {problem.value.__cause__}"


def test_every_code_is_named_by_its_stage_and_a_number() -> None:
    assert all(re.fullmatch(r"[A-Z]+\d{3}", code.name) for code in CODES)


def test_every_code_is_given_somewhere() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    assert [code.name for code in CODES if f"Code.{code.name}" not in text] == []
