"""A motion or letter is named with its number."""

import pytest
from passages import found_by

from generator.consistency.rules.uncited_paper import check


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In reactie op de motie van laatstgenoemde komt er geld.", "motie van laatstgenoemde"),
        ("De middelen voor de Motie Hermans.", "Motie Hermans"),
        ("Zoals in de Voortgangsbrief van het programma Regio's aan de grens van 15 december 2023.",
         "Voortgangsbrief van het programma Regio's aan de grens van 15 december 2023"),
        ("De motie van het lid Vermeer vraagt dat.", "motie van het lid"),
        ("De motie van de leden Krul en Bushoff vraagt dat.", "motie van de leden"),
        ("Dat staat in de Kamerbrief van 25 oktober 2024.", "Kamerbrief van 25 oktober 2024"),
        ("De motie-Segers is uitgevoerd.", "motie-Segers"),
        ("De verzamelbrief d.d. 3 maart 2025 gaat daarover.", "verzamelbrief d.d. 3 maart 2025"),
        ("^ Zie de motie van Kamerlid Bikker.", "motie van Kamerlid"),
        ("- de motie Jansen over wonen", "motie Jansen"),
    ],
)  # fmt: skip
def test_one_without_a_number_is_found(text: str, words: str) -> None:
    assert found_by(check, text) == [f"SAM017: {words}"]


@pytest.mark.parametrize(
    "text",
    [
        "De motie van de leden Krul en Bushoff (Kamerstuk 29 697, nr. 116) vraagt dat.",
        "De motie van de leden Slootweg en Grinwis. Tweede Kamer, vergaderjaar 2022-2023, 36360, nr. 8.",
        "Er zijn moties aangenomen.",
        "De motie vraagt om geld.",
        "Ik stuur u een Kamerbrief.",
        "De Kamerbrief van 25 oktober 2024, Kamerstuk 31 490, nr. 347.",
        "De motie van het lid Vermeer.¹",
        "De motie van het lid Vermeer.12 Verder gaat het goed.",
        "Motie van wantrouwen",
        "# De motie van de leden Krul en Bushoff",
        "De motie van de leden Krul en Bushoff (29 697, nr. 116).\nDe motie van de leden Krul en Bushoff is uitgevoerd.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
