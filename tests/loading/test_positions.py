"""Every text points at its first character in the file, and literal text at each of its lines."""

from __future__ import annotations

import codecs
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Location, Report
from generator.loading.hygiene import find_forbidden
from generator.loading.source import SourceMapping, SourceText, texts
from generator.loading.yaml_source import parse_yaml

Parse = Callable[[str | bytes], tuple[SourceMapping | None, Report]]


def only_text(parsed: tuple[SourceMapping | None, Report]) -> SourceText:
    tree, report = parsed
    assert not report.diagnostics
    assert tree is not None
    (text,) = texts(tree)
    return text


def at(line: int, column: int) -> Location:
    return Location("brief.yaml", line, column)


WRITTEN = [
    "é: X en meer",
    "é: X en\n  meer",
    "é: 'X en meer'",
    "é: 'X en ''meer'''",
    'é: "X en meer"',
    "é: &naam X en meer",
    "é:\n  &naam\n  # commentaar\n  X en meer",
    "é: [&naam 'X en meer']",
    "é: 'X\ten\tmeer'",
    "é: >\n   X\n   en meer\n",
    "é: |\n   X en\n   meer",
    "é: &naam |- # commentaar\n   X en\n   meer",
    "é:\n  - - |+\n     X en meer\n\n\n",
    "\n\n# commentaar\né: X",
]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("content", WRITTEN)
def test_a_text_begins_at_its_first_character(parse: Parse, content: str, line_end: str) -> None:
    text = only_text(parse(codecs.BOM_UTF8 + content.replace("\n", line_end).encode()))
    before, _, _ = content.partition("X")
    assert text.startswith("X")
    assert text.origin == at(before.count("\n") + 1, len(before) - before.rfind("\n"))


def test_a_folded_text_with_its_own_indentation_begins_where_that_begins(parse: Parse) -> None:
    text = only_text(parse("a: >2\n     X\n  y\n"))
    assert text == "   X\ny\n"
    assert text.origin == at(2, 3)


@pytest.mark.parametrize("header", ["|", "|-", "|+", "|2", "|-2", "|2+"])
def test_each_line_of_a_literal_text_knows_its_place(parse: Parse, header: str) -> None:
    text = only_text(parse(f"a: {header}\n  # Kop\n\n    code\n  één\n"))
    assert text.line_starts == (at(2, 3), at(3, 1), at(4, 3), at(5, 3))
    assert text.place(2, 2) == at(4, 5)


def test_a_literal_text_may_begin_with_empty_lines_and_spaces(parse: Parse) -> None:
    text = only_text(parse("a: |1\n\n   X\n y\n"))
    assert text == "\n  X\ny\n"
    assert text.line_starts == (at(2, 1), at(3, 2), at(4, 2))


def test_literal_text_of_empty_lines_only_stands_at_the_left(parse: Parse) -> None:
    assert only_text(parse("a: |+\n\n\n")).line_starts == (at(2, 1), at(3, 1))


@pytest.mark.parametrize("written", ["X en meer", "'X en meer'", '"X en meer"', ">-\n  X en meer"])
def test_a_text_on_one_line_can_be_pointed_into(parse: Parse, written: str) -> None:
    text = only_text(parse(f"a: {written}"))
    assert text.place(0, 2).column == text.origin.column + 2


@pytest.mark.parametrize("written", ["'it''s X'", '"\\u00e9 X"', "a\n  X", '"a\\\n  X"', ">-\n  a\n  X"])
def test_a_text_that_the_file_has_otherwise_points_at_its_beginning(parse: Parse, written: str) -> None:
    text = only_text(parse(f"a: {written}"))
    assert text.line_starts == ()
    assert text.place(0, 3) == text.origin


def is_writable(line: str) -> bool:
    return not any(find_forbidden(line)) and "\n" not in line and "\r" not in line


LINES = st.lists(st.text(st.characters(exclude_categories=["Cs"])).filter(is_writable), min_size=1)


@given(LINES, st.integers(1, 9), st.sampled_from(["\n", "\r\n"]))
def test_the_places_of_literal_lines_lead_back_to_these_lines(lines: list[str], indent: int, line_end: str) -> None:
    content = line_end.join([f"a: |{indent}+", *(" " * indent + line for line in lines), ""])
    report = Report()
    tree = parse_yaml(content.encode(), "brief.yaml", report)
    assert tree is not None
    (text,) = texts(tree)
    assert text == "".join(line + "\n" for line in lines)
    in_file = content.split(line_end)
    assert [in_file[place.line - 1][place.column - 1 :].strip(" ") for place in text.line_starts] == [
        line.strip(" ") for line in lines
    ]
    shown = [(place.column, line) for place, line in zip(text.line_starts, lines, strict=True) if line.strip(" ")]
    assert all(column == indent + 1 for column, _ in shown)
