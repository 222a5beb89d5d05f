"""What stands in the place of withheld text: nothing, "[…]" or the ground, as the house style chooses.

Never anything that shows how long the text was: stand-ins that touch each other become one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from generator.diagnostics import Location
from generator.publication.grounds import find_ground
from generator.record import Record, replace
from generator.tree.inlines import Inline, LineBreak, Text

Kind = Literal["niets", "haken", "grond"]
SPACE = " \u00a0"


class StandIn(Text, frozen=True):
    """Our own text in the place of the author's; empty when the house style prints nothing."""


class Placeholder(Record, frozen=True):
    """How the house style shows that something is left out."""

    kind: Kind = "haken"

    def text(self, ground: str) -> str:
        """What is printed for text that was withheld on this ground."""
        if self.kind == "grond":
            known = find_ground(ground)
            return f"[{known.label if known else ground}]"
        return "[…]" if self.kind == "haken" else ""

    def stand_in(self, ground: str, origin: Location) -> StandIn:
        """The inline in the place of the withheld text."""
        return StandIn(self.text(ground), origin=origin)


def closed_up(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """The same inlines with touching stand-ins merged, and without the spaces around a stand-in that is empty."""
    found: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, StandIn) and _merges(found, inline):
            continue
        found.append(inline)
    return tuple(i for i in _without_holes(found) if i != Text("") and i != StandIn(""))


def is_blank(inlines: Iterable[Inline]) -> bool:
    """Whether nothing readable is left."""
    return all(isinstance(i, LineBreak) or (isinstance(i, Text) and not i.text.strip(SPACE)) for i in inlines)


def only_stand_in(inlines: tuple[Inline, ...]) -> StandIn | None:
    """The stand-in when that is all there is."""
    return inlines[0] if len(inlines) == 1 and isinstance(inlines[0], StandIn) else None


def _merges(found: list[Inline], stand_in: StandIn) -> bool:
    """Whether the stand-in adds nothing to an equal one that only blanks separate from it; the blanks go."""
    last = len(found) - 1
    while last >= 0 and not isinstance(found[last], StandIn) and is_blank([found[last]]):
        last -= 1
    if last < 0 or found[last] != stand_in:
        return False
    del found[last + 1 :]
    return True


def _without_holes(inlines: list[Inline]) -> list[Inline]:
    """One space instead of two where an empty stand-in stood, and none before a full stop."""
    found = list(inlines)
    for index, inline in enumerate(found):
        if inline != StandIn(""):
            continue
        before = found[index - 1] if index else None
        after = found[index + 1] if index + 1 < len(found) else None
        if isinstance(after, Text) and (before is None or _ends_in_space(before)):
            found[index + 1] = replace(after, text=after.text.lstrip(SPACE))
        elif after is None and isinstance(before, Text):
            found[index - 1] = replace(before, text=before.text.rstrip(SPACE))
        if isinstance(before, Text) and isinstance(after, Text) and re.match(r"[ \u00a0]*[.,;:!?)]", after.text):
            found[index - 1] = replace(before, text=before.text.rstrip(SPACE))
    return found


def _ends_in_space(inline: Inline) -> bool:
    return isinstance(inline, LineBreak) or (isinstance(inline, Text) and inline.text[-1:] in ("", *SPACE))
