"""One `w:p` → `Paragraph`: its runs with their looks, and the notes, links, pictures, fields and changes in it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from generator.record import Gatherer, Record, field
from generator.word.names import W
from generator.word.properties import value_of
from generator.word.text.atoms import SIMPLE_FIELD, Atom, atoms
from generator.word.text.drawings import HOLDERS, picture
from generator.word.text.looks import OFF, Looks, StyleBook, colour, run_looks
from generator.word.text.model import Link, NoteMark, Numbering, Paragraph, Picture, Place, Revision, Run
from generator.word.text.notes import NoteKeeper
from generator.word.text.relations import R, Relation

HEADING = re.compile(r"(?:heading|kop) ([1-9])\Z", re.IGNORECASE)
BODY_LEVEL = 9  # an outline level for what is no heading
ADDRESS = re.compile(r'HYPERLINK\s+(?:\\l\s+)?"([^"]*)"')
BY_HAND = frozenset({"jc", "spacing", "ind", "shd", "pBdr", "tabs"})  # properties of a paragraph that styles should set
SETTING = frozenset(
    f"{W}{name}" for name in ("outlineLvl", "numPr", "framePr", "pageBreakBefore", "jc", "shd")
)  # what `Settings` are made of
CHANGE_NAMES = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange",
                 "sectPrChange", "numberingChange", "cellIns", "cellDel", "cellMerge")  # fmt: skip
CHANGES = tuple(f"{W}{name}" for name in CHANGE_NAMES)
CHANGE_MARKS = tuple(f"{sign}{name}".encode() for name in CHANGE_NAMES for sign in "<:")  # whatever the prefix is
REFERENCES = {f"{W}footnoteReference": False, f"{W}endnoteReference": True}
PAGE_BREAK = f"{W}lastRenderedPageBreak"
SHOWN_OF_CHANGE = 200
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the paragraphs of one part need to know: styles, forms of lists, relationships, notes."""

    styles: StyleBook
    lists: Mapping[tuple[str, int], str]
    relations: Mapping[str, Relation]
    notes: NoteKeeper
    changed: bool = True  # whether the part can hold tracked changes
    settings: dict[str, Settings] = dataclasses.field(
        default_factory=dict
    )  # of paragraphs that say nothing themselves, by style

    def set_by(self, style: str, properties: etree._Element | None) -> Settings:
        """What the style and the paragraph itself set; most paragraphs leave it to their style, so that is kept."""
        if properties is not None and any(child.tag in SETTING for child in properties):
            return _settings(style, properties, self)
        if style not in self.settings:
            self.settings[style] = _settings(style, None, self)
        return self.settings[style]


class Settings(Record, frozen=True):
    """What style and paragraph properties say together."""

    style: str
    heading: int
    numbering: Numbering | None
    framed: bool
    begins_page: bool
    alignment: str
    fill: str


class _OpenRun(Gatherer):
    """A run as it is met, piece by piece."""

    element: etree._Element
    start: int
    pieces: list[str] = field(default_factory=list)


class _Reading(Gatherer):
    """Goes through one paragraph and keeps what it meets."""

    around: Surroundings
    style: str
    table: Looks
    length: int = 0
    runs: list[_OpenRun] = field(default_factory=list)
    notes: list[NoteMark] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    page_breaks: int = 0
    forced_breaks: int = 0
    _open: list[list[str | int]] = field(default_factory=list)  # fields: instruction, start of the result

    def take(self, atom: Atom) -> None:
        """One piece: what it prints is added to its run, what else it is to its own list."""
        element, tag = atom.element, str(atom.element.tag)
        if atom.text:
            self._print(atom)
        if tag in REFERENCES:
            number = self.around.notes.refer(element.get(f"{W}id", ""), endnote=REFERENCES[tag])
            self.notes.append(NoteMark(self.length, number, REFERENCES[tag]))
        elif tag in HOLDERS:
            found = picture(element, self.around.relations)
            self.pictures += [] if found is None else [found]
        elif tag == PAGE_BREAK:
            self.page_breaks += 1
        elif tag == f"{W}br" and element.get(f"{W}type") == "page":
            self.forced_breaks += 1
        elif tag == SIMPLE_FIELD:
            self.fields.append(" ".join(element.get(f"{W}instr", "").split()))
        elif tag == f"{W}instrText" and self._open:
            self._open[-1][0] = f"{self._open[-1][0]}{element.text or ''}"
        elif tag == f"{W}fldChar":
            self._field(element.get(f"{W}fldCharType", ""))

    def _print(self, atom: Atom) -> None:
        if atom.link is not None:
            self._link(atom)
        if not self.runs or atom.run is not self.runs[-1].element:
            self.runs.append(_OpenRun(atom.run, self.length))
        self.runs[-1].pieces.append(atom.text)
        self.length += len(atom.text)

    def finished_runs(self) -> tuple[Run, ...]:
        """The runs, each with its looks."""
        return tuple(self._finished(run) for run in self.runs)

    def _finished(self, run: _OpenRun) -> Run:
        properties = run.element.find(f"{W}rPr")
        styles = self.around.styles
        direct = run_looks(properties, styles.fonts)
        style = "" if properties is None else value_of(properties.find(f"{W}rStyle"))
        looks = styles.resolve(self.style, style, self.table, direct)
        name = styles.name(style) if style else ""
        return Run("".join(run.pieces), run.start, looks, name, frozenset(direct) if direct else NOTHING)

    def _link(self, atom: Atom) -> None:
        assert atom.link is not None
        relation = self.around.relations.get(atom.link.get(f"{R}id", ""))
        target = relation.target if relation else f"#{atom.link.get(f'{W}anchor', '')}"
        start, end = self.length, self.length + len(atom.text)
        if self.links and self.links[-1].end == start and self.links[-1].target == target:
            start = self.links.pop().start
        self.links.append(Link(start, end, target))

    def _field(self, mark: str) -> None:
        if mark == "begin":
            self._open.append(["", self.length])
        elif mark == "separate" and self._open:
            self._open[-1][1] = self.length
        elif mark == "end" and self._open:
            instruction, start = self._open.pop()
            self.fields.append(" ".join(str(instruction).split()))
            address = ADDRESS.search(str(instruction))
            if address and self.length > int(start):
                self.links.append(Link(int(start), self.length, address[1]))


