"""Days of the week and relative dates."""

from datetime import date

import pytest
from passages import found_by

from generator.consistency.rules.weekday import check


@pytest.mark.parametrize(
    "words",
    [
        "maandag 9 september 2025",
        "vrijdag 5 februari 2025",
        "zaterdag 20 december 2024",
        "zondag 12 juli 2023",
        "dinsdag 1 januari 2025",
        "donderdag 27 februari 2024",
        "woensdag 31 december 2026",
        "vrijdag 16 mei 2024",
        "maandag 26 oktober 2023",
        "dinsdag 27 maart 2025",
    ],
)
def test_a_day_that_the_date_did_not_have_is_found(words: str) -> None:
    assert found_by(check, f"Het debat was op {words} in Den Haag.") == [f"SAM013: {words}"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De brief die afgelopen vrijdag 23 juni is gezonden.", "afgelopen vrijdag 23 juni"),
        ("Komende maandag 2 september 2024 komt de commissie.", "Komende maandag 2 september 2024"),
        ("Het overleg van vorige week donderdag 1 juni.", "vorige week donderdag 1 juni"),
    ],
)
def test_a_relative_day_that_is_too_far_is_found(text: str, words: str) -> None:
    assert found_by(check, text, date(2023, 7, 12)) == [f"SAM014: {words}"]


@pytest.mark.parametrize(
    "text",
    [
        "Het debat was op dinsdag 9 september 2025.",
        "Het debat was op woensdag 5 februari 2025.",
        "De brief van vrijdag 20 december 2024.",
        "Op 9 september 2025 was het debat.",
        "Elke maandag is er overleg.",
        "De regiodialoog op 7 en 8 maart 2024.",
        "Afgelopen vrijdag 5 september is de brief gezonden.",
        "De zondag van 9 september.",
        "Op dinsdag 31 februari 2025 gebeurt niets.",
        "Zij komt dinsdag 23 keer.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
