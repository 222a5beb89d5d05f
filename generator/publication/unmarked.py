"""Personal data that nobody marked: names from the register, telephone numbers and mail addresses in the text.

A full name from the register is an error. A family name alone, a number or an address is a warning: it may be someone
else's, or that of a desk. General addresses such as info@ are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from generator.diagnostics import Code, Location, Report
from generator.publication.grounds import PERSONAL
from generator.publication.people import Person
from generator.publication.terms import pattern, plain
from generator.publication.withhold import Removed
from generator.tree.blocks import Document
from generator.tree.inlines import Inline, Link, Text, Withheld
from generator.tree.walk import inlines_of, plain_text, walk_blocks

PHONE = re.compile(r"(?<![\w-])(?:(?:\+31|0031)[\s-]?(?:\(0\))?|0)[\s-]?[1-9](?:[\s-]?\d){8}(?![\w-])")
LONGEST_NAME = 5  # words: J. van den Berg - de Boer
FREE = re.compile(r"0(?:8|9)00")
MAIL = re.compile(r"(?<![\w.+-])(?P<box>[\w.+-]+)@[\w-]+(?:\.[\w-]+)+")
GENERAL = frozenset(
    [
        "info",
        "contact",
        "postbus",
        "secretariaat",
        "pers",
        "woordvoering",
        "woo",
        "communicatie",
        "redactie",
        "klantcontact",
        "informatie",
        "algemeen",
        "griffie",
        "loket",
        "helpdesk",
        "servicedesk",
        "publieksvoorlichting",
        "voorlichting",
        "noreply",
        "bestuur",
        "projectbureau",
    ]
)


def check_unmarked(
    document: Document, people: Iterable[Person], marked: Iterable[Removed], public: Iterable[str], report: Report
) -> None:
    """Report names (PUB008, PUB010), numbers and addresses (PUB009) in text that will be public.

    Args:
        document: the public tree.
        people: who is not public according to the register.
        marked: what was left out: a name that was marked in one place may stand without initials in another.
        public: words of the names of public people.
        report: receives the findings.
    """
    known, others = list(people), frozenset(public)
    relatives = [*known, *_people_in(marked)]
    for text, place in _running_text(document):
        _check_names(text, place, known, report)
        names = dict.fromkeys(person.family_name for person in relatives if not _names(person, text))
        for name in names:
            if name and name not in others and _is_word(name, text):
                report.add(Code.PUB010, place, words=name)
        for kind, words in _patterns(text):
            report.add(Code.PUB009, place, kind=kind, words=words)
    for text in _frame_text(document):
        for name in (name for person in known for name in person.names if pattern(name).search(plain(text))):
            report.add(Code.PUB008, document.origin, words=name)


def _check_names(text: str, place: Location, people: list[Person], report: Report) -> None:
    for person in people:
        if _names(person, text):
            report.add(Code.PUB008, place, words=person.name)


def _names(person: Person, text: str) -> bool:
    return any(pattern(name).search(text) for name in person.names)


def _people_in(marked: Iterable[Removed]) -> Iterator[Person]:
    """The names among what an author marked as a person: a few words that begin with capitals."""
    for one in (one for one in marked if one.ground == PERSONAL and one.kind == "tekst"):
        name = " ".join(plain_text(inlines_of(block)) for block in one.blocks)
        if 1 < len(name.split()) <= LONGEST_NAME and name.split()[-1].istitle():
            yield Person(name, (), one.origin)


def _is_word(name: str, text: str) -> bool:
    return re.search(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", text) is not None


def _patterns(text: str) -> Iterator[tuple[str, str]]:
    for found in PHONE.finditer(text):
        if not FREE.match(found[0]):
            yield "telefoonnummer", found[0]
    for found in MAIL.finditer(text):
        if not GENERAL.intersection(re.split(r"[.+_-]", found["box"].casefold())):
            yield "mailadres", found[0]


def _running_text(document: Document) -> Iterator[tuple[str, Location]]:
    """The text of every paragraph without what is withheld, and the addresses of its links."""
    for block in walk_blocks(chain.from_iterable(document.slots.values())):
        pieces = list(_public(inlines_of(block)))
        if pieces:
            place = next((origin for _, origin in pieces if origin.line), block.origin)
            text = plain("".join(piece for piece, _ in pieces))
            yield text, place if place.line else document.origin


def _public(inlines: Iterable[Inline]) -> Iterator[tuple[str, Location]]:
    for inline in inlines:
        match inline:
            case Withheld():
                yield " ", inline.origin
            case Text(text):
                yield text, inline.origin
            case Link(target, inside):
                yield from _public(inside)
                address = target.removeprefix("mailto:")
                if target != address and not any(address in text for text, _ in _public(inside)):
                    yield f" {address} ", inline.origin
            case _:
                yield from _public(getattr(inline, "inlines", ()))


def _frame_text(document: Document) -> Iterator[str]:
    for value in document.frame.values():
        yield from (value,) if isinstance(value, str) else value
    yield from (document.title, document.subject, document.author)
