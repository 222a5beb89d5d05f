"""Curly quotes, hard spaces and en dashes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.tree.blocks import Paragraph
from generator.tree.inlines import Citation, CitedItem, Emphasis, Gap, Inline, LineBreak, Link, Note, Text
from generator.typography import Typography, typeset, typeset_text

STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " ", "–": "-"})
PIECES = [
    "'",
    '"',
    " ",
    "-",
    "s",
    "95",
    "29 697",
    ", nr. 160",
    "€ 5",
    "vergaderjaar 2023-2024",
    "(",
    ".",
    "mei",
    "\u00a0",
    "’",
]


def typeset_inlines(*inlines: Inline) -> tuple[Inline, ...]:
    (paragraph,) = typeset([Paragraph(inlines)])
    assert isinstance(paragraph, Paragraph)
    return paragraph.inlines


@pytest.mark.parametrize(
    ("straight", "curly"),
    [
        ('"a" en "b"', "“a” en “b”"),
        ("('a', 'b')", "(‘a’, ‘b’)"),
        ("\"'Elke regio telt!'\"", "“‘Elke regio telt!’”"),
        ("de regio's en nota's", "de regio’s en nota’s"),
        ("'s-Gravenhage, 's morgens, 't, '95", "’s-Gravenhage, ’s morgens, ’t, ’95"),
        ("'s'", "‘s’"),
        ("de regio's'", "de regio’s’"),
        ("a \" b ' c", "a \" b ' c"),
    ],
)
def test_quotes_are_curly(straight: str, curly: str) -> None:
    assert typeset_text(straight) == curly


@pytest.mark.parametrize(
    "written",
    [
        "op 9_september 2025",
        "9 en 10_mei",
        "€_350.000",
        "€_25_miljoen",
        "Kamerstuk 29_697",
        "Kamerstukken II 29_697",
        "29_697,_nr._160",
        "36_600_VII,_nr._2",
        "36_600-VII,_nr._2",
        "motie_nr._42",
        "blz._3",
        "artikel_5",
        "Artikelen_5 en 6",
        "29 697 inwoners",
        "12 345 en nr. zoveel",
        "artikel over 5",
        "9 septembers",
    ],
)
def test_hard_spaces_stand_where_a_line_must_not_break(written: str) -> None:
    assert typeset_text(written.replace("_", " ")) == written.replace("_", "\u00a0")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("vergaderjaar 2023-2024", "vergaderjaar 2023–2024"),
        ("vergaderjaar 2023-2025", "vergaderjaar 2023-2025"),
        ("periode 2025-2026", "periode 2025-2026"),
    ],
)
def test_only_a_session_year_has_an_en_dash(written: str, expected: str) -> None:
    assert typeset_text(written) == expected


def test_each_part_can_be_switched_off() -> None:
    text = "'vergaderjaar 2023-2024' € 5"
    assert typeset_text(text, Typography(quotes=False, hard_spaces=False, dashes=False)) == text
    assert typeset_text(text, Typography(quotes=False)) == "'vergaderjaar 2023–2024' €\u00a05"


def test_a_quote_sees_the_word_in_the_next_inline() -> None:
    found = typeset_inlines(
        Text('zie "'), Emphasis((Text("Elke regio telt!"),)), Text("\" of's 9"), LineBreak(), Text("mei")
    )
    assert found == (Text("zie “"), Emphasis((Text("Elke regio telt!"),)), Text("” of’s 9"), LineBreak(), Text("mei"))


def test_a_hard_space_may_stand_at_the_edge_of_an_inline() -> None:
    assert typeset_inlines(Emphasis((Text("9"),)), Text(" mei")) == (Emphasis((Text("9"),)), Text("\u00a0mei"))


def test_a_quote_after_a_citation_in_the_text_closes() -> None:
    citation = Citation((CitedItem("a-1"),), as_note=False)
    assert typeset_inlines(Text('"'), citation, Text('"')) == (Text("“"), citation, Text("”"))


def test_a_note_is_a_text_of_its_own() -> None:
    note = Note((Paragraph((Text('"b" op 9 mei'),)),))
    found = typeset_inlines(Text('"a'), note, Text('"'))
    assert found == (Text("“a"), Note((Paragraph((Text("“b” op 9\u00a0mei"),)),)), Text("”"))


def test_a_gap_is_typeset_too() -> None:
    assert typeset_inlines(Gap("regio's")) == (Gap("regio’s"),)


def test_a_link_that_shows_its_address_is_left_alone() -> None:
    address = "https://a.nl/'s"
    assert typeset_inlines(Link(address, (Text(address),))) == (Link(address, (Text(address),)),)
    assert typeset_inlines(Link(address, (Text("regio's"),))) == (Link(address, (Text("regio’s"),)),)


texts = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join))


@given(texts)
def test_doing_it_twice_changes_nothing(text: str) -> None:
    once = typeset_text(text)
    assert typeset_text(once) == once


@given(texts)
def test_only_quotes_spaces_and_dashes_change(text: str) -> None:
    assert typeset_text(text).translate(STRAIGHT) == text.translate(STRAIGHT)


@given(st.lists(texts, min_size=1))
def test_cutting_a_text_into_inlines_makes_no_difference(parts: list[str]) -> None:
    found = typeset_inlines(*(Text(part) for part in parts))
    assert "".join(inline.text for inline in found if isinstance(inline, Text)) == typeset_text("".join(parts))
