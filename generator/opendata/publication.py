"""A publication as open data knows it, and the small texts that both services need to read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

KINDS = ("motie", "amendement", "verslag", "brief")


@dataclass(frozen=True, slots=True)
class Publication:
    """What a service says of one paper; what it does not say is empty.

    Attributes:
        service: who says so, in words for a message.
        kind: in our words: brief, motie, amendement, verslag, or the service's own word in lower case.
        numbered_here: false when the paper may stand in this dossier under the number of another one.
    """

    identifier: str
    service: str
    title: str = ""
    date: date | None = None
    session_year: str = ""
    kind: str = ""
    submitters: tuple[str, ...] = ()
    numbered_here: bool = True


def read_day(text: str) -> date | None:
    """The day in a date or a moment in ISO 8601; None when it is neither."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def read_kind(text: str) -> str:
    """The kind of a paper in one word of ours: "Brief regering" is a brief, "Motie (gewijzigd/nader)" a motie."""
    words = re.findall(r"\w+", text.casefold())
    return next((kind for kind in KINDS if kind in words), " ".join(words))


def one_line(text: str) -> str:
    """Text on one line, single spaces, without characters that cannot be seen: it may end up in a register."""
    return "".join(character for character in " ".join(text.split()) if character.isprintable())
