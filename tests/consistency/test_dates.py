"""The date that a letter gives itself."""

from datetime import date

import pytest
from passages import passages

from generator.consistency.dates import date_of, date_of_letter


@pytest.mark.parametrize(
    "text",
    [
        "Datum 20 december 2024",
        "Aan de Voorzitter\nDatum\n20 december 2024\nBetreft Stand van zaken",
        "Datum: 20 december 2024",
        "Den Haag, 20 december 2024",
        "’s-Gravenhage, 20 december 2024",
        "Datum 20-12-2024",
        "**Datum**\n20 december 2024",
    ],
)
def test_a_letter_says_its_date(text: str) -> None:
    assert date_of_letter(passages(text)) == date(2024, 12, 20)


@pytest.mark.parametrize(
    "text",
    ["Datum Betreft Nadere uitwerking", "De datum is 20 december 2024.", "Op 20 december 2024 schreef ik u.", "Datum"],
)
def test_a_text_without_a_date_of_its_own_has_none(text: str) -> None:
    assert date_of_letter(passages(text)) is None


def test_a_day_without_a_year_is_the_nearest() -> None:
    assert date_of("23 juni", date(2023, 7, 12)) == date(2023, 6, 23)
    assert date_of("20 december", date(2025, 1, 10)) == date(2024, 12, 20)
    assert date_of("31 februari", date(2025, 1, 10)) is None


def test_a_text_without_a_word_has_no_date() -> None:
    assert date_of_letter(()) is None
