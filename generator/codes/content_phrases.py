"""Pieces of messages about content, in both languages: what the YAML parser stopped at, and what a field should hold."""

from __future__ import annotations

from generator.codes.phrases import Phrase, joined

# --- YAML ------------------------------------------------------------------------------------------------------------

QUOTE_IT = Phrase("zet de hele tekst tussen aanhalingstekens", "put the whole text between quotation marks")


def _quoted(nl: str, en: str) -> Phrase:
    return joined([Phrase(nl, en), QUOTE_IT], "; ")


TAB = Phrase("hier staat een tab; spring in met spaties", "this is a tab; indent with spaces")
BACKSLASH = Phrase(
    r"na een \ tussen dubbele aanhalingstekens kan dit niet; schrijf \\ of gebruik enkele aanhalingstekens",
    r"this cannot follow a \ between double quotation marks; write \\ or use single quotation marks",
)
UNCLOSED_QUOTE = Phrase(
    "het aanhalingsteken dat hier begint, wordt niet gesloten", "the quotation mark that opens here is not closed"
)
COLON = _quoted("een dubbele punt met een spatie kan hier niet", "a colon with a space cannot stand here")
NO_COLON = Phrase(
    "na dit woord ontbreekt een dubbele punt met een spatie", "a colon with a space is missing after this word"
)
CANNOT_BEGIN = _quoted('een waarde kan niet met "{found}" beginnen', 'a value cannot begin with "{found}"')
OPEN_LIST = Phrase(
    "de lijst die op regel {begun} met [ begint, is niet gesloten met ]",
    "the list that opens with [ on line {begun} is not closed with ]",
)
OPEN_BLOCK = Phrase(
    "het blok dat op regel {begun} met {{ begint, is niet gesloten met }}",
    "the block that opens with {{ on line {begun} is not closed with }}",
)
ENDED = Phrase(
    "het document was hier al uit; controleer de inspringing en de aanhalingstekens",
    "the document had ended here already; check the indentation and the quotation marks",
)
DASH = Phrase("een lijst met streepjes begint op een nieuwe regel", "a list with dashes begins on a line of its own")
QUESTION_MARK = _quoted("een vraagteken met een spatie kan hier niet", "a question mark with a space cannot stand here")
BEHIND_BAR = Phrase(
    "achter | of > kan geen tekst staan; begin de tekst op de volgende regel",
    "no text can stand behind | or >; begin the text on the next line",
)
BAR_FIGURE = Phrase("het cijfer achter | of > is 1 tot en met 9", "the figure behind | or > is 1 to 9")
DIRECTIVE = Phrase(
    "een regel die met % begint, is een opdracht aan YAML; dat kan hier niet",
    "a line that begins with % is a directive of YAML, which cannot stand here",
)
VERSION = Phrase(
    "deze versie van YAML wordt niet gelezen; laat de regel met %YAML weg",
    "this version of YAML is not read; leave out the line with %YAML",
)
AFTER_VALUE = joined(
    [
        Phrase("achter de waarde staat nog tekst", "there is more text behind the value"),
        Phrase(
            f"{QUOTE_IT.nl} (en een aanhalingsteken daarbinnen dubbel)",
            f"{QUOTE_IT.en} (and double such a mark within it)",
        ),
    ],
    "; ",
)
NOT_A_FIELD = Phrase(
    "hier past geen regel met deze inspringing; zet velden van hetzelfde blok recht onder elkaar",
    "no line fits here with this indentation; put the fields of one block right below each other",
)
NOT_AN_ITEM = Phrase(
    "in deze lijst begint elke regel met een streepje, recht onder het vorige",
    "in this list every line begins with a dash, right below the one before",
)

# --- characters ------------------------------------------------------------------------------------------------------

CHARACTER = Phrase("{code} ({name})", "{code} ({name})")
NUL = Phrase("nulteken", "null")
NEL = Phrase("regeleinde NEL", "line end NEL")
CONTROL = Phrase("besturingsteken", "control character")
RIGHT_TO_LEFT = Phrase(
    "schrijfrichting: van rechts naar links gedwongen", "writing direction: forced from right to left"
)
DIRECTION = Phrase("onzichtbaar teken voor de schrijfrichting", "invisible mark for the writing direction")
ZERO_WIDTH = Phrase("spatie zonder breedte", "space without width")
LINE_SEPARATOR = Phrase("regelscheiding", "line separator")
PARAGRAPH_SEPARATOR = Phrase("alineascheiding", "paragraph separator")
BYTE_ORDER = Phrase("volgordeteken BOM", "byte order mark")
SURROGATE = Phrase("half teken, surrogaat", "half a character, a surrogate")
NO_CHARACTER = Phrase("geen teken", "no character")
DOES_NOT_EXIST = Phrase("bestaat niet", "does not exist")
INVALID = Phrase("ongeldig teken", "invalid character")

# --- what a field should hold ----------------------------------------------------------------------------------------

A_LIST, A_BLOCK, EMPTY, THIS = (
    Phrase("een lijst", "a list"),
    Phrase("een blok", "a block"),
    Phrase("leeg", "empty"),
    Phrase("dit", "this"),
)
TEXT_HERE = Phrase("hier hoort tekst", "text belongs here")
BLOCK_HERE = Phrase("hier hoort een blok met sleutels", "a block of keys belongs here")
LIST_HERE = Phrase("hier hoort een lijst, met streepjes", "a list with dashes belongs here")
NOT_EMPTY = Phrase("de lijst mag niet leeg zijn", "the list may not be empty")
CHOOSE = Phrase("kies uit {allowed}", 'choose from "{allowed}"')
DATE = Phrase("een datum als 2025-09-09", "a date such as 2025-09-09")
YES_OR_NO = Phrase("ja of nee", '"ja" or "nee"')
WHOLE_NUMBER = Phrase("een heel getal", "a whole number")
AMOUNT = Phrase("een bedrag in euro's als 147824 of € 147.824,50", "an amount in euros such as 147824 or € 147.824,50")
NUMBER = Phrase("een getal als 49, 7,4 of 1.250", "a number such as 49, 7,4 or 1.250")
YEAR = Phrase("een jaartal als 2026", "a year such as 2026")
KEY = Phrase("een sleutel van kleine letters, cijfers en streepjes", "a key of small letters, figures and dashes")
WEB_ADDRESS = Phrase("een adres dat begint met https:// of http://", "an address that begins with https:// or http://")
REALM_NUMBER = Phrase("een nummer als R2143", "a number such as R2143")
SESSION_PATTERN = Phrase("een patroon met {first}, {second} of {short}", "a pattern with {first}, {second} or {short}")
PAPER = Phrase("een Kamerstuk als kst-36600-VII-2", "a parliamentary paper such as kst-36600-VII-2")
LENGTH = Phrase("een maat met eenheid, als 13mm of 9pt", "a measure with its unit, such as 13mm or 9pt")

# --- a beslisnota and its letter ---------------------------------------------------------------------------------------

STAMP_INFORMS = Phrase(
    "het stempel is ter informatie, maar er wordt een besluit gevraagd",
    'the stamp is "ter informatie", but a decision is asked for',
)
LETTER_NOT_NAMED = Phrase("de brief wordt niet genoemd", "the letter is not named")
