"""Every complaint rijkspen can make, with its text in Dutch and English. The prefix names the stage.

BRON loading, VELD schema, TEKST Markdown, REF references, SJAB template, STIJL house style,
NOTA beslisnota, CTRL check, META metadata, UIT output.

A code keeps its meaning for ever: scripts and editors may rely on it. The manual's list is generated from this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """How much a finding weighs. Only an error stops a document."""

    ERROR = ("fout", "error")
    WARNING = ("waarschuwing", "warning")
    NOTE = ("melding", "note")

    def word(self, language: str) -> str:
        """The word printed before the code."""
        return self.value[0 if language == "nl" else 1]


@dataclass(frozen=True, slots=True, eq=False)  # equal texts would make one code an alias of another
class Wording:
    """The text of one code in both languages, with `{name}` placeholders; a hint says what to do."""

    severity: Severity
    nl: str
    en: str
    hint_nl: str = ""
    hint_en: str = ""

    def text(self, language: str) -> str:
        """What is wrong."""
        return self.nl if language == "nl" else self.en

    def hint(self, language: str) -> str:
        """What to do about it."""
        return self.hint_nl if language == "nl" else self.hint_en


def _error(nl: str, en: str, hint_nl: str = "", hint_en: str = "") -> Wording:
    return Wording(Severity.ERROR, nl, en, hint_nl, hint_en)


def _warning(nl: str, en: str, hint_nl: str = "", hint_en: str = "") -> Wording:
    return Wording(Severity.WARNING, nl, en, hint_nl, hint_en)


def _note(nl: str, en: str, hint_nl: str = "", hint_en: str = "") -> Wording:
    return Wording(Severity.NOTE, nl, en, hint_nl, hint_en)


class Code(Enum):
    """The catalogue. Each member is a `Wording`; its name is what the user sees and can look up."""

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        # By name: a wording that comes back from another process is equal to none.
        return (getattr, (Code, self.name))

    # --- loading -------------------------------------------------------------------------------------------------
    BRON001 = _error(
        "dit is geen geldige YAML: {problem}",
        "this is not valid YAML: {problem}",
        "let op inspringing met spaties en op een spatie na elke dubbele punt",
        "mind indentation with spaces and a space after each colon",
    )
    BRON002 = _error(
        'de sleutel "{key}" staat hier voor de tweede keer (eerst op regel {first_line})',
        'the key "{key}" occurs twice here (first on line {first_line})',
        "haal één van de twee weg of voeg ze samen",
        "remove one of the two or merge them",
    )
    BRON003 = _error(
        "het bestand is te groot ({size} bytes; het maximum is {maximum})",
        "the file is too large ({size} bytes; the maximum is {maximum})",
        "splits de inhoud over meer bestanden",
        "split the content over more files",
    )
    BRON004 = _error(
        "te veel niveaus in elkaar (meer dan {maximum})",
        "nested too deeply (more than {maximum} levels)",
    )
    BRON005 = _error(
        "te veel verwijzingen met * (aliassen): samen meer dan {maximum} waarden",
        "too many aliases with *: together more than {maximum} values",
        "schrijf de tekst uit",
        "write the text out",
    )
    BRON006 = _error(
        "de markering {tag} is niet toegestaan: inhoud is tekst, nooit code",
        "the tag {tag} is not allowed: content is text, never code",
        "laat de markering weg; rijkspen weet zelf wat een veld is",
        "leave the tag out; rijkspen knows what a field is",
    )
    BRON007 = _error(
        "hier staat een teken dat niet in een document kan: {character}",
        "a character that cannot stand in a document: {character}",
        "verwijder het onzichtbare teken en typ de tekst eromheen opnieuw",
        "remove the invisible character and type the text around it again",
    )
    BRON008 = _error(
        "het bestand is geen UTF-8-tekst",
        "the file is not UTF-8 text",
        "sla het bestand op als UTF-8",
        "save the file as UTF-8",
    )
    BRON009 = _error(
        "het bestand is leeg of is geen lijst van sleutels en waarden",
        "the file is empty or is not a mapping of keys and values",
    )
    BRON010 = _error(
        "het bestand kan niet gelezen worden: {problem}",
        "the file cannot be read: {problem}",
    )
    BRON011 = _error(
        "een sleutel moet een woord zijn, geen lijst of blok",
        "a key must be a word, not a list or a mapping",
    )
    BRON012 = _error(
        "één bestand bevat één document; hier begint een tweede",
        "one file holds one document; a second one starts here",
        "haal de regel met --- weg of maak er twee bestanden van",
        "remove the line with --- or make it two files",
    )
    BRON013 = _error(
        "velden samenvoegen met << kan niet",
        "merging fields with << is not possible",
        "schrijf de velden hier uit",
        "write the fields out here",
    )
    BRON014 = _error(
        "*{name} verwijst naar &{name}, maar dat staat hiervoor nergens",
        "*{name} refers to &{name}, which occurs nowhere above",
        "begint de tekst met een sterretje, zet hem dan tussen aanhalingstekens",
        "if the text begins with an asterisk, put it between quotation marks",
    )

    # --- schema --------------------------------------------------------------------------------------------------
    VELD001 = _error('het veld "{key}" is hier niet bekend', 'the field "{key}" is not known here')
    VELD002 = _error(
        'het veld "{key}" ontbreekt',
        'the field "{key}" is missing',
        "voeg het veld toe; is de inhoud er nog niet, schrijf dan: nog in te vullen",
        "add the field; if there is no content yet, write: nog in te vullen",
    )
    VELD003 = _error('"{value}" is hier niet goed: {expected}', '"{value}" is not right here: {expected}')
    VELD004 = _error(
        '"{value}" is geen bestaande datum',
        '"{value}" is not an existing date',
        "schrijf jjjj-mm-dd",
        "write yyyy-mm-dd",
    )
    VELD005 = _error(
        'de soort "{value}" is niet bekend',
        'the document type "{value}" is not known',
        "bekende soorten: {known}",
        "known types: {known}",
    )

    # --- Markdown ------------------------------------------------------------------------------------------------
    TEKST001 = _error(
        "{construct} kan niet in een document van rijkspen",
        "{construct} is not possible in a rijkspen document",
        "{advice}",
        "{advice}",
    )
    TEKST002 = _error(
        'de noot "{label}" wordt aangehaald maar nergens geschreven',
        'note "{label}" is referred to but never written',
        "schrijf onderaan: [^{label}]: de tekst van de noot",
        "write at the end: [^{label}]: the text of the note",
    )
    TEKST003 = _error(
        'de noot "{label}" is geschreven maar wordt nergens aangehaald',
        'note "{label}" is written but never referred to',
        "zet [^{label}] in de tekst, of haal de noot weg",
        "put [^{label}] in the text, or remove the note",
    )
    TEKST004 = _error(
        "het blok dat met ::: begint wordt niet gesloten",
        "the block that starts with ::: is not closed",
        "sluit het blok met een regel ::: op dezelfde inspringing",
        "close the block with a line ::: at the same indentation",
    )
    TEKST005 = _error(
        'een blok of markering van de soort "{name}" is niet bekend',
        'a block or mark of type "{name}" is not known',
    )
    TEKST006 = _error(
        "een kop van niveau {level} kan niet direct onder niveau {above} staan",
        "a heading of level {level} cannot stand directly under level {above}",
        "gebruik niveau {expected}",
        "use level {expected}",
    )
    TEKST007 = _error('de verwijzing "#{anchor}" leidt nergens heen', 'the reference "#{anchor}" leads nowhere')
    TEKST008 = _error("{problem}", "in this text: {problem}")
    TEKST009 = _error('de naam "{anchor}" komt twee keer voor', 'the name "{anchor}" occurs twice')

    # --- references ----------------------------------------------------------------------------------------------
    REF001 = _error(
        'bron "{key}" is niet bekend',
        'source "{key}" is not known',
        "zet de bron in {register}",
        "add the source to {register}",
    )
    REF002 = _error(
        '"{key}" is geen geldige verwijzing naar een Kamerstuk',
        '"{key}" is not a valid reference to a parliamentary paper',
        "schrijf kst-dossier-nummer, bijvoorbeeld kst-36600-VII-2",
        "write kst-dossier-number, for example kst-36600-VII-2",
    )
    REF003 = _error('"{key}" is niet bekend in {register}', '"{key}" is not known in {register}')
    REF004 = _warning(
        'van "{key}" is het vergaderjaar niet bekend; de noot noemt het nu niet',
        'the session year of "{key}" is not known; the note leaves it out',
        "zet het stuk met vergaderjaar in content/kamerstukken.yaml",
        "add the paper with its session year to content/kamerstukken.yaml",
    )
    REF005 = _error(
        'op {date} is niet bekend wie "{key}" was',
        'nobody is known as "{key}" on {date}',
        "vul content/personen.yaml aan, of controleer de datum",
        "complete content/personen.yaml, or check the date",
    )

    # The registers: `rijkspen bronnen controleer`.
    REF010 = _error(
        '"{value}" is geen vergaderjaar',
        '"{value}" is not a session year',
        "schrijf beide jaren met een streepje, zoals 2024-2025",
        "write both years with a hyphen, such as 2024-2025",
    )
    REF011 = _error(
        'vergaderjaar {session} past niet bij "{key}" van {date}: die dag valt in {expected}',
        'session year {session} does not fit "{key}" of {date}: that day is in {expected}',
        "een vergaderjaar loopt van Prinsjesdag tot Prinsjesdag; controleer het vergaderjaar en de datum",
        "a session year runs from Prinsjesdag to Prinsjesdag; check the session year and the date",
    )
    REF012 = _error(
        '"{key}" is dezelfde bron als "{other}" (regel {line})',
        '"{key}" is the same source as "{other}" (line {line})',
        "voeg de twee samen; welke gegevens van een bron kloppen, staat op één plaats",
        "merge the two; what is true of a source stands in one place",
    )
    REF013 = _warning(
        '"{key}" heeft dezelfde titel en datum als "{other}" (regel {line}) en toch een ander nummer',
        '"{key}" has the same title and date as "{other}" (line {line}) but another number',
        "zoek op welk nummer klopt, of zeg in de titel wat het verschil is",
        "look up which number is right, or say in the title what differs",
    )
    REF014 = _note('"{key}" wordt in geen document aangehaald', '"{key}" is cited in no document')
    REF015 = _error(
        'de tekst noemt {named}, maar "{key}" is ingediend door {submitters}',
        'the text names {named}, but "{key}" was submitted by {submitters}',
        "controleer het nummer van de motie, of de indieners in {register}",
        "check the number of the motion, or its submitters in {register}",
    )
    REF016 = _warning(
        'dit adres is van "{other}", niet van "{key}"',
        'this address is that of "{other}", not of "{key}"',
    )
    REF017 = _error(
        "dossier {dossier} bestond nog niet in vergaderjaar {session}",
        "dossier {dossier} did not exist yet in session year {session}",
        "controleer het dossiernummer en het vergaderjaar",
        "check the dossier number and the session year",
    )
    REF018 = _warning(
        '"{key}" is in de open data niet gevonden',
        '"{key}" was not found in the open data',
        "controleer het nummer; een heel nieuw of ingetrokken stuk staat er niet in",
        "check the number; a paper that is very new or withdrawn is not in there",
    )
    REF019 = _warning(
        'van "{key}" is {field} volgens {service} {found}, hier staat {written}',
        'the {field} of "{key}" is {found} according to {service}; here it is {written}',
    )
    REF020 = _note(
        'de titel van "{key}" is volgens {service}: {found}',
        'the title of "{key}" is, according to {service}: {found}',
    )
    REF021 = _warning('"{key}" is niet gecontroleerd: {problem}', '"{key}" was not checked: {problem}')

    # The document: how it refers.
    REF022 = _warning(
        "deze noot eindigt niet met een punt",
        "this note does not end with a full stop",
    )
    REF023 = _warning(
        "twee noten staan direct achter elkaar; hun nummers lezen als één getal",
        "two notes follow each other directly; their numbers read as one",
        "zet beide in één noot: [@bron-een; @bron-twee]",
        "put both in one note: [@source-one; @source-two]",
    )
    REF024 = _warning(
        "het nootcijfer hoort {side} het leesteken",
        "the note mark belongs on the other side of the punctuation mark",
    )
    REF025 = _warning(
        '"{key}" is van {date}, later dan dit document',
        '"{key}" is of {date}, later than this document',
        "controleer het nummer, of de datum van het document",
        "check the number, or the date of the document",
    )
    REF026 = _warning(
        "deze noot noemt een bladzijde, maar geen bron",
        "this note names a page, but no source",
        "schrijf de bron erbij: [@kst-29697-158, blz. 4]",
        "add the source: [@kst-29697-158, blz. 4]",
    )
    REF027 = _warning(
        '"{text}" is een verwijzing als gewone tekst; de vorm en het nummer worden zo niet bewaakt',
        '"{text}" is a reference typed as plain text; its form and number are not guarded',
        "schrijf: {written}",
        "write: {written}",
    )

    # --- template and house style --------------------------------------------------------------------------------
    SJAB001 = _error('het veld "{field}" bestaat niet', 'the field "{field}" does not exist')
    SJAB002 = _error('de stijl "{style}" ontbreekt', 'the style "{style}" is missing')
    SJAB003 = _error('het invulvak "{slot}" ontbreekt', 'the slot "{slot}" is missing')
    SJAB004 = _error('het invulvak "{slot}" is niet bekend', 'the slot "{slot}" is not known')
    SJAB005 = _error("een sjabloontag klopt niet: {problem}", "a template tag is wrong: {problem}")
    SJAB006 = _error("het sjabloon kan niet gelezen worden: {problem}", "the template cannot be read: {problem}")
    SJAB007 = _error(
        'het invulvak "{slot}" staat er {count} keer in; de tekst kan er maar één keer in',
        'the slot "{slot}" occurs {count} times; the text can go in only once',
        "haal in Word alle invulvakken met deze naam weg, op één na",
        "remove all content controls with this name in Word, except one",
    )
    STIJL001 = _error('de huisstijl "{name}" is niet bekend', 'the house style "{name}" is not known')
    STIJL004 = _error(
        'tekst in de kleur "{colour}" op "{ground}" is niet goed leesbaar: contrast {ratio}, nodig is 4,5',
        'text in colour "{colour}" on "{ground}" is hard to read: contrast {ratio}, 4.5 is needed',
        "kies een donkerder of lichtere kleur",
        "choose a darker or lighter colour",
    )
    STIJL005 = _error(
        'de verwijsstijl "{name}" is er niet',
        'citation style "{name}" does not exist',
        "kies uit: {known}",
        "choose from: {known}",
    )

    # --- beslisnota ----------------------------------------------------------------------------------------------
    NOTA001 = _error(
        '"{key}" is geen Kamerbrief; een nota hoort bij een brief',
        '"{key}" is no letter to Parliament; a nota goes with a letter',
        "noem bij bij: een bestand uit content/kamerbrieven, of laat het veld weg",
        "name a file in content/kamerbrieven after bij:, or leave the field out",
    )
    NOTA002 = _error(
        'de brief "{key}" heeft fouten; de nota kan er niets uit overnemen',
        'the letter "{key}" has faults; the nota can take nothing from it',
        "verbeter eerst de brief",
        "mend the letter first",
    )
    NOTA003 = _warning(
        'de nota heeft een ander onderwerp dan de brief ("{subject}")',
        'the nota has another subject than the letter ("{subject}")',
        "laat betreft: weg, dan krijgt de nota het onderwerp van de brief",
        "leave betreft: out, and the nota takes the subject of the letter",
    )
    NOTA004 = _warning(
        "de nota ({own}) is van later datum dan de brief ({letter})",
        "the nota ({own}) has a later date than the letter ({letter})",
        "de nota gaat aan de brief vooraf; laat datum: weg of verander een van de twee",
        "the nota comes before the letter; leave datum: out or change one of the two",
    )
    NOTA005 = _warning(
        'de bijlage "{title}" van de brief staat niet bij de bijlagen van de nota',
        'the annex "{title}" of the letter is not among the annexes of the nota',
        "noem haar, of laat bijlagen: weg, dan staan die van de brief er",
        "name it, or leave bijlagen: out and those of the letter are listed",
    )
    NOTA006 = _warning(
        "het gevraagde besluit past niet bij de nota: {problem}",
        "the decision asked for does not fit the nota: {problem}",
        "schrijf bij besluit: wat er van de bewindspersoon gevraagd wordt, en kies het stempel dat daarbij hoort",
        "write after besluit: what is asked of the minister, and choose the stamp that goes with it",
    )

    # --- checks --------------------------------------------------------------------------------------------------
    CTRL001 = _error(
        'de tekst "{words}" uit de inhoud staat niet (of niet in volgorde) in het document',
        'the text "{words}" of the content is not (or not in order) in the document',
        "dit is een fout van rijkspen; meld hem met dit bestand erbij",
        "this is a fault of rijkspen; please report it with this file",
    )
    CTRL002 = _error(
        'er staat nog een markering in het document: "{mark}"',
        'a mark is left in the document: "{mark}"',
        "haal de tekens weg, of maak de markering af; bedoelt u de tekens zelf, zet er dan in de tekst een \\ voor",
        "remove the characters or complete the mark; if you mean the characters themselves, put a \\ before them",
    )
    CTRL003 = _error("de noten kloppen niet: {problem}", "the notes are not paired: {problem}")
    CTRL004 = _error('de stijl "{style}" bestaat niet in dit document', 'style "{style}" is not in this document')
    CTRL005 = _note("nog in te vullen: {what}", "still to be supplied: {what}")
    CTRL006 = _error(
        "dit document is definitief, maar er is nog in te vullen: {what}",
        "this document is final, but still to be supplied is: {what}",
        "vul het in, of zet status: concept",
        "supply it, or set status: concept",
    )
    CTRL007 = _error("onderdeel {part} is geen geldige XML: {problem}", "part {part} is not valid XML: {problem}")
    CTRL008 = _warning("bedragen tellen niet op: {problem}", "amounts do not add up: {problem}")

    # --- metadata for publication ----------------------------------------------------------------------------------
    META001 = _error(
        "zonder datum zijn er geen metagegevens: de datum van ondertekening of vaststelling is verplicht",
        "no metadata without a date: the date of signing or adoption is required",
        "vul datum: in",
        "supply datum:",
    )
    META002 = _error(
        "wie dit document openbaar maakt, is niet bekend",
        "who publishes this document is not known",
        "zet uitgever: met een sleutel uit organisaties.yaml",
        "add uitgever: with a key from organisaties.yaml",
    )
    META003 = _error(
        '"{name}" heeft geen code in het register van overheidsorganisaties, en wat erboven staat ook niet',
        '"{name}" has no code in the register of government organisations, and neither has what is above it',
        "vul tooi: in, zoals mnre1034, of noem met onderdeel_van: de organisatie erboven",
        "supply tooi:, such as mnre1034, or name the organisation above it with onderdeel_van:",
    )
    META004 = _error(
        '"{tooi}" is geen code van het register van overheidsorganisaties',
        '"{tooi}" is not a code of the register of government organisations',
        "een code begint met {known}, en daarna komen cijfers",
        "a code begins with {known}, followed by digits",
    )
    META005 = _error(
        "voor een document van de soort {kind} zijn er geen metagegevens voor openbaarmaking",
        "for a document of type {kind} there are no metadata for publication",
    )
    META006 = _error(
        "in de metagegevens ({where}) zou tekst staan die niet openbaar is",
        "the metadata ({where}) would hold text that is not public",
        "haal het weg uit het onderwerp en de lopende tekst, of markeer het daar ook",
        "remove it from the subject and the running text, or mark it there as well",
    )
    META007 = _note(
        "dit document is nog een concept; de metagegevens gelden pas als het definitief is",
        "this document is still a draft; the metadata hold only when it is final",
    )
    META008 = _note(
        "bij dit concept komen nog geen metagegevens: datum of uitgever ontbreekt",
        "this draft gets no metadata yet: date or publisher is missing",
        "rijkspen metadata zegt wat er ontbreekt",
        "rijkspen metadata says what is missing",
    )

    # --- public version ------------------------------------------------------------------------------------------
    PUB001 = _error(
        'de grond "{ground}" is niet bekend',
        'the ground "{ground}" is not known',
        "kies een grond uit de lijst in de handleiding, zoals eenheid van kabinetsbeleid of Woo 5.1.2.e",
        "choose a ground from the list in the manual, such as eenheid van kabinetsbeleid or Woo 5.1.2.e",
    )
    PUB002 = _error(
        'de verwijzing "{words} (#{anchor})" leidt naar iets wat in de openbare versie wegblijft',
        'the reference "{words} (#{anchor})" leads to something that the public version leaves out',
        "markeer de verwijzing ook als intern, of haal haar weg",
        "mark the reference as intern too, or remove it",
    )
    PUB003 = _error(
        '"{words}" blijft op de ene plaats weg uit de openbare versie, maar staat hier zonder markering',
        '"{words}" is withheld from the public version in one place, but stands here without a mark',
        "markeer het hier ook, of haal de markering op de andere plaats weg",
        "mark it here too, or remove the mark in the other place",
    )
    PUB004 = _error(
        '"{words}" is niet openbaar, maar staat in het openbare bestand ({part})',
        '"{words}" is not public, but is in the public file ({part})',
        "kijk ook naar namen van noten, koppen en bestanden en naar het sjabloon; er is geen openbaar bestand gemaakt",
        "look also at the names of notes, headings and files and at the template; no public file was made",
    )
    PUB005 = _error(
        "dit document is niet bestemd voor openbaarmaking (nota_actief_openbaar: nee)",
        "this document is not meant for publication (nota_actief_openbaar: nee)",
        "maak alleen de interne versie, of zet nota_actief_openbaar: ja",
        "make the internal version only, or set nota_actief_openbaar: ja",
    )
    PUB006 = _warning(
        '"{words}" staat in een blok dat wegblijft, en ook hier in de openbare tekst',
        '"{words}" is in a withheld block, and also here in the public text',
        "kijk na of dat mag; zo niet, markeer het hier ook",
        "see whether that is allowed; if not, mark it here too",
    )
    PUB007 = _note(
        '"{words}" is te kort om in het openbare bestand na te zoeken',
        '"{words}" is too short to be searched for in the public file',
    )
    PUB008 = _error(
        '"{words}" is niet openbaar (personen.yaml), maar staat hier zonder markering',
        '"{words}" is not public (personen.yaml), but stands here without a mark',
        "schrijf [{words}]{{.persoon}}, of haal de naam weg",
        "write [{words}]{{.persoon}}, or remove the name",
    )
    PUB009 = _warning(
        'hier staat een {kind} zonder markering: "{words}"',
        'a {kind} stands here without a mark: "{words}"',
        "is het van een persoon, schrijf dan [{words}]{{.persoon}}",
        "if it is a person's, write [{words}]{{.persoon}}",
    )
    PUB010 = _warning(
        '"{words}" is de achternaam van iemand die niet openbaar is, en staat hier zonder markering',
        '"{words}" is the family name of someone who is not public, and stands here without a mark',
        "gaat het om die persoon, schrijf dan [{words}]{{.persoon}}",
        "if it is that person, write [{words}]{{.persoon}}",
    )

    # --- output --------------------------------------------------------------------------------------------------
    UIT001 = _error(
        "{path} is na de vorige keer door iemand gewijzigd en is niet overschreven",
        "{path} was edited by a person since the last run and is not overwritten",
        "bewaar de wijzigingen elders, of gebruik --force",
        "keep the edits elsewhere, or use --force",
    )
    UIT002 = _error("{path} kan niet geschreven worden: {problem}", "{path} cannot be written: {problem}")
