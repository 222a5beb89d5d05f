"""The session year runs from Prinsjesdag to Prinsjesdag."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.references.session import dossier_fits, fits_date, is_session_year, prinsjesdag, session_year_of


@pytest.mark.parametrize(
    ("year", "day"),
    [(1995, 19), (1999, 21), (2015, 15), (2021, 21), (2023, 19), (2024, 17), (2025, 16), (2026, 15), (2027, 21)],
)
def test_prinsjesdag_is_the_third_tuesday_of_september(year: int, day: int) -> None:
    assert prinsjesdag(year) == date(year, 9, day)


@pytest.mark.parametrize("year", range(1995, 2060))
def test_prinsjesdag_is_a_tuesday_in_the_third_week_of_every_year(year: int) -> None:
    assert prinsjesdag(year).weekday() == 1
    assert 15 <= prinsjesdag(year).day <= 21


def test_a_session_ends_the_day_before_prinsjesdag() -> None:
    assert session_year_of(date(2024, 9, 16)) == "2023-2024"
    assert session_year_of(date(2024, 9, 17)) == "2024-2025"


def test_the_turn_of_the_century_is_written_in_full() -> None:
    assert session_year_of(date(2000, 1, 1)) == "1999-2000"


@given(st.dates(date(1995, 1, 1), date(2100, 1, 1)))
def test_every_day_is_in_one_session_that_is_well_formed(day: date) -> None:
    session = session_year_of(day)
    assert is_session_year(session)
    assert prinsjesdag(int(session[:4])) <= day < prinsjesdag(int(session[5:]))
    assert session_year_of(day + timedelta(days=366)) > session


@pytest.mark.parametrize(
    "text", ["2024-2026", "2024/25", "2024–2025", "20242025", "2024-25", "2025-2024", "", "2024-2025 "]
)
def test_only_the_stored_form_is_a_session_year(text: str) -> None:
    assert not is_session_year(text)


def test_a_letter_of_just_before_prinsjesdag_may_be_printed_after_it() -> None:
    assert fits_date("2024-2025", date(2024, 9, 2))
    assert not fits_date("2024-2025", date(2024, 6, 20))


def test_a_report_of_before_the_summer_may_be_printed_after_it() -> None:
    assert fits_date("2024-2025", date(2024, 6, 20), "verslag van een commissiedebat")


def test_a_paper_is_never_of_a_session_before_its_date() -> None:
    assert not fits_date("2023-2024", date(2024, 9, 17))


def test_a_dossier_does_not_exist_before_its_number_was_given_out() -> None:
    assert not dossier_fits("2008-2009", "34473")
    assert dossier_fits("2024-2025", "36600")
    assert dossier_fits("2023-2024", "36600")  # numbered in August
    assert not dossier_fits("2022-2023", "36600")


def test_old_and_roman_dossiers_are_not_judged() -> None:
    assert dossier_fits("1995-1996", "21501")
    assert dossier_fits("1995-1996", "CVIII")
