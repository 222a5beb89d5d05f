"""Full names of ministries, letter for letter."""

import pytest
from passages import found_by

from generator.consistency.rules.ministry_name import check


@pytest.mark.parametrize(
    "name",
    [
        "Onderwijs Cultuur en Wetenschap",
        "Onderwijs, Cultuur en Wetenschappen",
        "Onderwijs, Cultuur, en Wetenschap",
        "Onderwijs, cultuur en wetenschap",
        "Sociale zaken en Werkgelegenheid",
        "Volksgezondheid, Welzijn & Sport",
        "Volksgezondheid Welzijn en Sport",
        "Binnenlandse zaken en Koninkrijksrelaties",
        "Infrastructuur & Waterstaat",
        "Landbouw Visserij, Voedselzekerheid en Natuur",
        "Klimaat en groene groei",
        "Volkshuisvesting & Ruimtelijke Ordening",
    ],
)
def test_another_form_is_found(name: str) -> None:
    assert found_by(check, f"Het ministerie van {name} werkt mee.") == [f"SAM007: {name}"]


@pytest.mark.parametrize(
    "text",
    [
        "Het ministerie van Onderwijs, Cultuur en Wetenschap werkt mee.",
        "De minister van Economische Zaken en Klimaat kwam.",
        "De minister van Economische Zaken en de minister van Klimaat en Groene Groei.",
        "Onderwijs en cultuur vragen aandacht.",
        "ONDERWIJS, CULTUUR EN WETENSCHAP",
        "Wij kijken naar onderwijs, cultuur en wetenschap.",
        "Justitie en Veiligheid was erbij.",
        "De economische zaken van de regio staan op orde.",
        "Klimaat en landschap zijn een thema.",
        "> Onderwijs Cultuur en Wetenschap",
        "Sociale Zaken en Werkgelegenheid, Economische Zaken en Onderwijs, Cultuur en Wetenschap tekenden.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
