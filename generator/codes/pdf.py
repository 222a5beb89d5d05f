"""PDF: the conversion to PDF."""

from __future__ import annotations

from generator.codes.wording import Stops, error, note, warning


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
        "er is geen pdf gemaakt, want LibreOffice deelt dit blad verkeerd in; verander iets aan de tekst op dat blad, of maak de pdf in Word",
        "no PDF was made, for LibreOffice lays this page out wrongly; change something in the text on that page, or make the PDF in Word",
        stops=Stops.PDF,
    )
    PDF004 = note(
        "een regel die LibreOffice op een blad verloor, is terug: in de pdf mogen regels nu alleen boven of onder aan een blad staan",
        "a line that LibreOffice lost on a page is back: in the PDF single lines may now stand at the top or foot of a page",
    )
