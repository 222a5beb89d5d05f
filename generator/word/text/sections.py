"""Page layouts: a `w:sectPr` → `Section` (ECMA-376 part 1, 17.6.17)."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from generator.word.names import W
from generator.word.properties import value_of
from generator.word.text.looks import OFF
from generator.word.text.model import Section
from generator.word.text.relations import R, Relation
from generator.word.units import mm_of_twips

MARGINS = ("top", "right", "bottom", "left", "header", "footer")


def read_section(element: etree._Element, relations: Mapping[str, Relation]) -> Section:
    """The page layout, with the parts that its headers and footers lead to."""
    size, margins = element.find(f"{W}pgSz"), element.find(f"{W}pgMar")
    edges: dict[str, dict[str, str]] = {"header": {}, "footer": {}}
    for kind, found in edges.items():
        for reference in element.iterfind(f"{W}{kind}Reference"):
            relation = relations.get(reference.get(f"{R}id", ""))
            if relation is not None:
                found[reference.get(f"{W}type", "default")] = relation.target
    title = element.find(f"{W}titlePg")
    return Section(
        width=_millimetres(value_of(size, "w")),
        height=_millimetres(value_of(size, "h")),
        margins={name: _millimetres(value_of(margins, name)) for name in MARGINS},
        headers=edges["header"],
        footers=edges["footer"],
        different_first=title is not None and title.get(f"{W}val", "1") not in OFF,
    )


def _millimetres(twips: str) -> float:
    return float(mm_of_twips(int(twips))) if twips.removeprefix("-").isdecimal() else 0.0
