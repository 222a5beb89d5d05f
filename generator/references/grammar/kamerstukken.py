"""Recognises Kamerstukken behind a label, chamber or session: "Kamerstukken II 2023/24, 36 471, nr. 96, p. 91".

One citation may name several papers: chamber and session carry over from one to the next, and so does the dossier
while only numbers follow ("nr. 4, p. 12 en 13, en nr. 6"). Two dossiers with one number are one publication, which
has the identifier of the first ("26 643 en 32 761, nr. 642").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.dossier import read_dossier, starts_dossier
from generator.references.grammar.found import Found
from generator.references.grammar.groups import Context, Paper, read_group
from generator.references.grammar.header import Header, read_header, read_label, read_sign_before_session
from generator.references.grammar.numbers import Number, read_labelled, read_letters, starts_dossier_at
from generator.references.grammar.pages import DESCRIPTIONS, read_page_list, read_pages, read_remark
from generator.references.grammar.tokens import Token
from generator.references.grammar.vergaderjaar import YEAR, read_vergaderjaar
from generator.references.grammar.words import (
    DOSSIER_LABELS,
    JOINING_WORDS,
    PAGE_WORDS,
    PAPER_LABELS,
    POINTING_WORDS,
    SESSION_WORDS,
)
from generator.references.papers import PaperReference

STARTERS = (
    PAPER_LABELS | SESSION_WORDS | {"i", "ii", "kamer", "tweede", "eerste", "tk", "ek", "bijl", "bijlagen", "t", "e"}
)
MOST_PAPERS = 60
LONGEST_DESCRIPTION = 10
LOWEST, LOWEST_SINCE, HIGHEST, SETTLED = 1, 15000, 39999, 1985  # the oldest dossiers that went on after 1985 are higher
CLOSING = frozenset({"", ";", ")", "]", "."})


def may_start(token: Token) -> bool:
    """Whether a header can begin with this token."""
    if token.is_word:
        return token.lower in STARTERS
    return token.is_number and len(token.text) in (1, 4, 8)


def recognise(cursor: Cursor) -> list[Found] | None:
    """The papers cited from this place on."""
    if _begins_nothing(cursor.next, cursor.ahead(1)):
        return None
    page, start = _page_before(cursor)
    opened = cursor.behind()
    header = read_header(cursor)
    if header is None:
        return None
    bracketed = (header.label or header.initials) and cursor.attempt(_opens_dossier)
    label = header.label or (header.initials and _alone_in_brackets(cursor, opened)) or _closing_dossier(cursor, header)
    papers = read_papers(cursor, Context(header.firm, label, header.chamber, header.session, header.year), header.start)
    if papers and bracketed and cursor.next.text == ")":
        before = cursor.take().start
        papers = [replace(one, end=cursor.last_end) if one.end == before else one for one in papers]
    if papers and page and papers[0].page is None:
        papers[0] = replace(papers[0], reference=replace(papers[0].reference, page=page), start=start)
    return papers


def _begins_nothing(token: Token, after: Token) -> bool:
    """What most numbers and "de Kamer" show at once: a session goes on with its second year, "2e Kamer" with its letter."""
    if token.is_number:
        width = len(token.text)
        return (width == YEAR and after.text not in ("/", "-")) or (width == 1 and not after.is_word)
    return token.lower == "kamer" and not after.is_word


def _opens_dossier(cursor: Cursor) -> bool | None:
    """`Kamerstukken II (33 328, nr. 3)`."""
    return (cursor.mark("(") and starts_dossier(cursor)) or None


def _alone_in_brackets(cursor: Cursor, opened: Token | None) -> bool:
    """`(TK 35533)`: TK and EK are labels only when nothing but a dossier stands with them."""
    ahead = Cursor(cursor.text, cursor.tokens, cursor.at)
    dossier = opened is not None and opened.text == "(" and read_dossier(ahead, firm=False, chamber=None, session=None)
    return bool(dossier) and ahead.mark(")", ",")


def _closing_dossier(cursor: Cursor, header: Header) -> bool:
    """`TK 1980-1981, 16 812;`: with chamber, session and comma a dossier at the end of its clause is a citation."""
    comma = cursor.behind()
    if not (header.chamber and header.session) or comma is None or comma.text != ",":
        return False
    ahead = Cursor(cursor.text, cursor.tokens, cursor.at)
    dossier = read_dossier(ahead, firm=True, chamber=header.chamber, session=header.session)
    return dossier is not None and _in_use(dossier.number, header.session) and ahead.next.text in CLOSING


def _in_use(number: str, session: str) -> bool:
    """Whether there can be such a dossier: "TK 2019-2020, 45 000" is something else."""
    lowest = LOWEST if int(session[:4]) < SETTLED else LOWEST_SINCE
    return number.isdigit() and lowest <= int(number) <= HIGHEST


def _page_before(cursor: Cursor) -> tuple[str, int]:
    """`pag. 20, Kamerstukken II …`: a page that stands before its citation, and belongs to none before it."""
    if cursor.next.lower not in PAPER_LABELS:
        return "", 0
    for back in range(3, 7):  # the word, its full stop, a range, a comma
        token = cursor.behind(back)
        if token is None or cursor.at - back < cursor.free_from:
            break
        if token.lower in PAGE_WORDS:
            ahead = Cursor(cursor.text, cursor.tokens, cursor.at - back)
            page = read_page_list(ahead)
            leads = ahead.mark(",") or ahead.word({"van"})
            own = page and leads and ahead.at == cursor.at and _begins(cursor.behind(back + 1))
            return (page, token.start) if page and own else ("", 0)
    return "", 0


def _begins(before: Token | None) -> bool:
    """Whether a page after this token is not the page of a book: "Jansen 2012, p. 14, Kamerstukken II …"."""
    return before is None or before.text in "(.;[" or (before.is_word and before.text.islower())


def read_papers(cursor: Cursor, context: Context, start: int) -> list[Found] | None:
    """Dossiers and numbers, as many as the citation holds."""
    if context.label and context.session:
        cursor.attempt(_description)
    if not read_label(cursor):
        cursor.abbreviated(DOSSIER_LABELS)
    group = read_group(cursor, context)
    if group is None:
        return None
    found = _placed(group, start, cursor.last_end)
    while len(found) < MOST_PAPERS:
        same = cursor.attempt(partial(_more_numbers, group=group))
        if same:
            found = _widened([*found, *_placed(same, start, cursor.last_end)], start, cursor.last_end)
            group = same
            continue
        another = cursor.attempt(partial(_another, context=context))
        if another is None:
            break
        group, start = another.papers, another.start
        context = replace(context, session=another.session)
        found += _placed(group, start, cursor.last_end)
    return found


def _description(cursor: Cursor) -> bool | None:
    """`Kamerstukken EK 2024/25, Nota naar aanleiding van het verslag, 36611, D`: words before the dossier."""
    for _ in range(LONGEST_DESCRIPTION):
        token = cursor.take()
        if token.text == ",":
            return starts_dossier(cursor) or None
        if not token.is_word:
            return None
    return None


@dataclass(frozen=True, slots=True)
class _Another:
    papers: list[Paper]
    start: int
    session: str | None


def _more_numbers(cursor: Cursor, group: list[Paper]) -> list[Paper] | None:
    """`…, en nr. 6`, `; nr. 7, p. 5-6`, ` (MvT) en nr. 6`, ` en 2004/05, nr. 8`: another number of the same dossiers."""
    cursor.attempt(read_remark)
    comma = cursor.mark(",", ";")
    joined = _joined(cursor)
    if not (comma or joined):
        return None
    if cursor.next.text in DESCRIPTIONS:
        cursor.take()  # "nr. 3, p. 7; NV, nr. 6, p. 12"
        cursor.mark(",")
    header = cursor.attempt(read_header)  # ", en 2004/05, nr. 8", "; Kamerstukken II, 1993-1994, nr. 6"
    last = group[-1][0]
    numbers = read_labelled(cursor)
    if numbers is None and (last.number or "").isalpha():
        numbers = cursor.attempt(read_letters)
    if numbers is None or starts_dossier_at(cursor):
        return None
    page = read_pages(cursor)
    cited = [paper for paper, _ in group if isinstance(paper, PaperReference) and paper.number == last.number]
    return [
        (_renumbered(paper, number, header, page if number is numbers[-1] else None), "")
        for number in numbers
        for paper in cited
    ] or None


def _joined(cursor: Cursor) -> bool:
    """`en`, `jo.`, `en vgl.`, `zie ook`."""
    start = cursor.at
    while cursor.abbreviated(JOINING_WORDS | POINTING_WORDS):
        pass
    return cursor.at > start


def _renumbered(paper: PaperReference, number: Number, header: Header | None, page: str | None) -> PaperReference:
    return replace(
        paper,
        number=number.text,
        reprint=number.reprint,
        chamber=(header.chamber if header else None) or paper.chamber,
        session_year=(header.session if header else None) or paper.session_year,
        page=page,
        given="",
    )


def _another(cursor: Cursor, context: Context) -> _Another | None:
    """`; 36350, nr. 17`, `; 2001/2002, 26 855 (16, 16a)`, ` en 36360-X nr. 1`."""
    marked = cursor.mark(";", ",", "/")
    if not (_joined(cursor) or marked):
        return None
    start = cursor.next.start
    chamber = cursor.attempt(read_sign_before_session)
    session = cursor.attempt(read_vergaderjaar)
    if session:
        cursor.mark(",", ";", ":")
    cursor.abbreviated(DOSSIER_LABELS)
    if not starts_dossier(cursor) and cursor.next.lower not in ("nr", "nrs"):
        return None
    context = replace(context, chamber=chamber or context.chamber)
    carried = replace(context, session=session or context.session, label=context.label and bool(session))
    group = read_group(cursor, carried)
    return _Another(group, start, carried.session) if group else None


def _placed(papers: list[Paper], start: int, end: int) -> list[Found]:
    return [Found(reference, start, end, (doubt,) if doubt else ()) for reference, doubt in papers]


def _widened(found: list[Found], start: int, end: int) -> list[Found]:
    """The citation has grown: all its papers have the span of the whole."""
    return [replace(one, end=end) if one.start == start else one for one in found]
