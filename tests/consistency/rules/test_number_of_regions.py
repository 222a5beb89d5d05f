"""How many regions the programme has, on the day of the document."""

from datetime import date

import pytest
from passages import found_by

from generator.consistency.rules.number_of_regions import check


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De tien regio's werken aan een plan.", "SAM002: tien"),
        ("Alle 12 regio's doen mee.", "SAM002: 12"),
        ("Dat geldt voor alle tien regio's.", "SAM002: tien"),
        ("In de twaalf regio's is hard gewerkt.", "SAM002: twaalf"),
        ("Er zijn vijf NPVR-regio's.", "SAM002: vijf"),
        ("Er zijn negen regio's van het NPVR.", "SAM002: negen"),
        ("Wij spraken 14 regio's in het programma.", "SAM002: 14"),
        ("Deze tien regio's krijgen geld.", "SAM002: tien"),
        ("Wij kennen de dertien regio’s goed.", "SAM002: dertien"),
        ("Tien van de elf regio's liggen aan de grens.", "SAM003: Tien van de elf regio's liggen aan de grens"),
        (
            "Negen van de elf regio's grenzen aan een buurland.",
            "SAM003: Negen van de elf regio's grenzen aan een buurland",
        ),
    ],
)
def test_another_number_is_found(text: str, expected: str) -> None:
    assert found_by(check, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "De elf regio's werken aan een plan.",
        "De 11 regio's doen mee.",
        "De twee Friese regio's zijn apart genomen.",
        "De vijf voorbeeldregio's van de raden waren er eerst.",
        "Vanaf maart 2024 waren de tien regio's in gesprek.",
        "De drie regio's in Limburg werken samen.",
        "Tien van de elf regio's hebben een plan.",
        "Zes van de tien regio's in Europa groeien.",
        "Wij kijken naar de tien regio's uit het onderzoek.",
        "Acht van de elf regio's liggen aan de landsgrens.",
        "Het land telt 35 arbeidsmarktregio's.",
        "> De tien regio's werken aan een plan.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []


def test_before_20_december_2024_there_were_ten() -> None:
    assert found_by(check, "De tien regio's doen mee.", date(2024, 6, 1)) == []
    assert found_by(check, "De elf regio's doen mee.", date(2024, 6, 1)) == ["SAM002: elf"]


def test_without_a_date_nobody_knows() -> None:
    assert found_by(check, "De tien regio's doen mee.", None) == []
