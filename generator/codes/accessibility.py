"""TOEG: what makes a Word file inaccessible (EN 301 549, WCAG 2.1 AA)."""

from __future__ import annotations

from generator.codes.wording import error, note, warning


class AccessibilityCodes:
    """The messages of this family."""

    TOEG001 = error(
        "het document zegt niet in welke taal het is",
        "the document does not say what language it is in",
        "kies in Word bij Controleren, Taal: Nederlands, voor de hele tekst; een schermlezer leest het anders verkeerd voor",
        "choose the language in Word at Review, Language, for all of the text; a screen reader needs it",
    )
    TOEG002 = error(
        "de taal van de tekst staat op {language}, maar de tekst is Nederlands",
        "the language of the text is set to {language}, but the text is Dutch",
        "kies in Word bij Controleren, Taal: Nederlands",
        "choose in Word, at Review, Language: Dutch",
    )
    TOEG003 = note(
        "deze alinea lijkt Engels, maar staat niet als Engels gemerkt",
        "this paragraph looks English, but is not marked as English",
        "selecteer de alinea en kies bij Controleren, Taal: Engels; een schermlezer spreekt haar dan goed uit",
        "select the paragraph and choose, at Review, Language: English",
    )
    TOEG004 = error(
        "het document heeft geen titel",
        "the document has no title",
        "vul in Word bij Bestand, Info de titel in: het onderwerp van de brief",
        "fill in the title in Word at File, Info: the subject of the letter",
    )
    TOEG005 = warning(
        'de titel "{title}" zegt niet waar het document over gaat',
        'the title "{title}" does not say what the document is about',
        "vul in Word bij Bestand, Info het onderwerp van de brief in",
        "fill in the subject of the letter in Word at File, Info",
    )
    TOEG006 = error(
        "na {before} komt een kop van niveau {level}; niveau {missing} is overgeslagen",
        "a heading of level {level} follows {before}; level {missing} is skipped",
        "geef deze kop niveau {missing}, met de stijl Kop {missing}",
        "give this heading level {missing}, with the style Heading {missing}",
    )
    TOEG007 = warning(
        "een document van {paragraphs} alinea's zonder één echte kop",
        "a document of {paragraphs} paragraphs without a single real heading",
        "geef koppen de stijl Kop 1, Kop 2 …; wie voorleessoftware gebruikt, springt daarmee door de tekst",
        "give headings the style Heading 1, Heading 2 …; users of screen readers navigate by them",
    )
    TOEG008 = warning(
        "een lege kop",
        "an empty heading",
        "haal de lege alinea weg, of geef haar een gewone stijl",
        "remove the empty paragraph, or give it an ordinary style",
    )
    TOEG009 = warning(
        "deze alinea ziet eruit als een kop, maar is er geen",
        "this paragraph looks like a heading, but is none",
        "geef haar de stijl Kop {level} in plaats van vette of grotere letters",
        "give it the style Heading {level} instead of bold or larger letters",
    )
    TOEG010 = warning(
        'een opsomming met getypte tekens ("{mark}"); dit is geen echte lijst',
        'an enumeration with typed signs ("{mark}"); this is no real list',
        "haal de tekens weg en maak er met de knop Opsommingstekens of Nummering een lijst van",
        "remove the signs and make it a list with the button Bullets or Numbering",
    )
    TOEG011 = error(
        "deze tabel heeft geen kopregel",
        "this table has no header row",
        "selecteer de eerste rij en kies bij Tabeleigenschappen, Rij: Herhalen als veldnamenrij",
        "select the first row and choose, at Table Properties, Row: Repeat as header row",
    )
    TOEG012 = warning(
        "deze tabel heeft samengevoegde cellen ({count})",
        "this table has merged cells ({count})",
        "splits de cellen; wie de tabel hoort voorlezen, raakt de kolom kwijt",
        "split the cells; who hears the table read out loses track of the column",
    )
    TOEG013 = warning(
        "deze tabel heeft {what} zonder inhoud, alleen voor de opmaak",
        "this table has {what} without content, for layout only",
        "haal die weg en regel wit met de stijl van de tabel",
        "remove it and make white space with the style of the table",
    )
    TOEG014 = error(
        'een afbeelding zonder alternatieve tekst ("{name}")',
        'a picture without alternative text ("{name}")',
        "klik met rechts, Alternatieve tekst bewerken: zeg wat er te zien is, of kies Als decoratief markeren",
        "right-click, Edit Alt Text: say what there is to see, or choose Mark as decorative",
    )
    TOEG015 = warning(
        'de alternatieve tekst "{text}" zegt niet wat er te zien is',
        'the alternative text "{text}" does not say what there is to see',
        "schrijf in een zin wat de afbeelding de lezer vertelt",
        "write in one sentence what the picture tells the reader",
    )
    TOEG016 = warning(
        'de link "{text}" zegt niet waar hij heen gaat',
        'the link "{text}" does not say where it leads',
        "laat de link de naam zijn van de pagina of het stuk: {target}",
        "let the link be the name of the page or paper: {target}",
    )
    TOEG017 = note(
        "een kaal adres als linktekst: {address}",
        "a bare address as the text of a link: {address}",
        "schrijf de naam van de pagina en maak die tot link",
        "write the name of the page and make that the link",
    )
    TOEG018 = error(
        "te weinig contrast: {ratio} tussen letters #{colour} en achtergrond #{ground}; nodig is {needed}",
        "too little contrast: {ratio} between letters #{colour} and background #{ground}; {needed} is needed",
        "kies donkerder letters of een lichtere achtergrond, liefst met een stijl",
        "choose darker letters or a lighter background, preferably with a style",
    )
    TOEG019 = warning(
        "tekst in een zwevend tekstvak: voorleessoftware leest die op een andere plaats, of niet",
        "text in a floating text box: screen readers read it elsewhere, or not at all",
        "zet de tekst in de lopende tekst, of zet het tekstvak in de regel",
        "put the text in the running text, or set the text box in line with the text",
    )
    TOEG020 = warning(
        'dit staat alleen in de {where}: "{text}"; voorleessoftware slaat die over',
        'this stands only in the {where}: "{text}"; screen readers skip it',
        "zet het op de eerste bladzijde ook in de tekst zelf",
        "put it in the text itself as well, on the first page",
    )
    TOEG021 = warning(
        'betekenis die alleen uit kleur blijkt: "{words}"',
        'meaning that only colour shows: "{words}"',
        "zeg het ook in woorden of met een teken",
        "say it in words or with a sign as well",
    )
    TOEG022 = warning(
        "deze tabel heeft {count} gekleurde cellen zonder tekst: wie de kleur niet ziet, mist wat er staat",
        "this table has {count} coloured cells without text: who does not see the colour misses what it says",
        "schrijf in de cel wat de kleur betekent",
        "write in the cell what the colour means",
    )
