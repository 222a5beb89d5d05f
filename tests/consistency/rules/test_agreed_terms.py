"""Terms in the form that the house agreed on."""

import pytest
from passages import found_by

from generator.consistency.rules.agreed_terms import check


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De Regiodeals lopen door.", "Regiodeals"),
        ("Een regio deal is een afspraak.", "regio deal"),
        ("De Regio-Deal is getekend.", "Regio-Deal"),
        ("Een regioplan voor de komende 20 jaar.", "regioplan"),
        ("Het plan van de regio is klaar.", "plan van de regio"),
        ("Uiteindelijk gaat Elke Regio Telt! over mensen.", "Elke Regio Telt"),
        ("Via een decentralisatie uitkering komt het geld.", "decentralisatie uitkering"),
        ("Via decentralisatieuitkeringen komt het geld.", "decentralisatieuitkeringen"),
        ("Het Nationaal programma Vitale regio’s loopt.", "Nationaal programma Vitale regio’s"),
        ("Onder de noemer National Programma Vitale Regio’s.", "National Programma Vitale Regio’s"),
        ("Het Plan Voor De Regio is er.", "Plan Voor De Regio"),
    ],
)
def test_another_form_is_found(text: str, words: str) -> None:
    assert found_by(check, text) == [f"SAM012: {words}"]


@pytest.mark.parametrize(
    "text",
    [
        "De Regio Deals lopen door, en één Regio Deal stopt.",
        "Plan voor de regio",
        "Het plan voor de regio is klaar.",
        "Zo'n plan voor de regio's is nodig.",
        "Want elke regio telt.",
        "Het advies Elke regio telt! is van 2023.",
        "De decentralisatie-uitkering loopt.",
        "Het Nationaal Programma Vitale Regio’s (NPVR).",
        "NATIONAAL PROGRAMMA VITALE REGIO'S",
        "> De Regiodeals lopen door.",
        "Een plan voor deze regio.",
        "Zie www.regiodeals.nl voor meer.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
