"""Recognises papers without any label: "36350, nr. 17", "36471-96", "35925-VII;31", "nr. 456 (36800-XVI)", "(36537)".

Without a label the evidence must be in the form itself: "nr." before the number, a hyphen or semicolon glued on both
sides, a letter at the end of brackets, or words such as "dossier" and "wetsvoorstel" before it. The words stay outside
the span: they belong to the sentence.
"""

from __future__ import annotations

from generator.references.grammar.budgets import is_budget_family
from generator.references.grammar.cursor import Cursor
from generator.references.grammar.dossier import CHAPTER, Dossier, read_dossier
from generator.references.grammar.found import Found
from generator.references.grammar.groups import Context, papers_of, read_dossiers
from generator.references.grammar.guards import is_amount, stands_alone
from generator.references.grammar.kamerstukken import read_papers
from generator.references.grammar.numbers import Number, read_labelled
from generator.references.grammar.tokens import Kind, Token
from generator.references.grammar.words import (
    DOSSIER_LABELS,
    JOINING_WORDS,
    NOT_LETTER_NUMBERS,
    NUMBER_WORDS,
    POINTING_WORDS,
)
from generator.references.papers import DossierReference, PaperReference

LOWEST, HIGHEST = 10000, 39999  # dossiers without a label: numbers in use since 1969, and for some years to come
LOWEST_HYPHENED = 15000
LONGEST = 2  # letters of a number of the Eerste Kamer
BILLS = frozenset(
    {"wetsvoorstel", "wetsvoorstellen", "voorstel", "voorstellen", "initiatiefnota", "goedkeuring", "wet"}
)
BILL_BEGINNINGS, BILL_ENDINGS = ("wijziging", "implementatie", "initiatief"), ("wet", "voorstel")
ITEMS = frozenset({"brief", "brieven", "voordracht", "nota", "notitie", "verslag", "rapport", "jaarverslag"})
LEADING_WORDS = JOINING_WORDS | POINTING_WORDS | frozenset({
    "van", "in", "bij", "op", "met", "via", "onder", "stuk", "stukken", "motie", "moties", "brief", "advies", "verslag", "nr", "nrs",
    "wetsvoorstel", "voorstel", "dossier", "en", "de", "het", "is", "tvv",
})  # fmt: skip
WORDS_BEFORE_BRACKETS = 80
MOST_NAMED = 12
UNLABELLED = Context(firm=False, label=False)


def may_start(token: Token) -> bool:
    """A number that can be a dossier or its first half."""
    return token.is_number and len(token.text) in (2, 5)


def recognise(cursor: Cursor) -> list[Found] | None:
    """Dossier and number, or a dossier that its form or the word before it shows to be one."""
    if not stands_alone(cursor):
        return None
    start, first, led = cursor.at, cursor.next, _led(cursor.behind())
    found = read_papers(cursor, UNLABELLED, first.start)
    if found and all(_credible(one, led=led) for one in found):
        return found
    cursor.at = start
    lettered = cursor.attempt(_with_letter) if led else None
    return lettered or cursor.attempt(_chapter_alone) or cursor.attempt(_named)


def _led(before: Token | None) -> bool:
    """Whether a letter behind a hyphen may be a paper: not after a noun, as in "woningtype 29697-A"."""
    return before is None or not before.is_word or before.lower in LEADING_WORDS


def _credible(found: Found, *, led: bool) -> bool:
    number = found.reference.number or ""
    return _in_use(found.reference.dossier, LOWEST_HYPHENED) and (led or number.isdigit())


def _in_use(dossier: str | None, lowest: int = LOWEST) -> bool:
    return bool(dossier) and str(dossier).isdigit() and lowest <= int(str(dossier)) <= HIGHEST


def _dossier(cursor: Cursor) -> Dossier | None:
    dossier = read_dossier(cursor, firm=False, chamber=None, session=None)
    return dossier if dossier and _in_use(dossier.number) else None


def _with_letter(cursor: Cursor) -> list[Found] | None:
    """`35403-A`, `(32 276 A)`, `(35925 VII / 35925 IV, A)`: a paper of the Eerste Kamer.

    Without a hyphen only when the citation is all there is between brackets, or on the line.
    """
    start, opened = cursor.next.start, cursor.behind()
    dossiers = read_dossiers(cursor, UNLABELLED)
    if not dossiers or not all(_in_use(dossier.number) for dossier in dossiers):
        return None
    joined = cursor.glued("-", ";") or not cursor.mark(",")
    hyphened = cursor.tokens[cursor.at - 1].text in ("-", ";")
    letter = cursor.take()
    if not (joined or letter.gap) or not _is_letter(letter):
        return None
    enclosed = (opened is None or opened.text in "([;") and (
        cursor.next.text in (")", ";", "]") or cursor.next.kind is Kind.END
    )
    if not (enclosed or (hyphened and _ends(cursor.next))):
        return None
    papers = papers_of(dossiers, [Number(letter.text)], UNLABELLED, None)
    return [Found(reference, start, letter.end) for reference, _ in papers]


