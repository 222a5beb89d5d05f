"""UIT: what is written to disk."""

from __future__ import annotations

from generator.codes.wording import error


class OutputCodes:
    """The messages of this family."""

    UIT001 = error(
        "{path} is na de vorige keer door iemand gewijzigd en is niet overschreven",
        "{path} was edited by a person since the last run and is not overwritten",
        "bewaar de wijzigingen elders, of gebruik --force",
        "keep the edits elsewhere, or use --force",
    )
    UIT002 = error("{path} kan niet geschreven worden: {problem}", "{path} cannot be written: {problem}")
