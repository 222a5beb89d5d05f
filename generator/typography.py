"""Dutch typography: curly quotes, hard spaces where a line must not break, en dashes in session years.

Every change replaces one character by one other, so a text keeps its length: the texts of a paragraph are laid end to
end, changed as a whole, and cut at the same places again. That is how a quotation mark before `*Elke regio telt!*`
knows that a word follows. Doing it twice changes nothing. Rules: the Rijkshuisstijl and the letters of the ministry
("vergaderjaar 2023–2024", "€ 350.000", ’s-Gravenhage); hard spaces in dossier numbers as the publisher sets them.
Done before the cite stage, which typesets what it writes itself: a citation yet to be made stands for one character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.dutch import HARD_SPACE, MONTHS
from generator.record import Gatherer, Record, field, replace
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
LINE_END = "\n"
OBJECT = "\ufffc"  # stands for what will print something else here: a citation, a number

_SPACE = "[ \u00a0]"
_DOSSIER = rf"\d{{2}}(?P<space>{_SPACE})\d{{3}}"
_BUDGET = rf"(?:(?:{_SPACE}|-)(?:[IVXLC]+|[A-Z])[A-Z]?)?"  # a chapter, as in 36 600 VII
# Each rule with letters that it cannot do without, and how many characters before them it may begin: it is tried there
# and nowhere else.
HARD_SPACES = tuple(
    (letters, before, re.compile(pattern))
    for letters, before, pattern in (
        *((month, 3, rf"\b\d{{1,2}}(?P<space>{_SPACE})(?={month}\b)") for month in MONTHS),
        ("€", 0, rf"€(?P<space>{_SPACE})(?=\d)"),
        ("miljoen", 2, rf"\d(?P<space>{_SPACE})(?=miljoen\b)"),
        ("miljard", 2, rf"\d(?P<space>{_SPACE})(?=miljard\b)"),
        ("Kamerstuk", 0, rf"\bKamerstuk(?:ken)?(?:{_SPACE}I{{1,2}},?)?{_SPACE}{_DOSSIER}\b"),
        ("nr", 16, rf"\b{_DOSSIER}(?={_BUDGET},?{_SPACE}nrs?\.)"),
        ("nr", 16, rf"\b\d{{2}}{_SPACE}\d{{3}}(?P<space>{_SPACE})(?=(?:[IVXLC]+|[A-Z])[A-Z]?,?{_SPACE}nrs?\.)"),
        ("nr", 1, rf"(?<=\S)(?P<space>{_SPACE})(?=nrs?\.{_SPACE}?[\dA-Z])"),
        ("nr", 0, rf"\bnrs?\.(?P<space>{_SPACE})(?=[\dA-Z])"),
        ("blz.", 0, rf"\bblz\.(?P<space>{_SPACE})(?=\d)"),
        ("pag.", 0, rf"\bpag\.(?P<space>{_SPACE})(?=\d)"),
        ("p.", 0, rf"\bp\.(?P<space>{_SPACE})(?=\d)"),
        ("rtikel", 1, rf"\b[Aa]rtikel(?:en)?(?P<space>{_SPACE})(?=\d)"),
    )
)
SESSION_YEAR = re.compile(
    rf"[Vv](?<!\w[Vv])ergaderja(?:ar|ren){_SPACE}(?P<first>\d{{4}})(?P<dash>-)(?P<second>\d{{4}})\b"
)

STRAIGHT = re.compile(r"[\"']")
TOUCHES = re.compile(r"[\"'\d]|nrs?\.")  # every change starts from one of these
OPENS_AFTER = frozenset("([{/-–—“‘„«")
CLIPPED = re.compile(r"'(?:\d\d(?!\d)|(?:s|t|n|k|m|r|ns)(?![\w']))")  # '95, 's-Gravenhage, 't


class Typography(Record, frozen=True):
    """What to do and what to leave."""

    quotes: bool = True
    hard_spaces: bool = True
    dashes: bool = True


TYPOGRAPHY, UNTOUCHED = Typography(), Typography(quotes=False, hard_spaces=False, dashes=False)
SPACES_AND_DASHES = Typography(quotes=False)  # which only changes how a line breaks, and the sign in a session year


def typeset(blocks: Iterable[Block], settings: Typography = TYPOGRAPHY) -> tuple[Block, ...]:
    """The same blocks with typographic characters, also in notes, cells, captions and titles.

    All lines are changed as one text: looking in one long text is faster than in many short ones, and no rule looks past
    the end of a line.
    """
    blocks = tuple(blocks)
    lines = _lines(blocks)
    noted = [line for inlines in lines for note in _notes(inlines) for line in _lines(note.blocks)]
    texts = [_text(line) for line in (*noted, *lines)]
    rebuilding = _Rebuilding(typeset_text(LINE_END.join(texts), settings), settings)
    rebuilding.notes = iter([rebuilding.line(line, text) for line, text in zip(noted, texts, strict=False)])
    changed = iter([rebuilding.line(line, text) for line, text in zip(lines, texts[len(noted) :], strict=True)])
    return map_inlines(blocks, lambda _: next(changed))


def typeset_line(inlines: tuple[Inline, ...], settings: Typography = TYPOGRAPHY) -> tuple[Inline, ...]:
    """The same for one line without notes, such as a citation: the same ones come back in document after document."""
    text = _text(inlines)
    return _Rebuilding(_typeset_again(text, settings), settings).line(inlines, text)


@lru_cache(maxsize=1024)
def _typeset_again(text: str, settings: Typography) -> str:
    return typeset_text(text, settings)


def typeset_text(text: str, settings: Typography = TYPOGRAPHY) -> str:
    """The same for a plain text, such as a field of the frame."""
    changed = changes(text, settings)
    return _with(changed, text) if changed else text


def changes(text: str, settings: Typography = TYPOGRAPHY) -> dict[int, str]:
    """Which characters become another one: the new one by its place. A hard space that is there is among them."""
    changed: dict[int, str] = {}
    if not TOUCHES.search(text):
        return changed
    if settings.quotes:
        _curl_quotes(changed, text)
    if settings.hard_spaces:
        _set_hard_spaces(changed, text)
    if settings.dashes:
        _set_dashes(changed, text)
    return changed


def _with(changed: dict[int, str], text: str) -> str:
    """The text with these characters in these places."""
    pieces: list[str] = []
    reached = 0
    for place in sorted(changed):
        pieces += (text[reached:place], changed[place])
        reached = place + 1
    return "".join((*pieces, text[reached:]))


def typeset_document(document: Document, settings: Typography = TYPOGRAPHY) -> Document:
    """A whole document: its blocks, the fields of its frame and its title."""
    frame = {
        name: typeset_text(value, settings)
        if isinstance(value, str)
        else tuple(typeset_text(line, settings) for line in value)
        for name, value in document.frame.items()
    }
    slots = {name: typeset(blocks, settings) for name, blocks in document.slots.items()}
    return replace(document, frame=frame, slots=slots, title=typeset_text(document.title, settings))


def _curl_quotes(changed: dict[int, str], text: str) -> None:
    for mark in STRAIGHT.finditer(text):
        place = mark.start()
        before = changed.get(place - 1) or text[place - 1 : place]
        if mark[0] == '"':
            changed[place] = _quote(before, text, place, "“", "”")
        else:
            changed[place] = "’" if CLIPPED.match(text, place) else _quote(before, text, place, "‘", "’")


def _quote(before: str, text: str, place: int, opening: str, closing: str) -> str:
    """Opening before a word, closing after one; a lone mark between spaces stays as it is."""
    if before and not before.isspace() and before not in OPENS_AFTER:
        return closing
    floats = place + 1 == len(text) or text[place + 1].isspace()
    return text[place] if floats else opening


def _set_hard_spaces(changed: dict[int, str], text: str) -> None:
    for letters, before, pattern in HARD_SPACES:
        found = text.find(letters)
        while found >= 0:
            for start in range(max(0, found - before), found + 1):
                if match := pattern.match(text, start):
                    changed[match.start("space")] = HARD_SPACE
            found = text.find(letters, found + 1)


def _set_dashes(changed: dict[int, str], text: str) -> None:
    """2023-2024 after "vergaderjaar", and only when it is one session: a year and the next."""
    for match in SESSION_YEAR.finditer(text) if "ergaderja" in text else ():
        if int(match["second"]) == int(match["first"]) + 1:
            changed[match.start("dash")] = EN_DASH


def _lines(blocks: tuple[Block, ...]) -> list[tuple[Inline, ...]]:
    """The inlines of each paragraph, heading, cell, caption and title, in the order of `map_inlines`."""
    lines: list[tuple[Inline, ...]] = []

    def gather(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        lines.append(inlines)
        return inlines

    map_inlines(blocks, gather)
    return lines


def _notes(inlines: tuple[Inline, ...]) -> list[Note]:
    return [] if is_plain(inlines) else [inline for inline in walk_nested(inlines) if isinstance(inline, Note)]


def _text(inlines: tuple[Inline, ...]) -> str:
    return plain_text(inlines) if is_plain(inlines) else "".join(_characters(inlines))


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


class _Rebuilding(Gatherer):
    """Cuts the changed text at the places where the inlines were laid end to end."""

    changed: str
    settings: Typography
    reached: int = 0
    notes: Iterator[tuple[Inline, ...]] = field(default_factory=lambda: iter(()))

    def line(self, inlines: tuple[Inline, ...], text: str) -> tuple[Inline, ...]:
        """The next line, whose characters were `text`."""
        if is_plain(inlines) and self.changed.startswith(text, self.reached):
            self.reached += len(text)
        else:
            inlines = self.inlines(inlines)
        self.reached += len(LINE_END)
        return inlines

    def inlines(self, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        return tuple([self._inline(inline) for inline in inlines])

    def _take(self, length: int) -> str:
        self.reached += length
        return self.changed[self.reached - length : self.reached]

    def _inline(self, inline: Inline) -> Inline:
        match inline:
            case Text():
                text = self._take(len(inline.text))
                return inline if text == inline.text else Text(text, origin=inline.origin)
            case Note():
                return Note(map_inlines(inline.blocks, lambda _: next(self.notes)), inline.name, origin=inline.origin)
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
