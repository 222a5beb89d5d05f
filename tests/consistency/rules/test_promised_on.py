"""The day on which something was promised."""

import pytest
from passages import found_by

from generator.consistency.rules.promised_on import check


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In het debat van 6 februari 2025 heb ik u een brief toegezegd.", "6 februari 2025"),
        ("Zoals toegezegd in het commissiedebat van 4 februari 2025.", "4 februari 2025"),
        ("De toezegging uit de brief van 19 december 2024 komt hier terug.", "19 december 2024"),
        ("In de brief van 13 juli 2023 is dit aangekondigd.", "13 juli 2023"),
        ("De aankondiging in de brief van 21 december 2024 geldt nog.", "21 december 2024"),
        ("Tijdens het debat van 10 februari 2025 is dat beloofd.", "10 februari 2025"),
        ("Twee toezeggingen uit het debat over regio's van 1 februari 2025.", "1 februari 2025"),
        ("In het overleg op 28 januari 2025 is een plan toegezegd.", "28 januari 2025"),
        ("^ Toegezegd in de brief van 11 juli 2023.", "11 juli 2023"),
        ("- de toezegging uit het debat van 15 februari 2025", "15 februari 2025"),
    ],
)
def test_a_day_that_is_close_but_not_known_is_found(text: str, words: str) -> None:
    assert found_by(check, text) == [f"SAM026: {words}"]


@pytest.mark.parametrize(
    "text",
    [
        "In het debat van 5 februari 2025 heb ik u een brief toegezegd.",
        "De toezegging uit de brief van 20 december 2024.",
        "In het debat van 6 februari 2025 is gesproken.",
        "In het debat van 3 mei 2025 is een brief toegezegd.",
        "Ik heb toegezegd dat het plan op 6 februari 2025 klaar is.",
        "De brief is toegezegd.",
        "> In het debat van 6 februari 2025 heb ik dat toegezegd.",
        "In het debat van 5 februari is een brief toegezegd.",
        "De kabinetsreactie van 12 juli 2023 bevat een toezegging.",
        "De bijdrage is toegezegd.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []
