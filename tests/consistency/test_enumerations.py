"""How many things an enumeration names."""

import pytest

from generator.consistency.enumerations import MASK, how_many, masked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hulst, Sluis en Terneuzen", (3, 3)),
        ("Hulst; Sluis; Terneuzen", (3, 3)),
        ("leefbaarheid, klimaat en landschap, en economie", (3, 4)),
        ("in- en uitvoer, handel en zorg", (3, 3)),
        ("wonen en samenleving", (1, 2)),
        ("de pers, de raad en het bestuur", (3, 3)),
    ],
)
def test_it_is_a_range_where_the_text_leaves_it_open(text: str, expected: tuple[int, int]) -> None:
    assert how_many(text) == expected


def test_a_name_with_and_in_it_is_one_thing() -> None:
    text = masked("Twente, Zuid- en Oost-Drenthe en Noord-Limburg", ["Zuid- en Oost-Drenthe"])
    assert text == f"Twente, {MASK * 21} en Noord-Limburg"
    assert how_many(text) == (3, 3)
