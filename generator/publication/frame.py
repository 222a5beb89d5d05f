"""The frame of the public version: lines that name a person who is not public, or a field marked as personal data.

A line keeps its place, because the columns of a template run side by side; the second of two lines that would say the
same is left empty, so that nobody counts what stood there.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.loading.source import SourceText
from generator.publication.grounds import PERSONAL
from generator.publication.people import Person, PersonalFields
from generator.publication.terms import pattern
from generator.publication.withhold import Removed, Withholding
from generator.record import replace
from generator.tree.blocks import Document, Paragraph
from generator.tree.inlines import Text

Frame = dict[str, str | tuple[str, ...]]
SHORT = 4  # letters: a shorter value is only recognised when it is the whole line


def withhold_frame(
    document: Document, people: Iterable[Person], fields: PersonalFields, withholding: Withholding
) -> Document:
    """The document with a frame that names nobody; what is taken out is added to the record of the pass."""
    named = (SourceText(text, p.origin) for p in people for text in (*p.names, *p.details))
    texts = [*named, *fields.texts]
    frame: Frame = {}
    for name, value in document.frame.items():
        one_line = isinstance(value, str)
        lines = _lines((value,) if isinstance(value, str) else value, texts, document, withholding)
        frame[name] = lines[0] if one_line else lines
    return replace(document, frame=frame)


def _lines(
    lines: tuple[str, ...], texts: list[SourceText], document: Document, withholding: Withholding
) -> tuple[str, ...]:
    found: list[str] = []
    stand_in = withholding.placeholder.text(PERSONAL)
    last = ""
    for line in lines:
        public = _line(line, texts, stand_in, document, withholding)
        found.append("" if public == last == stand_in else public)
        last = public
    return tuple(found)


def _line(line: str, texts: list[SourceText], stand_in: str, document: Document, withholding: Withholding) -> str:
    for text in texts:
        public = _without(line, text, stand_in)
        if public != line:
            origin = text.origin if text.origin.line else document.origin
            withholding.removed.append(Removed("veld", PERSONAL, (Paragraph((Text(str(text)),)),), origin))
            line = public
    return line


def _without(line: str, text: str, stand_in: str) -> str:
    if line.strip() == text.strip():
        return stand_in
    if sum(map(str.isalnum, text)) < SHORT:
        return line
    found = pattern(text).search(line)
    return f"{line[: found.start()]}{stand_in}{line[found.end() :]}".strip() if found else line
