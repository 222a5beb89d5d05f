"""The reference column of a nota and its repetition on the follow-on pages, in the order of the house style.

The template prints lines: two lists of equal length, one of labels and one of values. A line without a label belongs
to the label above it; a label that stays without a value, such as Samengewerkt met, has an empty one.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.documents.beslisnota.model import Beslisnota, Opsteller
from generator.documents.composing import shown_date
from generator.documents.wording import Wording

COLUMN, FOLLOWING = "referentiekolom", "vervolgblad"
STAMP = "stempel"
LABELLED = frozenset(
    {
        "actief_openbaar",
        "referentie",
        "datum",
        "opgesteld_door",
        "samengewerkt_met",
        "aantal_bijlagen",
        "aan",
        "van",
    }
)
PLACED = LABELLED | {STAMP}
Lines = tuple[str, ...]


def column(place: str, nota: Beslisnota, wording: Wording) -> tuple[Lines, Lines]:
    """The labels and the values of the lines that stand in this place."""
    printed = values(nota)
    lines: list[tuple[str, str]] = []
    for name in wording.orders[place]:
        label = stamp(nota) if name == STAMP else wording.words[name]
        first, *others = printed[name] or ("",)
        lines += [(label, first), *(("", line) for line in others)]
    return tuple(label for label, _ in lines), tuple(value for _, value in lines)


def values(nota: Beslisnota) -> dict[str, Lines]:
    """What can stand in the column: the lines of each."""
    return {
        STAMP: (),
        "actief_openbaar": ("Ja" if nota.actively_public else "Nee",),
        "referentie": (str(nota.our_reference or ""),),
        "datum": (shown_date(nota.date),),
        "opgesteld_door": tuple(line for author in nota.authors for line in _author(author)),
        "samengewerkt_met": _lines(nota.worked_with),
        "aantal_bijlagen": (str(len(nota.annexes)),) if nota.annexes else ("",),
        "aan": (str(nota.addressee),),
        "van": (str(nota.sender),),
    }


def stamp(nota: Beslisnota) -> str:
    """The stamp, in capitals as it is printed."""
    return nota.stamp.upper()


def _author(author: Opsteller) -> Lines:
    return _lines(filter(None, (author.unit, author.name, author.telephone, author.mail)))


def _lines(texts: Iterable[str]) -> Lines:
    return tuple(str(text) for text in texts)
