"""Lengths become the numbers that Word counts in."""

from __future__ import annotations

from generator.schema.housestyle import Length
from generator.word.units import eighths, emu, half_points, mm_of_emu, mm_of_twips, twips, whole_points


def length(text: str) -> Length:
    parsed = Length.parse(text)
    assert parsed is not None
    return parsed


def test_places_are_twips() -> None:
    assert [twips(length(text)) for text in ("12pt", "53.80mm", "27.87mm")] == [240, 3050, 1580]


def test_type_sizes_are_half_points() -> None:
    assert half_points(length("6.5pt")) == 13


def test_rules_are_eighths_of_a_point_and_never_invisible() -> None:
    assert [eighths(length(text)) for text in ("0.5pt", "0.01pt")] == [4, 2]


def test_the_distance_of_a_rule_is_capped_at_what_word_allows() -> None:
    assert whole_points(length("50pt")) == 31


def test_pictures_are_emu() -> None:
    assert emu(length("13mm")) == 468000


def test_and_back_to_a_ruler() -> None:
    assert (round(mm_of_twips(567), 2), mm_of_emu(468000)) == (10, 13)
