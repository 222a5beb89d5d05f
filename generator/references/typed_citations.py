"""Citations typed as plain text: "(Kamerstuk 29 697, nr. 160)" instead of `(@kst-29697-160)`.

Typed by hand, the form and the number are guarded by nobody. Looks at the author's source text and not at the tree,
so that the place is exact and the text can be rewritten there. Only Kamerstukken with a certain identifier count.
A key does not say everything that an author may have typed, and a key does not do the same everywhere: what keeps a
citation from being rewritten stands with it (`papers`, `obstacle`), for the one who rewrites.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.diagnostics import Code, Location, Report
from generator.dutch import enumeration
from generator.loading.source import SourceText
from generator.record import Record, replace
from generator.references.kamerstuk import register_key
from generator.references.style import listed
from generator.schema.dialect.brackets import bracket_pairs
from generator.schema.fields import RichLine, RichText
from generator.schema.walk import values

if TYPE_CHECKING:
    from generator.references.grammar.found import Found
    from generator.references.values import Reference

KIND = "kamerstuk"
PARAGRAPH = re.compile(r"(?:[^\n]|\n(?![ \t]*\n))+")
# What may be the number of a dossier, or the Roman one of the Eerste Kamer. What looks most like one is an amount of
# money or of people: to look closer at those would load the grammar for nearly every letter.
_GAP = r"(?:[\s.\u00a0\u202f-]{0,3}|&#?\w{1,8};)"
_COUNTED = r"\.\d|\s+(?:euro|inwoners|mensen|huishoudens|woningen|banen)\b"
DOSSIER = re.compile(rf"(?<!\d)(?<!€\s)\d{{2}}{_GAP}\d{{3}}(?!\d|{_COUNTED})|\b(?!II\b)[CLXVI]{{2,}}\b")
# Where a key already stands, or an address: nothing to rewrite there.
CITED = re.compile(r"@[\w./-]+|\]\([^)\s]*\)|<[a-z]+:[^>\s]*>|\{[^}\n]*\}|https?://\S+")

QUOTE_MARK = re.compile(r"(?<=\n)[ \t]*>(?:[ \t]*>)*")  # at the head of each line of a quotation
EMPHASIS = re.compile(r"(?<!\\)(?:\*+|_+)")
COLUMN = re.compile(r"\d\s?(?:rk|lk)\b|kolom")
GLUED_BEFORE = re.compile(r"[\w@\\]\Z")  # after a letter or a digit @ is part of a word
GLUED_AFTER = re.compile(r"[\w./-]*\w")  # what would be read as the rest of the key

IN_LINK = "het staat in de tekst van een link"
IN_BRACKETS = "tussen vierkante haken zou het een noot worden"
IN_EMPHASIS = "de nadruk begint of eindigt midden in de verwijzing"
AGAINST_A_WORD = "het staat tegen een ander woord aan"
WITH_COLUMN = "een kolom hoort erbij"


class TypedPaper(Record, frozen=True):
    """What an author typed of one paper that its key does not say; empty is not typed.

    Attributes:
        key: the key in the register.
        session_year, chamber: as typed.
        realm: number of the rijkswet, "R2143".
        also_in: the second dossier, under which the key does not stand.
    """

    key: str
    session_year: str = ""
    chamber: str = ""
    realm: str = ""
    also_in: str = ""


class TypedCitation(Record, frozen=True):
    """One citation typed as plain text.

    Attributes:
        text: as typed; start and end are its place in the source text, with the emphasis that opens before it.
        written: what to write instead.
        location: the place in the file.
        papers: what was typed of each paper.
        obstacle: why keys would not do the same at this place; empty when they do.
    """

    text: str
    start: int
    end: int
    written: str
    location: Location
    papers: tuple[TypedPaper, ...] = ()
    obstacle: str = ""


def typed_citations(source: SourceText) -> Iterator[TypedCitation]:
    """The citations in a piece of prose that are plain text, in order."""
    for paragraph in PARAGRAPH.finditer(source):
        groups = _groups(paragraph[0])
        taken = [match.span() for match in CITED.finditer(paragraph[0])] if groups else []
        for span, group in groups.items():
            inside = any(begin < span[1] and span[0] < stop for begin, stop in taken)
            if not inside and all(_is_certain(found) for found in group):
                yield _typed(source, paragraph, span, group)


def _typed(source: SourceText, paragraph: re.Match[str], span: tuple[int, int], group: list[Found]) -> TypedCitation:
    start, end, uneven = _with_emphasis(paragraph[0], *span)
    first, last = paragraph.start() + start, paragraph.start() + end
    papers = _papers(group)
    obstacle = IN_EMPHASIS if uneven else _obstacle(paragraph[0], start, end)
    place = source.place_at(first)
    return TypedCitation(source[first:last], first, last, _written(papers), place, tuple(papers), obstacle)


def _groups(paragraph: str) -> dict[tuple[int, int], list[Found]]:
    """What a paragraph cites, by place. Most name no dossier at all, and need no parsing."""
    if not (DOSSIER.search(paragraph) and DOSSIER.search(CITED.sub(" ", paragraph))):
        return {}
    from generator.references.find import find_by_place  # the grammar takes a tenth of a second to load

    return find_by_place(QUOTE_MARK.sub(lambda mark: " " * len(mark[0]), paragraph))


def check_typed(content: object, report: Report) -> None:
    """Report each citation in this content that is typed as plain text (REF027).

    Depends on the content alone, so it is done once, when the content is read, and not at every render.
    """
    for value in values(content):
        if isinstance(value, RichText | RichLine):
            for typed in typed_citations(value.source):
                text = " ".join(QUOTE_MARK.sub("", typed.text).split())
                report.add(Code.REF027, typed.location, text=text, written=typed.written)


def _is_certain(found: Found) -> bool:
    reference = found.reference
    return reference.kind == KIND and reference.identifier is not None and not found.doubts


# --- what to write -------------------------------------------------------------------------------------------------


def _papers(group: list[Found]) -> dict[TypedPaper, str]:
    """Each paper once, with its pages: a paper that stands in two dossiers was found under both."""
    papers: dict[str, tuple[TypedPaper, str]] = {}
    for found in group:
        paper = _paper(found.reference)
        known, pages = papers.get(paper.key, (paper, ""))
        also_in = known.also_in or paper.also_in
        papers[paper.key] = (replace(known, also_in=also_in), pages or listed(found.page or ""))
    return dict(papers.values())


def _paper(reference: Reference) -> TypedPaper:
    suffix = reference.suffix or ""
    return TypedPaper(
        register_key(reference.identifier or ""),
        reference.session_year or "",
        reference.chamber or "",
        suffix if suffix.startswith("R") else "",
        (reference.dossier or "") if getattr(reference, "published_under", "") else "",
    )


def _written(papers: Mapping[TypedPaper, str]) -> str:
    """The keys, with the pages that the text gives."""
    return enumeration([f"@{paper.key}" + (f", blz. {pages}" if pages else "") for paper, pages in papers.items()])


# --- where ---------------------------------------------------------------------------------------------------------


def _with_emphasis(paragraph: str, start: int, end: int) -> tuple[int, int, bool]:
    """The span with the mark that opens directly before it or closes directly behind it, when its other one is inside;
    and whether a mark is still without its other: "*Kamerstukken II* 2023/24, …" is how the Leidraad prints them.
    """
    marks = [match[0] for match in EMPHASIS.finditer(paragraph, start, end)]
    single = [mark for mark in marks if marks.count(mark) % 2]
    if len(set(single)) == 1:
        mark = single[0]
        if paragraph[:start].endswith(mark):
            return start - len(mark), end, False
        if paragraph.startswith(mark, end):
            return start, end + len(mark), False
    return start, end, bool(single)


def _obstacle(paragraph: str, start: int, end: int) -> str:
    if COLUMN.search(paragraph, start, end):
        return WITH_COLUMN
    if GLUED_BEFORE.search(paragraph[:start]) or GLUED_AFTER.match(paragraph, end):
        return AGAINST_A_WORD
    enclosing = (pair for pair in bracket_pairs(paragraph).items() if pair[0] < start and end <= pair[1])
    for opening, closing in enclosing:  # the innermost first
        after = paragraph[closing + 1 : closing + 2]
        if after == "(":
            return IN_LINK
        if not (paragraph[:opening].endswith("^") or after == "{"):
            return IN_BRACKETS
    return ""
