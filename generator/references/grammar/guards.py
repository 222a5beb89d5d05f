"""What looks like a citation and is none: amounts, arrest and telephone numbers, postcodes, file references, dates.

Guards look at the tokens around a place and never read. They say no only on evidence; whether a citation is there is
for the grammar to decide.
"""

from __future__ import annotations

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.tokens import Token
from generator.references.grammar.words import (
    AMOUNT_WORDS,
    DOSSIER_LABELS,
    MONTHS,
    NUMBER_WORDS,
    PAPER_LABELS,
    WORDS_OF_CITATIONS,
)

MONEY = frozenset({"€", "$", "£", "ƒ"})
# A number right after one of these is something else than a dossier.
OTHER_NUMBERS = frozenset({
    "eur", "euro", "fl", "hfl", "f", "usd", "postbus", "antwoordnummer", "telefoon", "telefoonnummer", "tel", "fax", "mobiel", "kvk",
    "rolnr", "rolnummer", "zaaknr", "zaaknummer", "zaak", "reknr", "rekening", "rekeningnummer", "iban", "bic", "btw", "bsn",
    "isbn", "issn", "doi", "ref", "artikelnummer", "ordernummer", "factuurnummer", "hr", "bnb", "ljn",
    "awb", "parketnummer", "parketnr", "arrest", "een", "model", "type", "wachtwoord",
    "versie", "serie", "norm", "kenteken", "perceel", "sectie", "sub", "inv", "toegang", "octrooi", "patent", "ticket", "zip",
    "zaken", "build", "release", "bestek", "offerte", "artikel", "art", "opdracht", "project", "besluit", "uitspraak", "vonnis",
})  # fmt: skip
# What is ordered, sent, booked and insured has such a number, also as the end of a longer word: "pakbon", "inkooporder".
OTHER_ENDINGS = (
    "bon", "bonnen", "order", "orders", "factuur", "facturen", "code", "codes", "polis", "polissen", "kenmerk", "kenmerken",
    "referentie", "referenties", "contract", "contracten", "boeking", "boekingen", "reservering", "zending", "vlucht", "batch",
    "meterstand", "aansluiting",
)  # fmt: skip
# Norms and registers, in capitals: "en" and "EN" are not the same word.
NORMS = frozenset({
    "NEN", "EN", "ISO", "IEC", "DIN", "UN", "CAS", "EAN", "GTIN", "SKU", "RAL", "BS", "ANSI", "ASTM", "IEEE", "RFC", "CVE", "NTA",
    "NVN", "NPR", "BRL", "PGS", "PNR", "VIN", "SBI", "CPV",
})  # fmt: skip
GLUE = frozenset("-/.:@#=&%+\\")
WORDS_LOOKED_BACK = 3
LONGEST_LIST_BACK = 40
SHORTEST_HEADING = 3
LIST_MARKS = frozenset({"en", ",", "-", "/", ".", ":"})


def is_month(token: Token) -> bool:
    """A month, also shortened."""
    return token.is_word and token.lower in MONTHS


def is_amount(cursor: Cursor, *, firm: bool) -> bool:
    """Whether the number just read goes on as an amount: ",00", ".000", "euro"."""
    mark, rest = cursor.next, cursor.ahead(1)
    if mark.text in (".", ",") and not mark.gap and rest.is_number and not rest.gap:
        return mark.text == "." or not firm
    if mark.text in ("%", "‰", "°", "€"):
        return True
    return mark.is_word and mark.lower in AMOUNT_WORDS


def stands_alone(cursor: Cursor) -> bool:
    """Whether the number at this place is no tail of something longer, and no money, telephone number and so on."""
    token, before = cursor.next, cursor.behind()
    if before is None:
        return True
    if not token.gap and (before.text in GLUE or before.is_word or before.is_number):
        return before.text == "-" and (before.gap or cursor.at == 1)  # the dash of a list
    if before.text in MONEY or (before.is_number and not before.broken and token.gap and not _closed(cursor)):
        return False
    return not _counted_as_other(cursor)


