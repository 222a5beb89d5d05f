"""What a document of a region makes of its own text: abbreviations and what is still to be supplied."""

from __future__ import annotations

from sample import p

from generator.documents.composing import heading
from generator.documents.regional.closing import open_points, used_abbreviations
from generator.tree.blocks import WithheldBlock
from generator.tree.inlines import Gap, Withheld

KNOWN = {"CBS": "Centraal Bureau voor de Statistiek", "mkb": "midden- en kleinbedrijf", "VNO-NCW": "ondernemers"}


def test_an_abbreviation_counts_as_a_whole_word() -> None:
    blocks = (p("Het CBS en VNO-NCW zagen het."), p("De mkb'er niet."), p("CBSX"))
    assert [short for short, _ in used_abbreviations(blocks, KNOWN)] == ["CBS", "mkb", "VNO-NCW"]
    assert used_abbreviations((p("cbs"),), KNOWN) == []


def test_a_list_made_from_the_text_gives_nothing_away_of_what_is_withheld() -> None:
    blocks = (WithheldBlock((p("Het CBS zegt ", Gap("geheim")),), "x"), p(Withheld((Gap("ook geheim"),), "x")))
    assert used_abbreviations(blocks, KNOWN) == []
    assert list(open_points(blocks)) == []


def test_a_gap_is_listed_under_the_heading_where_it_stands() -> None:
    blocks = (heading(2, "Wonen", anchor="par"), p("Aantal: ", Gap("getal")), p(Gap("")))
    assert list(open_points(blocks)) == [(("par", "Wonen"), "getal"), (("par", "Wonen"), "tekst")]
