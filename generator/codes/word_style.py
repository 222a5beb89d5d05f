"""OPM: what a Word file does otherwise than the house style has it."""

from __future__ import annotations

from generator.codes.wording import note, warning


class WordStyleCodes:
    """The messages of this family."""

    OPM001 = warning(
        "lettertype {font} past niet bij de huisstijl ({count} keer)",
        "font {font} is not of the house style ({count} times)",
        "gebruik {allowed}, met de stijlen van het sjabloon",
        "use {allowed}, by the styles of the template",
    )
    OPM002 = warning(
        "lettergrootte {size} pt komt in de huisstijl niet voor ({count} keer)",
        "size {size} pt is not in the house style ({count} times)",
        "gebruik de stijlen van het sjabloon; die hebben: {allowed} pt",
        "use the styles of the template, which have: {allowed} pt",
    )
    OPM003 = warning(
        "letterkleur #{colour} komt in de huisstijl niet voor ({count} keer)",
        "text colour #{colour} is not in the house style ({count} times)",
        "haal de kleur weg (Lettertypekleur, Automatisch) of gebruik een stijl",
        "remove the colour (Font Color, Automatic) or use a style",
    )
    OPM004 = warning(
        "{what} is {found} mm; de huisstijl heeft {expected} mm",
        "{what} is {found} mm; the house style has {expected} mm",
        "zet bij Indeling, Marges de maten van het sjabloon, of begin met het sjabloon",
        "set the measures of the template at Layout, Margins, or begin with the template",
    )
    OPM005 = note(
        'stijl "{style}" is geen stijl van de huisstijl ({count} keer)',
        'style "{style}" is no style of the house style ({count} times)',
        "kies een stijl van het sjabloon",
        "choose a style of the template",
    )
    OPM006 = note(
        "opmaak met de hand in plaats van met een stijl: {what} ({count} keer)",
        "formatting by hand instead of by a style: {what} ({count} times)",
        "haal de opmaak weg met Ctrl+spatie (tekens) of Ctrl+Q (alinea) en kies een stijl",
        "remove the formatting with Ctrl+Space (characters) or Ctrl+Q (paragraph) and choose a style",
    )
    OPM007 = warning(
        "meer dan één spatie achter elkaar",
        "more than one space in a row",
        "laat er één staan; inspringen en uitlijnen gaat met een stijl of een tab",
        "leave one; indent and align by a style or a tab",
    )
    OPM008 = warning(
        "lege alinea's als witregel ({count}); de eerste staat hierachter",
        "empty paragraphs as white space ({count}); the first one follows here",
        "haal ze weg; de stijlen zorgen voor het wit, en Pagina-einde voor een nieuwe bladzijde",
        "remove them; the styles make the white space, and Page Break a new page",
    )
    OPM009 = warning(
        "het vervolgblad mist in de koptekst: {what}",
        "the header of the follow-on pages lacks: {what}",
        "zet in de koptekst van de vervolgbladen {expected}",
        "put in the header of the follow-on pages: {expected}",
    )
    OPM010 = warning(
        'het vervolgblad zegt "{label}: {found}", de eerste bladzijde "{expected}"',
        'the follow-on page says "{label}: {found}", the first page "{expected}"',
        "maak ze gelijk",
        "make them equal",
    )
    OPM011 = warning(
        '{what}: op elk blad hoort "Pagina X van Y" te staan',
        '{what}: every page should say "Pagina X van Y"',
        "zet in de voettekst de velden PAGE en NUMPAGES; een getypt nummer loopt niet mee",
        "put the fields PAGE and NUMPAGES in the footer; a typed number does not run on",
    )
    OPM012 = warning(
        'in de referentiekolom staat "{label}" na "{before}"; de huisstijl heeft de volgorde {order}',
        'in the reference block "{label}" stands after "{before}"; the house style has the order {order}',
    )
    OPM013 = note(
        'hier hoort een {what}: "{words}"',
        'here a {what} belongs: "{words}"',
        "typ Ctrl+Shift+spatie voor een harde spatie, Ctrl+min (cijferblok) voor een half kastlijntje; --herstel zet ze voor u",
        "type Ctrl+Shift+Space for a hard space, Ctrl+minus (keypad) for an en dash; --herstel sets them for you",
    )
