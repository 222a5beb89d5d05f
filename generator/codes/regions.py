"""REGIO: the facts of a region, in content/regios."""

from __future__ import annotations

from generator.codes.wording import warning


class RegionCodes:
    """The messages of this family."""

    REGIO001 = warning(
        "{year} valt buiten de periode {period}",
        "{year} is outside the period {period}",
        "controleer het jaar, of de periode waar het bij hoort",
        "check the year, or the period it belongs to",
    )
