"""What the proof looks for: every withheld string, and everything that gives away a person who is not public.

A string is matched word by word with anything but letters and digits between the words, in capitals or not: quotes,
hard spaces, dashes and line ends do not hide it. A long string is also found inside another word; a short one only as
words of its own, because "tand" stands in "bestand". A telephone number is matched by its digits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.diagnostics import Location
from generator.publication.grounds import PERSONAL
from generator.publication.people import Person
from generator.publication.withhold import Removed
from generator.record import Record
from generator.tree.blocks import Annex, Block, Figure, Heading, Table
from generator.tree.inlines import Citation, CrossReference, Gap, Inline, Link, Note, Withheld
from generator.tree.walk import inlines_of, plain_text, walk_blocks, walk_inlines

WORD = re.compile(r"[^\W_]+")
BETWEEN = r"[\W_]*"
LONG = 12  # letters and digits: such a string does not stand in another word by chance
SHORTEST = 4  # letters and digits: what is shorter stands everywhere
TELLING = 8  # letters: a marked word of this length is meant wherever it stands
PHRASE = 4  # words: a withheld sentence of this length is not in the public text by chance
PHONE = re.compile(r"[\s(]*(?:\+31|0031|0)[\d\s()./-]{8,}\Z")
DIGITS = 9  # of a Dutch telephone number after its first 0 or +31
SENTENCE_END = re.compile(r"(?<=[.!?;:])\s+")
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


class Term(Record, frozen=True):
    """Something to look for.

    Attributes:
        text: as it was written.
        origin: where it stood.
        personal: it names a person.
        strict: it may stand nowhere; if not, the author may have written the same words in public elsewhere.
        marked: the author marked exactly this, not the block around it.
    """

    text: str
    origin: Location
    personal: bool = False
    strict: bool = True
    marked: bool = False

    @property
    def is_searchable(self) -> bool:
        """Whether it is long enough to mean anything when it is found."""
        return sum(map(str.isalnum, self.text)) >= SHORTEST

    @property
    def is_one_word(self) -> bool:
        """Whether it is one word, which may also be a word of Word itself, such as "auto" or "center"."""
        return len(WORD.findall(self.text)) == 1

    def stands_in(self, text: str) -> bool:
        """Whether this text, made plain with `plain`, holds it."""
        return pattern(self.text).search(text) is not None

    def count(self, text: str) -> int:
        """How often this text holds it."""
        return sum(1 for _ in pattern(self.text).finditer(text))


def plain(text: str) -> str:
    """A text as it is searched: one form for every character, and none that cannot be seen."""
    return INVISIBLE.sub("", unicodedata.normalize("NFKC", text))


@lru_cache(maxsize=4096)
def pattern(text: str) -> re.Pattern[str]:
    """What finds this string, however it was set."""
    text = plain(text)
    words = list(map(re.escape, WORD.findall(text)))
    if PHONE.match(text):
        digits = re.sub(r"\D", "", text)[-DIGITS:]
        return re.compile(rf"(?<!\d)(?:\+31|0031|0)\W*(?:\(0\)\W*)?{BETWEEN.join(digits)}(?!\d)")
    if not words:
        return re.compile(r"(?!)")
    joined = BETWEEN.join(words)
    if sum(map(len, WORD.findall(text))) >= LONG:
        return re.compile(joined, re.IGNORECASE)
    return re.compile(rf"(?<![^\W_]){joined}(?![^\W_])", re.IGNORECASE)


def terms_of(removed: Iterable[Removed], people: Iterable[Person], cited: Iterable[str]) -> tuple[Term, ...]:
    """Everything to look for in a public file; `cited` are the sources that the public text cites itself."""
    public_sources = set(cited)
    found = [term for one in removed for term in _terms(one, public_sources)]
    found += [term for person in people for term in _person(person)]
    unique: dict[str, Term] = {}
    for term in sorted(found, key=lambda term: not (term.personal or term.strict)):
        unique.setdefault(" ".join(WORD.findall(plain(term.text).casefold())), term)
    unique.pop("", None)
    return tuple(unique.values())


def _person(person: Person) -> Iterator[Term]:
    for text in (*person.names, *person.details):
        yield Term(text, person.origin, personal=True)


def _terms(removed: Removed, public_sources: set[str]) -> Iterator[Term]:
    personal = removed.ground == PERSONAL
    is_block = removed.kind == "blok"
    if removed.target:
        yield Term(removed.target.removeprefix("mailto:"), removed.origin, personal)
    for block in walk_blocks(removed.blocks):
        text = plain_text(inlines_of(block)).strip()
        for piece in dict.fromkeys([text, *SENTENCE_END.split(text)]):
            is_phrase = len(piece.split()) >= PHRASE
            if piece == text or is_phrase:
                strict = is_phrase or (not is_block and (personal or _is_telling(piece)))
                yield Term(piece, _place(block, removed), personal, strict, not is_block)
        yield from _names(block, removed)
    for inline in walk_inlines(removed.blocks):
        yield from _hidden(inline, removed, public_sources)


def _is_telling(text: str) -> bool:
    """Whether marked words would not stand in the public text by chance, as "niet" does."""
    words = WORD.findall(text)
    return len(words) > 1 or sum(map(len, words)) >= TELLING


def _place(block: Block, removed: Removed) -> Location:
    return block.origin if block.origin.line else removed.origin


def _names(block: Block, removed: Removed) -> Iterator[Term]:
    if isinstance(block, Heading | Table | Figure | Annex) and block.anchor:
        yield Term(block.anchor, removed.origin, strict=False)
    if isinstance(block, Table | Figure) and block.description:
        yield Term(block.description, removed.origin)
    if isinstance(block, Figure):
        yield from (Term(text, removed.origin, strict=False) for text in block.chart.texts())


def _hidden(inline: Inline, removed: Removed, public_sources: set[str]) -> Iterator[Term]:
    """What an inline holds besides its text: an address, a name, a source."""
    match inline:
        case Withheld(inlines, ground):  # marked again inside a block: a name in an internal paragraph
            yield Term(plain_text(inlines).strip(), removed.origin, ground == PERSONAL)
        case Link(target):
            yield Term(target.removeprefix("mailto:"), removed.origin, removed.ground == PERSONAL)
        case Note(name=name) if name:
            yield Term(name, removed.origin, strict=False)
        case CrossReference(anchor):
            yield Term(anchor, removed.origin, strict=False)
        case Citation(items):
            for item in items:
                if item.key not in public_sources:
                    yield Term(item.key, removed.origin)
            words = (words for item in items for words in (item.prefix, item.locator, item.suffix))
            yield from (Term(text, removed.origin, strict=False) for text in words if text)
        case Gap(what) if what:
            yield Term(what, removed.origin, strict=False)
