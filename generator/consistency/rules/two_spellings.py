"""SAM011: one word or name is spelled one way in a document: not "Regio Deal" here and "Regiodeal" there.

Two forms are the same word when nothing but hyphens, spaces, full stops, ampersands or capitals inside it differs. Words that
Dutch writes apart in one sentence and together in the next ("samen werken", "op pakken") are left alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.consistency.passage import Finding, Kind, Passage, Subject, found
from generator.diagnostics import Code

WORD = re.compile(r"[A-Za-zÀ-ÿ0-9][\wÀ-ÿ&.-]*[\wÀ-ÿ]|[A-Za-zÀ-ÿ]")
_OPAQUE = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+|\b\S+\.(?:nl|com|eu|org|html?)\b")
SHORTEST = 8  # letters of a form that can have two spellings
_APART_OR_NOT = frozenset(
    """aan achter achteruit af al beter bij binnen bloot boven daar dan dicht die dit door dus een elk en er goed haar
    hard heen heel her hier hoe hoog in inter is klaar kwijt laag lang langs los mee met mede mis na naar neer niet nog
    of om omhoog onder op open over recht rond samen te teleur tegen tegemoet ten ter terug thuis toe tot tussen uit
    van vast veel ver verder vol voor voort vooruit voorbij vrij waar weer weg wel wie zeer zo zwaar per de het mijn
    ons uw hun zijn deze elke alle geen meer minder om rondom nieuw nieuwe eigen hele
    """.split()
)
_ACRONYM = re.compile(r"[A-Z0-9&.-]+\Z")


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of a word as it stands somewhere: its letters with marks and capitals, and where."""

    written: str
    passage: Passage
    start: int

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.start + len(self.written)


def check(subject: Subject) -> Iterator[Finding]:
    """Report each form of a word that is used less often than another form of it."""
    forms: dict[str, list[_Form]] = defaultdict(list)
    singles: set[str] = set()
    pairs: list[_Form] = []
    for passage in subject.own:
        words = _words(passage)
        for word in words:
            if len(word.written) >= SHORTEST - 1:
                forms[_bare(word.written)].append(word)
                singles.add(_bare(word.written))
        pairs.extend(_pairs(passage, words))
    for pair in pairs:
        if _bare(pair.written) in singles:
            forms[_bare(pair.written)].append(pair)
    for same in forms.values():
        if len(same) > 1:
            yield from _differences(same)


def _words(passage: Passage) -> list[_Form]:
    text = _OPAQUE.sub(lambda match: " " * len(match[0]), passage.text)
    return [_Form(match[0], passage, match.start()) for match in WORD.finditer(text)]


def _pairs(passage: Passage, words: list[_Form]) -> Iterator[_Form]:
    """Two neighbouring words that might be one: with one space between them, and not words that change places."""
    for first, second in zip(words, words[1:], strict=False):
        between = passage.text[first.span[1] : second.start]
        length = len(first.written) + len(second.written)
        if between != " " or length < SHORTEST or min(len(first.written), len(second.written)) < 3:  # noqa: PLR2004
            continue
        if first.written.casefold() in _APART_OR_NOT or second.written.casefold() in _APART_OR_NOT:
            continue
        if any(character.isdigit() for character in first.written + second.written):
            continue
        yield _Form(passage.text[first.start : second.span[1]], passage, first.start)


def _bare(written: str) -> str:
    return re.sub(r"[-\s&.]", "", written).casefold()


def _shape(form: _Form) -> str:
    """What counts as a spelling: hyphens, spaces, and the capitals inside; a first capital may be that of a sentence."""
    written = form.written
    if written.isupper() and not _ACRONYM.fullmatch(written):
        return written.casefold()
    rest = written[1:]
    if form.passage.kind is Kind.HEADING or " " not in written:
        return written[0].casefold() + (rest if any(c.isupper() for c in rest) and " " not in written else rest.casefold())
    return written[0].casefold() + rest


def _differences(same: list[_Form]) -> Iterator[Finding]:
    shapes: dict[str, list[_Form]] = defaultdict(list)
    for form in same:
        shapes[_shape(form)].append(form)
    shapes = {shape: found_there for shape, found_there in shapes.items() if not _breaks_off(shape)}
    if len(shapes) < 2:  # noqa: PLR2004  # one spelling
        return
    usual, *others = sorted(shapes.values(), key=lambda forms: (-len(forms), forms[0].written))
    for form in _in_order(others):
        if not _all_capitals(form, usual[0]):
            yield found(
                Code.SAM011, form.passage, form.span, written=form.written, other=usual[0].written, count=len(usual)
            )


def _breaks_off(shape: str) -> bool:
    """A word that a line end or a compound breaks off: "in- en uitvoer"."""
    return shape.endswith("-") or "- " in shape


def _all_capitals(one: _Form, other: _Form) -> bool:
    return one.written.isupper() != other.written.isupper() and " " not in one.written + other.written and (
        "-" not in one.written + other.written
    )


def _in_order(groups: Iterable[list[_Form]]) -> Iterator[_Form]:
    for group in groups:
        yield from group
