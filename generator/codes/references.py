"""REF: references to papers and to places in the document."""

from __future__ import annotations

from generator.codes.wording import error, note, warning


class ReferenceCodes:
    """The messages of this family."""

    REF001 = error(
        'bron "{key}" is niet bekend',
        'source "{key}" is not known',
        "zet de bron in {register}",
        "add the source to {register}",
    )
    REF002 = error(
        '"{key}" is geen geldige verwijzing naar een Kamerstuk',
        '"{key}" is not a valid reference to a parliamentary paper',
        "schrijf kst-dossier-nummer, bijvoorbeeld kst-36600-VII-2",
        "write kst-dossier-number, for example kst-36600-VII-2",
    )
    REF003 = error('"{key}" is niet bekend in {register}', '"{key}" is not known in {register}')
    REF004 = warning(
        'van "{key}" is het vergaderjaar niet bekend; de noot noemt het nu niet',
        'the session year of "{key}" is not known; the note leaves it out',
        "zet het stuk met vergaderjaar in content/kamerstukken.yaml",
        "add the paper with its session year to content/kamerstukken.yaml",
    )
    REF005 = error(
        'op {date} is niet bekend wie "{key}" was',
        'nobody is known as "{key}" on {date}',
        "vul content/personen.yaml aan, of controleer de datum",
        "complete content/personen.yaml, or check the date",
    )

    # The registers: `rijkspen bronnen controleer`.
    REF010 = error(
        '"{value}" is geen vergaderjaar',
        '"{value}" is not a session year',
        "schrijf beide jaren met een streepje, zoals 2024-2025",
        "write both years with a hyphen, such as 2024-2025",
    )
    REF011 = error(
        'vergaderjaar {session} past niet bij "{key}" van {date}: die dag valt in {expected}',
        'session year {session} does not fit "{key}" of {date}: that day is in {expected}',
        "een vergaderjaar loopt van Prinsjesdag tot Prinsjesdag; controleer het vergaderjaar en de datum",
        "a session year runs from Prinsjesdag to Prinsjesdag; check the session year and the date",
    )
    REF012 = error(
        '"{key}" is dezelfde bron als "{other}" (regel {line})',
        '"{key}" is the same source as "{other}" (line {line})',
        "voeg de twee samen; welke gegevens van een bron kloppen, staat op één plaats",
        "merge the two; what is true of a source stands in one place",
    )
    REF013 = warning(
        '"{key}" heeft dezelfde titel en datum als "{other}" (regel {line}) en toch een ander nummer',
        '"{key}" has the same title and date as "{other}" (line {line}) but another number',
        "zoek op welk nummer klopt, of zeg in de titel wat het verschil is",
        "look up which number is right, or say in the title what differs",
    )
    REF014 = note('"{key}" wordt in geen document aangehaald', '"{key}" is cited in no document')
    REF015 = error(
        'de tekst noemt {named}, maar "{key}" is ingediend door {submitters}',
        'the text names {named}, but "{key}" was submitted by {submitters}',
        "controleer het nummer van de motie, of de indieners in {register}",
        "check the number of the motion, or its submitters in {register}",
    )
    REF016 = warning(
        'dit adres is van "{other}", niet van "{key}"',
        'this address is that of "{other}", not of "{key}"',
    )
    REF017 = error(
        "dossier {dossier} bestond nog niet in vergaderjaar {session}",
        "dossier {dossier} did not exist yet in session year {session}",
        "controleer het dossiernummer en het vergaderjaar",
        "check the dossier number and the session year",
    )
    REF018 = warning(
        '"{key}" is in de open data niet gevonden',
        '"{key}" was not found in the open data',
        "controleer het nummer; een heel nieuw of ingetrokken stuk staat er niet in",
        "check the number; a paper that is very new or withdrawn is not in there",
    )
    REF019 = warning(
        'van "{key}" is {field} volgens {service} {found}, hier staat {written}',
        'the {field} of "{key}" is {found} according to {service}; here it is {written}',
    )
    REF020 = note(
        'de titel van "{key}" is volgens {service}: {found}',
        'the title of "{key}" is, according to {service}: {found}',
    )
    REF021 = warning('"{key}" is niet gecontroleerd: {problem}', '"{key}" was not checked: {problem}')

    # The document: how it refers.
    REF022 = warning(
        "deze noot eindigt niet met een punt",
        "this note does not end with a full stop",
    )
    REF023 = warning(
        "twee noten staan direct achter elkaar; hun nummers lezen als één getal",
        "two notes follow each other directly; their numbers read as one",
        "zet beide in één noot: [@bron-een; @bron-twee]",
        "put both in one note: [@source-one; @source-two]",
    )
    REF024 = warning(
        "het nootcijfer hoort {side} het leesteken",
        "the note mark belongs on the other side of the punctuation mark",
    )
    REF025 = warning(
        '"{key}" is van {date}, later dan dit document',
        '"{key}" is of {date}, later than this document',
        "controleer het nummer, of de datum van het document",
        "check the number, or the date of the document",
    )
    REF026 = warning(
        "hier staat een bladzijde, maar geen bron",
        "this names a page, but no source",
        "schrijf de bron erbij: [@kst-29697-158, blz. 4]",
        "add the source: [@kst-29697-158, blz. 4]",
    )
    REF027 = warning(
        '"{text}" is een verwijzing als gewone tekst; de vorm en het nummer worden zo niet bewaakt',
        '"{text}" is a reference typed as plain text; its form and number are not guarded',
        "schrijf: {written}",
        "write: {written}",
    )
    REF028 = warning(
        '"{key}" is een Kamerstuk, {other}, en hoort niet in dit register',
        '"{key}" is a parliamentary paper, {other}, and does not belong in this register',
        "haal het aan als @{other}; wat zijn nummer niet vertelt, staat in content/kamerstukken.yaml",
        "cite it as @{other}; what its number does not tell stands in content/kamerstukken.yaml",
    )
    REF029 = warning(
        'deze noot leunt met "{word}" op de noot ervoor; met een noot ertussen wijst zij naar een andere bron',
        'this note leans on the note before it with "{word}"; with a note in between it points to another source',
        "haal de bron opnieuw aan: [@kst-29697-158, blz. 4]",
        "cite the source again: [@kst-29697-158, blz. 4]",
    )
    REF030 = warning(
        "voor dit nootcijfer staat een spatie",
        "there is a space before this note mark",
        "zet de noot direct achter het woord of het leesteken: zo.[@bron]",
        "put the note directly behind the word or mark: so.[@source]",
    )
