"""Word file → `WordText`: opens it with limits, reads body, notes, headers and footers, and what stands around the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

from generator.codes import phrases
from generator.diagnostics import Code, Report
from generator.word.names import W
from generator.word.properties import value_of
from generator.word.text.charts import chart_data
from generator.word.text.looks import StyleBook, read_styles
from generator.word.text.model import Outside, Story, WordText
from generator.word.text.notes import NoteKeeper
from generator.word.text.opening import OpenedPackage, Refused, open_package
from generator.word.text.paragraphs import Surroundings, may_be_changed
from generator.word.text.relations import Relation, main_part, read_relations
from generator.word.text.stories import Reading, StoryReader

NOTE_PARTS = {"footnotes": Story.FOOTNOTE, "endnotes": Story.ENDNOTE}
EDGE_PARTS = {"header": Story.HEADER, "footer": Story.FOOTER}
MAXIMUM_OUTSIDE = 10_000


def read_word_text(path: Path, shown_as: str, report: Report) -> WordText | None:
    """A Word file; None, with a finding that says why, when it cannot be read.

    Args:
        path: the file.
        shown_as: its name in messages.
        report: receives why it cannot be read (BRON010, WORD…, CTRL007).
    """
    try:
        return read_package(open_package(path), shown_as)
    except Refused as refusal:
        report.extend([refusal.finding(shown_as)])
        return None


def read_package(package: OpenedPackage, shown_as: str) -> WordText:
    """The text of an opened file.

    Raises:
        Refused: a part is missing, damaged, too large or not safe.
    """
    main = main_part(package)
    if main not in package:
        raise Refused(Code.WORD002, problem=phrases.PART_MISSING(name=main))
    relations = read_relations(package, main)
    parts = {kind: _target(relations, kind) for kind in ("styles", "theme", "numbering", "comments", *NOTE_PARTS)}
    styles = read_styles(package.parse(parts["styles"]), package.parse(parts["theme"]))
    lists = dict(_list_forms(package.parse(parts["numbering"])))
    notes, reading = NoteKeeper(), Reading()
    stories = dict([(main, Story.BODY), *_stories(relations)])
    for part, story in ((part, story) for part, story in stories.items() if part in package):
        content = package.read(part)
        around = Surroundings(styles, lists, read_relations(package, part), notes, may_be_changed(content))
        StoryReader(part, story, around, reading).read(content)
        notes.reading_text = False
    return WordText(
        file=shown_as,
        paragraphs=tuple(reading.paragraphs),
        tables=tuple(reading.tables),
        notes=tuple(notes.states()),
        sections=tuple(reading.sections),
        properties=dict(_properties(package)),
        language=_language(styles),
        styles=frozenset(style.name for style in styles.styles.values()),
        parts=package.names,
        outside=tuple(_outside(package)),
        comments=tuple(_commenters(package.parse(parts["comments"]))),
        chart_data=frozenset(chart_data(package)),
    )


def _target(relations: Mapping[str, Relation], kind: str) -> str:
    return next((r.target for r in relations.values() if r.kind == kind and not r.outside), "")


def _stories(relations: Mapping[str, Relation]) -> Iterator[tuple[str, Story]]:
    """The parts with text beside the body: notes first, then headers and footers."""
    for kinds in (NOTE_PARTS, EDGE_PARTS):
        for relation in relations.values():
            if relation.kind in kinds and not relation.outside:
                yield relation.target, kinds[relation.kind]


def _list_forms(numbering: etree._Element | None) -> Iterator[tuple[tuple[str, int], str]]:
    """The form (bullet, decimal …) of each level of each list."""
    if numbering is None:
        return
    abstract = {a.get(f"{W}abstractNumId", ""): a for a in numbering.iterfind(f"{W}abstractNum")}
    for number in numbering.iterfind(f"{W}num"):
        levels = abstract.get(value_of(number.find(f"{W}abstractNumId")))
        for level in () if levels is None else levels.iterfind(f"{W}lvl"):
            depth = level.get(f"{W}ilvl", "")
            if depth.isdecimal():
                yield (number.get(f"{W}numId", ""), int(depth)), value_of(level.find(f"{W}numFmt"))


def _language(styles: StyleBook) -> str:
    return styles.resolve(styles.default_paragraph, "", {}, {}).language


def _properties(package: OpenedPackage) -> Iterator[tuple[str, str]]:
    """The properties of the file that have a value; own ones of the user carry `custom:` before their name."""
    for relation in read_relations(package, "").values():
        root = package.parse(relation.target) if relation.kind.endswith("properties") and not relation.outside else None
        for element in () if root is None else root:
            text = "".join(str(piece) for piece in element.itertext()).strip()
            if text:
                own = element.get("name", "")
                yield (f"custom:{own}" if own else etree.QName(element).localname), text


def _outside(package: OpenedPackage) -> Iterator[Outside]:
    """Every relationship that leads out of the file, hyperlinks left out: those are text."""
    count = 0
    for name in sorted(package.names):
        folder, _, file = name.rpartition("_rels/")
        if not file.endswith(".rels"):
            continue
        part = folder + file.removesuffix(".rels")
        for relation in read_relations(package, part).values():
            if relation.outside and relation.kind != "hyperlink" and count < MAXIMUM_OUTSIDE:
                count += 1
                yield Outside(part, relation.kind, relation.target)


def _commenters(comments: etree._Element | None) -> Iterator[str]:
    elements = () if comments is None else comments.iterfind(f"{W}comment")
    return (element.get(f"{W}author", "") for element in elements)
