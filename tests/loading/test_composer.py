"""The tree: text stays text, and no file can make it too deep or too large."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.diagnostics import Location, Report
from generator.loading.composer import MAXIMUM_ALIASED, MAXIMUM_DEPTH
from generator.loading.source import SourceAbsent, SourceMapping, SourceSequence, SourceText, plain

Parse = Callable[[str | bytes], tuple[SourceMapping | None, Report]]


def tree_of(parsed: tuple[SourceMapping | None, Report]) -> SourceMapping:
    tree, report = parsed
    assert not report.diagnostics
    assert tree is not None
    return tree


def codes(report: Report) -> list[str]:
    return [finding.code.name for finding in report]


@pytest.mark.parametrize("text", ["no", "12:30", "0123", "29 697", "2025-09-09", "0x1F", "1e3", ".inf", "='x", "True"])
def test_scalars_stay_what_the_author_wrote(parse: Parse, text: str) -> None:
    assert plain(tree_of(parse(f"a: {text}\n{text}: a\n"))) == {"a": text, text: "a"}


@pytest.mark.parametrize("nothing", ["", " ", " ~", " null", " # nog niet bekend", " &later"])
def test_a_key_without_a_value_is_absent(parse: Parse, nothing: str) -> None:
    absent = tree_of(parse(f"datum:{nothing}\nsoort: x\n")).entries[SourceText("datum", Location(""))]
    assert isinstance(absent, SourceAbsent)
    assert absent.origin.line == 1


@pytest.mark.parametrize("empty", ['""', "''"])
def test_quoted_nothing_is_empty_text(parse: Parse, empty: str) -> None:
    assert plain(tree_of(parse(f"a: {empty}\nb: 'null'"))) == {"a": "", "b": "null"}


def test_a_word_for_nothing_is_a_word_when_it_is_a_key(parse: Parse) -> None:
    assert plain(tree_of(parse("null: a\n~: b\n"))) == {"null": "a", "~": "b"}


def test_keys_and_collections_know_their_place(parse: Parse) -> None:
    tree = tree_of(parse("a:\n  - één\n  - {b: c}\n"))
    (key, items), *_ = tree.entries.items()
    assert key.origin == Location("brief.yaml", 1, 1)
    assert isinstance(items, SourceSequence)
    assert items.origin == Location("brief.yaml", 2, 3)
    assert [item.origin for item in items.items] == [Location("brief.yaml", 2, 5), Location("brief.yaml", 3, 5)]


def test_of_two_equal_keys_the_first_stays_and_both_lines_are_named(parse: Parse) -> None:
    tree, report = parse("a: één\nb: c\na: twee\n")
    assert tree is not None
    assert plain(tree) == {"a": "één", "b": "c"}
    assert "regel 1" in report.diagnostics[0].message()
    assert report.diagnostics[0].location == Location("brief.yaml", 3, 1)


def test_a_tag_is_named_as_it_was_written(parse: Parse) -> None:
    _, report = parse("a: &x !!python/name:os.system b")
    assert "!!python/name:os.system " in report.diagnostics[0].message()


def test_an_alias_is_the_text_it_refers_to(parse: Parse) -> None:
    tree = tree_of(parse("a: &x {n: m}\nb: *x\nc: &y naam\n*y : d\n"))
    assert plain(tree) == {"a": {"n": "m"}, "b": {"n": "m"}, "c": "naam", "naam": "d"}
    assert [key.origin.line for key in tree.entries] == [1, 2, 3, 4]


def aliases(count: int, anchored: str = "x") -> str:
    return f"a: &x {anchored}\nb: [{', '.join(['*x'] * count)}]\n"


def test_as_many_aliased_values_as_allowed_are_read_and_one_more_is_refused(parse: Parse) -> None:
    assert tree_of(parse(aliases(MAXIMUM_ALIASED)))
    assert codes(parse(aliases(MAXIMUM_ALIASED + 1))[1]) == ["BRON005"]


def test_a_long_text_cannot_be_multiplied_either(parse: Parse) -> None:
    assert codes(parse(aliases(20, anchored="x" * 1_000_000))[1]) == ["BRON005"]


@pytest.mark.parametrize("content", ["a: &x [*x]", "a: &x {b: *x}", "&x a: &y [&z [*y]]", "a: &x {*x : b}"])
def test_an_anchor_within_itself_is_refused(parse: Parse, content: str) -> None:
    tree, report = parse(content)
    assert tree is None
    assert codes(report) == ["BRON005"]


def nested(levels: int) -> str:
    return f"a: {'[' * levels}x{']' * levels}\n"


def test_the_deepest_tree_is_read_and_one_level_more_is_refused(parse: Parse) -> None:
    assert tree_of(parse(nested(MAXIMUM_DEPTH - 1)))
    assert codes(parse(nested(MAXIMUM_DEPTH))[1]) == ["BRON004"]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[[[[{a: "])
def test_a_hundred_thousand_levels_are_refused_at_the_first_one_too_many(parse: Parse, opening: str) -> None:
    tree, report = parse("a:\n " + opening * 100_000)
    assert tree is None
    assert codes(report) == ["BRON004"]
    assert report.diagnostics[0].location.column < 1_000


def test_aliases_cannot_build_a_deeper_tree_than_brackets_can(parse: Parse) -> None:
    half = MAXIMUM_DEPTH // 2
    chain = f"a: &a {'[' * half}x{']' * half}\nb: {'[' * half}*a{']' * half}\n"
    assert codes(parse(chain)[1]) == ["BRON004"]


def test_a_second_document_is_refused_and_the_first_stays(parse: Parse) -> None:
    tree, report = parse("a: b\n---\nc: d\n---\ne: f\n")
    assert tree is not None
    assert plain(tree) == {"a": "b"}
    assert codes(report) == ["BRON012"]
