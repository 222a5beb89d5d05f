"""One event, one date."""

import pytest
from passages import found_by

from generator.consistency.rules.event_dates import check


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("14 februari: Bestuurlijke Netwerkdag (VNG)\nDaar is er op 14 februari een Bestuurlijke netwerkdag.\n12 februari: Bestuurlijke netwerkdag grensoverschrijdende samenwerking (VNG)", "12 februari"),
        ("Het tweeminutendebat van 3 april 2025 komt eraan.\nOp het tweeminutendebat van 10 april 2025 volgt een motie.",
         "10 april 2025"),
        ("De startbijeenkomst op 7 maart 2025 was goed.\nNa de startbijeenkomst van 8 maart 2025 ging men verder.",
         "8 maart 2025"),
        ("Het bestuurlijk overleg van 1 mei 2025.\nHet bestuurlijk overleg van 1 mei 2025.\nHet bestuurlijk overleg op 2 mei 2025.", "2 mei 2025"),
        ("De netwerkdag op 3 juni 2025.\nDe netwerkdag op 4 juni 2025.", "4 juni 2025"),
        ("De startconferentie van 3 juni 2025.\nDe startconferentie van 13 juni 2025.", "13 juni 2025"),
        ("Het jaarcongres van 3 juni 2025.\nHet jaarcongres van 5 juni 2025.", "5 juni 2025"),
        ("Het symposium van 3 juni 2025.\nHet symposium van 5 juni 2025.", "5 juni 2025"),
        ("De slotbijeenkomst op 1 oktober 2025.\nDe slotbijeenkomst op 2 oktober 2025.", "2 oktober 2025"),
        ("Op 3 juni 2025 vindt de werkconferentie plaats.\nDe werkconferentie van 4 juni 2025.", "4 juni 2025"),
        ("Het notaoverleg van 3 juni 2025.\nHet notaoverleg van 5 juni 2025.", "5 juni 2025"),
    ],
)  # fmt: skip
def test_a_second_date_is_found(text: str, found: str) -> None:
    assert found_by(check, text) == [f"SAM015: {found}"]


@pytest.mark.parametrize(
    "text",
    [
        "De netwerkdag op 3 juni 2025.\nDe netwerkdag op 3 juni 2025.",
        "Het commissiedebat van 16 mei 2024.\nHet commissiedebat van 5 februari 2025.",
        "Het tweeminutendebat van 3 april 2024.\nHet tweeminutendebat van 10 april 2025.",
        "Het bestuurlijk overleg van 1 mei 2025.\nHet bestuurlijk overleg van 1 november 2025.",
        "De regiodialoog op 7 maart 2024.\nDe regiodialoog op 8 maart 2024.",
        "De ministerraad van 3 april 2025.\nDe ministerraad van 10 april 2025.",
        "Het symposium van 3 juni 2025.\nHet jaarcongres van 5 juni 2025.",
        "Op 3 april 2025 en op 5 april 2025 is er overleg.",
        "Het debat van 3 april 2025.\nDe brief van 5 april 2025.",
        "De bijeenkomst van 3 april 2025.\nDe bijeenkomst van 5 april 2025.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
