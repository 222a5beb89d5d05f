"""The text parts of a document that we wrote, read back from the stream itself: no tree is built.

Each part is parsed strictly first (expat, namespaces on, nothing recovered, nothing kept). What is left is exact: in
well-formed XML without comments, CDATA sections and instructions a `<` can only begin a tag (XML 1.0, 2.4), so each
`<w:t` is a text element and all that follows up to the next `<` is its text. Text comes back escaped, as `escape` of
`generator.word.markup` wrote it. A part that we cannot be sure of makes the stream unclear, and the checks then look at trees.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from xml.parsers import expat

from generator.word.names import DOCUMENT, FOOTNOTES, WORDPROCESSING

TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
STYLE = re.compile(r'<w:(?:p|r|tbl)Style w:val="([^"]*)"/>')
STYLE_TAGS = ("<w:pStyle", "<w:rStyle", "<w:tblStyle")
REFERENCE = re.compile(r'<w:footnoteReference w:id="(\d+)"/>')
NOTE = re.compile(r'<w:footnote w:id="(\d+)">(.*?)</w:footnote>', re.DOTALL)
STORIES = re.compile(r"word/(document|header\d*|footer\d*)\.xml\Z")
DECLARATION = "<?xml "
PREFIX = f'xmlns:w="{WORDPROCESSING}"'


def xml_fault(part: str) -> str:
    """What the strict parser has against this part; empty when it is well-formed XML."""
    parser = expat.ParserCreate(namespace_separator=" ")
    try:
        parser.Parse(part.encode(), True)  # noqa: FBT003  # expat's own signature
    except expat.ExpatError as problem:
        return str(problem)
    return ""


@dataclass(frozen=True)
class Stream:
    """The text parts of a file by name, each of them well-formed."""

    parts: Mapping[str, str]

    @cached_property
    def is_clear(self) -> bool:
        """Whether what is read here is certain: nothing but tags and text, and `w` means WordprocessingML."""
        return all(_is_clear(part) for part in self.parts.values())

    @cached_property
    def pieces(self) -> dict[str, list[str]]:
        """The pieces of text of each part, in order: one per run, as a rule."""
        return {name: TEXT.findall(part) for name, part in self.parts.items()}

    @cached_property
    def texts(self) -> dict[str, str]:
        """The text of each part, in order and without gaps between runs."""
        return {name: "".join(pieces) for name, pieces in self.pieces.items()}

    @property
    def words(self) -> int:
        """How many words the document has."""
        return len(" ".join(self.pieces[DOCUMENT]).split())

    @property
    def body(self) -> str:
        """The text of the document itself."""
        return self.texts[DOCUMENT]

    @property
    def notes(self) -> str:
        """The text of the notes."""
        return self.texts[FOOTNOTES]

    @property
    def stories(self) -> str:
        """The text of document, headers and footers, with a mark between them."""
        return "|".join(text for name, text in self.texts.items() if STORIES.match(name))

    def styles(self) -> set[str] | None:
        """The styles that are used; None when one is named in a way that we do not write."""
        found: set[str] = set()
        for part in self.parts.values():
            names = STYLE.findall(part)
            if len(names) != sum(part.count(tag) for tag in STYLE_TAGS):
                return None
            found.update(names)
        return found

    def references(self) -> list[str] | None:
        """The notes that the document refers to; None as for `styles`."""
        found = REFERENCE.findall(self.parts[DOCUMENT])
        return found if len(found) == self.parts[DOCUMENT].count("<w:footnoteReference") else None

    def note_elements(self) -> list[tuple[str, str]] | None:
        """Id and markup of each note, the separators left out; None as for `styles`."""
        part = self.parts[FOOTNOTES]
        found = NOTE.findall(part)
        separators = part.count("<w:footnote w:type=")
        return found if len(found) + separators == part.count("<w:footnote ") else None


def _is_clear(part: str) -> bool:
    instructions = part.count("<?") - part.startswith(DECLARATION)
    prefixes = part.count("xmlns:w=")
    return not instructions and "<!" not in part and (part.count(PREFIX) == prefixes <= 1)
