"""Indicators as a chart: baseline, latest measurement and target side by side, one figure per unit."""

from __future__ import annotations

from decimal import Decimal

from generator.documents.composing import inlines, paragraph, see
from generator.documents.regional.values import aimed, measured
from generator.schema.fields import ToSupply
from generator.schema.region import Indicator, Region
from generator.tree.blocks import Block, Figure
from generator.tree.charts import Chart, ChartKind, Series

INDICATORS = "figuur-indicatoren"


def indicator_figures(region: Region) -> tuple[Block, ...]:
    """A figure per unit, of the indicators whose baseline and target are both numbers; not of one alone."""
    ready = [one for one in region.indicators if not isinstance(one.baseline, ToSupply | None)]
    ready = [one for one in ready if not isinstance(one.target, ToSupply)]
    units = list(dict.fromkeys(str(one.unit or "") for one in ready))
    alike = [(unit, [one for one in ready if str(one.unit or "") == unit]) for unit in units]
    figures = [
        _figure(indicators, unit, f"{INDICATORS}-{number}")
        for number, (unit, indicators) in enumerate(alike, start=1)
        if len(indicators) > 1  # one alone is told as well by the table
    ]
    return tuple(block for figure in figures for block in figure)


def _figure(indicators: list[Indicator], unit: str, anchor: str) -> tuple[Block, ...]:
    series = [
        Series("Nulmeting", tuple(_number(one.baseline) for one in indicators)),
        Series("Laatste meting", tuple(_number(one.latest) for one in indicators)),
        Series("Streefwaarde", tuple(_number(one.target) for one in indicators)),
    ]
    shown = tuple(one for one in series if any(value is not None for value in one.values))
    names = tuple(str(one.name) for one in indicators)
    title = f"Nulmeting en streefwaarde ({unit})" if unit else "Nulmeting en streefwaarde"
    described = " ".join(_described(one) for one in indicators)
    figure = Figure(Chart(ChartKind.BARS, names, shown, unit), inlines(title), f"Staafdiagram. {described}", anchor)
    return (paragraph(see(anchor, "Figuur"), " zet nulmeting en streefwaarde naast elkaar."), figure)


def _described(indicator: Indicator) -> str:
    latest = f", laatste meting {measured(indicator.latest)}" if indicator.latest else ""
    return (
        f"{indicator.name}: nulmeting {measured(indicator.baseline)}{latest}, streefwaarde {aimed(indicator.target)}."
    )


def _number(value: object) -> Decimal | None:
    return getattr(value, "value", None)
