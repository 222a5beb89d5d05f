"""The door: which bytes and files are read at all, and that nothing ever raises."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Location, Report
from generator.loading.hygiene import find_forbidden
from generator.loading.source import SourceMapping, plain
from generator.loading.yaml_source import MAXIMUM_BYTES, load_yaml, parse_yaml

Parse = Callable[[str | bytes], tuple[SourceMapping | None, Report]]


def codes(report: Report) -> list[str]:
    return [finding.code.name for finding in report]


def only(report: Report) -> Diagnostic:
    (finding,) = report
    return finding


def test_a_good_file_gives_its_tree_and_no_findings(tmp_path: Path) -> None:
    path = tmp_path / "brief.yaml"
    path.write_text("soort: kamerbrief\n", encoding="utf-8")
    report = Report()
    tree = load_yaml(path, "content/brief.yaml", report)
    assert tree is not None
    assert plain(tree) == {"soort": "kamerbrief"}
    assert tree.origin == Location("content/brief.yaml", 1, 1)
    assert not report.diagnostics


@pytest.mark.parametrize("name", ["er-is-niets.yaml", ".", "bestand/onder.yaml", "nul\0.yaml", "x" * 300])
def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path, name: str) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    report = Report()
    assert load_yaml(tmp_path / name, "brief.yaml", report) is None
    assert codes(report) == ["BRON010"]


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    report = Report()
    assert load_yaml(tmp_path / "pijp", "pijp", report) is None
    assert "geen gewoon bestand" in only(report).message()


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "groot.yaml").open("wb") as stream:
        stream.truncate(10**12)  # a hole: reading it would take all memory
    report = Report()
    assert load_yaml(tmp_path / "groot.yaml", "groot.yaml", report) is None
    assert only(report).code.name == "BRON003"
    assert str(10**12) in only(report).message()


def test_a_scalar_of_ten_megabytes_is_too_large(parse: Parse) -> None:
    assert codes(parse(b"a: " + b"x" * 10_000_000)[1]) == ["BRON003"]


def test_a_file_of_exactly_the_maximum_is_read(parse: Parse) -> None:
    tree, report = parse(b"a: " + b"x" * (MAXIMUM_BYTES - 3))
    assert tree is not None
    assert not report.diagnostics


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "cp1252"])
def test_another_encoding_gives_no_tree_that_could_be_taken_for_the_text(parse: Parse, encoding: str) -> None:
    _, report = parse("betreft: reünie\n".encode(encoding))
    assert codes(report)[0] in ("BRON007", "BRON008")


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_utf_16_is_named_as_such(parse: Parse, mark: bytes) -> None:
    tree, report = parse(mark + b"a\0:\0")
    assert tree is None
    assert only(report).code.name == "BRON008"


def test_the_first_byte_that_is_no_utf_8_is_pointed_at(parse: Parse) -> None:
    _, report = parse(codecs.BOM_UTF8 + "één: 1\r\nnaam: Ren".encode() + b"\xe9\n")
    assert only(report).location == Location("brief.yaml", 2, 10)


@pytest.mark.parametrize("content", ["", "\n\n", "# alleen commentaar\n", "---\n", "een tekst", "~", '""', "- a"])
def test_without_a_mapping_there_is_no_tree(parse: Parse, content: str) -> None:
    tree, report = parse(content)
    assert tree is None
    assert codes(report) == ["BRON009"]


def test_an_empty_mapping_is_a_tree(parse: Parse) -> None:
    tree, report = parse("{}")
    assert tree is not None
    assert not tree.entries
    assert not report.diagnostics


def test_every_forbidden_character_in_the_file_is_reported_up_to_twenty(parse: Parse) -> None:
    _, report = parse("a: één\u202e\u200btekst\x00\n" + "b: \x07\n" * 50)
    assert codes(report).count("BRON007") == 20
    assert [finding.location.column for finding in report][:3] == [7, 8, 14]
    assert "U+202E (" in report.diagnostics[0].message()


@pytest.mark.parametrize(
    "character", list("\x00\x08\x0b\x1f\x7f\x85\x9f\u200b\u200e\u2028\u2029\u2066\ufeff\ufffe\uffff")
)
def test_a_forbidden_character_is_named_with_its_place_and_leaves_the_rest_of_the_tree(
    parse: Parse, character: str
) -> None:
    tree, report = parse(f"a: b\nc: d{character}e\n")
    assert tree is not None
    assert plain(tree) == {"a": "b", "c": "d\ufffde"}
    assert only(report).code.name == "BRON007"
    assert only(report).location == Location("brief.yaml", 2, 5)
    assert character not in only(report).render()


def test_a_forbidden_character_that_breaks_the_yaml_is_reported_once(parse: Parse) -> None:
    assert codes(parse("a: b\n\x00\nc: d\n")[1]) == ["BRON007"]


def test_hard_spaces_hard_hyphens_soft_hyphens_and_emoji_are_welcome(parse: Parse) -> None:
    text = "29\u00a0697 a\u2011b in\u00adspringen \N{WOMAN}\u200d\N{PERSONAL COMPUTER}"
    tree, report = parse(f"a: {text}")
    assert tree is not None
    assert plain(tree) == {"a": text}
    assert not report.diagnostics


def test_faults_before_and_at_a_syntax_error_come_in_one_run(parse: Parse) -> None:
    assert codes(parse("a: 1\na: 2\nb: !x 3\nc: [\n")[1]) == ["BRON002", "BRON006", "BRON001"]


def test_a_file_of_nothing_but_faults_gives_a_bounded_number_of_findings(parse: Parse) -> None:
    tree, report = parse("a:\n" * 5_000)
    assert tree is None
    assert len(report.diagnostics) == 100


# Pieces of YAML in random order come deeper into the parser than random bytes do.
MARKS = list("abé\n\t\r :-?[]{},#&*!|>'\"%@`\\\0\u202e\ufeff\x85")
RUNS = [
    "\n  ",
    ": ",
    "- ",
    "&a ",
    "*a",
    "!!int ",
    "!%ff",
    "---\n",
    "...\n",
    "<<: ",
    "|\n  ",
    ">2-\n",
    '"\\',
    "ud800",
    "x0",
]
LINES = ["UFFFFFFFF", "? ", "%TAG ! x\n", "%YAML 9.9\n", "\r\n", "a: b\n"]
PIECES = st.sampled_from([*MARKS, *RUNS, *LINES])


@given(st.binary() | st.lists(PIECES, max_size=40).map(lambda pieces: "".join(pieces).encode()))
def test_whatever_the_bytes_are_there_is_a_tree_or_an_error_with_a_place(content: bytes) -> None:
    report = Report()
    tree = parse_yaml(content, "brief.yaml", report)
    assert tree is not None or report.has_errors()
    assert all(finding.location.line > 0 for finding in report)
    assert not any(list(find_forbidden(finding.render())) for finding in report)


@given(st.dictionaries(st.text(), st.text()).map(yaml.safe_dump))
def test_any_text_that_yaml_can_write_is_read_without_an_exception(content: str) -> None:
    report = Report()
    assert parse_yaml(content.encode(errors="surrogatepass"), "brief.yaml", report) is not None or report.has_errors()


def storable(text: str) -> bool:
    return not any(find_forbidden(text))


TEXTS = st.text(st.characters(exclude_categories=["Cs"])).filter(storable)
KEYS = TEXTS.filter(lambda key: key not in ("", "<<"))
TREES = st.dictionaries(
    KEYS,
    st.recursive(
        TEXTS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=8
    ),
    max_size=4,
)


@given(TREES, st.sampled_from([None, "'", '"', "|", ">"]), st.booleans())
def test_what_was_written_as_text_comes_back_as_that_text(
    written: dict[str, Any], style: str | None, unicode: bool
) -> None:
    report = Report()
    content = yaml.safe_dump(written, default_style=style, allow_unicode=unicode).encode()
    tree = parse_yaml(content, "brief.yaml", report)
    assert not report.diagnostics
    assert tree is not None
    assert plain(tree) == written
