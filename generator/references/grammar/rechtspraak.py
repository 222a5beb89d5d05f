"""Recognises rulings by their European Case Law Identifier: `ECLI:NL:HR:2005:AR5213`, five parts."""

from __future__ import annotations

import re

from generator.references.grammar.cursor import Cursor
from generator.references.grammar.found import Found
from generator.references.grammar.tokens import Token
from generator.references.values import Ruling

ECLI = re.compile(r"ECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:[0-9]{4}:[A-Z0-9]+(?:\.[A-Z0-9]+)*")


def may_start(token: Token) -> bool:
    """ECLI."""
    return token.text == "ECLI"


def recognise(cursor: Cursor) -> list[Found] | None:
    """The ruling."""
    match = ECLI.match(cursor.text, cursor.next.start)
    if match is None:
        return None
    while cursor.next.start < match.end():
        cursor.take()
    return [Found(Ruling(number=match.group()), match.start(), match.end())]
