"""A Word template, compiled once and filled many times: the one door to docxtpl and Jinja.

The frame (letterhead, addressee, reference column, header, footer) is fields that a house-style owner edits in Word;
the body is written into named content controls, the slots. Compiling joins the tags that Word split over runs
(docxtpl's work), puts slot marks in, compiles Jinja and compresses every part that no tag touches. Filling then
formats text only: no XML is parsed.

Jinja runs sandboxed, with autoescape on and undefined values as errors. With the defaults of docxtpl `R&D` becomes
"R", `<select>` swallows the next paragraph, a misspelled field prints nothing and a template can reach the operating
system.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

import jinja2
from docxtpl import DocxTemplate
from jinja2 import meta
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree
from markupsafe import Markup

from generator.diagnostics import Code, Location, Report, did_you_mean
from generator.errors import InternalError, TemplateError
from generator.record import Record
from generator.word.appearance import PLAIN_APPEARANCE, Appearance
from generator.word.charts.look import ChartLook
from generator.word.names import (
    DOCUMENT,
    DOCUMENT_RELATIONSHIPS,
    FOOTNOTE_RELATIONSHIPS,
    FOOTNOTES,
    NUMBERING,
    STYLES,
    W,
)
from generator.word.numbering import NumberingDefinitions, read_numbering
from generator.word.package import Member, compress
from generator.word.sections import Sheets
from generator.word.sideways import TurnedStories, last_section, read_sheets
from generator.word.stylesheet import Stylesheet, read_stylesheet

CORE_PROPERTIES = "docProps/core.xml"
CONTENT_TYPES, PACKAGE_RELATIONSHIPS = "[Content_Types].xml", "_rels/.rels"
APPENDED = (NUMBERING, FOOTNOTES, DOCUMENT_RELATIONSHIPS)  # parts that the writer adds elements to
FONTS, SETTINGS = "word/fontTable.xml", "word/settings.xml"
NEEDED = (CONTENT_TYPES, PACKAGE_RELATIONSHIPS, DOCUMENT, STYLES, FONTS, SETTINGS, CORE_PROPERTIES, *APPENDED)
WHOLE_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
HALF_TAG = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
SLOT_PREFIX = "invulvak_"
LAST_SECTION = f"{SLOT_PREFIX}_sectie"  # no content control can have this name
XML_DECLARATION = re.compile(r"\A\ufeff?<\?xml[^>]*\?>\s*")
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_ENVIRONMENT = ImmutableSandboxedEnvironment(
    autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=False, keep_trailing_newline=True
)


Frame = Mapping[str, str | tuple[str, ...]]


class CompiledTemplate(Record, frozen=True):
    """A template and a house style, ready to be filled.

    Attributes:
        fixed: members that are the same in every document, already compressed.
        tagged: parts with fields or slots, compiled.
        appended: parts that the writer adds elements to, split at the place where they go.
        slots: names of the slots, in the order in which they stand in the document.
        fields: names of the fields that the template uses.
        sheets: how its pages lie.
        turned: the headers and footers of pages on their side, which only some documents need.
        turned_stories: the same, compiled.
        look: how figures look in the house style.
    """

    name: str
    fixed: Mapping[str, Member]
    tagged: Mapping[str, jinja2.Template]
    appended: Mapping[str, tuple[str, str]]
    slots: tuple[str, ...]
    fields: frozenset[str]
    styles: Stylesheet
    numbering: NumberingDefinitions
    sheets: Sheets
    turned: TurnedStories
    turned_stories: Mapping[str, jinja2.Template]
    look: ChartLook

    def fill(self, frame: Frame, slots: Mapping[str, str], last_section: str | None = None) -> dict[str, str]:
        """The tagged parts with these field values, this body markup and these properties of the last section, or its own.

        Raises:
            InternalError: a field without a value.
            TemplateError: a tag asks for what is not there, such as a part of a field, or reaches outside the sandbox.
        """
        if missing := self.fields - frame.keys():
            raise InternalError(f"sjabloon {self.name}: geen waarde voor {', '.join(sorted(missing))}")
        values = {**frame, **{SLOT_PREFIX + name: Markup(markup) for name, markup in slots.items()}}  # noqa: S704  # our own
        section = self.sheets.upright.properties if last_section is None else last_section
        values[LAST_SECTION] = Markup(section)  # noqa: S704  # our own
        return {name: self._rendered(name, part, values) for name, part in self.tagged.items()}

    def fill_turned(self, frame: Frame) -> dict[str, str]:
        """The headers and footers of pages on their side, with these field values."""
        return {name: self._rendered(name, part, frame) for name, part in self.turned_stories.items()}

    def _rendered(self, name: str, part: jinja2.Template, values: Mapping[str, object]) -> str:
        try:
            return DECLARATION + part.render(values)
        except Exception as problem:  # a tag can fail as Python can: {{ 1 / 0 }}
            raise TemplateError(
                f"{self.name} ({name}): een sjabloontag kan niet uitgevoerd worden: {problem}"
            ) from problem

    def append(self, part: str, elements: str) -> str:
        """An appended part with these elements in it."""
        before, after = self.appended[part]
        return before + elements + after


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
        report.add(Code.SJAB006, Location(shown_as), problem=f"onderdeel {name} ontbreekt")
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
) -> tuple[dict[str, jinja2.Template], frozenset[str]]:
    joiner = DocxTemplate(shown_as)  # only its text functions are used; it does not open the file
    compiled, used = {}, set()
    for part, source in sources.items():
        place = Location(shown_as, place=part)
        if unclosed := _unclosed_tags(source):
            for text in unclosed:
                report.add(Code.SJAB005, place, problem=f'een tag wordt niet gesloten: "{text}"')
            continue
        try:
            text = joiner.patch_xml(XML_DECLARATION.sub("", source))
            compiled[part] = _ENVIRONMENT.from_string(text)
            fields = meta.find_undeclared_variables(_ENVIRONMENT.parse(text))
        except jinja2.TemplateSyntaxError as problem:
            report.add(Code.SJAB005, place, problem=problem.message)
            continue
        fields = {name for name in fields if not name.startswith(SLOT_PREFIX)}
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
