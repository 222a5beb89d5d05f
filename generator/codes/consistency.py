"""SAM: samenhang, whether a text agrees with itself, with the registers and with other documents."""

from __future__ import annotations

from generator.codes.wording import note, warning


class ConsistencyCodes:
    """The messages of this family."""

    SAM001 = warning(
        'er staat "{number} {noun}", maar de opsomming noemt er {counted}',
        'it says "{number} {noun}", but the list names {counted}',
        "maak het getal en de opsomming gelijk",
        "make the number and the list agree",
    )
    SAM002 = warning(
        "er staat {number} regio's, maar op de datum van dit document heeft het programma er {right}",
        "it says {number} regions, but on the date of this document the programme has {right}",
        "verander het getal, of zeg over welk moment of welke regio's het gaat",
        "change the number, or say which moment or which regions are meant",
    )
    SAM003 = warning(
        "er staat dat {number} regio's aan de landsgrens liggen, maar volgens content/regios zijn het er {right}",
        "it says that {number} regions lie at the national border, but content/regios has {right}",
        "verander het getal, of de grens in het bestand van de regio",
        "change the number, or the border in the region's file",
    )
    SAM004 = warning(
        '"{written}" is niet de officiële naam van de regio: {official}',
        '"{written}" is not the official name of the region: {official}',
    )
    SAM005 = warning(
        '"{written}" past niet bij een stuk van {day}: dat ministerie {period}',
        '"{written}" does not fit a document of {day}: that ministry {period}',
        "schrijf {instead}, of maak duidelijk dat het over een andere tijd gaat",
        "write {instead}, or make clear that it is about another time",
    )
    SAM006 = warning(
        'de afkorting "{written}" is niet die van een ministerie: {official}',
        'the abbreviation "{written}" is not that of a ministry: {official}',
    )
    SAM007 = warning(
        'de naam van het ministerie is niet letterlijk: "{written}" in plaats van "{official}"',
        'the name of the ministry is not literal: "{written}" instead of "{official}"',
    )
    SAM008 = warning(
        'bij "{amount}" staat niet of het {missing} is',
        '"{amount}" does not say: {missing}',
        "zet erbij: per regio, per jaar, samen of in totaal",
        "add: per region, per year, together or in all",
    )
    SAM009 = warning(
        'het bedrag "{written}" staat er niet zoals in een brief: {problem}',
        'the amount "{written}" is not written as in a letter: {problem}',
        "schrijf {better}",
        "write {better}",
    )
    SAM010 = warning(
        'dit document schrijft bedragen op twee manieren: hier "{written}", elders als "{other}"',
        'this document writes amounts in two ways: "{written}" here, as "{other}" elsewhere',
        "kies één vorm",
        "choose one form",
    )
    SAM011 = warning(
        '"{written}" staat er op een andere plaats als "{other}" ({count} keer)',
        '"{written}" is written elsewhere as "{other}" ({count} times)',
        "kies één schrijfwijze",
        "choose one spelling",
    )
    SAM012 = warning(
        '"{written}" is niet de afgesproken vorm: {right}',
        '"{written}" is not the agreed form: {right}',
    )
    SAM013 = warning(
        "{day} is een {right}, geen {written}",
        "{day} is a {right}, not a {written}",
        "kijk de dag en de datum na",
        "check the day and the date",
    )
    SAM014 = warning(
        '"{word}" is niet {day}, gezien vanaf {of}',
        '"{word}" is not {day}, seen from {of}',
        "laat de dag weg en noem de hele datum, met het jaar",
        "leave out the day and give the whole date, with the year",
    )
    SAM015 = warning(
        '"{name}" staat hier op {day} en elders op {other}',
        '"{name}" is on {day} here and on {other} elsewhere',
        "kijk na welke datum klopt",
        "check which date is right",
    )
    SAM016 = warning(
        "de tekst zegt {day}, maar {key} is volgens het register van {recorded}",
        "the text says {day}, but {key} is of {recorded} according to the register",
        "kijk na welke datum klopt, of welk stuk bedoeld is",
        "check which date is right, or which paper is meant",
    )
    SAM017 = note(
        '"{named}" staat er zonder nummer van het Kamerstuk',
        '"{named}" is named without the number of the paper',
        "zet er een verwijzing achter, zoals [@kst-29697-116]",
        "add a citation, such as [@kst-29697-116]",
    )
    SAM018 = warning(
        "deze link loopt via een mailfilter ({host}) en werkt bij een ander niet",
        "this link goes through a mail filter ({host}) and does not work for others",
        "zet het adres van de bron zelf",
        "give the address of the source itself",
    )
    SAM019 = warning(
        'het adres "{written}" scheelt één letter met "{other}"',
        'the address "{written}" is one letter away from "{other}"',
        "kijk na welk adres klopt",
        "check which address is right",
    )
    SAM020 = warning(
        'verschrijving: "{written}" in plaats van "{right}"',
        'slip: "{written}" instead of "{right}"',
    )
    SAM021 = note(
        '"{written}" kan een verschrijving zijn van "{other}" ({count} keer)',
        '"{written}" may be a slip of "{other}" ({count} times)',
        "kies één vorm",
        "choose one form",
    )
    SAM022 = warning(
        "deze periode eindigt voor zij begint: van {first} tot {last}",
        "this period ends before it begins: from {first} to {last}",
        "kijk de datums na",
        "check the dates",
    )
    SAM023 = warning(
        '"{written}" en "{later}" bestonden nooit tegelijk',
        '"{written}" and "{later}" never existed at the same time',
        "schrijf {instead}",
        "write {instead}",
    )
    SAM024 = warning(
        '{noun}: hier "{written}", elders "{other}" ({place})',
        '{noun}: "{written}" here, "{other}" elsewhere ({place})',
        "kijk na welk bedrag klopt; is het bijgesteld, zeg dat dan",
        "check which amount is right; if it was changed, say so",
    )
    SAM025 = warning(
        'hier staat "{written}", elders "{other}"',
        '"{written}" here, "{other}" elsewhere',
        "kies in één document: met of zonder hoofdletter",
        "choose in one document: with or without a capital",
    )
    SAM026 = warning(
        "op {day} is volgens het register niets toegezegd; wel op {other}",
        "according to the register nothing was promised on {day}; it was on {other}",
        "kijk de datum na, of vul content/toezeggingen.yaml aan",
        "check the date, or complete content/toezeggingen.yaml",
    )
    SAM027 = warning(
        'de planning loopt niet op: "{what}" ({when}) staat achter "{later}" ({then})',
        'the planning does not run forward: "{what}" ({when}) stands behind "{later}" ({then})',
        "zet de mijlpalen op volgorde, of kijk de datum na",
        "put the milestones in order, or check the date",
    )
    SAM090 = warning(
        "hier wordt {code} genegeerd zonder reden",
        "{code} is ignored here without a reason",
        "zet de reden erachter: <!-- rijkspen: negeer {code}: reden -->",
        "add the reason: <!-- rijkspen: negeer {code}: reason -->",
    )
    SAM091 = warning(
        "hier wordt {code} genegeerd, maar er is niets te negeren",
        "{code} is ignored here, but there is nothing to ignore",
        "haal het commentaar weg, of zet het bij de alinea waar het over gaat",
        "remove the comment, or put it at the paragraph that it is about",
    )
    SAM092 = warning(
        '"{code}" is geen melding die een tekst kan negeren',
        '"{code}" is not a message that a text can ignore',
        "alleen meldingen over samenhang en toezeggingen (SAM… en TOEZ…) kunnen ter plaatse worden genegeerd",
        "only messages about consistency and commitments (SAM… and TOEZ…) can be ignored in place",
    )
