"""BRON: loading files, YAML and Word."""

from __future__ import annotations

from generator.codes.wording import error


class LoadingCodes:
    """The messages of this family."""

    BRON001 = error(
        "dit is geen geldige YAML: {problem}",
        "this is not valid YAML: {problem}",
        "let op inspringing met spaties en op een spatie na elke dubbele punt",
        "mind indentation with spaces and a space after each colon",
    )
    BRON002 = error(
        'de sleutel "{key}" staat hier voor de tweede keer (eerst op regel {first_line})',
        'the key "{key}" occurs twice here (first on line {first_line})',
        "haal één van de twee weg of voeg ze samen",
        "remove one of the two or merge them",
    )
    BRON003 = error(
        "het bestand is te groot ({size} bytes; het maximum is {maximum})",
        "the file is too large ({size} bytes; the maximum is {maximum})",
        "splits de inhoud over meer bestanden",
        "split the content over more files",
    )
    BRON004 = error(
        "te veel niveaus in elkaar (meer dan {maximum})",
        "nested too deeply (more than {maximum} levels)",
    )
    BRON005 = error(
        "te veel verwijzingen met * (aliassen): samen meer dan {maximum} waarden",
        "too many aliases with *: together more than {maximum} values",
        "schrijf de tekst uit",
        "write the text out",
    )
    BRON006 = error(
        "de markering {tag} is niet toegestaan: inhoud is tekst, nooit code",
        "the tag {tag} is not allowed: content is text, never code",
        "laat de markering weg; rijkspen weet zelf wat een veld is",
        "leave the tag out; rijkspen knows what a field is",
    )
    BRON007 = error(
        "hier staat een teken dat niet in een document kan: {character}",
        "a character that cannot stand in a document: {character}",
        "verwijder het onzichtbare teken en typ de tekst eromheen opnieuw",
        "remove the invisible character and type the text around it again",
    )
    BRON008 = error(
        "het bestand is geen UTF-8-tekst",
        "the file is not UTF-8 text",
        "sla het bestand op als UTF-8",
        "save the file as UTF-8",
    )
    BRON009 = error(
        "het bestand is leeg of is geen lijst van sleutels en waarden",
        "the file is empty or is not a mapping of keys and values",
    )
    BRON010 = error(
        "het bestand kan niet gelezen worden: {problem}",
        "the file cannot be read: {problem}",
    )
    BRON011 = error(
        "een sleutel moet een woord zijn, geen lijst of blok",
        "a key must be a word, not a list or a mapping",
    )
    BRON012 = error(
        "één bestand bevat één document; hier begint een tweede",
        "one file holds one document; a second one starts here",
        "haal de regel met --- weg of maak er twee bestanden van",
        "remove the line with --- or make it two files",
    )
    BRON013 = error(
        "velden samenvoegen met << kan niet",
        "merging fields with << is not possible",
        "schrijf de velden hier uit",
        "write the fields out here",
    )
    BRON014 = error(
        "*{name} verwijst naar &{name}, maar dat staat hiervoor nergens",
        '"*{name}" refers to "&{name}", which occurs nowhere above',
        "begint de tekst met een sterretje, zet hem dan tussen aanhalingstekens",
        "if the text begins with an asterisk, put it between quotation marks",
    )
