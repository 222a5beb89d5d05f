"""Citations between brackets: `[zie @kst-29697-142; @kst-29697-158, blz. 4]`, as in Pandoc."""

from __future__ import annotations

import re

from markdown_it.common.utils import unescapeAll

from generator.codes import markdown_phrases as says
from generator.schema.dialect.inline_rules import AT_KEY, PAGE
from generator.schema.dialect.places import InlinePlaces
from generator.schema.dialect.reading import Reading
from generator.tree.inlines import Citation, CitedItem

PART = re.compile(r"(?:\\.|&#?\w{1,31};|[^;\\]|\\)+", re.DOTALL)  # the ; of &nbsp; separates nothing
# A spot in the source, also when the comma before it was left out or is a colon.
SPOT = re.compile(rf"[,:]\s*|(?={PAGE})", re.IGNORECASE)
MARKUP = re.compile(r"(?<!\\)[\[\]*`<]")


def read_citation(reading: Reading, content: str, start: int, places: InlinePlaces) -> Citation:
    """The citation whose text between the brackets is `content` and begins at offset `start`."""
    origin = places.at(start - 1)
    if MARKUP.search(content):
        reading.fault(origin, says.PLAIN_CITATION)
    items: list[CitedItem] = []
    for part in PART.finditer(content):
        keys = list(AT_KEY.finditer(part[0]))
        place = places.at(start + part.start() + (keys[0].start() if keys else 0))
        if len(keys) != 1:
            reading.fault(place, says.CITATION_FORM)
        if keys:
            before, after = _plain(part[0][: keys[0].start()]), _plain(part[0][keys[0].end() :])
            spot = SPOT.match(after)
            locator, suffix = (after[spot.end() :], "") if spot else ("", after)
            items.append(CitedItem(keys[0][1], before, locator, suffix, origin=place))
    return Citation(tuple(items), as_note=True, origin=origin)


def _plain(words: str) -> str:
    return " ".join(unescapeAll(words).split())
