"""Who may not be named: the people of the register whose function is not public, and fields marked as personal data.

A content model marks a field with `json_schema_extra={"persoonsgegeven": True}`; its value, whatever it is, is then
withheld wherever it is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.diagnostics import Location
from generator.loading.source import SourceText
from generator.record import Record
from generator.schema.base import Content
from generator.schema.fields import RichLine, RichText
from generator.schema.registry import Registers
from generator.schema.walk import values
from generator.tree.walk import plain_text, walk_inlines

MARK = "persoonsgegeven"
FAMILY_NAME = re.compile(r"(?<![^\W_])[^\W\d_]{4,}(?:-[^\W\d_]+)*\Z")


class Person(Record, frozen=True):
    """One person who is not public: every text that gives them away, and the family name alone."""

    name: str
    details: tuple[str, ...]
    origin: Location

    @property
    def family_name(self) -> str:
        """The last word of the name, when it is long enough to be recognised alone."""
        found = FAMILY_NAME.search(self.name)
        return found[0] if found else ""

    @property
    def names(self) -> tuple[str, ...]:
        """The name in both orders: J. Jansen, and Jansen J."""
        first, _, last = self.name.rpartition(" ")
        return (self.name, f"{last} {first}") if first else (self.name,)


def non_public_people(registers: Registers) -> tuple[Person, ...]:
    """Everybody in the register of functions who is not public; who also held a public function is."""
    public = set(_names(registers, public=True))
    tenures = (t for f in registers.functions.values() if not f.public for t in f.tenures)
    return tuple(
        Person(str(t.name), tuple(str(d) for d in (t.telephone, t.mail) if d), t.name.origin)
        for t in tenures
        if t.name not in public
    )


def public_words(registers: Registers) -> frozenset[str]:
    """Words of the names of public people: a family name among them proves nothing."""
    return frozenset(word for name in _names(registers, public=True) for word in name.split())


def _names(registers: Registers, *, public: bool) -> Iterator[str]:
    for function in registers.functions.values():
        if function.public is public:
            yield from (str(tenure.name) for tenure in function.tenures)


class PersonalFields(Record, frozen=True):
    """The fields marked as personal data: what they say, and where each word of it comes from."""

    texts: tuple[SourceText, ...]
    origins: frozenset[Location]

    @classmethod
    def of(cls, contents: Iterable[Content], people: Iterable[Person]) -> PersonalFields:
        """Those of these contents; the names of these people count wherever a document prints them."""
        found = [value for content in contents for value in _marked(content)]
        origins = {person.origin for person in people if person.origin.line}
        for value in found:
            origins.update(_origins(value))
        return cls(tuple(_text(value) for value in found if _text(value)), frozenset(origins))


def _marked(content: object) -> Iterator[object]:
    """Every value under a field that is marked."""
    match content:
        case Content():
            for name, field in type(content).model_fields.items():
                extra, value = field.json_schema_extra, getattr(content, name)
                is_marked = isinstance(extra, dict) and extra.get(MARK) is True
                yield from values(value) if is_marked else _marked(value)
        case dict():
            yield from (found for item in content.values() for found in _marked(item))
        case tuple() | list():
            yield from (found for item in content for found in _marked(item))


def _origins(value: object) -> Iterator[Location]:
    if isinstance(value, RichText | RichLine):
        yield from (inline.origin for inline in walk_inlines(value.blocks) if inline.origin.line)
    elif isinstance(value, SourceText) and value.origin.line:
        yield value.origin


def _text(value: object) -> SourceText:
    if isinstance(value, RichLine):
        return SourceText(plain_text(value.inlines), value.source.origin)
    return value if isinstance(value, SourceText) else SourceText("", Location(""))
