"""PDF: the conversion to PDF."""

from __future__ import annotations

from generator.codes.wording import error, note, warning


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
    PDF003 = error(
        "in de pdf ontbreken woorden van het Word-bestand: “{words}” (na “{before}”)",
        "the PDF lacks words of the Word file: “{words}” (after “{before}”)",
        "LibreOffice deelt deze bladzijde verkeerd in; er is geen pdf gemaakt. Verander iets aan de tekst op dat blad, of maak de pdf in Word",
        "LibreOffice lays this page out wrongly; no PDF was made. Change something in the text on that page, or make the PDF in Word",
    )
