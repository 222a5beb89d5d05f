"""Reads page numbers: `p. 91`, `blz. 7–8`, `pag 69/70`, `p. 17, 19-22`, `blz. 13 en 14`, `pag. 4 e.v.`, `17rk`.

Printed as "91", "7-8", "13,14", "4 e.v.". Column and table are left out. A number after a comma is only a page when no
date, session or new dossier begins there.
"""

from __future__ import annotations

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.dossier import starts_dossier
from generator.references.grammar.guards import is_counted, is_month, sentence_goes_on
from generator.references.grammar.tokens import Kind, Token
from generator.references.grammar.vergaderjaar import read_session
from generator.references.grammar.words import JOINING_WORDS, NUMBER_WORDS, PAGE_WORDS

COLUMNS = frozenset({"rk", "lk", "mk", "r", "l", "li", "re", "rechts", "links"})
DESCRIPTIONS = frozenset({"MvT", "MvA", "MVT", "MVA", "NV", "NvW", "VV", "NNV", "Nnav", "NnavV", "EV"})
SECTIONS = frozenset({
    "§", "paragraaf", "par", "hoofdstuk", "hfst", "onderdeel", "onder", "bijlage", "tabel", "noot", "punt", "artikel", "art", "sub",
    "van", "d", "dd",
})  # fmt: skip
WRITTEN_COLUMNS = frozenset({"rk", "lk", "mk"})
# Words that begin a sentence of its own behind a number: what it says of a page is not the citation's page.
RELATIVE_WORDS = frozenset({
    "waarin", "waaruit", "waarbij", "waarop", "waarvan", "waar", "die", "dat", "wordt", "worden", "is", "zijn", "staat", "blijkt",
    "volgt", "heeft", "hebben", "zie", "vgl", "maar", "zoals", "kan",
})  # fmt: skip
SENTENCE_WORDS = frozenset({"over", "op", "tot", "naar", "vanaf", "in", "met"})
LONGEST_COLUMN = 5
LONGEST_PAGE = 5
LONGEST_DESCRIPTION = 11
LONGEST_LIST = 40


def read_pages(cursor: Cursor) -> str | None:
    """The pages at this place or after a comma, or after a few words that describe the paper."""
    return cursor.attempt(_after_comma) or cursor.attempt(_after_brackets) or cursor.attempt(_after_description)


def read_page_list(cursor: Cursor) -> str | None:
    """Page label and pages, at this very place."""
    if not cursor.abbreviated(PAGE_WORDS):
        return None
    if cursor.mark("'"):
        cursor.word({"s"})
    pages = cursor.attempt(_span)
    if pages is None:
        return None
    listed = [pages]
    while len(listed) < LONGEST_LIST and (more := cursor.attempt(_another)):
        listed.append(more)
    return ",".join(listed)


def read_bare_pages(cursor: Cursor) -> str | None:
    """`nr. 3, 7-8` without a label: behind an ondernummer, and with nothing but the end of the citation after it."""
    if not cursor.mark(",", ":") or starts_dossier(cursor) or _starts_session(cursor):
        return None
    pages = _span(cursor)
    ends = cursor.next.kind is Kind.END or cursor.next.text in (".", ")", ";", "]")
    return pages if pages and (ends or ("-" in pages and not is_counted(cursor.next))) else None


def _after_comma(cursor: Cursor) -> str | None:
    cursor.mark(",", ":", ";")
    bracketed = cursor.mark("(")
    cursor.word({"op", "met"})
    pages = read_page_list(cursor)
    if bracketed and not cursor.mark(")"):
        return None
    return pages


def read_remark(cursor: Cursor) -> bool | None:
    """A few words between brackets: "(MvT)", "(bijlage IV)"."""
    if not cursor.mark("("):
        return None
    for _ in range(LONGEST_DESCRIPTION):
        if cursor.mark(")"):
            return True
        if cursor.next.text in ("(", ";"):
            return None
        cursor.take()
    return None


def _after_brackets(cursor: Cursor) -> str | None:
    """`nr. 3 (bijlage IV), blz. 21`, `nr. 3 (MvT), p. 9`."""
    return _after_comma(cursor) if read_remark(cursor) else None