def _closed(cursor: Cursor) -> bool:
    """Whether the number before this one is on another line."""
    return cursor.next.broken


def _counted_as_other(cursor: Cursor) -> bool:
    """Looks a few tokens back, past "nr.", ":" and the like, for a word that names another sort of number."""
    return not _registered(cursor) and (_names_other_here(cursor) or _listed_with_others(cursor))


def _listed_with_others(cursor: Cursor) -> bool:
    """`zaaknummers 31293-19, 31294-19 en 31295-19`: what names the first number of a list names them all."""
    comma = False
    for count in range(1, LONGEST_LIST_BACK):
        token = cursor.behind(count)
        if token is None or (token.is_word and token.lower != "en"):
            plural = token is not None and token.lower.endswith(("s", "en"))
            return token is not None and (plural or not comma) and _is_other(token)
        if count == 1 and token.text not in ("en", ","):
            return False
        if not (token.is_number or token.lower in LIST_MARKS):
            return False
        comma = comma or token.text == ","
    return False


def _names_other_here(cursor: Cursor) -> bool:
    seen = 0
    for count in range(1, WORDS_LOOKED_BACK * 2):
        token = cursor.behind(count)
        if token is None or token.text in ",;()|":
            return False
        if token.is_word:
            if _is_other(token) or _abbreviated_before(cursor, count):
                return True
            seen += 1
            if token.lower not in ("nr", "no", "nummer", "met", "is", "m", "e", "het") or seen == WORDS_LOOKED_BACK:
                return False
    return False


def _registered(cursor: Cursor) -> bool:
    """`Nummer KST22801⏎Kenmerk 25456, nr. 3`: in the Parlementaire Monitor the kenmerk of a paper is its citation."""
    label, number, series = (cursor.behind(count) for count in (1, 2, 3))
    if label is None or number is None or series is None:
        return False
    return label.lower == "kenmerk" and number.is_number and series.text == "KST"


def _abbreviated_before(cursor: Cursor, count: int) -> bool:
    """`doc.nr. 29697-A`, `reg.nr. 36471`: a number with a shortened name of its own."""
    token, stop, name = (cursor.behind(count + further) for further in range(3))
    if token is None or stop is None or name is None or token.lower not in ("nr", "nrs"):
        return False
    return stop.text == "." and not (token.gap or stop.gap) and name.is_word and not _names_papers(name)


def _names_papers(token: Token) -> bool:
    return token.lower in PAPER_LABELS or token.lower in DOSSIER_LABELS


def _is_other(token: Token) -> bool:
    return token.lower in OTHER_NUMBERS or token.text in NORMS or _names_other_number(token)


def _names_other_number(token: Token) -> bool:
    """`bestelnummer`, `artikelnr`, `pakbon`: any number with a name of its own that is not one of the chambers."""
    return token.lower.endswith(OTHER_ENDINGS) or (
        token.lower.endswith(("nummer", "nummers", "nr", "nrs"))
        and token.lower not in (NUMBER_WORDS | DOSSIER_LABELS | PAPER_LABELS)
    )


def sentence_goes_on(token: Token) -> bool:
    """Whether this token makes the number before it a count of something: "3 moties", "4 juni"."""
    return token.is_word and (token.lower not in WORDS_OF_CITATIONS) and not token.text[:1].isupper()


def is_part_of_number(token: Token) -> bool:
    """Letters glued to a number, `541a`, but not the next heading of a text that lost its line ends: `541Waardering`."""
    heading = len(token.text) >= SHORTEST_HEADING and token.text[0].isupper() and token.text[1:].islower()
    return token.is_word and not token.gap and not heading


def is_counted(token: Token) -> bool:
    """A month, or a unit of an amount, follows the number."""
    return is_month(token) or token.text in ("%", "€") or (token.is_word and token.lower in AMOUNT_WORDS)
