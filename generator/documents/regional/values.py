"""Values of a region as they stand in a sentence or a cell."""

from __future__ import annotations

from generator.dutch import decimal_number
from generator.schema.fields import ToSupply
from generator.schema.region import Measurement, Target


def measured(measurement: Measurement | ToSupply | None) -> str | ToSupply:
    """A measured value with its day: 49 (2022 tot en met oktober 2024)."""
    match measurement:
        case Measurement():
            return f"{decimal_number(measurement.value)} ({measurement.day})"
        case ToSupply():
            return measurement
        case None:
            return "–"


def aimed(target: Target | ToSupply) -> str | ToSupply:
    """A value to reach with its year: 24 (2025 en 2026 samen)."""
    return target if isinstance(target, ToSupply) else f"{decimal_number(target.value)} ({target.year})"
