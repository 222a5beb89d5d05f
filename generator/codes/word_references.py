"""REF from 40: how a Word file refers, as `rijkspen check` reads it from the text."""

from __future__ import annotations

from generator.codes.wording import note, warning


class WordReferenceCodes:
    """The messages of this family."""

    REF040 = warning(
        'de verwijzing "{text}" staat niet in de vorm van de verwijsstijl',
        'the reference "{text}" is not in the form of the citation style',
        "schrijf: {written}",
        'write: "{written}"',
    )
    REF041 = note(
        'de verwijzing "{text}" is niet eenduidig: {doubt}',
        'the reference "{text}" is ambiguous: {doubt}',
    )
    REF042 = warning(
        'een getypt cijfer "{mark}" dat eruitziet als een noot, maar er geen is',
        'a typed figure "{mark}" that looks like a note, but is none',
        "maak er een echte voetnoot van (Verwijzingen, Voetnoot invoegen)",
        "make it a real footnote (References, Insert Footnote)",
    )
    REF043 = note(
        'de verwijzingen zijn gehouden tegen verwijsstijl "{style}"',
        'the references were held against citation style "{style}"',
        "de huisstijl bepaalt de verwijsstijl: kies een andere met --stijl, of kijk het bestand na in de projectmap",
        "the house style decides on the citation style: choose another by --stijl, or check the file in the project folder",
    )
