"""Relationships of the parts of a file: which `r:id` leads where (ECMA-376 part 2, 6.5). Nothing is ever followed."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from generator.word.relationships import NAMESPACE
from generator.word.text.limits import MAXIMUM_TARGET
from generator.word.text.opening import OpenedPackage

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MAIN = "officeDocument"


@dataclass(frozen=True, slots=True)
class Relation:
    """One relationship: `kind` is the last word of its type; `target` a part of the file, or an address outside it."""

    kind: str
    target: str
    outside: bool


def read_relations(package: OpenedPackage, part: str) -> Mapping[str, Relation]:
    """The relationships of a part by id; of the package itself for the empty name.

    Raises:
        Refused: the part with the relationships cannot be read.
    """
    folder, _, name = part.rpartition("/")
    root = package.parse(f"{folder}/_rels/{name}.rels".lstrip("/"))
    elements = () if root is None else root.iterfind(f"{{{NAMESPACE}}}Relationship")
    return {element.get("Id", ""): _relation(element, folder) for element in elements}


def main_part(package: OpenedPackage) -> str:
    """The name of the part with the text, as a rule word/document.xml."""
    targets = (relation.target for relation in read_relations(package, "").values() if relation.kind == MAIN)
    return next((target for target in targets if target in package), "word/document.xml")


def _relation(element: etree._Element, folder: str) -> Relation:
    kind = element.get("Type", "").rpartition("/")[2]
    target, outside = element.get("Target", "")[:MAXIMUM_TARGET], element.get("TargetMode") == "External"
    if not outside:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(kind, target, outside)
