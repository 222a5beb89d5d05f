"""Cite: citations become native notes and short forms, in reading order, over the whole document, annexes included.

A bracketed citation in the text becomes a footnote with the long form; in a note it is printed in place; a bare key
in running text becomes the short form. A style that shortens repeats prints a later mention as the short form with a
live reference to the first: "Kamerstuk 29 697, nr. 160 (zie noot 3)".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from generator.dutch import HARD_SPACE
from generator.record import replace
from generator.references.kamerstuk import Kamerstuk
from generator.references.resolve import Citations
from generator.references.style import CitationForm, CitationStyle
from generator.tree.blocks import Block, Document, Paragraph
from generator.tree.inlines import (
    Citation,
    CitedItem,
    CrossReference,
    Inline,
    Note,
    Text,
)
from generator.tree.walk import is_plain, map_inlines, map_nested, plain_text, walk_inlines
from generator.typography import UNTOUCHED, Typography, typeset_line

NAME = "]bron-"  # of a note that a later note refers to; an author cannot write ] in a name, so theirs are others
GLUED = re.compile(r"[^\s(\[‘“\"']\Z")
OPENERS, CLOSERS = ("(", "[", "‘", "“"), (")", "]", "’", "”", ".", ",", ":", ";", "?", "!")
STOP, ENDS = ".", (".", "?", "!", "…")


def cite(
    document: Document, citations: Citations, style: CitationStyle, typography: Typography = UNTOUCHED
) -> Document:
    """The document with every citation written out, in typographic characters.

    Args:
        document: a composed document, already typeset; all its keys are in `citations`.
        citations: what the resolve stage found.
        style: the citation style of the house style, or of the document itself.
        typography: how what is written here is typeset.
    """
    repeated = _cited_twice(chain.from_iterable(document.slots.values())) if style.short_repeat else frozenset()
    citer = _Citer(citations, style, repeated, typography)
    slots = {name: map_inlines(blocks, citer.in_text) for name, blocks in document.slots.items()}
    return replace(document, slots=slots)


def _cited_twice(blocks: Iterable[Block]) -> frozenset[str]:
    """Keys that are cited in more than one note."""
    count = Counter(item.key for citation in _citations_in_notes(blocks) for item in citation.items)
    return frozenset(key for key, times in count.items() if times > 1)


def _citations_in_notes(blocks: Iterable[Block]) -> Iterable[Citation]:
    """Citations that become a note, and citations inside the author's own notes."""
    for inline in walk_inlines(blocks):
        if isinstance(inline, Citation) and inline.as_note:
            yield inline
        elif isinstance(inline, Note):
            inside = (i for i in walk_inlines(inline.blocks) if isinstance(i, Citation))
            yield from (citation for citation in inside if not citation.as_note)


