"""What is wrong in a text is reported where it stands, and nothing is dropped in silence."""

import pytest

from generator.diagnostics import Location
from generator.loading.source import SourceText
from generator.schema.markdown import parse_inlines, parse_markdown

DEEP_LIST = "\n".join("  " * depth + "- a" for depth in range(11))

# The text, and what is found in it as line:column code "words of the message or hint".
FAULTS = [
    ("a <select> b", ["1:3 TEKST001 schrijf \\<select>"]),
    ("<div>\na", ["1:1 TEKST001 HTML"]),
    ("<!-- weg", ["1:1 TEKST001 HTML"]),
    ("a ![b](c.png)", ["1:3 TEKST001 een afbeelding"]),
    ("a `b`", ["1:3 TEKST001 programmacode"]),
    ("```\na\n```", ["1:1 TEKST001 een blok programmacode"]),
    ("a\n\n    b", ["3:5 TEKST001 vier spaties"]),
    ("a\n\n---\n\nb", ["3:1 TEKST001 een streep"]),
    ("Kop\n---\nb", ["1:1 TEKST001 een kop met een streep eronder"]),
    ("#### a", ["1:1 TEKST001 een kop van niveau 4"]),
    ("# a\n### b", ["2:1 TEKST006 gebruik niveau 2"]),
    ("## a", ["1:1 TEKST006 gebruik niveau 1"]),
    ("#\na", ["1:1 TEKST008 geen tekst"]),
    ("- # a", ["1:1 TEKST001 een kop in een lijst"]),
    ("[a](ftp://b)", ['1:1 TEKST008 "ftp://b" kan niet']),
    ("[a](javascript:b)", ["1:1 TEKST008 begint met https://"]),
    ('[a](https://b.nl "c")', ["1:1 TEKST001 een titel"]),
    ("[](https://b.nl)", ["1:1 TEKST008 geen tekst"]),
    ("[a]: https://b.nl", ["1:1 TEKST008 een lijst van linkadressen"]),
    ("a # b {#c}", ["1:1 TEKST008 accolades"]),
    ("a[^b]", ["1:2 TEKST002 nergens geschreven"]),
    ("a[^ref]\n\n[^reg]: x\n\n[^reg]", ['1:2 TEKST002 bedoelde u "reg"?']),
    ("a\n\n[^b]: c", ["3:1 TEKST003 nergens aangehaald"]),
    ("a[^b] [^b]\n\n[^b]: c", ["1:7 TEKST008 [noot](#b)"]),
    ("a[^b]\n\n[^b]: c\n\n[^b]: d", ["5:1 TEKST009 twee keer"]),
    ("a[^b c]", ["1:2 TEKST008 een naam is één woord"]),
    ("a^[b ^[c] d]", ["1:6 TEKST001 een noot in een noot"]),
    ("a[^b]\n\n[^b]: c[^b]", ["3:8 TEKST001 een noot in een noot"]),
    ("a^[b", ["1:2 TEKST008 wordt niet gesloten"]),
    ("a^[ ]", ["1:2 TEKST008 deze noot is leeg"]),
    ("[@a-1; en verder]", ["1:7 TEKST008 begint met @"]),
    ("[@a-1 en @b-2]", ["1:2 TEKST008 met ; van de volgende"]),
    ("[zie *ook* @a-1]", ["1:1 TEKST008 geen opmaak"]),
    ("::: kader\na", ["1:1 TEKST004 niet gesloten"]),
    ("- ::: kader\n  a\n\nb", ["1:3 TEKST001 een kader in een lijst", "1:3 TEKST004 niet gesloten"]),
    ("::: kadr\na\n:::", ['1:1 TEKST005 bedoelde u "kader"?']),
    ("a\n:::\nb", ["2:1 TEKST008 sluit hier niets"]),
    ('::: kader {title="a"}\nb\n:::', ['1:1 TEKST008 "title" hoort niet bij kader']),
    ("::: kader met titel\nb\n:::", ["1:1 TEKST008 is hier niet goed"]),
    ("::: intern\na\n:::", ["1:1 TEKST008 waarom dit niet openbaar is"]),
    ("::: kader\n# a\n:::", ["2:1 TEKST001 een kop in een kader"]),
    ("[a]{.intern}", ["1:1 TEKST008 waarom dit niet openbaar is"]),
    ("[a]{.persoom}", ['1:1 TEKST005 bedoelde u "persoon"?']),
    ("[a]{#b}", ["1:1 TEKST008 accolades"]),
    ("[blz.](https://a.nl){.bladzijde}", ["1:1 TEKST008 van een adres op het web is geen bladzijde te noemen"]),
    ("[a](#b) {.bladzijde} c", ["1:9 TEKST008 {.bladzijde} hoort bij geen tekst"]),
    ("[]{.persoon}", ["1:1 TEKST008 geen tekst"]),
    ("[a ^[b]]{.invullen}", ["1:1 TEKST008 gewone tekst"]),
    ('a[^n]\n\n::: intern {grond="x"}\nb\n\n[^n]: geheim\n:::', ["1:2 TEKST008 staat in een blok intern"]),
    ("| a | b |\n|---|---|\n| 1 |", ["3:1 TEKST008 1 cellen en de tabel 2 kolommen"]),
    ("| a | b |\n|---|---|\n| 1 | 2 | 3 |", ["3:1 TEKST008 3 cellen en de tabel 2 kolommen"]),
    ("| a | |\n|---|---|\n| 1 | 2 |", ["1:1 TEKST008 heeft een kop nodig"]),
    ("| a |\n|---|---|\n| 1 | 2 |", ["1:1 TEKST008 deze tabel klopt niet"]),
    ("Table: a", ["1:1 TEKST008 geen tabel boven"]),
    ("| a |\n|---|\n\n: b\n\n: c", ["6:1 TEKST008 geen tabel boven"]),
    ("1. a\n3. b", ["1:1 TEKST008 1, 3"]),
    ("a\n3. b", ["1:1 TEKST008 lege regel voor de lijst"]),
    ("- a\n-\n- b", ["2:1 TEKST008 geen tekst"]),
    ("a &#x202e; b", ["1:1 BRON007 U+202E"]),
    (DEEP_LIST, ["10:19 BRON004 meer dan 9"]),
    ("> " * 60 + "a", ["1:1 BRON004 te veel niveaus"]),
    ("*a " * 60 + "a*" * 60, ["1:1 BRON004 te veel niveaus"]),
]


def source(text: str) -> SourceText:
    lines = tuple(Location("brief.yaml", number + 1, 1) for number in range(text.count("\n") + 1))
    return SourceText(text, lines[0], lines)


@pytest.mark.parametrize(("text", "expected"), FAULTS)
def test_a_fault_is_reported_where_it_stands(text: str, expected: list[str]) -> None:
    found = sorted(parse_markdown(source(text)).diagnostics, key=lambda one: (one.location, one.code.name))
    assert len(found) == len(expected), [one.render() for one in found]
    for one, wanted in zip(found, expected, strict=True):
        place, code, words = wanted.split(" ", 2)
        assert f"{one.location.line}:{one.location.column} {one.code.name}" == f"{place} {code}"
        assert words in one.render()


@pytest.mark.parametrize("text", ["# a", "- a", "2024. a", "> a", "| a |\n|---|\n| b |", "::: kader\na\n:::", "a\n\nb"])
def test_one_line_of_prose_holds_no_blocks(text: str) -> None:
    assert [one.code.name for one in parse_inlines(source(text)).diagnostics] == ["TEKST001"]
