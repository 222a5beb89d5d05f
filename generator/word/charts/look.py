"""How figures look, from the house style: type, colours and patterns. Values, so that a figure is drawn once for a look."""

from __future__ import annotations

from generator.record import Record
from generator.schema.housestyle import HouseStyle
from generator.word.units import emu, half_points

WORKBOOK = "rIdGegevens"  # the relationship of a chart part to its workbook


class Fill(Record, frozen=True):
    """The colour (RRGGBB) and pattern of a series; a pattern tells it apart where colours do not."""

    colour: str
    pattern: str


class ChartLook(Record, frozen=True):
    """Type in half points, colours as RRGGBB, lengths in EMU. `fills` are handed out in order, and again."""

    font: str
    size: int
    text: str
    rule: str
    fills: tuple[Fill, ...]
    height: int
    bar: int

    def fill(self, place: int) -> Fill:
        """The fill of the series at this place, from 0."""
        return self.fills[place % len(self.fills)]

    def tall(self, rows: int, *, lying: bool) -> int:
        """The height of a figure in EMU: lying bars need room for each of them, and for axis and legend."""
        return self.bar * (rows + 3) if lying else self.height


PLAIN_LOOK = ChartLook("Verdana", 16, "000000", "CCCCCC", (Fill("535353", "effen"),), 2_700_000, 290_000)


def chart_look(style: HouseStyle) -> ChartLook:
    """How figures look in this house style."""
    measures = style.charts
    return ChartLook(
        font=str(style.font(measures.font).name),
        size=half_points(measures.size),
        text=_hex(style, measures.text),
        rule=_hex(style, measures.rule),
        fills=tuple(Fill(_hex(style, series.colour), series.pattern) for series in measures.series),
        height=emu(measures.height),
        bar=emu(measures.bar),
    )


def _hex(style: HouseStyle, name: str) -> str:
    return style.colour(name).removeprefix("#").upper()