@dataclass(slots=True)
class _Citer:
    """Goes through the text once. `introduced` are the notes, by name, where a repeated source was first mentioned."""

    citations: Citations
    style: CitationStyle
    repeated: frozenset[str]
    typography: Typography
    introduced: dict[str, str] = field(default_factory=dict)

    def in_text(self, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        if is_plain(inlines):
            return inlines
        return tuple(_apart(cited for inline in inlines for cited in self._in_text(inline)))

    def _in_text(self, inline: Inline) -> tuple[Inline, ...]:
        match inline:
            case Text():
                return (inline,)
            case Citation(as_note=True):
                return (self._note(inline),)
            case Citation():
                return self._short(inline)
            case Note():
                return (self._cited_note(inline),)
            case _:
                return (map_nested(inline, self.in_text),)

    def _note(self, citation: Citation) -> Note:
        """A note of its own for a citation in the text."""
        name = self._name_for([citation], "")
        written = self._written(citation, name)
        if self.style.capital:
            written = _capitalised(written)
        typeset = typeset_line(_closed(written, self.style.closing), self.typography)
        return Note((Paragraph(typeset, origin=citation.origin),), name, origin=citation.origin)

    def _cited_note(self, note: Note) -> Note:
        """The author's own note, its citations written in place."""
        cited = [inline for inline in walk_inlines(note.blocks) if isinstance(inline, Citation)]
        name = self._name_for(cited, note.name)
        return replace(note, name=name, blocks=map_inlines(note.blocks, lambda inlines: self._in_note(inlines, name)))

    def _in_note(self, inlines: tuple[Inline, ...], name: str) -> tuple[Inline, ...]:
        if is_plain(inlines):
            return inlines
        written: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Citation):
                if inline.as_note and GLUED.search(plain_text(written)):
                    written.append(Text(" "))  # as for a note mark: "Peildatum 1 mei.[@bron]"
                written.extend(typeset_line(self._written(inline, name), self.typography))
            else:
                written.append(map_nested(inline, lambda nested: self._in_note(nested, name)))
        return tuple(written)

    def _name_for(self, cited: Iterable[Citation], own: str) -> str:
        """The name of a note, made up when it is the first to mention a source that comes back later."""
        keys = [item.key for citation in cited for item in citation.items]
        first = next((key for key in keys if key in self.repeated and key not in self.introduced), None)
        return own or (f"{NAME}{first}" if first else "")

    def _short(self, citation: Citation) -> tuple[Inline, ...]:
        (item,), form = citation.items, self.style.text
        return typeset_line((*self._form(item, form, short=True), *_located(item, form)), self.typography)

    def _written(self, citation: Citation, note: str) -> tuple[Inline, ...]:
        written: list[Inline] = []
        for item in citation.items:
            if written:
                written.append(Text("; "))
            written.extend(self._item(item, note))
        return tuple(written)

    def _item(self, item: CitedItem, note: str) -> tuple[Inline, ...]:
        before = (Text(_led_in(item.prefix)),) if item.prefix else ()
        behind = (Text(_tail(item.suffix)),) if item.suffix else ()
        first = self.introduced.get(item.key)
        if first is None and item.key in self.repeated:
            self.introduced[item.key] = note
        again = first is not None and first != note
        form = self.style.text if again else self.style.note
        back = (Text(" ("), CrossReference(first, (Text("zie noot"),)), Text(")")) if again and first else ()
        return (*before, *self._form(item, form, short=again), *_located(item, form), *back, *behind)

    def _form(self, item: CitedItem, form: CitationForm, *, short: bool) -> tuple[Inline, ...]:
        source = self.citations.sources[item.key]
        if isinstance(source, Kamerstuk):
            return _placed(self.style.inlines(source, form), item)
        return self.style.source_title(source) if short else self.style.source_in_note(source)


def _placed(inlines: tuple[Inline, ...], item: CitedItem) -> tuple[Inline, ...]:
    """The same with the place of the citation, for the checks."""
    return tuple(replace(inline, origin=item.origin) for inline in inlines)


def _located(item: CitedItem, form: CitationForm) -> tuple[Inline, ...]:
    return (Text(f", {form.locator(item.locator)}"),) if item.locator else ()


def _apart(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """A space between two note marks, which would read as one number without it."""
    before: Inline | None = None
    for inline in inlines:
        if isinstance(before, Note) and isinstance(inline, Note):
            yield Text(HARD_SPACE)
        yield inline
        before = inline


def _led_in(prefix: str) -> str:
    """The words before a source, with their space; a bracket that opens stands against it."""
    return prefix if prefix.endswith(OPENERS) else f"{prefix} "


def _tail(suffix: str) -> str:
    """The words behind a source, with their space; a bracket that closes and a stop stand against it."""
    return suffix if suffix.startswith(CLOSERS) else f" {suffix}"


def _closed(written: tuple[Inline, ...], closing: str) -> tuple[Inline, ...]:
    """The note with what ends it; "blz. 4 e.v." has its full stop, and so has a title that asks a question."""
    ended = closing == STOP and plain_text(written).endswith(ENDS)
    return written if ended else (*written, Text(closing))


def _capitalised(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """A note begins with a capital: "zie" becomes "Zie"."""
    match inlines:
        case (Text(text) as first, *rest) if text:
            return (replace(first, text=text[0].upper() + text[1:]), *rest)
        case _:
            return inlines
