"""One word, one spelling, in one document."""

import pytest
from passages import found_by

from generator.consistency.rules.two_spellings import check


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("krimpmiddelen", "krimp-middelen"),
        ("sociaaleconomische", "sociaal-economische"),
        ("voorbeeldregio's", "voorbeeld regio's"),
        ("Servicepunt Techniek", "Service Punt Techniek"),
        ("Opijver", "Op-IJver"),
        ("TECH.LAND", "Tech.Land"),
        ("beleidscyclus", "beleids-cyclus"),
        ("rijksknooppunt", "rijks-knooppunt"),
        ("grenseffectentoets", "grens-effectentoets"),
        ("jongerenraad", "Jongeren Raad"),
        ("woningbouwimpuls", "woningbouw-impuls"),
    ],
)
def test_a_second_spelling_is_found(one: str, other: str) -> None:
    text = f"Wij noemen {one} hier, en {one} ook daar.\nMaar dan staat er {other} in deze zin."
    found = found_by(check, text)
    assert found, text
    assert all(finding.startswith("SAM011: ") for finding in found)
    assert any(word in other for finding in found for word in [finding.removeprefix("SAM011: ").strip()])


@pytest.mark.parametrize(
    "text",
    [
        "Brede welvaart telt. De brede welvaart groeit.",
        "Wij gaan samen werken. Het samenwerken gaat goed.",
        "Zij willen het oppakken. Wie wil dat op pakken?",
        "De Regio Deal en de Regiodeal.",  # een term van het register heeft een eigen regel
        "Zeeuws-Vlaanderen en Zeeuws Vlaanderen.",  # een regionaam ook
        "Agenda Netwerk NoordOost werkt in Noordoost.",
        "De deal heet InGenieus, groen en gezond.\nIngenieus is die deal.",
        "Het midden- en kleinbedrijf groeit. Een klein bedrijf ook.",
        "In- en uitvoer, invoer en uitvoer.",
        "Zie www.dejuistezorg.nl en de juiste zorg.",
        "# HET PROGRAMMA VITAAL\nHet programma vitaal.",
        "Ten minste drie en tenminste dat.",
        "Woningbouw is nodig. Woningbouwplannen ook.",
        "Het beleid telt te veel regels en teveel is niet goed.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
