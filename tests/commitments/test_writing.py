"""Commitments for spreadsheets and programs."""

import csv
import io
import json
from datetime import date

import pytest
from sample import source

from generator.commitments.standing import standings
from generator.commitments.writing import as_csv, as_json
from generator.schema.registers import Commitment
from generator.schema.registry import Registers


def written(**values: str) -> Registers:
    texts = {name: source(value) for name, value in values.items()}
    record = Commitment.model_validate({"soort": "toezegging", "samenvatting": source("Er komt een brief."), **texts})
    return Registers(commitments={"tz-een": record})


def rows(registers: Registers) -> list[dict[str, str]]:
    text = as_csv(standings(registers, date(2025, 12, 19)))
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+31 6", "-2", "@SUM(A1)", '=HYPERLINK("https://example.org";"klik")', "=cmd|' /C calc'!A0", " =1+1"],
)
def test_a_cell_is_never_a_formula(text: str) -> None:
    cell = rows(written(door=text, bij=text))[0]["door"]
    assert cell.startswith("'")
    assert cell.removeprefix("'").strip() == text.strip()


def test_ordinary_text_stays_as_it_is() -> None:
    assert (
        rows(written(door='minister van BZK; "namens" het kabinet'))[0]["door"]
        == 'minister van BZK; "namens" het kabinet'
    )


def test_what_is_not_known_is_empty_in_csv_and_null_in_json() -> None:
    registers = written(termijn="begin 2025")
    assert rows(registers)[0]["door"] == ""
    record = json.loads(as_json(standings(registers, date(2025, 12, 19))))[0]
    assert (record["door"], record["uiterlijk"], record["status"]) == (None, "2025-04-30", "te laat")
