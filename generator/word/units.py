"""Word counts in several units at once; this module is where a length becomes a number in a Word file.

Twips (1/20 pt) for places and spacing, half-points for type size, eighths of a point for rules (ECMA-376 part 1,
17.18.74, 17.3.2.38, 17.3.4), English Metric Units (1/12700 pt) for pictures (20.1.10.16).
"""

from __future__ import annotations

from generator.schema.housestyle import Length


def twips(length: Length) -> int:
    """For places, margins, spacing."""
    return round(length.points * 20)


EMU_PER_TWIP = 635


def half_points(length: Length) -> int:
    """For type sizes."""
    return round(length.points * 2)


def eighths(length: Length) -> int:
    """For the width of rules; Word knows nothing thinner than 1/4 pt."""
    return max(2, round(length.points * 8))


def whole_points(length: Length) -> int:
    """For the distance between a rule and its text; Word allows 31 pt at most."""
    return min(31, round(length.points))


def emu(length: Length) -> int:
    """For the size of pictures."""
    return round(length.points * 12700)


def mm_of_twips(value: int) -> float:
    """Back to a ruler."""
    return value / 20 * 25.4 / 72


def mm_of_emu(value: int) -> float:
    """Back to a ruler."""
    return value / 36000
