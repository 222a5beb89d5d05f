"""How a commitment stands on a day: kept, partly kept, open, due soon or overdue.

The term is kept as it was written ("rond de zomer van 2025"); the last day that it can mean decides. A term that cannot be
put on a calendar ("binnenkort", "twintig jaar") makes nothing overdue.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import Enum

from generator.periods import Period, read_period
from generator.record import Record
from generator.schema.registers import Commitment
from generator.schema.registry import Registers

SOON = timedelta(days=60)
_PARTS = re.compile(r";|, (?=op |in |rond )| en (?=eind|begin|medio|rond|in |de )")


class State(Enum):
    """How a commitment stands; what asks for attention first stands first."""

    OVERDUE = "te laat"
    DUE = "loopt af"
    OPEN = "open"
    PARTLY = "deels voldaan"
    KEPT = "voldaan"


class Standing(Record, frozen=True):
    """One commitment on a day.

    Attributes:
        key: its key in the register.
        commitment: the record.
        state: how it stands.
        deadline: the last day of its term, if that can be put on a calendar.
        ministries: abbreviations of the ministries that made it.
        regions: keys of the regions that it is for.
        answered: papers and documents that answer it.
    """

    key: str
    commitment: Commitment
    state: State
    deadline: date | None
    ministries: tuple[str, ...]
    regions: tuple[str, ...]
    answered: tuple[str, ...]


def standings(registers: Registers, day: date) -> list[Standing]:
    """Every commitment in the register as it stands on that day: what is overdue first, then by deadline."""
    answers = answers_in(registers)
    every = [_standing(key, one, registers, answers, day) for key, one in registers.commitments.items()]
    order = list(State)
    return sorted(
        every, key=lambda one: (order.index(one.state), one.deadline or date.max, one.commitment.date or date.max)
    )


def deadline_of(commitment: Commitment) -> date | None:
    """The last day of the term; of two terms ("rond de zomer van 2025 en eind 2025") that of the last one."""
    if commitment.due_date is not None:
        return commitment.due_date
    ends = [period.end for part in _PARTS.split(str(commitment.due or "")) if (period := _period(part)) and period.end]
    return max(ends, default=None)


def answers_in(registers: Registers) -> dict[str, list[str]]:
    """Which documents of the project say that they answer which commitment."""
    answers: dict[str, list[str]] = {}
    for name in registers.documents:
        content = registers.documents.get(name)
        for key in getattr(content, "answers", ()):
            answers.setdefault(str(key), []).append(name)
    return answers


def _period(written: str) -> Period | None:
    """The period that a term means; words before it, such as "maatregelen voor", say what and not when."""
    words = written.strip()
    while words:
        if period := read_period(words):
            return period
        _, _, words = words.partition(" ")
    return None


def _standing(
    key: str, commitment: Commitment, registers: Registers, answers: dict[str, list[str]], day: date
) -> Standing:
    deadline = deadline_of(commitment)
    return Standing(
        key=key,
        commitment=commitment,
        state=_state(commitment, deadline, day),
        deadline=deadline,
        ministries=ministries_of(commitment, registers),
        regions=tuple(name for name, region in registers.regions.items() if key in region.commitments),
        answered=(*map(str, commitment.answered_in), *answers.get(key, [])),
    )


def _state(commitment: Commitment, deadline: date | None, day: date) -> State:
    if commitment.status == "voldaan":
        return State.KEPT
    if deadline is not None and deadline < day:
        return State.OVERDUE
    if deadline is not None and deadline <= day + SOON:
        return State.DUE
    return State.PARTLY if commitment.status == "deels voldaan" else State.OPEN


def ministries_of(commitment: Commitment, registers: Registers) -> tuple[str, ...]:
    """The ministries that made a commitment, by abbreviation; of a motion or a question those that it asks."""
    text = f"{commitment.by or ''} {commitment.to or ''}"
    ministries = [one for one in registers.organisations.values() if one.kind == "ministerie" and one.abbreviation]
    found = [
        (match.start(), str(one.abbreviation))
        for one in ministries
        if (match := re.search(rf"(?<!\w){re.escape(one.abbreviation or '')}(?!\w)", text))
    ]
    return tuple(name for _, name in sorted(found))
