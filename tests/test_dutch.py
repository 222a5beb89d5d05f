"""Dates, numbers, amounts and enumerations in Dutch."""

from datetime import date
from decimal import Decimal

import pytest
from babel.dates import format_date, get_month_names

from generator.dutch import MONTHS, amount, enumeration, long_date, plural, whole_number


def test_a_date_has_no_leading_zero_and_no_comma() -> None:
    assert long_date(date(2025, 9, 9)) == "9 september 2025"


@pytest.mark.parametrize("month", range(1, 13))
def test_dates_are_as_babel_writes_them(month: int) -> None:
    assert MONTHS[month - 1] == get_month_names("wide", locale="nl_NL")[month]
    assert long_date(date(2024, month, 29)) == format_date(date(2024, month, 29), "d MMMM y", locale="nl_NL")


def test_months_are_in_order_and_in_lower_case() -> None:
    assert (MONTHS[0], MONTHS[4], MONTHS[11]) == ("januari", "mei", "december")


@pytest.mark.parametrize(
    ("euros", "written"),
    [
        ("350000", "€\u00a0350.000"),
        ("350000.00", "€\u00a0350.000"),
        ("147824.5", "€\u00a0147.824,50"),
        ("0", "€\u00a00"),
        ("-1200", "-€\u00a01.200"),
    ],
)
def test_an_amount_has_a_hard_space_and_cents_only_when_there_are_any(euros: str, written: str) -> None:
    assert amount(Decimal(euros)) == written


@pytest.mark.parametrize(("number", "written"), [(0, "0"), (4700, "4700"), (9999, "9999"), (10000, "10.000")])
def test_a_number_has_a_point_from_five_digits(number: int, written: str) -> None:
    assert whole_number(number) == written


@pytest.mark.parametrize(("parts", "written"), [("", ""), ("a", "a"), ("ab", "a en b"), ("abc", "a, b en c")])
def test_an_enumeration_ends_with_en(parts: str, written: str) -> None:
    assert enumeration(list(parts)) == written


def test_a_noun_follows_its_number() -> None:
    assert [plural(number, "noot", "noten") for number in (0, 1, 2)] == ["0 noten", "1 noot", "2 noten"]
