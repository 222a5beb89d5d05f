"""Reads where in the Handelingen something stands: items, and the notations that join meeting, item and page by dashes.

Until 2011 `39-2410` is meeting and page, and pages run through the year; since then `23-3-5` is meeting, item and page,
and `80-6` meeting and item. Printed page numbers carry the meeting too: "p. 64-4104 tot 64-4108", "p. 26-6-14".
"""

from __future__ import annotations

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.numbers import read_numbers
from generator.references.grammar.words import JOINING_WORDS, PAGE_WORDS

MEETINGS, PAGES = 130, 200  # "39-2410" is meeting and page: at most so many meetings, a page well beyond
PAIR, TRIPLE = 2, 3


def read_items(cursor: Cursor) -> list[str] | None:
    """`item 11`, `items 9 en 11`, `item 12 en item 15`."""
    cursor.mark(",")
    if not cursor.word({"item", "items"}):
        return None
    numbers = read_numbers(cursor, firm=True) or []
    while cursor.attempt(_another_item):
        numbers += read_numbers(cursor, firm=True) or []
    return [number.text for number in numbers] or None


def _another_item(cursor: Cursor) -> str | None:
    return cursor.word({"item", "items"}) if cursor.word(JOINING_WORDS) else None


def read_dashed(cursor: Cursor, *, itemed: bool) -> tuple[str, str | None] | None:
    """Number and page without words: `49-3623`, `23-3-5`, and when items are numbered (`itemed`) `80-6`."""
    cursor.mark(",")
    parts = _parts(cursor)
    if len(parts) == TRIPLE:
        return "-".join(parts[:PAIR]), parts[-1]
    if len(parts) != PAIR or int(parts[0]) > MEETINGS:
        return None
    return ("-".join(parts), None) if itemed else (parts[0], parts[1]) if _is_page(parts[1], parts[0]) else None


def read_page_in_full(cursor: Cursor) -> str | None:
    """`p. 26-6-14` is page 14; `p. 64-4104 tot 64-4108` is given back as "64-4104-4108"."""
    cursor.mark(",")
    if not cursor.abbreviated(PAGE_WORDS):
        return None
    first = _parts(cursor)
    last = cursor.attempt(_end_of_range) if len(first) in (PAIR, TRIPLE) else None
    if last and (len(last) != len(first) or last[:-1] != first[:-1]):
        return None
    pages = f"{first[-1]}-{last[-1]}" if last else first[-1] if first else ""
    if len(first) == TRIPLE:
        return pages
    return f"{first[0]}-{pages}" if last else None


def _end_of_range(cursor: Cursor) -> list[str] | None:
    return _parts(cursor) if cursor.mark("-") or cursor.word({"tot", "t"}) else None


def _parts(cursor: Cursor) -> list[str]:
    """Numbers glued to each other by dashes."""
    parts = [cursor.take().text] if cursor.next.is_number else []
    while parts and cursor.ahead(1).is_number and not cursor.ahead(1).gap and cursor.glued("-"):
        parts.append(cursor.take().text)
    return parts


def split_meeting(page: str) -> tuple[str, str]:
    """`39-2410,2435` is meeting 39, pages 2410 and 2435."""
    first, dash, rest = page.partition("-")
    beyond = rest.partition(",")[0].partition(" ")[0].partition("-")[0]
    return (first, rest) if dash and first.isdigit() and _is_page(beyond, first) else ("", page)


def _is_page(page: str, meeting: str) -> bool:
    return page.isdigit() and int(meeting) <= MEETINGS and int(page) > int(meeting) + PAGES
