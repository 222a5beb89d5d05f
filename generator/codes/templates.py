"""SJAB and STIJL: templates, house styles and citation styles."""

from __future__ import annotations

from generator.codes.wording import error


class TemplateCodes:
    """The messages of this family."""

    SJAB001 = error('het veld "{field}" bestaat niet', 'the field "{field}" does not exist')
    SJAB002 = error('de stijl "{style}" ontbreekt', 'the style "{style}" is missing')
    SJAB003 = error('het invulvak "{slot}" ontbreekt', 'the slot "{slot}" is missing')
    SJAB004 = error('het invulvak "{slot}" is niet bekend', 'the slot "{slot}" is not known')
    SJAB005 = error("een sjabloontag klopt niet: {problem}", "a template tag is wrong: {problem}")
    SJAB006 = error("het sjabloon kan niet gelezen worden: {problem}", "the template cannot be read: {problem}")
    SJAB007 = error(
        'het invulvak "{slot}" staat er {count} keer in; de tekst kan er maar één keer in',
        'the slot "{slot}" occurs {count} times; the text can go in only once',
        "haal in Word alle invulvakken met deze naam weg, op één na",
        "remove all content controls with this name in Word, except one",
    )
    STIJL001 = error('de huisstijl "{name}" is niet bekend', 'the house style "{name}" is not known')
    STIJL004 = error(
        'tekst in de kleur "{colour}" op "{ground}" is niet goed leesbaar: contrast {ratio}, nodig is 4,5',
        'text in colour "{colour}" on "{ground}" is hard to read: contrast {ratio}, 4.5 is needed',
        "kies een donkerder of lichtere kleur",
        "choose a darker or lighter colour",
    )
    STIJL005 = error(
        'de verwijsstijl "{name}" is er niet',
        'citation style "{name}" does not exist',
        "kies uit: {known}",
        "choose from: {known}",
    )
    STIJL006 = error(
        'de kleur "{colour}" van een figuur is te licht op wit papier: contrast {ratio}, nodig is 3',
        'colour "{colour}" of a figure is too light on white paper: contrast {ratio}, 3 is needed',
        "kies een donkerder kleur",
        "choose a darker colour",
    )
    STIJL007 = error(
        'de kleuren "{colour}" en "{other}" van figuren zijn in grijs niet te onderscheiden en hebben hetzelfde patroon',
        'colours "{colour}" and "{other}" of figures cannot be told apart in grey and have the same pattern',
        "geef een van de twee een ander patroon",
        "give one of the two another pattern",
    )
