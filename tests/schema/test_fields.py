"""What a piece of source text can mean: each field type, what it takes and what it refuses."""

from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError
from sample import source

from generator.schema.fields import (
    RegisterKey,
    ToSupply,
    open_to,
    read_amount,
    read_date,
    read_key,
    read_paper_key,
    read_rich_line,
    read_text,
    read_whole_number,
    read_yes_no,
)

READERS = (read_text, read_date, read_amount, read_key, read_paper_key, read_whole_number, read_yes_no, read_rich_line)


@given(
    st.one_of(st.text(), st.none(), st.lists(st.text(), max_size=2), st.dictionaries(st.text(), st.text(), max_size=1))
)
def test_whatever_stands_there_is_read_or_refused_with_words(value: object) -> None:
    given_value = source(value) if isinstance(value, str) else value
    for reader in READERS:
        with suppress(PydanticCustomError):
            reader(given_value)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("147824", "147824"),
        ("147.824", "147824"),
        ("€ 147.824,50", "147824.50"),
        ("€147.824,--", "147824"),
        ("147 824", "147824"),
        ("147\u00a0824,-", "147824"),
        ("0", "0"),
        ("1.000.000", "1000000"),
    ],
)
def test_an_amount_is_read_as_people_write_it(text: str, amount: str) -> None:
    assert read_amount(source(text)) == Decimal(amount)


@pytest.mark.parametrize("text", ["", "25 mln", "1,5", "147,824.50", "1.00", "-5", "€", "12.34.56", "1e6", "NaN", "١٢"])
def test_an_amount_that_could_mean_two_things_is_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError, match="een bedrag in euro's"):
        read_amount(source(text))


def test_a_date_is_read_as_it_is_written_in_a_file() -> None:
    assert read_date(source("2025-09-09")) == date(2025, 9, 9)


@pytest.mark.parametrize("text", ["9 september 2025", "2025-9-9", "09-09-2025", "2025-09-09 ", "20250909"])
def test_another_notation_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(PydanticCustomError, match="een datum als 2025-09-09"):
        read_date(source(text))


@pytest.mark.parametrize("text", ["2025-02-30", "2025-13-01", "0000-01-01", "2023-02-29"])
def test_a_day_that_is_on_no_calendar_is_refused_as_such(text: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_date(source(text))
    assert refused.value.type == "onmogelijke_datum"


@pytest.mark.parametrize(("text", "answer"), [("ja", True), ("true", True), ("nee", False), ("false", False)])
def test_yes_and_no_are_dutch_or_what_an_editor_suggests(text: str, answer: bool) -> None:
    assert read_yes_no(source(text)) is answer


@pytest.mark.parametrize("text", ["yes", "no", "Ja", "1", "on", ""])
def test_other_words_for_yes_and_no_are_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError, match="ja of nee"):
        read_yes_no(source(text))


@pytest.mark.parametrize("text", ["no", "12:30", "0123", "29 697", "2025-09-09", "1e3", "~", "null"])
def test_text_means_what_the_author_wrote(text: str) -> None:
    assert read_text(source(text)) == text


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("nog in te vullen", ""),
        ("nog in te vullen (functie en organisatie)", "functie en organisatie"),
        ("nog in te vullen: bedrag", "bedrag"),
        ("nog in te vullen: bedrag (in euro's)", "bedrag (in euro's)"),
        ("nog in te vullen (bedrag (in euro's))", "bedrag (in euro's)"),
        ("nog in te vullen\n", ""),
    ],
)
def test_an_open_field_may_be_left_for_later_with_what_is_wanted(text: str, what: str) -> None:
    found = open_to(read_amount)(source(text))
    assert isinstance(found, ToSupply)
    assert (found.what, found.origin.line) == (what, 10)


def test_a_sentence_that_only_speaks_of_filling_in_is_text() -> None:
    text = "nog in te vullen formulieren liggen klaar. Kom ze halen (voor vrijdag) bij de balie."
    assert open_to(read_text)(source(text)) == text


def test_a_key_knows_its_register_its_text_and_its_place() -> None:
    key = RegisterKey.to("regios", source("twente"))
    assert (key, key.register, key.origin.line) == ("twente", "regios", 10)


@pytest.mark.parametrize("text", ["", "Twente", "a b", "../../etc", "/a", "-a", "é"])
def test_what_cannot_be_a_key_is_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError, match="een sleutel"):
        read_key(source(text))
