"""What the writer itself must know of a house style; all else is in the template once the style has been applied to it."""

from __future__ import annotations

from generator.record import Record
from generator.schema.housestyle import HouseStyle, LandscapeMargins
from generator.word.charts.look import PLAIN_LOOK, ChartLook, chart_look


class Appearance(Record, frozen=True):
    """How figures look, and the margins of pages that lie on their side, if a template has such pages."""

    charts: ChartLook = PLAIN_LOOK
    landscape: LandscapeMargins | None = None


PLAIN_APPEARANCE = Appearance()


def appearance(style: HouseStyle, template: str) -> Appearance:
    """The appearance of this template in this house style."""
    own = style.template(template)
    return Appearance(chart_look(style), own.page.landscape if own else None)