def _is_letter(token: Token) -> bool:
    return (
        token.is_word and token.text.isupper() and len(token.text) <= LONGEST and token.text not in NOT_LETTER_NUMBERS
    )


def _ends(token: Token) -> bool:
    return token.gap or token.kind is Kind.END or token.text in ").,;:]"


def _chapter_alone(cursor: Cursor) -> list[Found] | None:
    """`36 600 VII`, `37001-VII`: a budget chapter is a dossier; without a hyphen only in a family that is known."""
    start = cursor.next.start
    dossier = _dossier(cursor)
    if dossier is None or not dossier.suffix or not CHAPTER.match(dossier.suffix):
        return None
    hyphened = cursor.tokens[cursor.at - 2].text == "-" and len(dossier.suffix) > 1
    if not (hyphened or is_budget_family(dossier.number)):
        return None
    return [Found(DossierReference(dossier=dossier.number, suffix=dossier.suffix), start, cursor.last_end)]


def _named(cursor: Cursor) -> list[Found] | None:
    """`dossier 29 697`, `wetsvoorstel 36 067`, and `(36537)` at the end of the title of a bill."""
    start, at = cursor.next.start, cursor.at
    dossier = _dossier(cursor)
    if dossier is None or is_amount(cursor, firm=False):
        return None
    bracketed = at > 0 and cursor.tokens[at - 1].text == "(" and cursor.next.text == ")"
    label = _label_before(cursor, at)
    if not (label or (bracketed and _bill_before(cursor, at))) or (label == "dossier" and _as_file_number(cursor, at)):
        return None
    named = [dossier]
    plural = cursor.tokens[at - 1].lower.endswith(("en", "s"))
    while plural and len(named) < MOST_NAMED and (more := cursor.attempt(_also)):
        named.append(more)
    return [
        Found(
            DossierReference(dossier=one.number, suffix=one.suffix),
            start,
            cursor.last_end,
            (one.doubt,) if one.doubt else (),
        )
        for one in named
    ]


def _also(cursor: Cursor) -> Dossier | None:
    """`wetsvoorstellen 33 328 en 33 329`."""
    comma = cursor.mark(",", "/")
    dossier = _dossier(cursor) if cursor.word({"en", "alsmede"}) or comma else None
    return None if dossier is None or is_amount(cursor, firm=False) else dossier


def _as_file_number(cursor: Cursor, at: int) -> bool:
    """`dossier nr. 30.983` is a file of a court: the Hoge Raad numbers its cases so."""
    return cursor.tokens[at + 1].text == "." and any(
        token.lower in NUMBER_WORDS for token in cursor.tokens[at - 2 : at]
    )


def _label_before(cursor: Cursor, at: int) -> str:
    """The word that names the number a dossier; empty when there is none."""
    index = at - 1
    while index >= 0 and (
        cursor.tokens[index].text in "(:.," or cursor.tokens[index].lower in NUMBER_WORDS | {"met", "en", "kst"}
    ):
        index -= 1
    label = cursor.tokens[index].lower if index >= 0 else ""
    return label if label in DOSSIER_LABELS else ""


def _bill_before(cursor: Cursor, at: int) -> bool:
    before = cursor.tokens[max(0, at - WORDS_BEFORE_BRACKETS) : at]
    return any(_names_bill(token) for token in before) or _is_item(before)


def _is_item(before: list[Token]) -> bool:
    """`- een voordracht ter vervulling van een vacature (28690);`: an item of the agenda in the Handelingen."""
    dashes = [index for index, token in enumerate(before) if token.text in ("-", "•") and (token.broken or index == 0)]
    words = [token.lower for token in before[dashes[-1] + 1 :] if token.text not in ("-", "•")] if dashes else []
    return bool(ITEMS.intersection(words[:2])) and words[0] in ("de", "het", "een", *ITEMS)


def _names_bill(token: Token) -> bool:
    return token.is_word and (
        token.lower in BILLS or token.lower.startswith(BILL_BEGINNINGS) or token.lower.endswith(BILL_ENDINGS)
    )


def may_start_reversed(token: Token) -> bool:
    """The word "nr.": the dossier stands in brackets after the number."""
    return token.is_word and token.lower in NUMBER_WORDS


def recognise_reversed(cursor: Cursor) -> list[Found] | None:
    """`nr. 456 (36800-XVI)`."""
    start = cursor.next.start
    numbers = read_labelled(cursor)
    if not numbers or not cursor.mark("("):
        return None
    dossier = _dossier(cursor)
    if dossier is None or not cursor.mark(")"):
        return None
    return [Found(_reversed(dossier, number), start, cursor.last_end) for number in numbers]


def _reversed(dossier: Dossier, number: Number) -> PaperReference:
    return PaperReference(dossier=dossier.number, suffix=dossier.suffix, number=number.text, reprint=number.reprint)
