"""The date in the text and the date of the paper that is cited there."""

from dataclasses import replace

import pytest
from passages import VOCABULARY, passages

from generator.consistency.passage import Cited, Subject
from generator.consistency.rules.cited_date import check

KEYS = {"{114}": "kst-29697-114", "{158}": "kst-29697-158", "{999}": "kst-29697-999"}


def found(text: str) -> list[str]:
    """What is found in a text with {114}, {158} or {999} where a paper is cited."""
    (passage,), cited = passages(text), []
    for mark, key in KEYS.items():
        while mark in passage.text:
            cited.append(Cited(key, passage.text.index(mark)))
            passage = replace(passage, text=passage.text.replace(mark, "", 1))
    subject = Subject((replace(passage, cited=tuple(sorted(cited, key=lambda one: one.offset))),), None, VOCABULARY)
    return [one.passage.text[one.start : one.end] for one in check(subject)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In de brief van 13 juli 2023{114} staat dat.", "13 juli 2023"),
        ("De kabinetsreactie van 12 juli 2022{114} zegt het.", "12 juli 2022"),
        ("In de brief van 20 december 2023 ({158}) staat dat.", "20 december 2023"),
        ("Zoals in mijn brief van 19 december 2024 aan uw Kamer{158} staat.", "19 december 2024"),
        ("De Kamerbrief van 21 december 2024.{158}", "21 december 2024"),
        ("De brief over het programma van 20 november 2024{158} volgt.", "20 november 2024"),
        ("De brief van 12 juli 2023{114} en de brief van 12 juli 2024{158} zeggen dat.", "12 juli 2024"),
        ("Het kabinet stuurde de brief op 14 juli 2023.{114}", "14 juli 2023"),
        ("De nota van 12 juni 2023{114} is er.", "12 juni 2023"),
        ("De voortgangsbrief van 2 december 2024{158} is er.", "2 december 2024"),
    ],
)
def test_another_date_is_found(text: str, words: str) -> None:
    assert found(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "In de brief van 12 juli 2023{114} staat dat.",
        "De Kamerbrief van 20 december 2024.{158}",
        "In de brief van 13 juli 2023{999} staat dat.",
        "Het debat van 25 oktober 2023 ging over de reactie.{114}",
        "In de brief van 1 januari 2020 staat het ene; het andere staat hier.{114}",
        "In de brief van 13 juli 2023{114}{158} staat dat.",
        "In de brief van 13 juli 2023 staat niets.",
        "Op 13 juli 2023 ging het kabinet uiteen.{114}",
        "De brief van 12 juli 2023{114} en die van 20 december 2024{158}.",
        "De brief van juli 2023{114} volgt.",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert found(text) == []
