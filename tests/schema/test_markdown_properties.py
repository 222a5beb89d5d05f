"""Properties of the reader: it never raises, is never slow, and loses no word."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.diagnostics import Location
from generator.loading.source import SourceText
from generator.schema.markdown import parse_inlines, parse_markdown
from generator.tree.inlines import Text
from generator.tree.walk import walk_inlines

MARKS = (
    '[ ] ^[ [^a] *  ** _ ` ``` ~~~ > - 1. # #### ::: kader intern {.persoon} {titel=" "} | --- < <b> <!-- --> ( ) ](#a)'
)
FRAGMENTS = [
    *MARKS.split(),
    "\n",
    "\n\n",
    "    ",
    "\t",
    "[^a]: ",
    "[@k-1, blz. 2]",
    "@k-1",
    "](https://x.y)",
    "![",
    "\\",
]
FRAGMENTS += [
    "| a | b |\n|---|---|\n",
    ": ",
    "Table: a",
    "&amp;",
    "&#x202e;",
    "\r\n",
    "\r",
    "\0",
    "\ud800",
    "a",
    "é",
    ";",
]


def source(text: str) -> SourceText:
    return SourceText(text, Location("brief.yaml", 1, 1))


@given(st.one_of(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join), st.text()))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    for found in (*parse_markdown(source(text)).diagnostics, *parse_inlines(source(text)).diagnostics):
        assert found.render()


@pytest.mark.parametrize(
    "mark", ["[", "*", "^[", "[@a;", "::: kader\n", "> ", "- ", "<a ", "**a ", '[a]{x="', "![", "[a](<"]
)
def test_ten_thousand_marks_are_read_in_reasonable_time(mark: str) -> None:
    parse_markdown(source(mark * 10_000))


def test_ten_thousand_pairs_of_brackets_are_read_in_reasonable_time() -> None:
    parse_markdown(source("[" * 10_000 + "a" + "]" * 10_000))


# --- every word arrives ------------------------------------------------------------------------------------------

word = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=6)
dressed = st.tuples(word, st.sampled_from(["{}", "*{}*", "**{}**", "[{}](https://a.nl)", "x^[{}]", "[{}]{{.persoon}}"]))
line = st.lists(dressed, min_size=1, max_size=5).map(lambda words: " ".join(form.format(one) for one, form in words))


def indented(text: str, mark: str) -> str:
    first, *rest = text.split("\n")
    return "\n".join([mark + first, *((" " * len(mark) + part).rstrip() for part in rest)])


def listed(mark: str) -> st.SearchStrategy[str]:
    return st.lists(block, min_size=1, max_size=3).map(lambda parts: "\n\n".join(indented(one, mark) for one in parts))


def quoted(text: str) -> str:
    return "\n".join(f"> {part}" for part in text.split("\n"))


def table(cells: list[str]) -> str:
    return "\n".join(["| kop | kop |", "|---|---|", *(f"| {cell} | {cell} |" for cell in cells)])


block: st.SearchStrategy[str] = st.deferred(
    lambda: st.one_of(
        line,
        st.lists(line, min_size=1, max_size=3).map("\n".join),
        listed("- "),
        listed("1. "),
        block.map(quoted),
        st.lists(line, max_size=2).map(table),
    )
)
document = st.lists(
    st.one_of(
        block, line.map("# {}".format), st.tuples(line, block).map(lambda two: "::: kader\n{}\n\n{}\n:::".format(*two))
    ),
    max_size=4,
).map("\n\n".join)


def letters(text: str) -> str:
    """The letters of the text alone, so that markup and spaces do not count."""
    for mark in ("https://a.nl", ".persoon", "::: kader"):
        text = text.replace(mark, "")
    return "".join(character for character in text if character.isalpha())


@given(document)
def test_every_word_arrives_in_order(text: str) -> None:
    result = parse_markdown(source(text))
    assume(not any(found.code.name == "BRON004" for found in result.diagnostics))  # nested too deeply
    assert [found.render() for found in result.diagnostics] == []
    arrived = "".join(inline.text for inline in walk_inlines(result.blocks) if isinstance(inline, Text))
    assert letters(arrived) == letters(text)
