"""The text parts of a document that we wrote, read back from the written bytes: no tree is built.

Each part is parsed strictly first (expat, with namespaces; nothing is recovered, nothing kept). What is left is exact: in
well-formed XML without comments, CDATA sections and instructions a `<` can only begin a tag (XML 1.0, 2.4), so each
`<w:t` is a text element and all that follows up to the next `<` is its text. Texts are compared as they are written, in
UTF-8 and escaped. Where a part holds more than that, the stream is not clear, and the checks look at trees.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from xml.parsers import expat

from generator.word.markup import HARD_SPACE, escape
from generator.word.names import DOCUMENT, FOOTNOTES, WORDPROCESSING

TEXT = re.compile(rb"<w:t(?: [^>]*)?>([^<]*)</w:t>")
STYLE = re.compile(rb"<w:(?:p|r|tbl)Style([^>]*)>")
NAMED = re.compile(rb' w:val="([^"]*)"/\Z')
REFERENCE = re.compile(rb"<w:footnoteReference([^>]*)>")
NOTE = re.compile(rb"<w:footnote ([^>]*)>(.*?)</w:footnote>", re.DOTALL)
NUMBER = re.compile(rb'w:id="(\d+)"/?\Z')
STORIES = re.compile(r"word/(document|header\d*|footer\d*)\.xml\Z")


@dataclass(slots=True)
class Parsed:
    """What the strict parser says of a part: what is wrong with it, and whether it holds only tags and text."""

    fault: str = ""
    is_clear: bool = True
    _prefixes: int = 0

    def unclear(self, *_: object) -> None:
        """A comment, a CDATA section, an instruction or a DOCTYPE: a tag may hide in it."""
        self.is_clear = False

    def prefix(self, prefix: str | None, uri: str | None) -> None:
        """A namespace; `w` is declared once and means WordprocessingML."""
        if prefix == "w":
            self._prefixes += 1
            self.is_clear &= uri == WORDPROCESSING and self._prefixes == 1


def parse(part: bytes) -> Parsed:
    """Parse a part strictly, without keeping anything of it."""
    parsed, parser = Parsed(), expat.ParserCreate(namespace_separator=" ")
    parser.CommentHandler = parser.ProcessingInstructionHandler = parsed.unclear
    parser.StartCdataSectionHandler = parser.StartDoctypeDeclHandler = parsed.unclear
    parser.StartNamespaceDeclHandler = parsed.prefix
    try:
        parser.Parse(part, True)
    except expat.ExpatError as problem:
        parsed.fault = str(problem)
    return parsed


@dataclass
class Stream:
    """The text parts of a file by name, as written."""

    parts: Mapping[str, bytes]
    pieces: dict[str, list[bytes]] = field(init=False)
    texts: dict[str, bytes] = field(init=False)

    def __post_init__(self) -> None:
        self.pieces = {name: TEXT.findall(part) for name, part in self.parts.items()}
        self.texts = {name: b"".join(pieces) for name, pieces in self.pieces.items()}

    @cached_property
    def parsed(self) -> dict[str, Parsed]:
        """What the strict parser says of each part."""
        return {name: parse(part) for name, part in self.parts.items()}

    @property
    def is_clear(self) -> bool:
        """Whether what is read here is certain."""
        return all(parsed.is_clear and not parsed.fault for parsed in self.parsed.values())

    @property
    def words(self) -> int:
        """How many words the document has."""
        return len(b" ".join(self.pieces[DOCUMENT]).replace(HARD_SPACE.encode(), b" ").split())

    @property
    def body(self) -> bytes:
        """The text of the document itself."""
        return self.texts[DOCUMENT]

    @property
    def notes(self) -> bytes:
        """The text of the notes."""
        return self.texts[FOOTNOTES]

    @cached_property
    def stories(self) -> bytes:
        """The text of document, headers and footers."""
        return b"\n".join([text for name, text in self.texts.items() if STORIES.match(name)])

    def says(self, words: bytes) -> bool:
        """Whether the text of a part has these words."""
        return any(words in text for text in self.texts.values())

    def styles(self) -> set[str] | None:
        """The styles that are used; None when one is named in a way that we do not write."""
        found = {style for part in self.parts.values() for style in STYLE.findall(part)}
        names = [NAMED.fullmatch(style) for style in found]
        return {name[1].decode() for name in names if name} if all(names) else None

    def references(self) -> list[bytes]:
        """The notes that the document refers to, each as its attributes."""
        return REFERENCE.findall(self.parts[DOCUMENT])

    def note_elements(self) -> list[tuple[bytes, bytes]]:
        """Attributes and markup of each note, the separators left out."""
        return [note for note in NOTE.findall(self.parts[FOOTNOTES]) if not note[0].startswith(b"w:type=")]


def as_written(text: str) -> bytes:
    """A text as it stands in a part; a tab is an element there, and no text."""
    return escape(text.replace("\t", "")).encode()


def note_number(attributes: bytes) -> bytes | None:
    """The number in the attributes of a note or a reference; None when there is more than that."""
    found = NUMBER.match(attributes.strip())
    return found[1] if found else None
