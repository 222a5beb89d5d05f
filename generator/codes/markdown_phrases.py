"""Pieces of messages about Markdown, in both languages: what a text holds that no document can, and what to write instead."""

from __future__ import annotations

from generator.codes.phrases import Phrase

# --- constructs that are refused, and what to do (TEKST001) ------------------------------------------------------------

HTML = Phrase("HTML", "HTML")
NO_HTML = Phrase(
    "schrijf \\{tag} als u de tekens zelf bedoelt", 'write "\\{tag}" if you mean the characters themselves'
)
IMAGE = Phrase("een afbeelding", "an image")
NO_IMAGE = Phrase(
    "laat de afbeelding weg; schrijf \\! als u een uitroepteken voor een link bedoelt",
    "leave the image out; write \\! if you mean an exclamation mark before a link",
)
CODE = Phrase("programmacode tussen `…`", "program code between `…`")
CODE_BLOCK = Phrase("een blok programmacode", "a block of program code")
NO_CODE = Phrase(
    "haal de tekens ` weg, of schrijf \\` als u het teken zelf bedoelt",
    "remove the marks `, or write \\` if you mean the character itself",
)
INDENTED = Phrase("een blok met vier spaties ervoor", "a block with four spaces before it")
NOT_INDENTED = Phrase(
    "haal de spaties aan het begin van de regel weg", "remove the spaces at the beginning of the line"
)
RULE = Phrase("een streep over de breedte", "a line across the page")
NO_RULE = Phrase("laat de streep weg, of gebruik een kop", "leave the line out, or use a heading")
UNDERLINED = Phrase("een kop met een streep eronder", "a heading with a line below it")
NOT_UNDERLINED = Phrase("schrijf de kop als: # Kop", 'write the heading as: "# Kop"')
LIST, QUOTE, BOX, NOTE = (
    Phrase("een lijst", "a list"),
    Phrase("een citaat", "a quotation"),
    Phrase("een kader", "a box"),
    Phrase("een noot", "a note"),
)
A_HEADING, A_TABLE = Phrase("een kop", "a heading"), Phrase("een tabel", "a table")
A_BULLET_LIST = Phrase("een opsomming", "a list")
A_NUMBERED_LIST = Phrase("een genummerde lijst", "a numbered list")
A_QUOTE = Phrase("een citaatblok", "a block of quotation")
A_BLOCK = Phrase("een kader of blok", "a box or block")
ONE_LINE = Phrase(
    "hier past één regel tekst; zet een \\ voor het eerste teken (1\\. of \\#) als u het teken zelf bedoelt",
    "one line of text fits here; put a \\ before the first character (1\\. or \\#) if you mean the character itself",
)
SECOND_PARAGRAPH = Phrase("een tweede alinea in dit veld", "a second paragraph in this field")
ONE_PARAGRAPH = Phrase("maak er één alinea van", "make it one paragraph")
HEADING_IN = Phrase("een kop in {surroundings}", "a heading in {surroundings}")
HEADING_OUT = Phrase(
    "zet de kop erbuiten, of maak er **vette** tekst van", "move the heading out of it, or make it **bold** text"
)
AT_MOST = Phrase("gebruik hoogstens {marks}", "use {marks} at most")
BOX_IN = Phrase("een kader in {surroundings}", "a box in {surroundings}")
BOX_OUT = Phrase("zet het kader ervoor of erna", "put the box before or after it")
INTERN_IN = Phrase("een blok intern in {surroundings}", "a block ::: intern in {surroundings}")
INTERN_THERE = Phrase('gebruik daar: [tekst]{{.intern grond="{dots}"}}', 'use there: [tekst]{{.intern grond="{dots}"}}')
INTERN_AMIDST = Phrase("een blok intern midden in een lijst", "a block ::: intern in the middle of a list")
INTERN_EACH = Phrase(
    'gebruik in elk punt: [tekst]{{.intern grond="{dots}"}}', 'use in each item: [tekst]{{.intern grond="{dots}"}}'
)
TABLE_IN_NOTE = Phrase("een tabel in een noot", "a table in a note")
TABLE_OUT = Phrase("zet de tabel in de tekst", "put the table in the text")
LINK_TITLE = Phrase("een titel achter het adres van een link", "a title behind the address of a link")
NO_TITLE = Phrase("laat de titel weg", "leave the title out")
NOTE_IN_NOTE = Phrase("een noot in een noot", "a note in a note")
NOTE_OUT = Phrase("zet de tekst in de buitenste noot", "put the text in the outer note")

# --- faults of a text (TEKST008) ---------------------------------------------------------------------------------------

