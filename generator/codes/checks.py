"""CTRL: the proof after writing."""

from __future__ import annotations

from generator.codes.wording import error, note, warning


class CheckCodes:
    """The messages of this family."""

    CTRL001 = error(
        'de tekst "{words}" uit de inhoud staat niet (of niet in volgorde) in het document',
        'the text "{words}" of the content is not (or not in order) in the document',
        "dit is een fout van rijkspen; meld hem met dit bestand erbij",
        "this is a fault of rijkspen; please report it with this file",
    )
    CTRL002 = error(
        'er staat nog een markering in het document: "{mark}"',
        'a mark is left in the document: "{mark}"',
        "haal de tekens weg, of maak de markering af; bedoelt u de tekens zelf, zet er dan in de tekst een \\ voor",
        "remove the characters or complete the mark; if you mean the characters themselves, put a \\ before them",
    )
    CTRL003 = error("de noten kloppen niet: {problem}", "the notes are not paired: {problem}")
    CTRL004 = error('de stijl "{style}" bestaat niet in dit document', 'style "{style}" is not in this document')
    CTRL005 = note("nog in te vullen: {what}", 'still to be supplied: "{what}"')
    CTRL006 = error(
        "dit document is definitief, maar er is nog in te vullen: {what}",
        'this document is final, but still to be supplied is: "{what}"',
        "vul het in, of zet status: concept",
        "supply it, or set status: concept",
    )
    CTRL007 = error("onderdeel {part} is geen geldige XML: {problem}", "part {part} is not valid XML: {problem}")
    CTRL008 = warning("bedragen tellen niet op: {problem}", "amounts do not add up: {problem}")
