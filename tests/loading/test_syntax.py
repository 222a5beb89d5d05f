"""A syntax error says in Dutch what is wrong, where the author should look."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.diagnostics import Report
from generator.loading.source import SourceMapping

Parse = Callable[[str | bytes], tuple[SourceMapping | None, Report]]


@pytest.mark.parametrize(
    ("content", "line", "problem"),
    [
        ("a: b: c", 1, "een dubbele punt met een spatie"),
        ("a\nb: c", 2, "een dubbele punt met een spatie"),
        ("a: b\nc\n", 2, "ontbreekt een dubbele punt"),
        ("a:\n\tb: c", 2, "een tab"),
        ("a: b\n\tc: d", 2, "een tab"),
        ("a: |\n  b\n\tc\n", 3, "een tab"),
        ("a: @kst", 1, '"@" beginnen'),
        ("a: `code`", 1, '"`" beginnen'),
        ("- *nadruk* b", 1, '"*" beginnen'),
        ("a: **vet**", 1, '"*" beginnen'),
        ("a: }", 1, '"}" beginnen'),
        ("a: [b,\nc: d\ne: f", 3, "op regel 1 met [ begint"),
        ("a: {b: c\nd: e", 2, "op regel 1 met { begint"),
        ("a: 'b\nc: d\n", 1, "aanhalingsteken dat hier begint"),
        ('a: "b\n---\nc: d\n', 1, "aanhalingsteken dat hier begint"),
        ("a: 'regio's'", 1, "achter de waarde staat nog tekst"),
        ("a:\n    b: c\n  d: e", 3, "met deze inspringing"),
        ("- a\nb: c", 2, "met een streepje"),
        ("a: - b", 1, "lijst met streepjes"),
        ("a: ? b", 1, "een vraagteken"),
        ("a: | b\n  c", 1, "achter | of >"),
        ("a: |0\n b", 1, "1 tot en met 9"),
        (r'a: "C:\map"', 1, r"schrijf \\"),
        (r'a: "\x4"', 1, r"schrijf \\"),
        ("a: b\n...\nc: d", 3, "was hier al uit"),
        ("%YAML 2.0\n---\na: b", 1, "deze versie van YAML"),
    ],
)
def test_the_problem_is_explained_in_dutch_at_its_line(parse: Parse, content: str, line: int, problem: str) -> None:
    tree, report = parse(content)
    (finding,) = report
    assert tree is None
    assert finding.code.name == "BRON001"
    assert finding.location.line == line
    assert problem in finding.message()


@pytest.mark.parametrize("content", ["a: !%ED%A0%80 b", r'a: "\UFFFFFFFF"', "a: !%ff b"])
def test_what_the_parser_chokes_on_is_a_finding_with_a_place(parse: Parse, content: str) -> None:
    _, report = parse(f"eerst: 1\n{content}")
    assert [finding.location.line for finding in report] == [2]
