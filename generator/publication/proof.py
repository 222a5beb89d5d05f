"""Proof by search: after writing, nothing of what is withheld is in any part of the public file.

Searched are all parts of the package: text with the runs of a paragraph joined, attributes (alternative text, names of
bookmarks, addresses, properties), comments, pictures, the names of the parts and of the file itself. A hit is an error.
Where the author wrote the same words in public elsewhere, the error names that place. Short pieces of a withheld block
(a table cell that says "Achterhoek") that the public text also has are only a warning there.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from urllib.parse import unquote

from generator.diagnostics import Code, Location, Report
from generator.publication.terms import Term, pattern, plain
from generator.record import Record
from generator.tree.blocks import Document
from generator.tree.inlines import Inline, Text
from generator.tree.walk import inlines_of, plain_text, walk_blocks, walk_nested
from generator.word.package import read_parts

XML = (".xml", ".rels")
NAMES = "namen van onderdelen"
FILE_NAME = "bestandsnaam"
TAG = re.compile(r"<[^<>]*>")
PARAGRAPH_END = re.compile(r"</w:p>|<w:(?:br|cr|tab)\b[^>]*/>")
VALUE = re.compile(r"=\s*(?:\"([^\"]*)\"|'([^']*)')")
REMARK = re.compile(r"<!--(.*?)-->|<\?(.*?)\?>|<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
ZIP = b"PK\x03\x04"
SHOWN = 60


class SearchedFile(Record, frozen=True):
    """A file made searchable: per part, everything readable in it; and the same with its markup left in."""

    readable: Mapping[str, str]
    raw: Mapping[str, str]

    @classmethod
    def of(cls, parts: Mapping[str, bytes]) -> SearchedFile:
        """The parts of a package by name, with those of the packages in it: a figure brings a workbook along."""
        parts = dict(_unpacked(parts))
        readable = {name: plain(_readable(name, content)) for name, content in parts.items()}
        readable[NAMES] = plain("\n".join(parts))
        raw = {name: plain(content.decode("utf-8", "replace")) for name, content in parts.items() if name.endswith(XML)}
        return cls(readable, raw)

    def parts_with(self, term: Term) -> Iterator[str]:
        """The parts that hold it. One word is not looked for among the tags: Word has words of its own there."""
        for name, text in self.readable.items():
            is_in_markup = not (term.is_one_word and not term.personal) and term.stands_in(self.raw.get(name, ""))
            if is_in_markup or term.stands_in(text):
                yield name


def prove(
    parts: Mapping[str, bytes], empty: Mapping[str, bytes], document: Document, terms: Iterable[Term], report: Report
) -> None:
    """Report everything that is found (PUB003, PUB004, PUB006) and what is too short to be searched (PUB007).

    Args:
        parts: the parts of the public file.
        empty: the same of a file without content: a single word that stands there too is the template's.
        document: the public tree, to name the place.
        terms: what to look for.
        report: receives the findings.
    """
    searched, template = SearchedFile.of(parts), SearchedFile.of(empty)
    written = list(_written(document))
    for term in terms:
        if term.is_searchable:
            _prove(term, searched, template, written, document, report)
        elif term.marked:
            report.add(Code.PUB007, _place(term.origin, document), words=_shown(term))


def prove_name(name: str, terms: Iterable[Term], location: Location, report: Report) -> None:
    """Report what the name of the file itself gives away (PUB004)."""
    text = plain(name)
    for term in terms:
        if term.is_searchable and (term.strict or term.personal) and term.stands_in(text):
            report.add(Code.PUB004, location, part=FILE_NAME, words=_shown(term))


def prove_parts(parts: Mapping[str, bytes], terms: Iterable[Term], location: Location, report: Report) -> None:
    """Report what a converted file, such as a PDF, still holds (PUB004). Its source has been proven word by word."""
    searched = SearchedFile.of(parts)
    for term in terms:
        if term.is_searchable and (term.strict or term.personal):
            for name in searched.parts_with(term):
                report.add(Code.PUB004, location, part=name, words=_shown(term))


def _prove(
    term: Term,
    searched: SearchedFile,
    template: SearchedFile,
    written: list[tuple[str, Location]],
    document: Document,
    report: Report,
) -> None:
    parts = list(searched.parts_with(term))
    if not parts:
        return
    place = _place_in(written, term)
    if place is not None:
        code = Code.PUB003 if term.strict or term.personal else Code.PUB006
        report.add(code, _place(place, document), words=_shown(term))
        return
    for name in parts:
        fixed = term.is_one_word and not term.personal
        if not (fixed and term.count(searched.readable[name]) <= term.count(template.readable.get(name, ""))):
            report.add(Code.PUB004, _place(term.origin, document), part=name, words=_shown(term))


def _unpacked(parts: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    for name, content in parts.items():
        yield name, content
        if content.startswith(ZIP):
            yield from ((f"{name}/{inner}", held) for inner, held in read_parts(content, name).items())


# --- reading the parts -----------------------------------------------------------------------------------------------


def _readable(name: str, content: bytes) -> str:
    """Everything in a part that could be read: in XML the text, then every attribute and remark."""
    if not name.endswith(XML):
        return "\n".join([content.decode("latin-1"), content.decode("utf-8", "ignore"), *_wide(content)])
    markup = content.decode("utf-8", "replace")
    remarks = [next(filter(None, found), "") for found in REMARK.findall(markup)]
    attributes = [html.unescape(first or second) for first, second in VALUE.findall(markup)]
    bare = REMARK.sub("", markup)
    joined = html.unescape(TAG.sub("", PARAGRAPH_END.sub("\n", bare)))  # runs of one paragraph as one text
    apart = html.unescape(TAG.sub("\n", bare))  # each element alone, as in the properties
    return "\n\n".join([joined, apart, *attributes, *map(unquote, attributes), *map(html.unescape, remarks)])


def _wide(content: bytes) -> Iterator[str]:
    """Pictures and objects of Windows hold text in UTF-16, at even or odd places."""
    yield content.decode("utf-16-le", "ignore")
    yield content[1:].decode("utf-16-le", "ignore")
    yield content.decode("utf-16-be", "ignore")


# --- the place in the content ----------------------------------------------------------------------------------------


def _written(document: Document) -> Iterator[tuple[str, Location]]:
    """Every text that the public document prints, with its place."""
    for block in walk_blocks(chain.from_iterable(document.slots.values())):
        inlines = inlines_of(block)
        yield from ((text, _text_place(inlines, block.origin)) for text in (plain_text(inlines),) if text)
    lines = chain.from_iterable((v,) if isinstance(v, str) else v for v in document.frame.values())
    for line in (*lines, document.title, document.subject, document.author):
        yield line, document.origin


def _text_place(inlines: tuple[Inline, ...], otherwise: Location) -> Location:
    places = (inline.origin for inline in walk_nested(inlines) if isinstance(inline, Text) and inline.origin.line)
    return next(places, otherwise)


def _place_in(written: list[tuple[str, Location]], term: Term) -> Location | None:
    found = pattern(term.text)
    return next((place for text, place in written if found.search(plain(text))), None)


def _place(origin: Location, document: Document) -> Location:
    return origin if origin.line else document.origin


def _shown(term: Term) -> str:
    return term.text[:SHOWN] + ("…" if len(term.text) > SHOWN else "")
