"""The fixed words of a document type and the order of its data: they differ per ministry, so the house style says them.

A type names what it needs (`NeededWording`); a house style gives it under `sjablonen.<type>`: `woorden` and `volgorde`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import did_you_mean
from generator.errors import TemplateError
from generator.loading.source import SourceText
from generator.record import Record, field
from generator.schema.housestyle import HouseStyle


class Wording(Record, frozen=True):
    """What one house style says for one document type.

    Attributes:
        words: the fixed words, by their name.
        orders: what stands where, by the name of the place.
    """

    words: Mapping[str, str] = field(default_factory=dict)
    orders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class NeededWording(Record, frozen=True):
    """What a document type asks of a house style.

    Attributes:
        words: the names of its fixed words.
        orders: per place, what may stand there.
    """

    words: frozenset[str] = frozenset()
    orders: Mapping[str, frozenset[str]] = field(default_factory=dict)


def wording_of(document_type: str, needed: NeededWording, style: HouseStyle) -> Wording:
    """The wording of a house style for a document type.

    Raises:
        TemplateError: words or orders are missing, or the type does not know them; the message lists them all.
    """
    own = style.template(document_type)
    words, orders = ({}, {}) if own is None else (own.words, own.orders)
    faults = [*_faults("woorden", words, needed.words), *_faults("volgorde", orders, needed.orders)]
    for place, names in orders.items():
        allowed = needed.orders.get(str(place), frozenset())
        faults += [fault for name in names if (fault := _unknown(f"volgorde: {place}", name, allowed))]
    if faults:
        raise TemplateError(
            "\n".join(f'huisstijl "{style.name}": sjablonen: {document_type}: {fault}' for fault in faults)
        )
    return Wording(
        {str(name): str(word) for name, word in words.items()},
        {str(place): tuple(str(name) for name in names) for place, names in orders.items()},
    )


def _faults(
    place: str, given: Mapping[SourceText, object], needed: Mapping[str, object] | frozenset[str]
) -> Iterator[str]:
    for name in given:
        if fault := _unknown(place, name, needed):
            yield fault
    yield from (f"{place}: {name} ontbreekt" for name in sorted(set(needed) - {str(name) for name in given}))


def _unknown(place: str, name: SourceText, known: Mapping[str, object] | frozenset[str]) -> str:
    if name in known:
        return ""
    guess = did_you_mean(name, known)
    return f'{place}: "{name}" is niet bekend' + (f'; bedoelde u "{guess}"?' if guess else "")
