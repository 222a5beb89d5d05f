"""Citations between brackets: `[zie @kst-29697-142; @kst-29697-158, blz. 4]`, as in Pandoc."""

from __future__ import annotations

import re

from markdown_it.common.utils import unescapeAll

from generator.schema.dialect.inline_rules import AT_KEY
from generator.schema.dialect.places import InlinePlaces
from generator.schema.dialect.reading import Reading
from generator.tree.inlines import Citation, CitedItem

PART = re.compile(r"(?:\\.|&#?\w{1,31};|[^;\\]|\\)+", re.DOTALL)  # the ; of &nbsp; separates nothing
MARKUP = re.compile(r"(?<!\\)[\[\]*`<]")


def read_citation(reading: Reading, content: str, start: int, places: InlinePlaces) -> Citation:
    """The citation whose text between the brackets is `content` and begins at offset `start`."""
    origin = places.at(start - 1)
    if MARKUP.search(content):
        reading.fault(origin, "in een verwijzing tussen [ ] kan geen opmaak, link of noot; gebruik een noot: ^[…]")
    items: list[CitedItem] = []
    suffix = ""
    for part in PART.finditer(content):
        keys = list(AT_KEY.finditer(part[0]))
        place = places.at(start + part.start() + (keys[0].start() if keys else 0))
        if len(keys) != 1:
            reading.fault(place, "elke bron in een verwijzing begint met @ en wordt met ; van de volgende gescheiden")
        if keys:
            before, after = _plain(part[0][: keys[0].start()]), _plain(part[0][keys[0].end() :])
            is_last = part.end() == len(content)
            suffix = after if is_last and not after.startswith(",") else ""
            locator = "" if suffix else after.removeprefix(",").strip()
            items.append(CitedItem(keys[0][1], before, locator, origin=place))
    return Citation(tuple(items), as_note=True, suffix=suffix, origin=origin)


def _plain(words: str) -> str:
    return " ".join(unescapeAll(words).split())
