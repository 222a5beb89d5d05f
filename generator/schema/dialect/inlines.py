"""From the tokens inside a paragraph to inlines, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import ClassVar
from urllib.parse import unquote

from markdown_it.token import Token

from generator.codes import markdown_phrases as says
from generator.diagnostics import Code, Location, did_you_mean
from generator.loading.hygiene import find_forbidden, name_character
from generator.schema.dialect.attributes import Attributes
from generator.schema.dialect.citations import read_citation
from generator.schema.dialect.nesting import children
from generator.schema.dialect.places import InlinePlaces
from generator.schema.dialect.reading import INTERN, NOTE, Reading
from generator.schema.dialect.refusals import REFUSED, refuse
from generator.tree.blocks import Paragraph
from generator.tree.inlines import (
    Citation,
    CitedItem,
    CrossReference,
    Emphasis,
    Gap,
    Inline,
    LineBreak,
    Link,
    Note,
    Strong,
    Text,
    Withheld,
)
from generator.tree.walk import plain_text

ADDRESS = re.compile(r"https?://[^\s/]|mailto:[^\s@]+@[^\s@]", re.IGNORECASE)
LABEL = re.compile(r"[\w-]+\Z")
SPANS: dict[str, tuple[str, ...]] = {"persoon": ("grond",), "intern": ("grond",), "invullen": ()}
PERSONAL = "persoonsgegevens"


class InlineReader:
    """Reads the inlines of one paragraph, heading, cell, caption or title."""

    def __init__(self, reading: Reading, places: InlinePlaces) -> None:
        self.reading = reading
        self.places = places

    def read(self, nodes: Iterable[Token]) -> tuple[Inline, ...]:
        """The inlines of these tokens."""
        found: list[Inline] = []
        for node in nodes:
            place = self.places.at(node.meta.get("at", 0))
            if node.type in REFUSED:
                refuse(self.reading, node, place)
            else:
                found.extend(self.READERS[node.type](self, node, place))
        return _joined(found)

    def _text(self, node: Token, place: Location) -> Iterable[Inline]:
        if not node.content.isprintable():  # an entity such as &#x202e; came past the loader
            for _, character in find_forbidden(node.content):
                self.reading.report.add(Code.BRON007, place, character=name_character(ord(character)))
        return (Text(node.content, origin=place),) if node.content else ()

    def _link(self, node: Token, place: Location) -> Iterable[Inline]:
        target, inlines, page = str(node.attrs["href"]), self.read(children(node)), bool(node.meta.get("page"))
        place = place if node.markup == "autolink" else self.places.at(int(node.meta["at"]) - 1)
        if target.startswith("#"):
            return (CrossReference(unquote(target[1:]), inlines, page, origin=place),)
        if page:
            self.reading.fault(place, says.NO_PAGE_OF_WEB)
        if not ADDRESS.match(target):
            self.reading.fault(place, says.NO_LINK(target=target))
        if node.attrs.get("title"):
            self.reading.refuse(place, says.LINK_TITLE, says.NO_TITLE)
        if not plain_text(inlines).strip():
            self.reading.fault(place, says.EMPTY_LINK)
        return (Link(target, inlines, origin=place),)

    def _note(self, node: Token, place: Location) -> Iterable[Inline]:
        self._refuse_note_in_note(place)
        with self.reading.within(NOTE):
            inlines = _trimmed(self.read(children(node)))
        if not inlines:
            self.reading.fault(place, says.EMPTY_NOTE)
        return (Note((Paragraph(inlines, origin=place),), origin=place),)

    def _note_reference(self, node: Token, place: Location) -> Iterable[Inline]:
        label = str(node.meta["label"])
        if self._refuse_note_in_note(place):
            return ()
        if not LABEL.match(label):
            self.reading.fault(place, says.NO_NOTE_NAME_HERE(label=label))
        elif label not in self.reading.notes:
            suggestion = did_you_mean(label, self.reading.notes)
            self.reading.report.add(Code.TEKST002, place, label=label, suggestion=suggestion)
        elif label in self.reading.cited_notes:
            self.reading.fault(place, says.CITED_TWICE(label=label))
        else:
            self._check_leak(label, place)
            self.reading.cited_notes.add(label)
            return (Note(self.reading.notes[label], label, origin=place),)
        return ()

    def _check_leak(self, label: str, place: Location) -> None:
        """A note written inside a withheld block must not come out through a reference outside it."""
        if label in self.reading.withheld_notes and INTERN not in self.reading.inside:
            self.reading.fault(place, says.WITHHELD_NOTE(label=label))

    def _refuse_note_in_note(self, place: Location) -> bool:
        if NOTE not in self.reading.inside:
            return False
        self.reading.refuse(place, says.NOTE_IN_NOTE, says.NOTE_OUT)
        return True

    def _citation(self, node: Token, _: Location) -> Iterable[Inline]:
        return (read_citation(self.reading, node.content, int(node.meta["at"]) + 1, self.places),)

    def _bare_citation(self, node: Token, place: Location) -> Iterable[Inline]:
        item = CitedItem(node.content, locator=node.meta["page"], origin=place)
        return (Citation((item,), as_note=False, origin=place),)

    def _span(self, node: Token, place: Location) -> Iterable[Inline]:
        attributes: Attributes = node.meta["attributes"]
        with self.reading.within(attributes.name):
            inlines = self.read(children(node))
        check_keys(self.reading, attributes, SPANS, place)
        if not inlines:
            self.reading.fault(place, says.EMPTY_BRACKETS)
        match attributes.name:
            case "persoon":
                return (Withheld(inlines, attributes.text("grond") or PERSONAL, origin=place),)
            case "intern":
                check_ground(self.reading, attributes, place)
                return (Withheld(inlines, attributes.text("grond"), origin=place),)
            case "invullen":
                return (self._gap(inlines, place),)
        return inlines

    def _gap(self, inlines: tuple[Inline, ...], place: Location) -> Gap:
        if any(not isinstance(inline, Text) for inline in inlines):
            self.reading.fault(place, says.PLAIN_GAP)
        return Gap(plain_text(inlines).strip(), origin=place)

    def _unclosed_note(self, _: Token, place: Location) -> Iterable[Inline]:
        self.reading.fault(place, says.UNCLOSED_NOTE)
        return ()

    def _stray_mark(self, node: Token, place: Location) -> Iterable[Inline]:
        self.reading.fault(place, says.STRAY_MARK(mark=node.content))
        return ()

    READERS: ClassVar[dict[str, Callable[[InlineReader, Token, Location], Iterable[Inline]]]] = {
        "text": _text,
        "softbreak": lambda _self, _node, place: (Text(" ", origin=place),),
        "hardbreak": lambda _self, _node, place: (LineBreak(origin=place),),
        "em": lambda self, node, place: (Emphasis(self.read(children(node)), origin=place),),
        "strong": lambda self, node, place: (Strong(self.read(children(node)), origin=place),),
        "link": _link,
        "note": _note,
        "note_reference": _note_reference,
        "citation": _citation,
        "bare_citation": _bare_citation,
        "span": _span,
        "unclosed_note": _unclosed_note,
        "stray_mark": _stray_mark,
    }


def check_keys(reading: Reading, attributes: Attributes, known: dict[str, tuple[str, ...]], place: Location) -> None:
    """Report a name that we do not know, and keys that do not go with it."""
    name = attributes.name
    if not name:
        reading.fault(place, says.KIND_OF_BRACES(name=next(iter(known))))
    elif name not in known:
        reading.report.add(Code.TEKST005, place, name=name, suggestion=did_you_mean(name, known))
    for key in attributes.values.keys() - set(known.get(name, attributes.values)):
        problem = says.NOT_OF_BUT(key=key, name=name, known=known[name][0]) if known[name] else None
        reading.fault(place, problem or says.NOT_OF(key=key, name=name))


def check_ground(reading: Reading, attributes: Attributes, place: Location) -> None:
    """Report words that are withheld without saying why."""
    if not attributes.text("grond"):
        reading.fault(place, says.GROUND_NEEDED)


def _joined(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Neighbouring texts as one text."""
    found: list[Inline] = []
    for inline in inlines:
        last = found[-1] if found else None
        if isinstance(inline, Text) and isinstance(last, Text):
            found[-1] = Text(last.text + inline.text, origin=last.origin)
        else:
            found.append(inline)
    return tuple(found)


def _trimmed(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Without spaces at either end, as in `^[ tekst ]`."""
    found = list(inlines)
    if found and isinstance(found[0], Text):
        found[0] = Text(found[0].text.lstrip(" "), origin=found[0].origin)
    if found and isinstance(found[-1], Text):
        found[-1] = Text(found[-1].text.rstrip(" "), origin=found[-1].origin)
    return tuple(inline for inline in found if inline != Text(""))
