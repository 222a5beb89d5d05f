"""NOTA: the beslisnota and its letter."""

from __future__ import annotations

from generator.codes.wording import error, warning


class BeslisnotaCodes:
    """The messages of this family."""

    NOTA001 = error(
        '"{key}" is geen Kamerbrief; een nota hoort bij een brief',
        '"{key}" is no letter to Parliament; a nota goes with a letter',
        "noem bij bij: een bestand uit content/kamerbrieven, of laat het veld weg",
        'name a file in content/kamerbrieven after "bij:", or leave the field out',
    )
    NOTA002 = error(
        'de brief "{key}" heeft fouten; de nota kan er niets uit overnemen',
        'the letter "{key}" has faults; the nota can take nothing from it',
        "verbeter eerst de brief",
        "mend the letter first",
    )
    NOTA003 = warning(
        'de nota heeft een ander onderwerp dan de brief ("{subject}")',
        'the nota has another subject than the letter ("{subject}")',
        "laat betreft: weg, dan krijgt de nota het onderwerp van de brief",
        "leave betreft: out, and the nota takes the subject of the letter",
    )
    NOTA004 = warning(
        "de nota ({own}) is van later datum dan de brief ({letter})",
        "the nota ({own}) has a later date than the letter ({letter})",
        "de nota gaat aan de brief vooraf; laat datum: weg of verander een van de twee",
        "the nota comes before the letter; leave datum: out or change one of the two",
    )
    NOTA005 = warning(
        'de bijlage "{title}" van de brief staat niet bij de bijlagen van de nota',
        'the annex "{title}" of the letter is not among the annexes of the nota',
        "noem haar, of laat bijlagen: weg, dan staan die van de brief er",
        "name it, or leave bijlagen: out and those of the letter are listed",
    )
    NOTA006 = warning(
        "het gevraagde besluit past niet bij de nota: {problem}",
        "the decision asked for does not fit the nota: {problem}",
        "schrijf bij besluit: wat er van de bewindspersoon gevraagd wordt, en kies het stempel dat daarbij hoort",
        "write after besluit: what is asked of the minister, and choose the stamp that goes with it",
    )