def may_be_changed(content: bytes) -> bool:
    """Whether a part can hold tracked changes: most hold none, and then no paragraph need be searched for them."""
    wide = b"\0" in content[:100]  # UTF-16: the names do not stand there as they are searched for
    return wide or any(mark in content for mark in CHANGE_MARKS)


def read_paragraph(element: etree._Element, around: Surroundings, table: Looks, place: Place) -> tuple[Paragraph, int]:
    """The paragraph, as yet without its cell and box, and how many pages begin in it.

    Args:
        element: the w:p.
        around: what holds for its part.
        table: the looks that its table brings.
        place: where it stands.
    """
    properties = element.find(f"{W}pPr")
    style = value_of(None if properties is None else properties.find(f"{W}pStyle")) or around.styles.default_paragraph
    settings = around.set_by(style, properties)
    reading = _Reading(around, style, {**table, "fill": settings.fill} if settings.fill else table)
    for atom in atoms(element):
        reading.take(atom)
    runs = reading.finished_runs()
    paragraph = Paragraph(
        place=place,
        text="".join([run.text for run in runs]),
        runs=runs,
        style=settings.style,
        heading=settings.heading,
        numbering=settings.numbering,
        framed=settings.framed,
        breaks_page=reading.forced_breaks > 0 or settings.begins_page,
        closes_section=properties is not None and properties.find(f"{W}sectPr") is not None,
        alignment=settings.alignment,
        direct=_by_hand(properties),
        notes=tuple(reading.notes),
        links=tuple(reading.links),
        pictures=tuple(reading.pictures),
        fields=tuple(reading.fields),
        revisions=tuple(_revisions(element)) if around.changed else (),
    )
    return paragraph, reading.page_breaks


# --- properties, the last layer that says something wins ---------------------------------------------------------------


def _settings(style: str, properties: etree._Element | None, around: Surroundings) -> Settings:
    layers = [layer for layer in (*_of_styles(style, around.styles), properties) if layer is not None]
    return Settings(
        style=around.styles.name(style),
        heading=_heading(style, layers, around.styles),
        numbering=_numbering(layers, around.lists),
        framed=any(layer.find(f"{W}framePr") is not None for layer in layers),
        begins_page=_switched(layers, "pageBreakBefore"),
        alignment=_last_value(layers, "jc"),
        fill=_fill(layers),
    )


def _of_styles(style: str, styles: StyleBook) -> Iterator[etree._Element | None]:
    return (layer.paragraph for layer in styles.chain(style))


def _last_value(layers: list[etree._Element], name: str) -> str:
    values = (value_of(layer.find(f"{W}{name}")) for layer in reversed(layers))
    return next((value for value in values if value), "")


def _fill(layers: list[etree._Element]) -> str:
    """The colour behind the whole paragraph."""
    shades = (layer.find(f"{W}shd") for layer in reversed(layers))
    shade = next((shade for shade in shades if shade is not None), None)
    return "" if shade is None else colour(shade.get(f"{W}fill", ""))


def _switched(layers: list[etree._Element], name: str) -> bool:
    found = (layer.find(f"{W}{name}") for layer in reversed(layers))
    element = next((element for element in found if element is not None), None)
    return element is not None and element.get(f"{W}val", "1") not in OFF


def _heading(style: str, layers: list[etree._Element], styles: StyleBook) -> int:
    """The outline level; else the number in the name of the style, for files that say no more."""
    level = _last_value(layers, "outlineLvl")
    if level.isdecimal():
        return int(level) + 1 if int(level) < BODY_LEVEL else 0
    named = (HEADING.match(ancestor.name) for ancestor in styles.chain(style))
    return next((int(match[1]) for match in named if match), 0)


def _numbering(layers: list[etree._Element], lists: Mapping[tuple[str, int], str]) -> Numbering | None:
    number, level = _last_value_in(layers, "numPr", "numId"), _last_value_in(layers, "numPr", "ilvl")
    if number in ("", "0"):
        return None
    depth = int(level) if level.isdecimal() else 0
    return Numbering(depth, lists.get((number, depth), "decimal"))


def _last_value_in(layers: list[etree._Element], outer: str, inner: str) -> str:
    values = (value_of(layer.find(f"{W}{outer}/{W}{inner}")) for layer in reversed(layers))
    return next((value for value in values if value), "")


def _by_hand(properties: etree._Element | None) -> frozenset[str]:
    if properties is None:
        return NOTHING
    return BY_HAND.intersection([str(child.tag).removeprefix(W) for child in properties])


def _revisions(element: etree._Element) -> Iterator[Revision]:
    for change in element.iter(*CHANGES):
        text = "".join(t.text or "" for t in change.iter(f"{W}t", f"{W}delText"))[:SHOWN_OF_CHANGE]
        yield Revision(str(change.tag).removeprefix(W), change.get(f"{W}author", ""), text)
