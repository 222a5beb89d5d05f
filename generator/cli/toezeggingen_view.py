"""Commitments in a terminal: a table of them, or how many there are per ministry or region."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from rich.console import Console
from rich.table import Table
from rich.text import Text

from generator.commitments.standing import Standing, State
from generator.dutch import long_date, plural
from generator.tree.walk import plain_text

COLOURS = {
    State.OVERDUE: "bold red",
    State.DUE: "yellow",
    State.OPEN: "cyan",
    State.PARTLY: "",
    State.KEPT: "green",
}
MANY = 3  # ministries that still fit in a cell
NONE = "–"


def print_table(every: Sequence[Standing], day: date) -> None:
    """The commitments, one a row; the summary wraps, the rest does not."""
    console = Console(highlight=False)
    table = Table(box=None, pad_edge=False, header_style="bold", show_edge=False, padding=(0, 2, 0, 0))
    for heading in ("status", "uiterlijk", "door"):
        table.add_column(heading, no_wrap=True)
    table.add_column("wat", ratio=1)
    if any(one.regions for one in every):
        table.add_column("regio")
    for one in every:
        table.add_row(*_cells(one, with_regions=len(table.columns) > 4))  # noqa: PLR2004  # the fifth is the region
    if every:
        console.print(table)
    console.print(_closing(every, day))


def print_counts(every: Sequence[Standing], per: str, day: date) -> None:
    """How many there are of each state, per ministry or per region."""
    console = Console(highlight=False)
    counts = {name: Counter(one.state for one in every if name in _names(one, per)) for name in _all_names(every, per)}
    states = [state for state in State if any(one.state is state for one in every)]
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    table.add_column(per)
    for state in states:
        table.add_column(state.value, justify="right")
    for name, count in counts.items():
        table.add_row(name, *(Text(str(count[state] or NONE), style=COLOURS[state]) for state in states))
    if counts:
        console.print(table)
    console.print(_closing(every, day))


def _cells(one: Standing, *, with_regions: bool) -> list[Text]:
    what = Text(" ".join(plain_text(one.commitment.summary.inlines).split()))
    what.append(f" [{one.key}]", style="dim")
    cells = [Text(one.state.value, style=COLOURS[one.state]), Text(_deadline(one)), Text(_ministries(one)), what]
    return [*cells, Text(", ".join(one.regions) or NONE)] if with_regions else cells


def _deadline(one: Standing) -> str:
    return one.deadline.isoformat() if one.deadline else NONE


def _ministries(one: Standing) -> str:
    if len(one.ministries) > MANY:
        return plural(len(one.ministries), "ministerie", "ministeries")
    return ", ".join(one.ministries) or NONE


def _names(one: Standing, per: str) -> tuple[str, ...]:
    return (one.ministries if per == "ministerie" else one.regions) or (f"zonder {per}",)


def _all_names(every: Sequence[Standing], per: str) -> list[str]:
    return sorted(
        {name for one in every for name in _names(one, per)}, key=lambda name: (name.startswith("zonder "), name)
    )


def _closing(every: Sequence[Standing], day: date) -> str:
    count = Counter(one.state for one in every)
    parts = [f"{count[state]} {state.value}" for state in State if count[state]]
    return f"Op {long_date(day)}: {', '.join(parts) if parts else 'niets gevonden'}"
