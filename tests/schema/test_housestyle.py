"""The house style model: lengths, colours, and what overrules what."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.schema.housestyle import Length, Measure, StyleMeasures, contrast


@pytest.mark.parametrize(
    ("text", "mm"), [("13mm", 13), ("1.3cm", 13), ("0,5 mm", 0.5), ("72pt", 25.4), ("-4mm", -4), ("37.125mm", 37.125)]
)
def test_a_length_has_a_unit(text: str, mm: float) -> None:
    length = Length.parse(text)
    assert length is not None
    assert length.mm == pytest.approx(mm)


@pytest.mark.parametrize("text", ["13", "13 px", "mm", "", "1e3mm", "13mm extra"])
def test_anything_else_is_no_length(text: str) -> None:
    assert Length.parse(text) is None


def test_a_wrong_length_says_what_was_expected() -> None:
    with pytest.raises(ValidationError, match="een maat met eenheid, als 13mm of 9pt"):
        TypeAdapter(Measure).validate_python("13")


def test_lengths_in_different_units_compare_and_subtract_exactly() -> None:
    inch, point = Length.parse("25.4mm"), Length.parse("1pt")
    assert inch is not None
    assert point is not None
    assert inch == Length.parse("72pt")
    assert inch - point == Length.parse("71pt")
    assert point < inch


def test_what_a_style_leaves_out_stays_open() -> None:
    measures = StyleMeasures.model_validate({"grootte": "9pt", "vet": "nee"})
    assert (measures.bold, measures.italic, measures.after) == (False, None, None)


def test_contrast_is_that_of_the_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#154273") == pytest.approx(10.2, abs=0.05)
    assert contrast("#767676", "#FFFFFF") == contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)
