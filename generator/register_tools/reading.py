"""Which paper a person means: an identifier, an address of it, or a citation as people write it."""

from __future__ import annotations

import re

from generator.errors import UsageError
from generator.references.kamerstuk import Kamerstuk

_IDENTIFIER = re.compile(r"kst-[A-Za-z0-9-]*[A-Za-z0-9]")
_CITATION = re.compile(
    r"(?<!\d)(?P<dossier>\d{2}[ \u00a0.]?\d{3})(?:[ \u00a0-](?P<suffix>[IVX]+[A-F]?|[A-M]|\d{2}))?"
    r"(?:,?[ \u00a0]*nr\.?[ \u00a0]*|,[ \u00a0]*|[ \u00a0]*-[ \u00a0]*)(?P<number>\d+[a-z]?|[A-Z]{1,3})\b"
)
_SESSION = re.compile(r"(?<!\d)(\d{4})[-–/](?:\d{4}|\d{2})(?!\d)")


def read_paper(text: str) -> Kamerstuk:
    """The one paper that this text names, with its session year if the text gives that.

    Raises:
        UsageError: it names no paper, or more than one.
    """
    found = list(dict.fromkeys(_identifiers(text)))
    if not found:
        raise UsageError(f'in "{text}" is geen Kamerstuk te herkennen; schrijf bijvoorbeeld: Kamerstuk 29 697, nr. 173')
    if len(found) > 1:
        raise UsageError(f'"{text}" noemt meer dan één stuk ({", ".join(found)}); voeg ze één voor één toe')
    paper = Kamerstuk.from_identifier(found[0])
    if paper is None:
        raise UsageError(f'"{found[0]}" is geen nummer van een Kamerstuk; schrijf bijvoorbeeld kst-29697-173')
    session = _SESSION.search(text)
    year = f"{session[1]}-{int(session[1]) + 1}" if session else ""
    return paper.known_as(session_year=year, chamber=paper.chamber)


def _identifiers(text: str) -> list[str]:
    given = _IDENTIFIER.findall(text)
    return given or [_identifier(match) for match in _CITATION.finditer(text)]


def _identifier(match: re.Match[str]) -> str:
    dossier = re.sub(r"\D", "", match["dossier"])
    return "-".join(part for part in ("kst", dossier, match["suffix"], match["number"]) if part)
