"""The open data portal of the Tweede Kamer (Gegevensmagazijn, OData version 4). It knows no papers of the Eerste Kamer.

A paper is found by dossier and number. A paper that was printed in two dossiers is listed under both but has its
number in one: such an answer can complete what another service found, and proves nothing by itself.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from generator.opendata.failures import ServiceError
from generator.opendata.fetch import Fetcher
from generator.opendata.publication import Publication, one_line, read_day, read_kind

ADDRESS = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/"
SERVICE = "de open data van de Tweede Kamer"


@dataclass(frozen=True, slots=True)
class TweedeKamer:
    """The documents of the Tweede Kamer."""

    fetcher: Fetcher
    address: str = ADDRESS

    def find(self, identifier: str, dossier: str, suffix: str, number: str) -> Publication | None:
        """The paper with this number in this dossier; None when there is none, or the number is no number.

        Raises:
            ServiceError: the question could not be answered.
        """
        if not (dossier.isdecimal() and number.isdecimal()):
            return None
        url = f"{self.address.rstrip('/')}/Document?{_question(dossier, suffix, number)}"
        answer = self.fetcher.fetch(url)
        documents = _read(answer.text)
        if not documents:
            return None
        self.fetcher.keep(url, answer)
        return _publication(identifier, min(documents, key=_dossiers))


def _question(dossier: str, suffix: str, number: str) -> str:
    # The number of a rijkswet, "(R2143)", stands where a chapter does, and is no part of an identifier.
    part = f"d/Toevoeging eq '{suffix}'" if suffix else "(d/Toevoeging eq null or startswith(d/Toevoeging,'(R'))"
    within = f"Kamerstukdossier/any(d:d/Nummer eq {int(dossier)} and {part})"
    options = {
        "$filter": f"Verwijderd eq false and Volgnummer eq {int(number)} and {within}",
        "$expand": "Kamerstukdossier($select=Nummer,Toevoeging,Titel)",
        "$top": "10",
    }
    return "&".join(f"{quote(name, safe='$')}={quote(value)}" for name, value in options.items())


def _read(text: str) -> Sequence[dict[str, Any]]:
    try:
        documents = json.loads(text)["value"]
    except (ValueError, TypeError, KeyError, RecursionError) as problem:
        raise ServiceError(f"{SERVICE}: het antwoord heeft een vorm die rijkspen niet kent") from problem
    if not isinstance(documents, list) or not all(isinstance(document, dict) for document in documents):
        raise ServiceError(f"{SERVICE}: het antwoord heeft een vorm die rijkspen niet kent")
    return documents


def _publication(identifier: str, document: dict[str, Any]) -> Publication:
    return Publication(
        identifier=identifier,
        service=SERVICE,
        title=_text(document, "Onderwerp"),
        date=read_day(_text(document, "Datum")),
        session_year=_text(document, "Vergaderjaar"),
        kind=read_kind(_text(document, "Soort")),
        numbered_here=_dossiers(document) <= 1,
    )


def _dossiers(document: dict[str, Any]) -> int:
    dossiers = document.get("Kamerstukdossier")
    return len(dossiers) if isinstance(dossiers, list) else 0


def _text(document: dict[str, Any], field: str) -> str:
    value = document.get(field)
    return one_line(value) if isinstance(value, str) else ""
