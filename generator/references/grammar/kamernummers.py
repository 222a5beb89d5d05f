"""Recognises numbers that name something by themselves: toezeggingen and documents of the Tweede Kamer.

`TZ202603-130` (year, month, serial) of the Tweede Kamer; `T02867` of the Eerste Kamer, in print also `TO3357`;
`2024D40329` for a document, `2024Z19105` for a case, `2024A01234` for an activity.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.found import Found
from generator.references.grammar.tokens import Token
from generator.references.values import ChamberDocument, Commitment, Reference

SECOND_CHAMBER = re.compile(r"TZ ?(?P<month>20[0-9]{2}(?:0[1-9]|1[0-2]))-(?P<serial>[0-9]{1,5})(?![0-9A-Za-z-])")
FIRST_CHAMBER = re.compile(r"T(?:0|O)(?P<serial>[0-9]{4})(?![0-9A-Za-z-])")
DOCUMENT = re.compile(r"(?P<number>(?:19|20)[0-9]{2}[DZA][0-9]{5})(?![0-9A-Za-z-])")


ACTIVITIES = (
    "debat",
    "overleg",
    "activiteit",
    "activiteiten",
    "vergadering",
    "bijeenkomst",
    "agenda",
    "briefing",
    "hoorzitting",
)
WORDS_LOOKED_BACK = 3


def may_start(token: Token) -> bool:
    """TZ, T, TO, or a year."""
    return token.text in ("TZ", "T", "TO") or (token.is_number and len(token.text) == 4)  # noqa: PLR2004  # a year


def recognise(cursor: Cursor) -> list[Found] | None:
    """The number, when nothing is glued to it."""
    token, before = cursor.next, cursor.behind()
    behind_another = cursor.at - 1 == cursor.free_from and token.text.isdigit()  # "2021Z01234/2021D04321"
    tail = before is not None and (before.is_word or before.is_number or before.text in "-/")
    if tail and not token.gap and not (behind_another and before and before.text == "/"):
        return None
    for pattern, value in READERS:
        match = pattern.match(cursor.text, token.start)
        if match and (match.group()[4] != "A" or _names_activity(cursor)):
            while cursor.next.start < match.end():
                cursor.take()
            return [Found(value(match), match.start(), match.end())]
    return None


def _names_activity(cursor: Cursor) -> bool:
    """`commissiedebat 2023A04567`: Belgian laws have such numbers too, so a word must tell, unless it stands alone."""
    before = cursor.tokens[max(0, cursor.at - WORDS_LOOKED_BACK) : cursor.at]
    return not before or any(word.lower.endswith(ACTIVITIES) for word in before)


def _second_chamber(match: re.Match[str]) -> Reference:
    return Commitment(number=f"TZ{match['month']}-{match['serial']}", chamber="II")


def _first_chamber(match: re.Match[str]) -> Reference:
    return Commitment(number=f"T0{match['serial']}", chamber="I")


def _document(match: re.Match[str]) -> Reference:
    return ChamberDocument(number=match["number"])


READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Reference]], ...] = (
    (SECOND_CHAMBER, _second_chamber),
    (FIRST_CHAMBER, _first_chamber),
    (DOCUMENT, _document),
)
