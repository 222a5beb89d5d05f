"""A Word template and a house style → a `CompiledTemplate`, or everything that is wrong with it.

Compiling joins the tags that Word split over runs, puts slot marks in, reads the tags and compresses every part that no tag touches.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from lxml import etree

from generator.codes import phrases
from generator.diagnostics import Code, Location, Report, did_you_mean
from generator.errors import TemplateError
from generator.word.appearance import PLAIN_APPEARANCE, Appearance
from generator.word.definitions import read_numbering, read_stylesheet
from generator.word.frame import Pieces, Source
from generator.word.frame_source import compile_part, joined_tags
from generator.word.names import (
    DOCUMENT,
    DOCUMENT_RELATIONSHIPS,
    FOOTNOTE_RELATIONSHIPS,
    FOOTNOTES,
    NUMBERING,
    STYLES,
    W,
)
from generator.word.numbering import NumberingDefinitions
from generator.word.package import CONTENT_TYPES, compress
from generator.word.sideways import last_section, read_sheets
from generator.word.stylesheet import Stylesheet
from generator.word.template import CORE_PROPERTIES, LAST_SECTION, SLOT_PREFIX, CompiledTemplate

PACKAGE_RELATIONSHIPS = "_rels/.rels"
APPENDED = (NUMBERING, FOOTNOTES, DOCUMENT_RELATIONSHIPS)  # parts that the writer adds elements to
FONTS, SETTINGS = "word/fontTable.xml", "word/settings.xml"
NEEDED = (CONTENT_TYPES, PACKAGE_RELATIONSHIPS, DOCUMENT, STYLES, FONTS, SETTINGS, CORE_PROPERTIES, *APPENDED)
WHOLE_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
HALF_TAG = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
XML_DECLARATION = re.compile(r"\A\ufeff?<\?xml[^>]*\?>\s*")


def compile_template(
    parts: Mapping[str, bytes],
    shown_as: str,
    known_fields: frozenset[str],
    known_slots: tuple[str, ...],
    report: Report,
    appearance: Appearance = PLAIN_APPEARANCE,
) -> CompiledTemplate | None:
    """Compile the parts of a template, the house style already applied.

    Args:
        parts: every part of the .docx.
        shown_as: the template's file name, for messages.
        known_fields: the fields that the document type fills.
        known_slots: the slots that the document type fills.
        report: receives everything that is wrong with the template (SJAB…).
        appearance: what the writer must know of the house style.

    Returns:
        The compiled template, or None when something is wrong with it.
    """
    errors_before = len(report.diagnostics)
    if not check_parts(parts, shown_as, report):
        return None
    slots = _slots(parts[DOCUMENT])
    document = _mark_slots(parts[DOCUMENT], known_slots)
    sources = {**{name: parts[name].decode() for name in _tagged_parts(parts)}, DOCUMENT: document}
    tagged, fields = _compile_parts(sources, shown_as, known_fields, report)
    sheets, turned = read_sheets(parts, appearance.landscape, known_slots)
    stories, _ = _compile_parts(
        {name: part.decode() for name, part in turned.parts.items()}, shown_as, known_fields, Report()
    )
    styles, numbering = read_stylesheet(parts[STYLES]), read_numbering(parts[NUMBERING])
    _check_slots(slots, known_slots, shown_as, report)
    _check_names(styles, numbering, shown_as, report)
    if len(report.diagnostics) > errors_before:
        return None
    written_anew = {*tagged, *APPENDED, CORE_PROPERTIES, FOOTNOTE_RELATIONSHIPS}
    return CompiledTemplate(
        name=shown_as,
        fixed={name: compress(name, content) for name, content in parts.items() if name not in written_anew},
        tagged=tagged,
        appended={name: _split_before_end(parts[name].decode()) for name in (*APPENDED, CONTENT_TYPES)},
        slots=tuple(slots),
        fields=fields,
        styles=styles,
        numbering=numbering,
        sheets=sheets,
        turned=turned,
        turned_stories=stories,
        look=appearance.charts,
    )


def check_parts(parts: Mapping[str, bytes], shown_as: str, report: Report) -> bool:
    """Whether this is a Word file at all: every part that we need is there, and what should be XML is."""
    missing = [name for name in NEEDED if name not in parts]
    for name in missing:
        report.add(Code.SJAB006, Location(shown_as), problem=phrases.PART_MISSING(name=name))
    broken = [name for name, content in parts.items() if name.endswith((".xml", ".rels")) and not _is_xml(content)]
    for name in broken:
        report.add(Code.SJAB006, Location(shown_as, place=name), problem="dit onderdeel is geen geldige XML")
    return not missing and not broken


def _is_xml(content: bytes) -> bool:
    try:
        etree.fromstring(content)
    except etree.XMLSyntaxError:
        return False
    return True


def _tagged_parts(parts: Mapping[str, bytes]) -> list[str]:
    """The document, and headers and footers that hold a field."""
    return [DOCUMENT, *(n for n, c in parts.items() if n.startswith(("word/header", "word/footer")) and b"{" in c)]


def _slots(document_xml: bytes) -> list[str]:
    """The tags of the content controls, in the order in which they stand in the document."""
    controls = etree.fromstring(document_xml).iter(f"{W}sdt")
    tags = (control.find(f"{W}sdtPr/{W}tag") for control in controls)
    return [tag.get(f"{W}val", "") for tag in tags if tag is not None]


def _mark_slots(document_xml: bytes, known: tuple[str, ...]) -> str:
    """Replace the content control of each slot by a Jinja tag; of any other control we know nothing."""
    root = etree.fromstring(document_xml)
    marked = []
    for control in list(root.iter(f"{W}sdt")):
        tag, parent = control.find(f"{W}sdtPr/{W}tag"), control.getparent()
        name = "" if tag is None else tag.get(f"{W}val", "")
        if name in known and parent is not None:
            marked.append(name)
            parent.replace(control, etree.Comment(f"slot:{name}"))
    body = root.find(f"{W}body")
    assert body is not None  # it has a last section
    body.replace(last_section(root), etree.Comment("sectie"))
    text = etree.tostring(root, encoding="unicode").replace("<!--sectie-->", f"{{{{ {LAST_SECTION} }}}}")
    for name in marked:
        text = text.replace(f"<!--slot:{name}-->", f"{{{{ {SLOT_PREFIX}{name} }}}}", 1)
    return text


def _compile_parts(
    sources: Mapping[str, str], shown_as: str, known: frozenset[str], report: Report
) -> tuple[dict[str, Pieces | Source], frozenset[str]]:
    compiled, used = dict[str, Pieces | Source](), set[str]()
    for part, source in sources.items():
        place = Location(shown_as, place=part)
        if unclosed := _unclosed_tags(source):
            for text in unclosed:
                report.add(Code.SJAB005, place, problem=f'een tag wordt niet gesloten: "{text}"')
            continue
        try:
            compiled[part], names = compile_part(joined_tags(XML_DECLARATION.sub("", source)), SLOT_PREFIX)
        except TemplateError as problem:
            report.add(Code.SJAB005, place, problem=str(problem))
            continue
        fields = {name for name in names if not name.startswith(SLOT_PREFIX)}
        used |= fields
        for name in sorted(fields - known):
            report.add(Code.SJAB001, place, suggestion=did_you_mean(name, known), field=name)
    return compiled, frozenset(used)


def _unclosed_tags(source: str) -> list[str]:
    """Paragraphs with half a tag. docxtpl takes everything up to the end of a later tag for its inside, and drops it."""
    texts = ("".join(t.text or "" for t in p.iter(f"{W}t")) for p in etree.fromstring(source.encode()).iter(f"{W}p"))
    return [text for text in texts if HALF_TAG.search(WHOLE_TAG.sub("", text))]


def _check_slots(slots: list[str], known: tuple[str, ...], shown_as: str, report: Report) -> None:
    for name in known:
        if name not in slots:
            report.add(Code.SJAB003, Location(shown_as), slot=name)
    for name, count in Counter(slots).items():
        if name not in known:
            report.add(Code.SJAB004, Location(shown_as), slot=name)
        elif count > 1:  # the text and its notes would stand there twice: Word calls such a file damaged
            report.add(Code.SJAB007, Location(shown_as), slot=name, count=count)


def _check_names(styles: Stylesheet, numbering: NumberingDefinitions, shown_as: str, report: Report) -> None:
    for name in [*styles.missing(), *numbering.missing()]:
        report.add(Code.SJAB002, Location(shown_as), style=name)


def _split_before_end(xml: str) -> tuple[str, str]:
    """Split a part just before the end tag of its root, where the writer's elements go."""
    position = xml.rindex("</")
    return xml[:position], xml[position:]