UNEVEN_TABLE = Phrase(
    "deze tabel klopt niet: de kopregel en de regel met streepjes hebben niet evenveel kolommen",
    "this table is not right: the header row and the line of dashes have different numbers of columns",
)
STRAY_CAPTION = Phrase(
    "dit lijkt een bijschrift, maar er staat geen tabel boven; schrijf \\: als dit gewone tekst is",
    "this looks like a caption, but there is no table above it; write \\: if this is ordinary text",
)
NUMBERED_LINE = Phrase(
    "een regel in deze alinea begint met een nummer; zet een lege regel voor de lijst, of schrijf zo: 3\\.",
    "a line in this paragraph begins with a number; put an empty line before the list, or write: 3\\.",
)
ADDRESS_LIST = Phrase(
    "een lijst van linkadressen kan niet; schrijf het adres bij de link: [tekst](https://…)",
    "a list of link addresses is not possible; write the address at the link: [tekst](https://…)",
)
STRAY_BRACES = Phrase(
    "de accolades aan het eind van deze regel horen nergens bij; schrijf \\{ als u het teken zelf bedoelt",
    "the braces at the end of this line belong to nothing; write \\{ if you mean the character itself",
)
EMPTY_HEADING = Phrase("deze kop heeft geen tekst", "this heading has no text")
NUMBERING = Phrase(
    "deze nummering loopt niet op: {written}; schrijf 2024\\. als een regel met een getal begint",
    "this numbering does not run on: {written}; write 2024\\. if a line begins with a number",
)
EMPTY_ITEM = Phrase("dit punt van de opsomming heeft geen tekst", "this item of the list has no text")
NO_NOTE_NAME = Phrase(
    '"{label}" kan niet de naam van een noot zijn; een naam is één woord',
    '"{label}" cannot be the name of a note; a name is one word',
)
NO_NOTE_NAME_HERE = Phrase(
    '"{label}" kan niet de naam van een noot zijn; een naam is één woord; schrijf ^[tekst] voor een noot zonder naam',
    '"{label}" cannot be the name of a note; a name is one word; write ^[tekst] for a note without a name',
)
EMPTY_NOTE = Phrase("deze noot is leeg", "this note is empty")
CLOSES_NOTHING = Phrase(
    "::: sluit hier niets; een blok begint met ::: en een naam, zoals ::: kader",
    '::: closes nothing here; a block begins with ::: and a name, such as "::: kader"',
)
PLAIN_CITATION = Phrase(
    "in een verwijzing tussen [ ] kan geen opmaak, link of noot; gebruik een noot: ^[…]",
    "a citation between square brackets holds no formatting, link or note; use a note: ^[…]",
)
CITATION_FORM = Phrase(
    "elke bron in een verwijzing begint met @ en wordt met ; van de volgende gescheiden",
    "every source in a citation begins with @ and is parted by ; from the next",
)
NOT_RIGHT_HERE = Phrase(
    '"{written}" is hier niet goed; schrijf bijvoorbeeld: ::: kader {{titel="…"}}',
    '"{written}" is not right here; write for instance "::: kader {{titel=…}}"',
)
NO_PAGE_OF_WEB = Phrase(
    "van een adres op het web is geen bladzijde te noemen; verwijs naar een naam in dit document: [bladzijde](#naam){.bladzijde}",
    "an address on the web has no page; refer to a name in this document: [bladzijde](#naam){.bladzijde}",
)
NO_LINK = Phrase(
    'een link naar "{target}" kan niet; een adres begint met https://, http:// of mailto:',
    'a link to "{target}" is not possible; an address begins with https://, http:// or mailto:',
)
EMPTY_LINK = Phrase("deze link heeft geen tekst om op te klikken", "this link has no text to click on")
CITED_TWICE = Phrase(
    'de noot "{label}" wordt twee keer aangehaald; verwijs de tweede keer met [noot](#{label})',
    'note "{label}" is referred to twice; refer the second time by [noot](#{label})',
)
WITHHELD_NOTE = Phrase(
    'de noot "{label}" staat in een blok intern en wordt daarbuiten aangehaald; zet de noot bij de openbare tekst, of haal haar niet aan',
    'note "{label}" stands in a block ::: intern and is referred to outside it; move the note to the public text, or do not refer to it',
)
EMPTY_BRACKETS = Phrase("tussen deze haken staat geen tekst", "there is no text between these brackets")
PLAIN_GAP = Phrase(
    "wat nog in te vullen is, is gewone tekst zonder opmaak, link of noot",
    "what is still to be supplied is ordinary text without formatting, link or note",
)
UNCLOSED_NOTE = Phrase(
    "de noot die met ^[ begint wordt niet gesloten; zet ] achter de noot, of schrijf \\^[ als u de tekens zelf bedoelt",
    "the note that opens with ^[ is not closed; put ] behind the note, or write \\^[ if you mean the characters themselves",
)
STRAY_MARK = Phrase(
    "{mark} hoort bij geen tekst tussen [ ]; schrijf [tekst]{{.persoon}}, met beide haken in dezelfde alinea en zonder spatie voor de accolade",
    '"{mark}" belongs to no text between [ ]; write [tekst]{{.persoon}}, with both brackets in one paragraph and no space before the brace',
)
KIND_OF_BRACES = Phrase(
    "de accolades horen bij ::: of bij [ ] en noemen een soort; schrijf bijvoorbeeld {{.{name}}}, of \\{{ als u het teken zelf bedoelt",
    "the braces belong to ::: or to [ ] and name a sort; write for instance {{.{name}}}, or \\{{ if you mean the character itself",
)
NOT_OF = Phrase('"{key}" hoort niet bij {name}', '"{key}" does not belong to {name}')
NOT_OF_BUT = Phrase(
    '"{key}" hoort niet bij {name}; bekend is: {known}', '"{key}" does not belong to {name}; known is "{known}"'
)
GROUND_NEEDED = Phrase(
    'zeg erbij waarom dit niet openbaar is: intern grond="…"', 'say why this is not public: intern grond="…"'
)
UNEVEN_ROW = Phrase(
    "deze rij heeft {written} cellen en de tabel {width} kolommen; schrijf \\| als u het teken zelf bedoelt",
    "this row has {written} cells and the table {width} columns; write \\| if you mean the character itself",
)
EMPTY_HEADER_CELL = Phrase(
    "elke kolom van een tabel heeft een kop nodig; hier is er een leeg",
    "every column of a table needs a heading; one is empty here",
)
