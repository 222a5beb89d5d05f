"""The chart part: its data, its look, and nothing by colour alone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from lxml import etree

from generator.tree.charts import Chart, ChartKind, Series, Span, Timeline
from generator.word.charts.chart_part import chart_part
from generator.word.charts.look import ChartLook, Fill
from generator.word.charts.plot import plotted
from generator.word.names import CHART, MAIN_DRAWING

LOOK = ChartLook("Verdana", 16, "000000", "C0C0C0", (Fill("154273", "effen"), Fill("E17000", "schuin")), 1, 1)
STACKED = Chart(
    ChartKind.STACKED,
    ("2026", "2027"),
    (Series("Rijk", (Decimal(100), Decimal(100))), Series("Regio", (Decimal(50), Decimal(1)))),
    "euro",
)
PLANNING = Timeline((Span("Plan", date(2026, 1, 1), date(2029, 12, 31)),))


def drawn(chart: Chart | Timeline = STACKED) -> etree._Element:
    return etree.fromstring(chart_part(plotted(chart), LOOK))


def values(root: etree._Element, path: str) -> list[str]:
    names = path.replace("c:", CHART).replace("a:", MAIN_DRAWING)
    return [node.get("val") or node.text or "" for node in root.iterfind(f".//{names}")]


def test_names_and_numbers_are_in_the_part() -> None:
    assert values(drawn(), "c:ser/c:tx//c:v") == ["Rijk", "Regio"]
    assert values(drawn(), "c:val//c:v") == ["100", "100", "50", "1"]
    assert values(drawn(), "c:cat//c:v") == ["2026", "2027"] * 2
    assert values(drawn(), "c:valAx/c:title//a:t") == ["euro"]


def test_series_have_the_fills_of_the_house_style_in_order() -> None:
    assert values(drawn(), "c:ser/c:spPr/a:solidFill/a:srgbClr") == ["154273"]
    assert values(drawn(), "c:ser/c:spPr/a:pattFill/a:bgClr/a:srgbClr") == ["E17000"]


def test_a_stacked_bar_shows_its_numbers_where_there_is_room() -> None:
    second = list(drawn().iter(f"{CHART}ser"))[1]
    assert values(second, "c:dLbls/c:dLbl/c:idx") == ["1"]
    assert values(second, "c:dLbls/c:dLbl/c:delete") == ["1"]


def test_lying_bars_read_from_top_to_bottom_with_the_axis_below() -> None:
    root = drawn(Chart(ChartKind.BARS, ("a", "b"), (Series("x", (Decimal(1), Decimal(2))),)))
    assert values(root, "c:catAx/c:scaling/c:orientation") == ["maxMin"]
    assert values(root, "c:valAx/c:crosses") == ["max"]


def test_the_bar_that_pushes_a_planning_on_is_not_painted_and_not_in_a_legend() -> None:
    root = drawn(PLANNING)
    first = next(root.iter(f"{CHART}ser"))
    assert first.find(f"{CHART}spPr/{MAIN_DRAWING}noFill") is not None
    assert root.find(f".//{CHART}legend") is None


def test_ids_of_axes_are_numbers_that_the_schema_allows() -> None:
    ids = values(drawn(), "c:barChart/c:axId")
    assert ids == ["1", "2"]
    assert sorted(values(drawn(), "c:catAx/c:axId") + values(drawn(), "c:valAx/c:axId")) == ids


def test_the_language_is_dutch_throughout() -> None:
    root = drawn()
    assert values(root, "c:lang") == ["nl-NL"]
    assert {node.get("lang") for node in root.iter() if node.get("lang")} == {"nl-NL"}


def test_a_chart_has_no_title_of_its_own_because_the_caption_says_it() -> None:
    assert values(drawn(), "c:autoTitleDeleted") == ["1"]
