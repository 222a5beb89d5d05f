"""One thing, one amount."""

import pytest
from passages import found_by

from generator.consistency.rules.two_amounts import check


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De procesmiddelen zijn € 350.000 per jaar.\nDe procesmiddelen bedragen € 300.000 per jaar.", "€ 300.000"),
        ("Er zijn jaarlijkse procesmiddelen van 350.000 euro.\nDe jaarlijkse procesmiddelen van 200 tot 300K.", "300K"),
        ("Het startbudget is € 50.000.\nHet startbudget is € 50.000.\nEr is een startbudget van € 60.000.", "€ 60.000"),
        ("Het programmabudget is € 5 miljoen.\nHet programmabudget is € 6 miljoen.", "€ 6 miljoen"),
        ("€ 5 miljoen aan krimpmiddelen.\n€ 180 miljoen aan krimpmiddelen.", "€ 180 miljoen"),
        ("De realisatiestimulans is € 7.000.\nDe realisatiestimulans is € 8.000.", "€ 8.000"),
        ("Het regiofonds is € 3 miljoen.\nHet regiofonds is € 4 miljoen.", "€ 4 miljoen"),
        ("De procesmiddelen zijn € 350.000.\n- procesmiddelen: € 35.000", "€ 35.000"),
        ("^ De procesmiddelen zijn € 1.000.\nDe procesmiddelen zijn € 2.000.", "€ 2.000"),
        ("De woningbouwimpuls is € 1 miljoen.\nDe woningbouwimpuls is € 1,5 miljoen.", "€ 1,5 miljoen"),
    ],
)
def test_a_second_amount_is_found(text: str, words: str) -> None:
    assert [one.strip() for one in found_by(check, text)] == [f"SAM024: {words}"]


@pytest.mark.parametrize(
    "text",
    [
        "De procesmiddelen zijn € 350.000 per jaar.\nDe procesmiddelen zijn 350.000 euro per jaar.",
        "De procesmiddelen zijn € 350.000 per jaar.\nDe procesmiddelen zijn € 1.050.000.",
        "De rijksmiddelen zijn € 1.\nDe rijksmiddelen zijn € 2.",
        "De procesmiddelen voor Twente zijn € 1.000.\nDe procesmiddelen voor Zuid-Limburg zijn € 2.000.",
        "De procesmiddelen zijn verhoogd tot € 400.000.\nDe procesmiddelen zijn € 350.000.",
        "De procesmiddelen waren € 300.000.\nDe procesmiddelen zijn € 350.000.",
        "| procesmiddelen € 1.000\n| procesmiddelen € 2.000",
        "De bijdrage is € 1.000.\nDe bijdrage is € 2.000.",
        "De procesmiddelen zijn € 1.000 tot € 2.000.\nDe procesmiddelen zijn € 3.000 of € 4.000.",
        "Er zijn procesmiddelen.\nEr is € 5.000.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