def _after_description(cursor: Cursor) -> str | None:
    """`nr. 3, Memorie van Toelichting, pag. 10`, `nr. 3, § 2.1, p. 4`, `nr. 3 van 4 juni 2013, p. 6`."""
    if not (cursor.mark(",") or _is_description(cursor.next)):
        return None
    section = False
    for _ in range(LONGEST_DESCRIPTION):
        token = cursor.next
        if token.lower in PAGE_WORDS:
            return None if cursor.tokens[cursor.at - 1].lower in SENTENCE_WORDS else read_page_list(cursor)
        if token.text == "," and (pages := cursor.attempt(_after_comma)):
            return pages
        if token.text == "(" and cursor.attempt(read_remark):
            continue
        goes_on = token.text == "," and cursor.ahead(1).lower in SECTIONS
        if token.lower in RELATIVE_WORDS:
            return None
        numbered = goes_on or (section and (token.is_number or token.text in (".", ",") or len(token.text) == 1))
        if not (numbered or token.lower in SECTIONS or (token.is_word and token.lower not in NUMBER_WORDS)):
            return None
        section = numbered or token.lower in SECTIONS or is_month(token)
        cursor.take()
    return None


def _is_description(token: Token) -> bool:
    """What may follow a number at once: "MvT", "(memorie …", "van 4 juni 2013", "d.d. …"."""
    return token.text in DESCRIPTIONS or token.lower in ("memorie", "nota", "van", "dd", "d")


def _span(cursor: Cursor) -> str | None:
    """One page or a range, with "e.v."."""
    first = cursor.attempt(_page)
    if first is None:
        return None
    last = cursor.attempt(_end_of_range)
    onwards = " e.v." if cursor.attempt(_onwards) else ""
    return f"{first}-{last}{onwards}" if last else f"{first}{onwards}"


def _page(cursor: Cursor) -> str | None:
    token = cursor.take()
    if not token.is_number or len(token.text) > LONGEST_PAGE:
        return None
    column = cursor.next
    if column.is_word and not column.gap:
        if column.lower not in COLUMNS:
            onwards = column.lower == "e" and cursor.ahead(1).text == "."  # "4e.v."
            return None if column.lower in ("e", "de", "ste") and not onwards else token.text
        cursor.take()
    elif column.lower in WRITTEN_COLUMNS or (column.lower in ("r", "l") and cursor.ahead(1).text == "."):
        cursor.attempt(_column)
    return token.text


def _column(cursor: Cursor) -> bool | None:
    """`41 rk. en 42 lk.`, `41 r.k., 42`: read when more pages come behind it."""
    for _ in range(LONGEST_COLUMN):
        if cursor.next.text in (",", "-") or cursor.next.lower in JOINING_WORDS:
            return True
        if not (cursor.mark(".") or cursor.word(WRITTEN_COLUMNS | {"r", "l", "k"})):
            return None
    return None


def _end_of_range(cursor: Cursor) -> str | None:
    if not (cursor.mark("-", "/") or cursor.phrase("t", "/", "m") or cursor.phrase("tot", "en", "met")):
        return None
    return _page(cursor)


def _onwards(cursor: Cursor) -> bool | None:
    """`e.v.`, `ev`, `e v.`, `e.v`, `ff`."""
    cursor.mark(",")
    if cursor.abbreviated({"ev", "ff", "vv", "evv"}):
        return True
    for written in (("e", ".", "v"), ("e", "v"), ("en", "volgende"), ("en", "verder")):
        if cursor.phrase(*written):
            cursor.glued(".")
            return True
    return None


def _another(cursor: Cursor) -> str | None:
    comma = cursor.mark(",")
    joined = cursor.abbreviated(JOINING_WORDS) or cursor.mark("&")
    if not (comma or joined):
        return None
    cursor.abbreviated(PAGE_WORDS)
    if starts_dossier(cursor) or _starts_session(cursor):
        return None
    pages = _span(cursor)
    goes_on = sentence_goes_on(cursor.next) and cursor.next.lower not in WRITTEN_COLUMNS
    if pages is None or is_counted(cursor.next) or goes_on:
        return None
    return pages


def _starts_session(cursor: Cursor) -> bool:
    start = cursor.at
    found = read_session(cursor)
    cursor.at = start
    return found is not None
