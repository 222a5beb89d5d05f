"""PDF: the conversion to PDF."""

from __future__ import annotations

from generator.codes.wording import note, warning


class PdfCodes:
    """The messages of this family."""

    PDF001 = warning(
        "in de pdf staat het lettertype {font}, dat het Word-bestand niet noemt",
        "the PDF holds the font {font}, which the Word file does not name",
        "meestal een teken dat het gewone lettertype niet heeft, zoals een emoji; zoek het op en kies een ander teken",
        "mostly a character that the usual font does not have, such as an emoji; look it up and choose another one",
    )
    PDF002 = note(
        "{wanted} is niet op deze machine; in de pdf staat {used}",
        "{wanted} is not on this machine; the PDF has {used}",
    )
