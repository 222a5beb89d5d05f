"""REST: what should not leave the house with a Word file."""

from __future__ import annotations

from generator.codes.wording import error, note, warning


class LeftoverCodes:
    """The messages of this family."""

    REST001 = error(
        "bijgehouden wijzigingen: {count} ({kinds})",
        "tracked changes: {count} ({kinds})",
        "kies in Word bij Controleren: Alle wijzigingen accepteren, nadat u ze bekeken hebt",
        "choose in Word, at Review: Accept All Changes, after looking at them",
    )
    REST002 = error(
        "opmerkingen in de kantlijn: {count}",
        "comments in the margin: {count}",
        "kies in Word bij Controleren: Alle opmerkingen verwijderen",
        "choose in Word, at Review: Delete All Comments",
    )
    REST003 = error(
        'verborgen tekst: "{words}"',
        'hidden text: "{words}"',
        "haal de tekst weg, of maak haar zichtbaar (Lettertype, Verborgen)",
        "remove the text, or make it visible (Font, Hidden)",
    )
    REST004 = warning(
        'nog in te vullen: "{mark}"',
        'still to be filled in: "{mark}"',
        "vul het in, of haal het weg",
        "fill it in, or remove it",
    )
    REST005 = warning(
        'de eigenschappen van het bestand noemen een persoon: {field} is "{value}"',
        'the properties of the file name a person: {field} is "{value}"',
        "kies in Word: Bestand, Info, Controleren op problemen, Document controleren, en verwijder persoonlijke informatie",
        "choose in Word: File, Info, Check for Issues, Inspect Document, and remove personal information",
    )
    REST006 = error(
        "het bestand haalt bij openen iets van buiten: {target}",
        "the file fetches something from outside when it is opened: {target}",
        "zet het in het bestand zelf (Bestand, Info, Koppelingen bewerken, Koppeling verbreken)",
        "put it in the file itself (File, Info, Edit Links, Break Link)",
    )
    REST007 = warning(
        "het bestand hangt aan een sjabloon: {target}",
        "the file is attached to a template: {target}",
        "kies in Word: Ontwikkelaars, Documentsjabloon, en maak er Normal van",
        "choose in Word: Developer, Document Template, and make it Normal",
    )
    REST008 = error(
        "het bestand heeft macro's",
        "the file has macros",
        "sla het op als Word-document (.docx): daarin kunnen geen macro's staan",
        "save it as a Word document (.docx), which cannot hold macros",
    )
    REST009 = warning(
        "er zit een ander bestand in dit bestand: {name}",
        "there is another file inside this file: {name}",
        "plak het als afbeelding of tabel, of lever het apart; wat erin zit, leest iedereen mee",
        "paste it as a picture or table, or deliver it apart; everybody can read what is in it",
    )
    REST010 = warning(
        "een veld dat iets van buiten haalt: {field}",
        "a field that fetches something from outside: {field}",
        "maak er gewone tekst van (klik erin, Ctrl+Shift+F9)",
        "make it plain text (click in it, Ctrl+Shift+F9)",
    )
    REST011 = note(
        "eigen eigenschappen van het bestand: {names}",
        "custom properties of the file: {names}",
        "kijk of die naar buiten mogen; Document controleren in Word haalt ze weg",
        "see whether they may go out; Inspect Document in Word removes them",
    )
