"""Periods as people write them: read as first and last day, or not at all."""

from datetime import date

import pytest

from generator.periods import Period, read_period, years_of


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("2026", "2026-01-01", "2026-12-31"),
        ("in 2028", "2028-01-01", "2028-12-31"),
        ("18 december 2024", "2024-12-18", "2024-12-18"),
        ("2025-09-09", "2025-09-09", "2025-09-09"),
        ("18-12-2024", "2024-12-18", "2024-12-18"),
        ("18.12.2024", "2024-12-18", "2024-12-18"),
        ("mei 2025", "2025-05-01", "2025-05-31"),
        ("februari 2028", "2028-02-01", "2028-02-29"),
        ("Q4 2026", "2026-10-01", "2026-12-31"),
        ("2026-Q4", "2026-10-01", "2026-12-31"),
        ("het vierde kwartaal van 2026", "2026-10-01", "2026-12-31"),
        ("2e kwartaal 2026", "2026-04-01", "2026-06-30"),
        ("in de tweede helft van 2025", "2025-07-01", "2025-12-31"),
        ("eerste halfjaar 2027", "2027-01-01", "2027-06-30"),
        ("rond de zomer van 2025", "2025-06-01", "2025-08-31"),
        ("najaar 2026", "2026-09-01", "2026-11-30"),
        ("winter 2026-2027", "2026-12-01", "2027-02-28"),
        ("begin 2025", "2025-01-01", "2025-04-30"),
        ("medio 2025", "2025-05-01", "2025-08-31"),
        ("eind februari 2025", "2025-02-21", "2025-02-28"),
        ("omstreeks de jaarwisseling van 2025 op 2026", "2025-12-15", "2026-01-15"),
        ("3 april 2025 (onder voorbehoud)", "2025-04-03", "2025-04-03"),
        ("in de loop van 2024, vóór 20 december", "2024-01-01", "2024-12-31"),
        ("2025-2026", "2025-01-01", "2026-12-31"),
        ("2025–2026", "2025-01-01", "2026-12-31"),
        ("2025 tot en met 2027", "2025-01-01", "2027-12-31"),
        ("1 januari 2025 tot en met 31 december 2026", "2025-01-01", "2026-12-31"),
        ("van mei tot en met juli 2026", "2026-05-01", "2026-07-31"),
        ("1 tot en met 5 mei 2026", "2026-05-01", "2026-05-05"),
        ("1 mei t/m 5 juni 2026", "2026-05-01", "2026-06-05"),
        ("01-01-2025 t/m 31-12-2026", "2025-01-01", "2026-12-31"),
        ("van 2022 tot en met oktober 2024", "2022-01-01", "2024-10-31"),
        ("Q1 2026 tot en met Q3 2026", "2026-01-01", "2026-09-30"),
    ],
)
def test_a_period_is_read_as_its_first_and_last_day(words: str, start: str, end: str) -> None:
    assert read_period(words) == Period(date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("tot en met 2028, de looptijd van de Regio Deal", None, "2028-12-31"),
        ("uiterlijk 1 mei 2026", None, "2026-05-01"),
        ("vóór de zomer van 2026", None, "2026-06-01"),
        ("vanaf 2025", "2025-01-01", None),
        ("na de zomer van 2026", "2026-08-31", None),
    ],
)
def test_a_period_may_be_open_at_one_end(words: str, start: str | None, end: str | None) -> None:
    days = [date.fromisoformat(day) if day else None for day in (start, end)]
    assert read_period(words) == Period(*days)


@pytest.mark.parametrize(
    "words",
    ["", "rond de zomer", "elk kwartaal", "na vier jaar", "31 februari 2026", "per jaar", "2026-2025", "winter 2026"],
)
def test_words_without_a_place_on_the_calendar_have_no_period(words: str) -> None:
    assert read_period(words) is None


def test_open_ends_are_closed_by_the_stretch_that_is_looked_at() -> None:
    period, years = Period(None, date(2028, 12, 31)), (date(2026, 1, 1), date(2029, 12, 31))
    assert period.within(*years) == (date(2026, 1, 1), date(2028, 12, 31))
    assert Period(date(2030, 1, 1), None).within(*years) is None


def test_the_years_of_a_period_are_those_it_touches() -> None:
    assert years_of("2025-2027") == (2025, 2026, 2027)
    assert years_of("per jaar, drie jaar lang") == ()
