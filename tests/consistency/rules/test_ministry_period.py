"""Ministries by the names that they had on the date of the document."""

from datetime import date

import pytest
from passages import found_by, messages_of

from generator.consistency.rules.ministry_period import check

BEFORE = date(2023, 7, 12)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De ministeries van BZK, LNV en IenW doen mee.", "LNV"),
        ("Het ministerie van EZK werkt aan een visie.", "EZK"),
        ("De minister van LNV stuurt een brief.", "LNV"),
        ("Dit is afgestemd met EZK.", "EZK"),
        ("Aan MinEZK", "MinEZK"),
        ("Het ministerie van Economische Zaken en Klimaat betaalt.", "Economische Zaken en Klimaat"),
        ("De minister van Landbouw, Natuur en Voedselkwaliteit is akkoord.", "Landbouw, Natuur en Voedselkwaliteit"),
        ("Samen met LNV/Natuur wordt gewerkt aan een agenda.", "LNV"),
        ("De bewindspersonen van OCW, VWS en EZK dragen bij.", "EZK"),
        ("- afstemming met LNV", "LNV"),
    ],
)
def test_a_ministry_that_is_gone_is_found(text: str, words: str) -> None:
    assert found_by(check, text) == [f"SAM005: {words}"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De ministeries van BZK, LVVN en IenW doen mee.", "LVVN"),
        ("De minister van KGG komt langs.", "KGG"),
        ("Het ministerie van Klimaat en Groene Groei betaalt.", "Klimaat en Groene Groei"),
    ],
)
def test_a_ministry_that_is_not_there_yet_is_found(text: str, words: str) -> None:
    assert found_by(check, text, BEFORE) == [f"SAM005: {words}"]


@pytest.mark.parametrize(
    "text",
    [
        "De ministeries van BZK, LVVN en IenW doen mee.",
        "Het toenmalige ministerie van EZK schreef een visie.",
        "In 2022 stuurde de minister van LNV een brief.",
        "De minister van LNV heeft dat destijds toegezegd.",
        "EZK heet nu EZ en KGG; de taken van EZK zijn opgesplitst.",
        "Het ministerie van Economische Zaken werkt mee.",
        "Zie www.ez.nl/EZK voor meer.",
        "> De minister van LNV komt.",
        "De voorganger van LVVN, het ministerie van LNV, begon ermee.",
        "De LNVX-regeling is nieuw.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found_by(check, text) == []


@pytest.mark.parametrize("text", ["LNV, BZK en EZK doen mee.", "Het ministerie van LNV.", "De minister van EZK komt."])
def test_what_was_right_then_is_right(text: str) -> None:
    assert found_by(check, text, BEFORE) == []


def test_the_last_day_of_one_is_the_eve_of_the_other() -> None:
    assert found_by(check, "LNV", date(2024, 7, 1)) == []
    assert found_by(check, "LNV", date(2024, 7, 2)) == ["SAM005: LNV"]


def test_ministries_that_never_met_are_found_without_a_date() -> None:
    text = "De ministeries van BZK, VRO, LNV, EZ en KGG tekenden."
    assert found_by(check, text, None) == ["SAM023: LNV"]
    assert found_by(check, "De ministeries van BZK, LNV en EZK tekenden.", None) == []


def test_the_message_says_what_to_write() -> None:
    text = messages_of(check, "Dit is van EZK.")
    assert text == ['"EZK" past niet bij een stuk van 9 september 2025: dat ministerie bestond tot en met 1 juli 2024']
