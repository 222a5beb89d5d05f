"""Metadata → DiWoo 0.9.8: a tree of elements in the order of the schema, and that tree as XML.

The schema takes the elements in any order (xs:all); we keep to the order in which it lists them, so that the same
metadata give the same bytes. Prefixes are written out: ElementTree's own table of prefixes is global to the process.
What was left out, and why, has no element in DiWoo; it stands in extraMetadata, which the schema has for such things.
"""

from __future__ import annotations

import re
from typing import TypeAlias
from xml.etree import ElementTree as ET

from generator.metadata.model import Metadata, Term

NAMESPACE = "https://standaarden.overheid.nl/diwoo/metadata/"
SCHEMA = f"{NAMESPACE}0.9.8/xsd/diwoo/diwoo-metadata.xsd"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production Char
WITHHELD = "gronden voor weglaten"

Node: TypeAlias = "str | Term | dict[str, Node] | list[Node]"


def as_tree(metadata: Metadata) -> dict[str, Node]:
    """The elements under Document, by name: what is not known is empty."""
    return {"DiWoo": _diwoo(metadata), "extraMetadata": _withheld(metadata.grounds)}


def _diwoo(metadata: Metadata) -> dict[str, Node]:
    return {
        "identifiers": {"identifier": list(metadata.identifiers)},
        "publisher": metadata.publisher,
        "titelcollectie": {"officieleTitel": metadata.title},
        "omschrijvingen": {"omschrijving": metadata.description},
        "classificatiecollectie": {
            "informatiecategorieen": {"informatiecategorie": [metadata.category]},
            "documentsoorten": {"documentsoort": [metadata.kind]},
        },
        "creatiedatum": metadata.date.isoformat(),
        "language": metadata.language,
        "format": metadata.format,
        "aggregatiekenmerk": metadata.dossier,
        "isPartOf": metadata.part_of or "",
        "hasParts": {"hasPart": list(metadata.parts)},
        "documenthandelingen": {"documenthandeling": [_handling(metadata)]},
        "documentrelaties": {
            "documentrelatie": [{"role": one.role, "relation": one.document} for one in metadata.relations]
        },
    }


def _handling(metadata: Metadata) -> Node:
    """What was done on the date of the document; the schema wants a time, and nobody knows the hour."""
    return {"soortHandeling": metadata.action, "atTime": f"{metadata.date.isoformat()}T00:00:00"}


def _withheld(grounds: tuple[str, ...]) -> Node:
    if not grounds:
        return {}
    return {"extraMetadatavelden": {"extraMetadataveld": {"key": WITHHELD, "values": {"value": list(grounds)}}}}


def write_diwoo(metadata: Metadata) -> bytes:
    """The metadata as an XML file: UTF-8, indented, the same bytes for the same metadata."""
    place = f"{NAMESPACE} {SCHEMA}"
    root = ET.Element("diwoo:Document", {"xmlns:diwoo": NAMESPACE, "xmlns:xsi": XSI, "xsi:schemaLocation": place})
    for name, node in as_tree(metadata).items():
        _add(root, name, node)
    ET.indent(root)
    body: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'.encode()


def _add(parent: ET.Element, name: str, node: Node) -> None:
    """Add an element for this node, or one for each of a list; an empty node makes no element."""
    if isinstance(node, list):
        for one in node:
            _add(parent, name, one)
    elif not _empty(node):
        element = ET.SubElement(parent, f"diwoo:{name}")
        if isinstance(node, dict):
            for inner, value in node.items():
                _add(element, inner, value)
        else:
            _fill(element, node)


def _fill(element: ET.Element, node: str | Term) -> None:
    element.text = NOT_IN_XML.sub("", node.label if isinstance(node, Term) else node)
    if isinstance(node, Term) and node.uri:
        element.set("resource", NOT_IN_XML.sub("", node.uri))


def _empty(node: Node) -> bool:
    if isinstance(node, dict):
        return all(_empty(value) for value in node.values())
    if isinstance(node, list):
        return all(_empty(value) for value in node)
    return node == ""


def as_json(node: Node) -> object:
    """The same tree for other programs: a term as an object with `label` and `resource`; empty nodes are left out."""
    if isinstance(node, Term):
        return {"label": node.label, **({"resource": node.uri} if node.uri else {})}
    if isinstance(node, dict):
        return {name: as_json(value) for name, value in node.items() if not _empty(value)}
    if isinstance(node, list):
        return [as_json(value) for value in node]
    return node
