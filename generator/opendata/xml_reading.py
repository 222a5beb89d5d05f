"""Reads XML from outside: no DOCTYPE, so no entities that grow (billion laughs) or that fetch files and addresses."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from generator.opendata.failures import ServiceError


def parse_xml(text: str, service: str) -> ET.Element:
    """The root of a document.

    Raises:
        ServiceError: it is no well-formed XML, or it has a document type.
    """
    if "<!DOCTYPE" in text:  # case matters in XML; a text in UTF-16 did not pass as UTF-8 before
        raise ServiceError(f"{service} geeft XML met een DOCTYPE; dat wordt niet gelezen")
    try:
        return ET.fromstring(text)  # noqa: S314  # no DOCTYPE, so no entities
    except (ET.ParseError, ValueError) as problem:
        raise ServiceError(f"{service} geeft een antwoord dat geen geldige XML is") from problem
