"""officielebekendmakingen.nl through SRU 2.0 (OASIS searchRetrieve; KOOP's manual "SRU-handleiding").

Errors come with HTTP 200 and a `diagnostics` block. A paper of the Eerste Kamer of before 2010 carries its session in
its identifier, and a reprint a tail: all forms that the paper can have are asked for in one question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode
from xml.etree.ElementTree import Element

from generator.opendata.failures import ServiceError
from generator.opendata.fetch import Fetcher
from generator.opendata.publication import Publication, one_line, read_day, read_kind
from generator.opendata.xml_reading import parse_xml

ADDRESS = "https://repository.overheid.nl/sru"
SERVICE = "officielebekendmakingen.nl"
SRU = "{http://docs.oasis-open.org/ns/search-ws/sruResponse}"
DIAGNOSTIC = "{http://docs.oasis-open.org/ns/search-ws/diagnostic}"
WETGEVING = "{http://standaarden.overheid.nl/wetgeving/}"
TERMS = "{http://purl.org/dc/terms/}"


@dataclass(frozen=True, slots=True)
class OfficialPublications:
    """The repository of official publications."""

    fetcher: Fetcher
    address: str = ADDRESS

    def find(self, identifiers: Sequence[str]) -> Publication | None:
        """The publication with the first of these identifiers that exists.

        Raises:
            ServiceError: the question could not be answered.
        """
        url = f"{self.address}?{urlencode(_question(identifiers))}"
        answer = self.fetcher.fetch(url)
        found = {publication.identifier: publication for publication in _read(answer.text)}
        publication = next((found[identifier] for identifier in identifiers if identifier in found), None)
        if publication:
            self.fetcher.keep(url, answer)
        return publication


def _question(identifiers: Sequence[str]) -> dict[str, str]:
    wanted = " OR ".join(f"dt.identifier=={identifier}" for identifier in identifiers)
    # Without the brackets the mix of AND and OR comes back as a diagnostic.
    query = f"c.product-area==officielepublicaties AND ({wanted})"
    return {"operation": "searchRetrieve", "version": "2.0", "query": query, "maximumRecords": "20"}


def _read(text: str) -> Iterator[Publication]:
    root = parse_xml(text, SERVICE)
    if root.tag != f"{SRU}searchRetrieveResponse":
        raise ServiceError(f"{SERVICE} geeft een antwoord in een vorm die rijkspen niet kent")
    problem = root.find(f".//{DIAGNOSTIC}message")
    if problem is not None or root.find(f"{SRU}diagnostics") is not None:
        raise ServiceError(f"{SERVICE} begrijpt de vraag niet: {_text(problem)[:200]}")
    for record in root.iter(f"{SRU}record"):
        yield _publication(record)


def _publication(record: Element) -> Publication:
    return Publication(
        identifier=_first(record, f"{TERMS}identifier"),
        service=SERVICE,
        title=_title(record),
        date=read_day(_first(record, f"{TERMS}date") or _first(record, f"{TERMS}issued")),
        session_year=_first(record, f"{WETGEVING}vergaderjaar"),
        kind=read_kind(_first(record, f"{WETGEVING}subrubriek")),
        submitters=tuple(_text(name) for name in record.iter(f"{WETGEVING}indiener")),
    )


def _title(record: Element) -> str:
    """The title of the paper; where there is none the full title without that of the dossier, with which it begins."""
    title = _first(record, f"{WETGEVING}documenttitel")
    return title or _first(record, f"{TERMS}title").partition("; ")[2] or _first(record, f"{TERMS}title")


def _first(record: Element, tag: str) -> str:
    return _text(next(record.iter(tag), None))


def _text(element: Element | None) -> str:
    return "" if element is None else one_line("".join(element.itertext()))
