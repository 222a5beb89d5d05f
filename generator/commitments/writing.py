"""Commitments as CSV and JSON, for spreadsheets and programs.

A spreadsheet runs a cell that begins with = + - @ as a formula; content is never code, so such a cell gets an apostrophe
before it (OWASP, CSV injection). The file has a byte order mark and semicolons: so a Dutch Excel opens it as it is.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable

from generator.commitments.standing import Standing
from generator.tree.walk import plain_text

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
BYTE_ORDER_MARK = "\ufeff"


def record(one: Standing) -> dict[str, str | list[str] | None]:
    """One commitment, with the keys of the register where there are any."""
    commitment = one.commitment
    return {
        "sleutel": one.key,
        "soort": str(commitment.kind),
        "samenvatting": " ".join(plain_text(commitment.summary.inlines).split()),
        "door": _text(commitment.by),
        "aan": _text(commitment.to),
        "datum": commitment.date.isoformat() if commitment.date else None,
        "bij": _text(commitment.occasion),
        "termijn": _text(commitment.due),
        "uiterlijk": one.deadline.isoformat() if one.deadline else None,
        "status": one.state.value,
        "ministeries": list(one.ministries),
        "regios": list(one.regions),
        "stukken": [str(key) for key in commitment.papers],
        "beantwoord_in": list(one.answered),
    }


def as_json(every: Iterable[Standing]) -> str:
    """A list of records; what is not known is null."""
    return json.dumps([record(one) for one in every], ensure_ascii=False, indent=1)


def as_csv(every: Iterable[Standing]) -> str:
    """A table with a header; several values in one cell stand behind each other, with a comma."""
    records = [record(one) for one in every]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(HEADER)
    for one in records:
        writer.writerow([_cell(one[name]) for name in HEADER])
    return BYTE_ORDER_MARK + out.getvalue()


HEADER = (
    "sleutel",
    "soort",
    "samenvatting",
    "door",
    "aan",
    "datum",
    "bij",
    "termijn",
    "uiterlijk",
    "status",
    "ministeries",
    "regios",
    "stukken",
    "beantwoord_in",
)


def _cell(value: str | list[str] | None) -> str:
    text = ", ".join(value) if isinstance(value, list) else value or ""
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text


def _text(value: object) -> str | None:
    return " ".join(str(value).split()) if value else None
