"""Money is written one way."""

import pytest
from passages import found_by

from generator.consistency.rules.amount_notation import check


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Het gaat om € 147.824,-- uit de middelen.", "€ 147.824,--"),
        ("Het gaat om € 331.876,- aan kosten.", "€ 331.876,-"),
        ("Het gaat om € 5.382.000,= totaal.", "€ 5.382.000,="),
        ("Maximaal €500.000 per jaar.", "€500.000"),
        ("De middelen van 200 tot 300K per jaar.", "300K"),
        ("Het kost EUR 2.000.", "EUR 2.000"),
        ("Het kost 2.000 EUR per jaar.", "2.000 EUR"),
        ("Er is € 3 mln nodig.", "€ 3 mln"),
        ("Er is 4,5 mld. euro nodig.", "4,5 mld. euro"),
        ("Een bedrag van €12,50 per persoon.", "€12,50"),
        ("Een bijdrage van 50k is genoeg.", "50k"),
    ],
)
def test_a_form_that_is_not_ours_is_found(text: str, words: str) -> None:
    assert found_by(check, text) == [f"SAM009: {words}"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Het kost € 350.000 en € 20.000.\nDaar komt 5.000 euro bij.", "5.000 euro"),
        ("Er is € 30 miljoen en € 5 miljoen.\nElders 70 miljoen euro.", "70 miljoen euro"),
        ("Het kost 350.000 euro en 20.000 euro.\nDaar komt € 5.000 bij.", "€ 5.000"),
    ],
)
def test_the_form_that_is_used_least_is_found(text: str, words: str) -> None:
    assert found_by(check, text) == [f"SAM010: {words}"]


@pytest.mark.parametrize(
    "text",
    [
        "Het gaat om € 147.824 en om € 12,50.",
        "Het gaat om 350.000 euro per jaar.",
        "Er is 30 miljoen euro, en elders € 350.000.",
        "De politie groeit met 4.700 voltijdplaatsen.",
        "Er wonen 75.000 inwoners.",
        "Kamerstuk 29 697, nr. 158",
        "Het netwerk heeft 4K-schermen en 5G.",
        "De A12 en de N18 zijn 2 km lang.",
        "> Het kost €500.",
        "Tussen 2025 en 2028 komt er geld.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
