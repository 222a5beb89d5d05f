"""Amounts of money in running text, in every form in which they are met."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.record import Record

SCALES = {"duizend": 1_000, "mln": 1_000_000, "miljoen": 1_000_000, "miljard": 1_000_000_000, "mld": 1_000_000_000}
_DIGITS = r"\d{1,3}(?:[.  ]\d{3})+|\d+"
AMOUNT = re.compile(
    rf"(?<![\w.,])(?:(?P<before>€|EUR\b)(?P<gap>\s?))?(?P<whole>{_DIGITS})(?:,(?P<cents>\d+|-{{1,2}}|=))?"
    r"(?P<tail>,--?|,=)?(?:\s?(?P<scale>miljoen|miljard|duizend|mln\.?|mld\.?)(?!\w))?(?P<after>\s(?:euro|EUR)\b)?"
    r"(?P<kilo>[kKmM](?![\w-]))?"
)


class Amount(Record, frozen=True):
    """An amount: what it is worth in euros, and how it is written."""

    euros: Decimal
    start: int
    end: int
    written: str
    sign: str  # €, EUR, euro, or empty
    spaced: bool
    tail: str
    scale: str
    kilo: str

    @property
    def notation(self) -> str:
        """The form, for comparing: "€ 350.000" or "350.000 euro"; in millions apart."""
        form = "€ {}" if self.sign in ("€", "EUR") else "{} euro"
        return form.format("30 miljoen" if self.scale else "350.000")


def amounts_in(text: str) -> Iterator[Amount]:
    """The amounts in a text: numbers with a currency, or with K behind them."""
    for match in AMOUNT.finditer(text):
        sign = match["before"] or (match["after"] or "").strip()
        if sign or match["kilo"] in ("K", "k"):
            yield _amount(match, sign)


def _amount(match: re.Match[str], sign: str) -> Amount:
    whole = Decimal(re.sub(r"\D", "", match["whole"]))
    cents = match["cents"] or ""
    value = whole + (Decimal(f"0.{cents}") if cents.isdigit() else 0)
    scale = (match["scale"] or "").rstrip(".")
    value *= SCALES.get(scale, 1) * (1000 if match["kilo"] else 1)
    tail = match["tail"] or ("" if cents.isdigit() or not cents else f",{cents}")
    spaced = match["before"] is None or match["gap"] != ""
    return Amount(value, match.start(), match.end(), match[0], sign, spaced, tail, scale, match["kilo"] or "")
