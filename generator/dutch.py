"""Dates, numbers, amounts and enumerations as Dutch government letters write them. The one door to Babel.

Rules: the Rijkshuisstijl and the letters of the ministry: "9 september 2025" (no leading zero, no comma), "€ 350.000"
with a hard space, numbers of four digits without a point (4700) and longer ones with (147.824).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

LOCALE = "nl_NL"
HARD_SPACE = "\u00a0"
# As in Babel, which a test holds them to: most documents have a date and no amount, and need not wait for all of Babel.
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip

_SMALLEST_GROUPED = 10_000


def long_date(day: date) -> str:
    """A date in full: 9 september 2025."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def amount(euros: Decimal) -> str:
    """An amount: € 350.000, or with its cents € 147.824,50. Always with points, so that columns compare."""
    from babel.numbers import format_currency

    pattern = "#,##0" if euros == euros.to_integral_value() else "#,##0.00"
    money = f"¤{HARD_SPACE}{pattern}"
    return format_currency(euros, "EUR", f"{money};-{money}", locale=LOCALE, currency_digits=False)


def whole_number(number: int) -> str:
    """A whole number: 4700, 147.824."""
    if abs(number) < _SMALLEST_GROUPED:
        return str(number)
    from babel.numbers import format_decimal

    return format_decimal(number, "#,##0", locale=LOCALE)


def decimal_number(number: Decimal) -> str:
    """A number as it is, with a comma: 7,4, 1250, 147.824,5."""
    pattern = "#,##0.######" if abs(number) >= _SMALLEST_GROUPED else "0.######"
    from babel.numbers import format_decimal

    return format_decimal(number, pattern, locale=LOCALE)


def enumeration(parts: Sequence[str]) -> str:
    """Words in a row: a; a en b; a, b en c."""
    *first, last = parts or [""]
    return f"{', '.join(first)} en {last}" if first else last


def plural(number: int, one: str, more: str) -> str:
    """A number with its noun: 1 noot, 2 noten, 0 noten."""
    return f"{whole_number(number)} {one if number == 1 else more}"
