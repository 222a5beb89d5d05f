"""META: metadata for publication."""

from __future__ import annotations

from generator.codes.wording import error, note


class MetadataCodes:
    """The messages of this family."""

    META001 = error(
        "zonder datum zijn er geen metagegevens: de datum van ondertekening of vaststelling is verplicht",
        "no metadata without a date: the date of signing or adoption is required",
        "vul datum: in",
        "supply datum:",
    )
    META002 = error(
        "wie dit document openbaar maakt, is niet bekend",
        "who publishes this document is not known",
        "zet uitgever: met een sleutel uit organisaties.yaml",
        "add uitgever: with a key from organisaties.yaml",
    )
    META003 = error(
        '"{name}" heeft geen code in het register van overheidsorganisaties, en wat erboven staat ook niet',
        '"{name}" has no code in the register of government organisations, and neither has what is above it',
        "vul tooi: in, zoals mnre1034, of noem met onderdeel_van: de organisatie erboven",
        'supply "tooi:", such as mnre1034, or name the organisation above it with "onderdeel_van:"',
    )
    META004 = error(
        '"{tooi}" is geen code van het register van overheidsorganisaties',
        '"{tooi}" is not a code of the register of government organisations',
        "een code begint met {known}, en daarna komen cijfers",
        "a code begins with {known}, followed by digits",
    )
    META005 = error(
        "voor een document van de soort {kind} zijn er geen metagegevens voor openbaarmaking",
        "for a document of type {kind} there are no metadata for publication",
    )
    META006 = error(
        "in de metagegevens ({where}) zou tekst staan die niet openbaar is",
        "the metadata ({where}) would hold text that is not public",
        "haal het weg uit het onderwerp en de lopende tekst, of markeer het daar ook",
        "remove it from the subject and the running text, or mark it there as well",
    )
    META007 = note(
        "dit document is nog een concept; de metagegevens gelden pas als het definitief is",
        "this document is still a draft; the metadata hold only when it is final",
    )
    META008 = note(
        "bij dit concept komen nog geen metagegevens: datum of uitgever ontbreekt",
        "this draft gets no metadata yet: date or publisher is missing",
        "rijkspen metadata zegt wat er ontbreekt",
        "rijkspen metadata says what is missing",
    )
