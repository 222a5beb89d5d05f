"""What python-pptx leaves out of a chart or gets wrong: language, corners, frame, axis ids, the workbook's name, and some
of the labels. Elements stand in the order of ECMA-376, 21.2.2.29 (chart space) and 21.2.2.49 (labels).
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from generator.word.charts.look import WORKBOOK
from generator.word.charts.plot import Plot
from generator.word.charts.workbook import SHEET
from generator.word.names import CHART, MAIN_DRAWING, RELATIONSHIPS

LANGUAGE = "nl-NL"
WHITE = "FFFFFF"


def complete(space: Any, plot: Plot) -> None:
    """Finish this chart space, as python-pptx wrote it."""
    space[0].addnext(_element(f'<c:lang {_namespaces()} val="{LANGUAGE}"/>'))
    space[1].addnext(_element(f'<c:roundedCorners {_namespaces()} val="0"/>'))
    space.find(f"{CHART}chart").addnext(_shape("<a:noFill/><a:ln><a:noFill/></a:ln>"))
    for properties in space.iter(f"{MAIN_DRAWING}endParaRPr", f"{MAIN_DRAWING}rPr", f"{MAIN_DRAWING}defRPr"):
        properties.set("lang", LANGUAGE)
    for reference in space.iter(f"{CHART}f"):
        reference.text = reference.text.replace("Sheet1!", f"{SHEET}!")
    _number_axes(space)
    _finish_labels(space, plot)
    if plot.lying:  # the values still stand below, though the order of the categories is turned around
        space.find(f".//{CHART}valAx/{CHART}crosses").set("val", "max")
    space.append(
        _element(f'<c:externalData {_namespaces()} r:id="{WORKBOOK}"><c:autoUpdate val="0"/></c:externalData>')
    )


def _finish_labels(space: Any, plot: Plot) -> None:
    """White behind numbers that stand in a bar (between their form and their type), and no number where there is no
    room.
    """
    for drawn, series in zip(space.iter(f"{CHART}ser"), plot.series, strict=True):
        for labels in drawn.iterfind(f"{CHART}dLbls"):
            if plot.stacked:
                white = _shape(f'<a:solidFill><a:srgbClr val="{WHITE}"/></a:solidFill>')
                labels.find(f"{CHART}numFmt").addnext(white)
            for place in reversed([place for place, shown in enumerate(series.labelled) if not shown]):
                labels.insert(0, _no_label(place))


def _number_axes(space: Any) -> None:
    """python-pptx writes negative ids; the schema has none."""
    uses = [use for name in ("axId", "crossAx") for use in space.iter(f"{CHART}{name}")]
    numbers = {old: str(number) for number, old in enumerate(dict.fromkeys(use.get("val") for use in uses), start=1)}
    for use in uses:
        use.set("val", numbers[use.get("val")])


def _shape(content: str) -> etree._Element:
    return _element(f"<c:spPr {_namespaces()}>{content}</c:spPr>")


def _no_label(place: int) -> etree._Element:
    return _element(f'<c:dLbl {_namespaces()}><c:idx val="{place}"/><c:delete val="1"/></c:dLbl>')


def _element(markup: str) -> etree._Element:
    return etree.fromstring(markup)


def _namespaces() -> str:
    known = {"c": CHART, "a": MAIN_DRAWING, "r": RELATIONSHIPS}
    return " ".join(f'xmlns:{prefix}="{name.strip("{}")}"' for prefix, name in known.items())
