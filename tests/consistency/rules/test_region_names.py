"""Region names as the closed list has them."""

import pytest
from passages import found_by, messages_of

from generator.consistency.rules.region_names import check


@pytest.mark.parametrize(
    "name",
    [
        "Noord-Fryslân",
        "Noard Fryslân",
        "Noard-Fryslan",
        "Noord-Friesland",
        "Zuid-Oost Friesland",
        "Zuidoost Fryslân",
        "Zuid-Oost-Fryslân",
        "Zeeuws Vlaanderen",
        "Zeeuws-vlaanderen",
        "Zeeuws-Vlaanderen-Zeeland",
        "Kop van Noord Holland",
        "kop van Noord-Holland",
        "Zuid- en Oost- Drenthe",
        "Zuid en Oost Drenthe",
        "Noord en Oost-Groningen",
        "Noord- en Oost Groningen",
        "Midden Limburg",
        "zuid-Limburg",
        "Limburg Zuid",
    ],
)
def test_another_form_is_found(name: str) -> None:
    assert found_by(check, f"Wij spraken met {name} over de plannen.") == [f"SAM004: {name}"]


@pytest.mark.parametrize(
    "text",
    [
        "De Kop van Noord-Holland, Noord- en Oost-Groningen, Zuidoost-Fryslân en Noard-Fryslân.",
        "Zuid- en Oost-Drenthe, Twente, Achterhoek, Noord-Limburg, Midden-Limburg en Zuid-Limburg.",
        "De gemeente Noardeast-Fryslân ligt in de provincie Fryslân.",
        "De Regio Deals Noordoost-Fryslân en Noardwest-Fryslân.",
        "De Regio Deal Zuidoost Friesland loopt.",
        "Het COROP-gebied Noord-Friesland telt ook de eilanden.",
        "Oost-Groningen en Zuidoost-Drenthe scoren hoog.",
        "Noord-Holland is een provincie, en Noord- en Midden-Limburg liggen naast elkaar.",
        "De Veiligheidsregio Limburg Noord was erbij.",
        "NOORD-LIMBURG",
        "Zie https://www.example.nl/noord-limburg/plan.",
        "De grens van Limburg is lang.",
        "> Zo schreef men over Zeeuws Vlaanderen.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []


def test_the_message_gives_the_official_name() -> None:
    assert messages_of(check, "Zeeuws Vlaanderen doet mee.") == [
        '"Zeeuws Vlaanderen" is niet de officiële naam van de regio: Zeeuws-Vlaanderen'
    ]
