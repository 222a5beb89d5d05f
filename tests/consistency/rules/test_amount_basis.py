"""What an amount is for: per year or in all, per region or together."""

import pytest
from passages import found_by, messages_of

from generator.consistency.rules.amount_basis import check


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De 11 regio’s worden via een uitkering procesmiddelen ter beschikking gesteld, ter hoogte van 350.000 euro per jaar voor de duur van 3 jaar.", "350.000 euro"),
        ("De regio's ontvangen procesmiddelen van € 350.000 per jaar.", "€ 350.000"),
        ("De elf regio's krijgen € 2 miljoen.", "€ 2 miljoen"),
        ("Voor de gemeenten is € 500.000 beschikbaar.", "€ 500.000"),
        ("Er is 5 miljoen euro beschikbaar voor de betrokken regio's.", "5 miljoen euro"),
        ("De provincies hebben € 75.000 toegezegd gekregen.", "€ 75.000"),
        ("Het rijk heeft € 30 miljoen uitgetrokken voor deze gemeenten.", "€ 30 miljoen"),
        ("De regio krijgt drie jaar lang € 350.000.", "€ 350.000"),
        ("Gedurende vier jaar is € 1,2 miljoen nodig.", "€ 1,2 miljoen"),
        ("In de periode 2025-2028 gaat het om € 400.000.", "€ 400.000"),
        ("Voor de jaren 2025 tot en met 2027 is € 900.000 gereserveerd.", "€ 900.000"),
        ("Het gaat om 200.000 euro voor de duur van 3 jaar.", "200.000 euro"),
    ],
)  # fmt: skip
def test_an_amount_that_leaves_it_open_is_found(text: str, words: str) -> None:
    assert found_by(check, text) == [f"SAM008: {words}"]


@pytest.mark.parametrize(
    "text",
    [
        "De regio's ontvangen € 350.000 per regio per jaar.",
        "De elf regio's krijgen samen € 2 miljoen.",
        "Deze gemeenten krijgen maximaal drie jaar, met maximaal €500.000 per jaar per gemeente, de mogelijkheid.",
        "Elke regio krijgt € 350.000 per jaar.",
        "Voor de gemeenten is in totaal € 500.000 beschikbaar.",
        "De subsidie bedraagt € 147.824.",
        "De regio krijgt drie jaar lang € 350.000 per jaar.",
        "In de periode 2025-2028 gaat het in totaal om € 400.000.",
        "De Regio Deal kreeg 30 miljoen euro van het rijk.",
        "| De regio's ontvangen € 350.000.",
        "De regio's ontvangen € 20 miljoen, waarvan € 5 miljoen voor wonen.",
        "> De regio's ontvangen € 350.000.",
        "De regio's ontvangen procesmiddelen.",
        "Een huis in de gemeenten kost € 400.000.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []


def test_the_message_says_what_is_missing() -> None:
    assert messages_of(check, "De regio's ontvangen € 350.000.") == [
        'bij "€ 350.000" staat niet of het per ontvanger of voor allen samen is'
    ]
