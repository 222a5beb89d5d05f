"""Dutch typography: curly quotes, hard spaces where a line must not break, en dashes in session years.

Every change replaces one character by one other, so a text keeps its length: the texts of a paragraph are laid end to
end, changed as a whole, and cut at the same places again. That is how a quotation mark before `*Elke regio telt!*`
knows that a word follows. Doing it twice changes nothing. Rules: the Rijkshuisstijl and the letters of the ministry
("vergaderjaar 2023–2024", "€ 350.000", ’s-Gravenhage); hard spaces in dossier numbers as the publisher sets them.
Best done after the cite stage, so that the notes it makes are included.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.dutch import HARD_SPACE, MONTHS
from generator.tree.blocks import Block, Document
from generator.tree.inlines import (
    Citation,
    Gap,
    Inline,
    LineBreak,
    Link,
    Note,
    Text,
)
from generator.tree.walk import children_of, is_plain, map_inlines, map_nested, plain_text, walk_nested

EN_DASH = "–"
OBJECT = "\ufffc"  # stands for what will print something else here: a citation, a number

_SPACE = "[ \u00a0]"
_DOSSIER = rf"\d{{2}}(?P<space>{_SPACE})\d{{3}}"
_BUDGET = rf"(?:(?:{_SPACE}|-)(?:[IVXLC]+|[A-Z])[A-Z]?)?"  # a chapter, as in 36 600 VII
# Each rule with the letters that no place for it can do without: they are looked for first, and are seldom there.
HARD_SPACES = tuple(
    (letters, re.compile(pattern))
    for letters, pattern in (
        ("", rf"\d(?<!\w\d)\d?(?P<space>{_SPACE})(?=(?:{'|'.join(MONTHS)})\b)"),  # begins with \d, not \b: faster
        ("€", rf"€(?P<space>{_SPACE})(?=\d)"),
        ("milj", rf"\d(?P<space>{_SPACE})(?=(?:miljoen|miljard)\b)"),
        ("Kamerstuk", rf"\bKamerstuk(?:ken)?(?:{_SPACE}I{{1,2}},?)?{_SPACE}{_DOSSIER}\b"),
        ("nr", rf"\b{_DOSSIER}(?={_BUDGET},?{_SPACE}nrs?\.)"),
        ("nr", rf"\b\d{{2}}{_SPACE}\d{{3}}(?P<space>{_SPACE})(?=(?:[IVXLC]+|[A-Z])[A-Z]?,?{_SPACE}nrs?\.)"),
        ("nr", rf"(?<=\S)(?P<space>{_SPACE})(?=nrs?\.{_SPACE}?[\dA-Z])"),
        ("nr", rf"\bnrs?\.(?P<space>{_SPACE})(?=[\dA-Z])"),
        ("blz.", rf"\bblz\.(?P<space>{_SPACE})(?=\d)"),
        ("pag.", rf"\bpag\.(?P<space>{_SPACE})(?=\d)"),
        ("p.", rf"\bp\.(?P<space>{_SPACE})(?=\d)"),
        ("rtikel", rf"\b[Aa]rtikel(?:en)?(?P<space>{_SPACE})(?=\d)"),
    )
)
SESSION_YEAR = re.compile(rf"\b[Vv]ergaderja(?:ar|ren){_SPACE}(?P<first>\d{{4}})(?P<dash>-)(?P<second>\d{{4}})\b")

STRAIGHT = re.compile(r"[\"']")
TOUCHES = re.compile(r"[\"'\d]|nrs?\.")  # every change starts from one of these
OPENS_AFTER = re.compile(r"[\s(\[{/\-–—“‘„«\u00a0]\Z")
CLIPPED = re.compile(r"'(?:\d\d(?!\d)|(?:s|t|n|k|m|r|ns)(?![\w']))")  # '95, 's-Gravenhage, 't


@dataclass(frozen=True, slots=True)
class Typography:
    """What to do and what to leave."""

    quotes: bool = True
    hard_spaces: bool = True
    dashes: bool = True


def typeset(blocks: Iterable[Block], settings: Typography = Typography()) -> tuple[Block, ...]:
    """The same blocks with typographic characters, also in notes, cells, captions and titles."""
    return map_inlines(blocks, lambda inlines: _typeset_inlines(inlines, settings))


def typeset_text(text: str, settings: Typography = Typography()) -> str:
    """The same for a plain text, such as a field of the frame."""
    if not TOUCHES.search(text):
        return text
    characters = list(text)
    if settings.quotes:
        _curl_quotes(characters, text)
    if settings.hard_spaces:
        _set_hard_spaces(characters, text)
    if settings.dashes:
        _set_dashes(characters, text)
    return "".join(characters)


def typeset_document(document: Document, settings: Typography = Typography()) -> Document:
    """A whole document: its blocks, the fields of its frame and its title."""
    frame = {
        name: typeset_text(value, settings)
        if isinstance(value, str)
        else tuple(typeset_text(line, settings) for line in value)
        for name, value in document.frame.items()
    }
    slots = {name: typeset(blocks, settings) for name, blocks in document.slots.items()}
    return replace(document, frame=frame, slots=slots, title=typeset_text(document.title, settings))


def _curl_quotes(characters: list[str], text: str) -> None:
    for mark in STRAIGHT.finditer(text):
        index = mark.start()
        if mark[0] == '"':
            characters[index] = _quote(characters, index, "“", "”")
        else:
            characters[index] = "’" if CLIPPED.match(text, index) else _quote(characters, index, "‘", "’")


def _quote(characters: list[str], index: int, opening: str, closing: str) -> str:
    """Opening before a word, closing after one; a lone mark between spaces stays as it is."""
    opens = index == 0 or OPENS_AFTER.match(characters[index - 1])
    floats = index + 1 == len(characters) or characters[index + 1].isspace()
    if not opens:
        return closing
    return characters[index] if floats else opening


def _set_hard_spaces(characters: list[str], text: str) -> None:
    for letters, pattern in HARD_SPACES:
        for match in pattern.finditer(text) if letters in text else ():
            characters[match.start("space")] = HARD_SPACE


def _set_dashes(characters: list[str], text: str) -> None:
    """2023-2024 after "vergaderjaar", and only when it is one session: a year and the next."""
    for match in SESSION_YEAR.finditer(text) if "ergaderja" in text else ():
        if int(match["second"]) == int(match["first"]) + 1:
            characters[match.start("dash")] = EN_DASH


def _typeset_inlines(inlines: tuple[Inline, ...], settings: Typography) -> tuple[Inline, ...]:
    plain = is_plain(inlines)
    text = plain_text(inlines) if plain else "".join(_characters(inlines))
    changed = typeset_text(text, settings)
    if changed == text and (plain or not any(isinstance(inline, (Note, Gap)) for inline in walk_nested(inlines))):
        return inlines
    return _Rebuilding(changed, settings).inlines(inlines)


def _characters(inlines: Iterable[Inline]) -> Iterator[str]:
    """What a reader sees, each inline for as many characters as `_Rebuilding` takes."""
    for inline in inlines:
        match inline:
            case Text():
                yield inline.text
            case LineBreak():
                yield "\n"
            case Citation() if not inline.as_note:
                yield OBJECT
            case Gap():
                yield OBJECT
            case _ if _is_address(inline):
                yield OBJECT
            case _:
                yield from _characters(children_of(inline))


@dataclass(slots=True)
class _Rebuilding:
    """Cuts the changed text at the places where the inlines were laid end to end."""

    changed: str
    settings: Typography
    reached: int = 0

    def inlines(self, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        return tuple(self._inline(inline) for inline in inlines)

    def _take(self, length: int) -> str:
        self.reached += length
        return self.changed[self.reached - length : self.reached]

    def _inline(self, inline: Inline) -> Inline:
        match inline:
            case Text():
                text = self._take(len(inline.text))
                return inline if text == inline.text else Text(text, origin=inline.origin)
            case Note():
                return Note(typeset(inline.blocks, self.settings), inline.name, origin=inline.origin)
            case Gap():
                self._take(1)
                return replace(inline, what=typeset_text(inline.what, self.settings))
            case LineBreak():
                self._take(1)
            case Citation() if not inline.as_note:
                self._take(1)
            case _ if _is_address(inline):
                self._take(1)
            case _:
                return map_nested(inline, self.inlines)
        return inline


def _is_address(inline: Inline) -> bool:
    """A link that shows its address: a curly quote in it would be another address."""
    if not isinstance(inline, Link):
        return False
    shown = plain_text(inline.inlines)
    return "://" in shown or inline.target == f"mailto:{shown}"
