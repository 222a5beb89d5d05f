"""Cite: citations become native notes and short forms, in reading order, over the whole document.

A bracketed citation in the text becomes a footnote with the long form; in a note it is printed in place; a bare key
in running text becomes the short form. Later mentions repeat the full form: parliamentary papers are not shortened.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.references.kamerstuk import Kamerstuk
from generator.references.resolve import Citations
from generator.references.style import CitationStyle
from generator.tree.blocks import Document, Paragraph
from generator.tree.inlines import (
    Citation,
    CitedItem,
    CrossReference,
    Emphasis,
    Inline,
    Link,
    Note,
    Strong,
    Text,
    Withheld,
)
from generator.tree.walk import map_inlines



def cite(document: Document, citations: Citations, style: CitationStyle) -> Document:
    """The document with every citation written out.

    Args:
        document: a composed document; all its keys are in `citations`.
        citations: what the resolve stage found.
        style: the citation style of the house style.
    """
    citer = _Citer(citations, style)
    slots = {name: map_inlines(blocks, citer.in_text) for name, blocks in document.slots.items()}
    return replace(document, slots=slots)


@dataclass(frozen=True, slots=True)
class _Citer:
    citations: Citations
    style: CitationStyle

    def in_text(self, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        return tuple(cited for inline in inlines for cited in self._in_text(inline))

    def in_note(self, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        return tuple(cited for inline in inlines for cited in self._in_note(inline))

    def _in_text(self, inline: Inline) -> tuple[Inline, ...]:
        match inline:
            case Citation(as_note=True):
                written = _capitalised((*self._written(inline), Text(self.style.closing)))
                return (Note((Paragraph(written, origin=inline.origin),), origin=inline.origin),)
            case Citation():
                return self._short(inline)
            case Note(blocks):
                return (replace(inline, blocks=map_inlines(blocks, self.in_note)),)
            case Emphasis() | Strong() | Link() | CrossReference() | Withheld():
                return (replace(inline, inlines=self.in_text(inline.inlines)),)
            case _:
                return (inline,)

    def _in_note(self, inline: Inline) -> tuple[Inline, ...]:
        match inline:
            case Citation():
                return self._written(inline)
            case Emphasis() | Strong() | Link() | CrossReference() | Withheld():
                return (replace(inline, inlines=self.in_note(inline.inlines)),)
            case _:
                return (inline,)

    def _short(self, citation: Citation) -> tuple[Inline, ...]:
        source = self.citations.sources[citation.items[0].key]
        if isinstance(source, Kamerstuk):
            return (Text(self.style.in_text(source), origin=citation.origin),)
        return self.style.source_in_text(source)

    def _written(self, citation: Citation) -> tuple[Inline, ...]:
        written: list[Inline] = []
        for item in citation.items:
            if written:
                written.append(Text("; "))
            written.extend(self._item(item))
        if citation.suffix:
            written.append(Text(f" {citation.suffix}"))
        return tuple(written)

    def _item(self, item: CitedItem) -> tuple[Inline, ...]:
        source = self.citations.sources[item.key]
        if isinstance(source, Kamerstuk):
            form: tuple[Inline, ...] = (Text(self.style.in_note(source), origin=item.origin),)
        else:
            form = self.style.source_in_note(source)
        before = (Text(f"{item.prefix} "),) if item.prefix else ()
        after = (Text(f", {item.locator}"),) if item.locator else ()
        return (*before, *form, *after)


def _capitalised(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """A note begins with a capital: "zie" becomes "Zie"."""
    match inlines:
        case (Text(text) as first, *rest) if text:
            return (replace(first, text=text[0].upper() + text[1:]), *rest)
        case _:
            return inlines
