"""BLAD: on which page something stands."""

from __future__ import annotations

from generator.codes.wording import note, warning


class LayoutCodes:
    """What is said about page numbers in the document."""

    BLAD001 = note(
        "de bladzijdenummers in dit document zijn nog leeg: {problem}",
        "the page numbers in this document are still empty: {problem}",
        "druk het document in Word af, of druk op Ctrl+A en dan op F9: dan vult Word ze in",
        "print the document in Word, or press Ctrl+A and then F9: Word fills them in",
    )
    BLAD002 = warning(
        "de bladzijdenummers in dit document kunnen er één naast zitten",
        "the page numbers in this document may be off by one",
        "druk in Word op Ctrl+A en dan op F9",
        "press Ctrl+A and then F9 in Word",
    )
