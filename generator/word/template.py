"""A compiled template: what is filled many times, and can be kept on disk.

The frame (letterhead, addressee, reference column, header, footer) is fields that a house-style owner edits in Word; the
body is written into named content controls, the slots. `generator.word.template_compiler` makes one of a Word file; filling it formats
text only: no XML is parsed.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.errors import InternalError, TemplateError
from generator.record import Record
from generator.word.charts.look import ChartLook
from generator.word.frame import Pieces, Source, fill
from generator.word.numbering import NumberingDefinitions
from generator.word.package import Member
from generator.word.sections import Sheets, TurnedStories
from generator.word.stylesheet import Stylesheet

CORE_PROPERTIES = "docProps/core.xml"
SLOT_PREFIX = "invulvak_"
LAST_SECTION = f"{SLOT_PREFIX}_sectie"  # no content control can have this name
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
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
    tagged: Mapping[str, Pieces | Source]
    appended: Mapping[str, tuple[str, str]]
    slots: tuple[str, ...]
    fields: frozenset[str]
    styles: Stylesheet
    numbering: NumberingDefinitions
    sheets: Sheets
    turned: TurnedStories
    turned_stories: Mapping[str, Pieces | Source]
    look: ChartLook

    def fill(self, frame: Frame, slots: Mapping[str, str], last_section: str | None = None) -> dict[str, str]:
        """The tagged parts with these field values, this body markup and these properties of the last section, or its own.

        Raises:
            InternalError: a field without a value.
            TemplateError: a tag asks for what is not there, such as a part of a field, or reaches outside the sandbox.
        """
        if missing := self.fields - frame.keys():
            raise InternalError(f"sjabloon {self.name}: geen waarde voor {', '.join(sorted(missing))}")
        values = {**frame, **{SLOT_PREFIX + name: markup for name, markup in slots.items()}}
        values[LAST_SECTION] = self.sheets.upright.properties if last_section is None else last_section
        return {name: self._rendered(name, part, values) for name, part in self.tagged.items()}

    def fill_turned(self, frame: Frame) -> dict[str, str]:
        """The headers and footers of pages on their side, with these field values."""
        return {name: self._rendered(name, part, frame) for name, part in self.turned_stories.items()}

    def _rendered(self, name: str, part: Pieces | Source, values: Mapping[str, object]) -> str:
        try:
            return DECLARATION + (_rendered_source(part, values) if isinstance(part, Source) else fill(part, values))
        except Exception as problem:  # a tag can fail as Python can: {{ 1 / 0 }}
            raise TemplateError(
                f"{self.name} ({name}): een sjabloontag kan niet uitgevoerd worden: {problem}"
            ) from problem

    def append(self, part: str, elements: str) -> str:
        """An appended part with these elements in it."""
        before, after = self.appended[part]
        return before + elements + after


def _rendered_source(part: Source, values: Mapping[str, object]) -> str:
    from generator.word.frame_source import render_source  # Jinja is only loaded for a template that needs it

    return render_source(part, values, SLOT_PREFIX)
