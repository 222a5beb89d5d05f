"""A plot as a chart part (ECMA-376, 21.2): python-pptx writes the bars and their data, and here they get the look of the
house. The one door to python-pptx, which has no types.

Never by colour alone: a series has a pattern where colours come close, its number stands in or on the bar, and parts of
a stacked bar have a white line between them.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from generator.tree.charts import plain_number
from generator.word.charts.finishing import WHITE, complete
from generator.word.charts.look import ChartLook, Fill
from generator.word.charts.plot import Plot, PlotSeries

GAP = 45  # white between bars, as a percentage of their width
EDGE = 0.75  # points
EDGE_OF_TIME = 2  # points: so wide at least is a bar of a single day, on an axis of years
PATTERNS = {"schuin": "WIDE_UPWARD_DIAGONAL", "stippen": "LARGE_CONFETTI", "ruit": "LARGE_GRID"}


def chart_part(plot: Plot, look: ChartLook) -> str:
    """The markup of the chart part; its relationship to the workbook is named in `finishing`."""
    from pptx.chart.chart import Chart
    from pptx.util import Pt

    space = _written(plot)
    chart = Chart(space, None)
    chart.font.name, chart.font.size = look.font, Pt(look.size / 2)
    chart.font.color.rgb = _rgb(look.text)
    chart.has_title = False
    _set_legend(chart, plot)
    _set_categories(chart.category_axis, plot, look)
    _set_values(chart.value_axis, plot, look)
    _set_bars(chart.plots[0], plot, look)
    complete(space, plot)
    return str(etree.tostring(space, encoding="unicode"))


def _written(plot: Plot) -> Any:
    """The bare chart, as python-pptx writes it."""
    from pptx.chart.data import CategoryChartData
    from pptx.chart.xmlwriter import ChartXmlWriter
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.oxml import parse_xml

    contents = CategoryChartData(number_format=plot.axis.labels)
    contents.categories = plot.categories
    for series in plot.series:
        contents.add_series(series.name, [None if value is None else plain_number(value) for value in series.values])
    kind = f"{'BAR' if plot.lying else 'COLUMN'}_{'STACKED' if plot.stacked else 'CLUSTERED'}"
    return parse_xml(ChartXmlWriter(XL_CHART_TYPE[kind], contents).xml.encode())


def _rgb(colour: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(colour)


def _set_legend(chart: Any, plot: Plot) -> None:
    from pptx.enum.chart import XL_LEGEND_POSITION

    chart.has_legend = plot.legend
    if plot.legend:
        chart.legend.position = XL_LEGEND_POSITION.BOTTOM
        chart.legend.include_in_layout = False


def _set_categories(axis: Any, plot: Plot, look: ChartLook) -> None:
    from pptx.enum.chart import XL_TICK_MARK

    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.format.line.color.rgb = _rgb(look.text)
    axis.reverse_order = plot.lying  # the first on top


def _set_values(axis: Any, plot: Plot, look: ChartLook) -> None:
    from pptx.enum.chart import XL_TICK_MARK
    from pptx.util import Pt

    wanted = plot.axis
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = wanted.minimum, wanted.maximum, wanted.step
    axis.major_gridlines.format.line.color.rgb = _rgb(look.rule)
    axis.major_gridlines.format.line.width = Pt(0.5)
    axis.format.line.fill.background()
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = wanted.numbers, False
    if wanted.title:
        axis.has_title = True
        axis.axis_title.text_frame.text = wanted.title
        axis.axis_title.text_frame.paragraphs[0].font.bold = False


def _set_bars(bars: Any, plot: Plot, look: ChartLook) -> None:
    bars.gap_width = GAP
    shown = [series for series in plot.series if not series.hidden]
    for drawn, series in zip(bars.series, plot.series, strict=True):
        if series.hidden:
            drawn.format.fill.background()
            drawn.format.line.fill.background()
        else:
            _paint(drawn.format, look.fill(shown.index(series)), plot)
            _set_labels(drawn, series, plot, look)


def _paint(form: Any, wanted: Fill, plot: Plot) -> None:
    """The colour of the series, with white marks in it where there is a pattern, and an edge that keeps parts apart."""
    from pptx.enum.dml import MSO_PATTERN_TYPE
    from pptx.util import Pt

    if wanted.pattern in PATTERNS:
        form.fill.patterned()
        form.fill.pattern = MSO_PATTERN_TYPE[PATTERNS[wanted.pattern]]
        form.fill.fore_color.rgb, form.fill.back_color.rgb = _rgb(WHITE), _rgb(wanted.colour)
    else:
        form.fill.solid()
        form.fill.fore_color.rgb = _rgb(wanted.colour)
    edge = WHITE if plot.parts_touch and wanted.pattern not in PATTERNS else wanted.colour
    form.line.color.rgb, form.line.width = _rgb(edge), Pt(EDGE_OF_TIME if plot.tells_time else EDGE)


def _set_labels(drawn: Any, series: PlotSeries, plot: Plot, look: ChartLook) -> None:
    """The number of each labelled bar: above it, or in it on a white ground where parts are stacked."""
    from pptx.enum.chart import XL_LABEL_POSITION
    from pptx.util import Pt

    if not any(series.labelled):
        return
    labels = drawn.data_labels
    labels.show_value = True
    labels.number_format, labels.number_format_is_linked = plot.axis.labels, False
    labels.font.size, labels.font.color.rgb = Pt(look.size / 2 - 1), _rgb(look.text)
    labels.position = XL_LABEL_POSITION.CENTER if plot.stacked else XL_LABEL_POSITION.OUTSIDE_END
