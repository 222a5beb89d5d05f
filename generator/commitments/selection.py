"""Which commitments a call is about: by ministry, region and state."""

from __future__ import annotations

from collections.abc import Iterable

from generator.commitments.standing import Standing, State
from generator.errors import UsageError
from generator.record import Record
from generator.schema.registry import Registers

UNFINISHED = (State.OVERDUE, State.DUE, State.OPEN, State.PARTLY)
ALL = "alles"


class Selection(Record, frozen=True):
    """What someone asks for; what is left empty does not select.

    Attributes:
        ministry: an abbreviation, in capitals or not.
        region: the key of a region.
        states: which states; none: everything that is not kept.
    """

    ministry: str = ""
    region: str = ""
    states: tuple[State, ...] = UNFINISHED

    def among(self, every: Iterable[Standing]) -> list[Standing]:
        """Those of these commitments that are asked for."""
        ministry = self.ministry.casefold()
        return [
            one
            for one in every
            if one.state in self.states
            and (not ministry or ministry in {name.casefold() for name in one.ministries})
            and (not self.region or self.region in one.regions)
        ]


def selection(registers: Registers, ministry: str, region: str, states: Iterable[str]) -> Selection:
    """A selection from the words of a user.

    Raises:
        UsageError: a ministry, region or state that is not there; the message names those that are.
    """
    known = {
        str(one.abbreviation).casefold(): str(one.abbreviation)
        for one in registers.organisations.values()
        if one.abbreviation
    }
    if ministry and ministry.casefold() not in known:
        raise UsageError(f"ministerie {ministry} is er niet; wel: {', '.join(sorted(known.values()))}")
    if region and region not in registers.regions:
        raise UsageError(f"regio {region} is er niet; wel: {', '.join(sorted(registers.regions))}")
    return Selection(ministry, region, _states(tuple(states)))


def _states(words: tuple[str, ...]) -> tuple[State, ...]:
    by_word = {state.value: state for state in State}
    for word in words:
        if word not in by_word and word != ALL:
            raise UsageError(f"status {word} is er niet; wel: {', '.join([*by_word, ALL])}")
    if ALL in words:
        return tuple(State)
    return tuple(by_word[word] for word in words) or UNFINISHED
