"""The sources that a document uses: as an annex of the document itself, and as records for other programs."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, zip_longest

from generator.record import replace
from generator.references.kamerstuk import Kamerstuk
from generator.references.resolve import Citations, CitedSource
from generator.references.style import CitationStyle
from generator.schema.registry import Registers
from generator.tree.blocks import Annex, BulletList, Document, ListItem, Paragraph
from generator.tree.inlines import Citation, Inline, Text
from generator.tree.walk import plain_text, walk_inlines

TITLE = "Gebruikte bronnen"
ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
LAST = 100_000  # beyond every dossier and every number


def cited_keys(document: Document) -> list[str]:
    """The keys that a composed document cites, each once, in reading order."""
    inlines = walk_inlines(chain.from_iterable(document.slots.values()))
    return list(dict.fromkeys(item.key for i in inlines if isinstance(i, Citation) for item in i.items))


def source_annex(keys: Iterable[str], number: int, citations: Citations, style: CitationStyle) -> Annex:
    """The list as an annex: Kamerstukken by dossier and number, then other sources by author and title."""
    sources = [citations.sources[key] for key in keys]
    papers = sorted((source for source in sources if isinstance(source, Kamerstuk)), key=_paper_order)
    others = [_printed(source, style) for source in sources if not isinstance(source, Kamerstuk)]
    items = [_printed(paper, style) for paper in papers] + sorted(others, key=lambda line: plain_text(line).casefold())
    return Annex(number, (Text(TITLE),), (BulletList(tuple(ListItem((Paragraph(line),)) for line in items)),))


def with_source_list(
    cited: Document, slot: str, keys: Iterable[str], citations: Citations, style: CitationStyle
) -> Document:
    """The document with the list as its last annex, in this slot."""
    annexes = cited.slots.get(slot, ())
    number = sum(isinstance(block, Annex) for block in annexes) + 1
    return replace(cited, slots={**cited.slots, slot: (*annexes, source_annex(keys, number, citations, style))})


def source_records(
    keys: Iterable[str], citations: Citations, registers: Registers, style: CitationStyle
) -> list[dict[str, str | None]]:
    """The list for other programs: key, kind, identifier, address, title, and how the style prints it."""
    return [_record(key, citations.sources[key], registers, style) for key in keys]


def _record(key: str, source: CitedSource, registers: Registers, style: CitationStyle) -> dict[str, str | None]:
    printed = plain_text(_printed(source, style))
    if isinstance(source, Kamerstuk):
        record = registers.papers.get(key)
        return {
            "key": key,
            "kind": "kamerstuk",
            "identifier": source.published_as or None,
            "url": source.url or None,
            "title": str(record.title) if record else None,
            "printed": printed,
        }
    url = str(source.url) if source.url else None
    return {
        "key": key,
        "kind": str(source.kind),
        "identifier": None,
        "url": url,
        "title": str(source.title),
        "printed": printed,
    }


def _printed(source: CitedSource, style: CitationStyle) -> tuple[Inline, ...]:
    return style.inlines(source, style.note) if isinstance(source, Kamerstuk) else style.source_in_note(source)


def _paper_order(paper: Kamerstuk) -> tuple[tuple[int, str], ...]:
    """By value: chapter IX after VII; own dossiers of the Eerste Kamer last, and letters after numbers."""
    digits = "".join(character for character in paper.number if character.isdigit())
    dossier = int(paper.dossier) if paper.dossier.isdecimal() else LAST + _roman(paper.dossier)
    number = int(digits) if digits else LAST + len(paper.number)
    return ((dossier, ""), (_roman(paper.suffix), paper.suffix), (number, paper.number))


def _roman(text: str) -> int:
    """The value of a Roman number; other letters count for nothing."""
    values = [ROMAN.get(sign, 0) for sign in text]
    return sum(-one if one < other else one for one, other in zip_longest(values, values[1:], fillvalue=0))
