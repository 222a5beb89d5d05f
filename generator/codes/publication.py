"""PUB: the public version."""

from __future__ import annotations

from generator.codes.wording import error, note, warning


class PublicationCodes:
    """The messages of this family."""

    PUB001 = error(
        'de grond "{ground}" is niet bekend',
        'the ground "{ground}" is not known',
        "kies een grond uit de lijst in de handleiding, zoals eenheid van kabinetsbeleid of Woo 5.1.2.e",
        'choose a ground from the list in the manual, such as "eenheid van kabinetsbeleid" or "Woo 5.1.2.e"',
    )
    PUB002 = error(
        'de verwijzing "{words} (#{anchor})" leidt naar iets wat in de openbare versie wegblijft',
        'the reference "{words} (#{anchor})" leads to something that the public version leaves out',
        "markeer de verwijzing ook als intern, of haal haar weg",
        "mark the reference as intern too, or remove it",
    )
    PUB003 = error(
        '"{words}" blijft op de ene plaats weg uit de openbare versie, maar staat hier zonder markering',
        '"{words}" is withheld from the public version in one place, but stands here without a mark',
        "markeer het hier ook, of haal de markering op de andere plaats weg",
        "mark it here too, or remove the mark in the other place",
    )
    PUB004 = error(
        '"{words}" is niet openbaar, maar staat in het openbare bestand ({part})',
        '"{words}" is not public, but is in the public file ({part})',
        "kijk ook naar namen van noten, koppen en bestanden en naar het sjabloon; er is geen openbaar bestand gemaakt",
        "look also at the names of notes, headings and files and at the template; no public file was made",
    )
    PUB005 = error(
        "dit document is niet bestemd voor openbaarmaking (nota_actief_openbaar: nee)",
        "this document is not meant for publication (nota_actief_openbaar: nee)",
        "maak alleen de interne versie, of zet nota_actief_openbaar: ja",
        "make the internal version only, or set nota_actief_openbaar: ja",
    )
    PUB006 = warning(
        '"{words}" staat in een blok dat wegblijft, en ook hier in de openbare tekst',
        '"{words}" is in a withheld block, and also here in the public text',
        "kijk na of dat mag; zo niet, markeer het hier ook",
        "see whether that is allowed; if not, mark it here too",
    )
    PUB007 = note(
        '"{words}" is te kort om in het openbare bestand na te zoeken',
        '"{words}" is too short to be searched for in the public file',
    )
    PUB008 = error(
        '"{words}" is niet openbaar (personen.yaml), maar staat hier zonder markering',
        '"{words}" is not public (personen.yaml), but stands here without a mark',
        "schrijf [{words}]{{.persoon}}, of haal de naam weg",
        "write [{words}]{{.persoon}}, or remove the name",
    )
    PUB009 = warning(
        'hier staat een {kind} zonder markering: "{words}"',
        'a {kind} stands here without a mark: "{words}"',
        "is het van een persoon, schrijf dan [{words}]{{.persoon}}",
        "if it is a person's, write [{words}]{{.persoon}}",
    )
    PUB010 = warning(
        '"{words}" is de achternaam van iemand die niet openbaar is, en staat hier zonder markering',
        '"{words}" is the family name of someone who is not public, and stands here without a mark',
        "gaat het om die persoon, schrijf dan [{words}]{{.persoon}}",
        "if it is that person, write [{words}]{{.persoon}}",
    )
