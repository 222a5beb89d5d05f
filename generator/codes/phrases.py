"""Pieces of messages that are words themselves, in both languages: what is wrong with a part, where a paragraph stands.

A value of a finding is either taken from the content, and then it is in the language of the content, or it is a phrase from
here, and then it is printed in the language that the user asked for.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.record import Record


class Phrase(Record, frozen=True):
    """Words in both languages; `{name}` stands for a value, which may be a phrase itself."""

    nl: str
    en: str
    values: tuple[tuple[str, str | Phrase], ...] = ()

    def __call__(self, **values: object) -> Phrase:
        """The phrase with its values."""
        return Phrase(self.nl, self.en, neutral(values))

    def text(self, language: str) -> str:
        """The words in this language."""
        written = self.nl if language == "nl" else self.en
        return written.format(**in_language(self.values, language)) if self.values else written

    def __str__(self) -> str:
        return self.text("nl")


Value = str | Phrase


def neutral(values: dict[str, object]) -> tuple[tuple[str, Value], ...]:
    """Values as a finding keeps them: phrases as they are, all else as text."""
    return tuple((name, value if isinstance(value, Phrase) else str(value)) for name, value in values.items())


def in_language(values: Iterable[tuple[str, Value]], language: str) -> dict[str, str]:
    """Values as they are printed."""
    return {name: said(value, language) for name, value in values}


def said(value: Value, language: str) -> str:
    """One value as it is printed."""
    return value if isinstance(value, str) else value.text(language)


def joined(pieces: Iterable[Value], sign: str = ", ") -> Phrase:
    """Phrases behind each other."""
    every = list(pieces)
    return Phrase(sign.join(said(one, "nl") for one in every), sign.join(said(one, "en") for one in every))


def listed(pieces: Iterable[Value]) -> Phrase:
    """An enumeration: a, b en c."""
    *most, last = list(pieces) or [""]
    before = joined(most)
    return ENUMERATED(before=before, last=last) if most else Phrase(said(last, "nl"), said(last, "en"))


def counted(number: int, one: Phrase, more: Phrase) -> Phrase:
    """A number with its noun."""
    return COUNTED(number=number, noun=one if number == 1 else more)


ENUMERATED = Phrase("{before} en {last}", "{before} and {last}")
COUNTED = Phrase("{number} {noun}", "{number} {noun}")

# --- places in a Word file -------------------------------------------------------------------------------------------

STORIES = {
    "tekst": Phrase("tekst", "text"),
    "noot": Phrase("noot", "footnote"),
    "eindnoot": Phrase("eindnoot", "endnote"),
    "koptekst": Phrase("koptekst", "header"),
    "voettekst": Phrase("voettekst", "footer"),
}
HEADING = Phrase("kop", "heading")
UNDER = Phrase('onder "{heading}"', 'under "{heading}"')
PARAGRAPH = Phrase("alinea {number}", "paragraph {number}")
CELL = Phrase("tabel {table}, rij {row}, kolom {column}", "table {table}, row {row}, column {column}")
PAGE = Phrase("blz. {page}", "p. {page}")

# --- what a file is, and what is wrong with it -----------------------------------------------------------------------

IN_VAIN = Phrase("onderdeel {name} is niet uit te pakken", "part {name} cannot be unpacked")
UNPACKED_TOO_LARGE = Phrase("onderdeel {name} is uitgepakt te groot", "part {name} is too large when unpacked")
TOO_LARGE_TO_CHANGE = Phrase("onderdeel {name} is te groot om te wijzigen", "part {name} is too large to be changed")
TOO_MANY_PARTS = Phrase("het zip-bestand heeft meer dan {most} onderdelen", "the zip file has more than {most} parts")
TOO_MANY_TAGS = Phrase("onderdeel {name} heeft meer dan {most} tags", "part {name} has more than {most} tags")
TOO_MUCH_TEXT = Phrase(
    "meer dan {paragraphs} alinea's of {characters} tekens",
    "more than {paragraphs} paragraphs or {characters} characters",
)
MORE_THAN = Phrase("meer dan {size} MB", "more than {size} MB")
BROKEN_OFF = Phrase("het zip-bestand is niet heel of afgebroken", "the zip file is damaged or broken off")
DOCTYPE = Phrase("onderdeel {name} heeft een DOCTYPE", "part {name} has a DOCTYPE")
STRANGE_ENCODING = Phrase("onderdeel {name} heeft een vreemde codering", "part {name} has a strange encoding")
TOO_DEEP = Phrase("onderdeel {name} is te diep genest", "part {name} is nested too deeply")
PART_MISSING = Phrase("onderdeel {name} ontbreekt", "part {name} is missing")
LEADS_OUT = Phrase(
    'de naam "{name}" in het zip-bestand leidt erbuiten', 'the name "{name}" in the zip file leads out of it'
)
TWICE = Phrase("onderdeel {name} komt twee keer voor", "part {name} occurs twice")
STRANGE_PACKING = Phrase(
    "onderdeel {name} is ingepakt op een manier die Word niet kent", "part {name} was packed in a way unknown to Word"
)
OLD_WORD = Phrase(".doc, van vóór Word 2007", ".doc, from before Word 2007")
PDF = Phrase("het is een pdf", "it is a PDF")
TEXT_FILE = Phrase("het is een tekstbestand", "it is a text file")
SPREADSHEET = Phrase("het is een rekenblad (Excel)", "it is a spreadsheet (Excel)")
PRESENTATION = Phrase("het is een presentatie (PowerPoint)", "it is a presentation (PowerPoint)")
NO_ZIP = Phrase("het is geen zip-bestand", "it is no zip file")
EMPTY_FILE = Phrase("het bestand is leeg", "the file is empty")
EMPTY_ZIP = Phrase("het zip-bestand is leeg", "the zip file is empty")
OPEN_DOCUMENT = Phrase("het is een OpenDocument-bestand", "it is an OpenDocument file")
PLAIN_ZIP = Phrase("het is een gewoon zip-bestand", "it is an ordinary zip file")
NO_TEXT = Phrase("er is geen tekst in", "there is no text in it")

# --- what rules for Word files say -----------------------------------------------------------------------------------

AFTER, BEFORE = Phrase("na", "after"), Phrase("vóór", "before")
START = Phrase("het begin", "the start")
HEADING_OF_LEVEL = Phrase("een kop van niveau {level}", "a heading of level {level}")
NAMELESS = Phrase("zonder naam", "without a name")
EMPTY_ROWS = (Phrase("rij", "row"), Phrase("rijen", "rows"))
EMPTY_COLUMNS = (Phrase("kolom", "column"), Phrase("kolommen", "columns"))
HARD_SPACE = Phrase("harde spatie", "hard space")
EN_DASH = Phrase("half kastlijntje", "en dash")
REPAIRED_CHARACTER = Phrase('{what} in "{words}"', '{what} in "{words}"')
REPAIRED_WORDS = Phrase('"{old}" is nu "{new}"', '"{old}" is now "{new}"')
REPAIRED_TITLE = Phrase('de titel is nu "{title}"', 'the title is now "{title}"')
REPAIRED_LANGUAGE = Phrase("de taal van de tekst is nu {language}", "the language of the text is now {language}")
REPAIRED_HEADER_ROW = Phrase(
    "de eerste rij van deze tabel is nu kopregel", "the first row of this table is now a header row"
)
NUMBER_TYPED = Phrase("het bladzijdenummer is getypt", "the page number was typed")
NO_PAGE_COUNT = Phrase("het aantal bladzijden ontbreekt", "the number of pages is missing")
NO_PAGE_NUMBER = Phrase("er is geen bladzijdenummer", "there is no page number")
MARGINS = {
    "top": Phrase("de bovenmarge", "the top margin"),
    "right": Phrase("de rechtermarge", "the right margin"),
    "bottom": Phrase("de ondermarge", "the bottom margin"),
    "left": Phrase("de linkermarge", "the left margin"),
}
PAGE_WIDTH = Phrase("de breedte van het papier", "the width of the paper")
PAGE_HEIGHT = Phrase("de hoogte", "the height")
BY_HAND = {
    "font": Phrase("lettertype", "font"),
    "size": Phrase("lettergrootte", "font size"),
    "colour": Phrase("letterkleur", "text colour"),
    "underline": Phrase("onderstreept", "underlined"),
    "fill": Phrase("gekleurde achtergrond", "coloured background"),
    "strike": Phrase("doorgehaald", "struck through"),
    "jc": Phrase("uitlijning", "alignment"),
    "ind": Phrase("inspringing", "indent"),
    "shd": Phrase("achtergrond van de alinea", "background of the paragraph"),
    "pBdr": Phrase("lijnen om de alinea", "lines around the paragraph"),
    "tabs": Phrase("tabs", "tabs"),
}
CHANGES = {
    "ins": (Phrase("toevoeging", "insertion"), Phrase("toevoegingen", "insertions")),
    "del": (Phrase("schrapping", "deletion"), Phrase("schrappingen", "deletions")),
    "move": (Phrase("verplaatsing", "move"), Phrase("verplaatsingen", "moves")),
    "other": (
        Phrase("wijziging van opmaak", "change of format"),
        Phrase("wijzigingen van opmaak", "changes of format"),
    ),
}
PROPERTIES = {
    "creator": Phrase("auteur", "author"),
    "lastModifiedBy": Phrase("laatst gewijzigd door", "last modified by"),
    "Manager": Phrase("manager", "manager"),
}
NOTE = Phrase("{kind} {number} {fault}", "{kind} {number} {fault}")
NUMBER_IN_FILE = Phrase("met nummer {identity} in het bestand", "numbered {identity} in the file")
NOTE_CITED_MORE = Phrase("wordt {count} keer aangehaald", "is referred to {count} times")
NOTE_PRESENT_MORE = Phrase("staat {count} keer bij de noten", "stands {count} times among the notes")
NOTE_MISSING = Phrase("is er niet", "is not there")
NOTE_NOT_CITED = Phrase("wordt nergens aangehaald", "is referred to nowhere")
NOTE_EMPTY = Phrase("heeft geen tekst", "has no text")
NOTE_UNNUMBERED = Phrase("heeft geen nummer", "has no number")

# --- what rules of consistency say ------------------------------------------------------------------------------------

PER_RECEIVER_OR_ALL = Phrase("per ontvanger of voor allen samen", "for each receiver or for all together")
PER_YEAR_OR_ALL = Phrase("per jaar of in totaal", "per year or in all")
KILO = Phrase('"{written}" voor duizend', '"{written}" for thousand')
TAIL = Phrase('"{written}" achter het bedrag', '"{written}" behind the amount')
INSTEAD_OF = Phrase("{written} in plaats van {right}", "{written} instead of {right}")
NO_SPACE = Phrase("geen spatie na €", "no space after €")
FROM_TO = Phrase("{least} tot {most}", "{least} to {most}")
UNTIL = Phrase("bestond tot en met {day}", "existed until {day}")
SINCE = Phrase("bestaat pas sinds {day}", "exists only since {day}")
NOT_THEN = Phrase("bestond toen niet", "did not exist then")
NAME_OF_THEN = Phrase("de naam van toen", "the name of that time")

# --- what is not certain about a citation: the citation engine says it in Dutch -----------------------------------------

_DOUBTS = (
    Phrase(
        "een letter na een begrotingsdossier zonder nummer: een begrotingshoofdstuk, of een stuk van de Eerste Kamer",
        "a letter behind a budget dossier without a number: a chapter of the budget, or a paper of the Senate",
    ),
    Phrase(
        "een nummer van de Staatscourant van vóór 2010 is dat van een dag: daarin staan meer publicaties",
        "a number of the Staatscourant from before 2010 is that of a day, with several publications in it",
    ),
    Phrase(
        "een nummer van vóór 1995 heeft geen publicatienummer", "a number from before 1995 has no publication number"
    ),
    Phrase("stukken van vóór 1995 hebben geen publicatienummer", "papers from before 1995 have no publication number"),
    Phrase(
        "een stuk van de Eerste Kamer met een cijfer als nummer: het vergaderjaar is nodig",
        "a paper of the Senate with figures as its number: the session year is needed",
    ),
    Phrase(
        "tot 2010 staat het vergaderjaar in het publicatienummer van de Eerste Kamer: het is hier nodig",
        "until 2010 the publication number of the Senate holds the session year: it is needed here",
    ),
    Phrase(
        "zonder kamer en vergaderjaar is de vergadering niet eenduidig",
        "without chamber and session year it is not certain which sitting this is",
    ),
    Phrase("zonder itemnummer is de publicatie niet bekend", "without the item number the publication is not known"),
    Phrase(
        "het nummer van een bijlage volgt niet uit het stuk waar zij bij hoort",
        "the number of an annex does not follow from the paper that it belongs to",
    ),
    Phrase("zonder de kamer is het nummer niet eenduidig", "without the chamber the number is not certain"),
    Phrase(
        "zonder het vergaderjaar is het nummer niet eenduidig", "without the session year the number is not certain"
    ),
    Phrase(
        "zonder de kamer en het vergaderjaar is het nummer niet eenduidig",
        "without the chamber and the session year the number is not certain",
    ),
    Phrase(
        "tot 2011 lopen bladzijden door over het jaar: een bladzijde kan in meer publicaties staan",
        "until 2011 pages run on through the year: one page may be in several publications",
    ),
)
DOUBTS = {doubt.nl: doubt for doubt in _DOUBTS}
