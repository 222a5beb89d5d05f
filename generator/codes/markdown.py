"""TEKST: the Markdown of authors."""

from __future__ import annotations

from generator.codes.wording import error


class MarkdownCodes:
    """The messages of this family."""

    TEKST001 = error(
        "{construct} kan niet in een document van rijkspen",
        "{construct} is not possible in a rijkspen document",
        "{advice}",
        "{advice}",
    )
    TEKST002 = error(
        'de noot "{label}" wordt aangehaald maar nergens geschreven',
        'note "{label}" is referred to but never written',
        "schrijf onderaan: [^{label}]: de tekst van de noot",
        "write at the end: [^{label}]: the text of the note",
    )
    TEKST003 = error(
        'de noot "{label}" is geschreven maar wordt nergens aangehaald',
        'note "{label}" is written but never referred to',
        "zet [^{label}] in de tekst, of haal de noot weg",
        "put [^{label}] in the text, or remove the note",
    )
    TEKST004 = error(
        "het blok dat met ::: begint wordt niet gesloten",
        "the block that starts with ::: is not closed",
        "sluit het blok met een regel ::: op dezelfde inspringing",
        "close the block with a line ::: at the same indentation",
    )
    TEKST005 = error(
        'een blok of markering van de soort "{name}" is niet bekend',
        'a block or mark of type "{name}" is not known',
    )
    TEKST006 = error(
        "een kop van niveau {level} kan niet direct onder niveau {above} staan",
        "a heading of level {level} cannot stand directly under level {above}",
        "gebruik niveau {expected}",
        "use level {expected}",
    )
    TEKST007 = error('de verwijzing "#{anchor}" leidt nergens heen', 'the reference "#{anchor}" leads nowhere')
    TEKST008 = error("{problem}", "in this text: {problem}")
    TEKST009 = error('de naam "{anchor}" komt twee keer voor', 'the name "{anchor}" occurs twice')
