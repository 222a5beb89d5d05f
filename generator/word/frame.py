"""The frame of a document as a compiled template keeps it: stretches of markup, and what is filled in between them.

`generator.word.frame_source` makes these from the tags of a template. They are data, so that they can be kept on disk and be
filled without a template engine: the fields, conditions and loops that house-style owners write are few. A part with any other
tag stays `Source` and is rendered by Jinja.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.record import Record
from generator.word.markup import escape


class Field(Record, frozen=True, tag=True):
    """`{{ naam }}`: the value of a field, or of the item of a loop."""

    name: str


class At(Record, frozen=True, tag=True):
    """`naam[loop.index0]`: the line of a field with the number of the item of the loop."""

    name: str


class Equal(Record, frozen=True, tag=True):
    """`een == ander`."""

    left: Value
    right: Value


class Either(Record, frozen=True, tag=True):
    """`een or ander`."""

    left: Test
    right: Test


class Markup(Record, frozen=True, tag=True):
    """What is markup already: the text of a slot, or the properties of the last section."""

    name: str


class When(Record, frozen=True, tag=True):
    """`{% if … %}`."""

    test: Test
    then: tuple[Piece, ...]
    otherwise: tuple[Piece, ...]


class Each(Record, frozen=True, tag=True):
    """`{% for naam in lijst %}`."""

    name: str
    over: str
    inside: tuple[Piece, ...]


class Source(Record, frozen=True, tag=True):
    """A part with tags that only Jinja can render."""

    text: str


Value = Field | At
Test = Field | At | Equal | Either
Piece = str | Field | At | Markup | When | Each
Pieces = tuple[Piece, ...]
Values = Mapping[str, object]
INDEX = "loop.index0"


def fill(pieces: Pieces, values: Values) -> str:
    """The markup with these values: text of fields escaped, also for an attribute; slots as they are.

    Raises:
        KeyError, IndexError: a value that is not there.
    """
    return "".join([piece if type(piece) is str else _filled(piece, values) for piece in pieces])


def _filled(piece: Piece, values: Values) -> str:
    match piece:
        case Field() | At():
            return escape(str(_value(piece, values))).replace('"', "&quot;")
        case Markup(name):
            return str(values[name])
        case When(test, then, otherwise):
            return fill(then if _holds(test, values) else otherwise, values)
        case Each(name, over, inside):
            lines = values[over]
            assert isinstance(lines, tuple)  # a text is not gone through letter by letter
            return "".join([fill(inside, {**values, name: line, INDEX: place}) for place, line in enumerate(lines)])
    return piece


def _value(value: Value, values: Values) -> object:
    if isinstance(value, Field):
        return values[value.name]
    lines, place = values[value.name], values[INDEX]
    assert isinstance(lines, tuple)
    assert isinstance(place, int)
    return lines[place]


def _holds(test: Test, values: Values) -> bool:
    match test:
        case Equal(left, right):
            return _value(left, values) == _value(right, values)
        case Either(left, right):
            return _holds(left, values) or _holds(right, values)
        case Field() | At():
            return bool(_value(test, values))
