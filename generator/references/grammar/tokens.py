"""Cuts text into tokens: runs of digits, runs of letters and single marks, each with its place and what came before it.

Spaces of every sort, line breaks, Markdown stars and HTML tags without an address are not tokens but the gap before the next one, so that
"36 471" reads the same with a no-break space or a line break in it, and so does "*Kamerstukken II* 2023/24". Dashes of every sort become "-". A word
broken off at the end of a line of a PDF ("Handelin-⏎gen") is one token. One pass, linear in the length of the text.
"""

from __future__ import annotations

import re
from enum import Enum, auto

from generator.record import Record

LEXEME = re.compile(
    r"((?:[\s*_\u200b\u2060\ufeff\u00ad]|</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>/\n]{0,80})?/?>|&nbsp;)+)?"
    r"(?:([0-9]+)"
    r"|([^\W\d_¹²³⁰-⁹]+(?:(?:-[ \t]*\r?\n[ \t]*|\u00ad\s*)[a-zà-ÿ]+)*)"
    r"|(.)|\Z)",
    re.DOTALL,
)
BROKEN = re.compile(r"-?\u00ad?\s+|\u00ad")
YEAR, GLUED = 4, 9  # digits of a year, and of a year with a dossier glued to it
MARKS = {**dict.fromkeys("-‐‑‒–—−", "-"), **dict.fromkeys("'’‘`´", "'")}


class Kind(Enum):
    """What a token is."""

    NUMBER = auto()
    WORD = auto()
    MARK = auto()
    END = auto()


class Token(Record, frozen=True, eq=False):
    """One token, from `start` to `end`; `lower` is its text in small letters.

    `gap` is whether anything (space, break, markup) stands before it; `broken` whether a line break.
    """

    kind: Kind
    text: str
    lower: str
    start: int
    end: int
    gap: bool = False
    broken: bool = False

    @property
    def is_number(self) -> bool:
        """A run of digits."""
        return self.kind is Kind.NUMBER

    @property
    def is_word(self) -> bool:
        """A run of letters."""
        return self.kind is Kind.WORD


def tokenize(text: str) -> list[Token]:
    """The tokens of a text, closed by one END token."""
    tokens: list[Token] = []
    words, marks, add = Kind.WORD, Kind.MARK, tokens.append  # asked for at every token
    end, last_gap = 0, ""
    for gap, number, word, mark in LEXEME.findall(text):
        start = end + len(gap)
        end = start + len(number or word or mark)
        before = gap != ""
        broken = before and "\n" in gap
        if word:
            plain = word if word.isalpha() else BROKEN.sub("", word)
            add(Token(words, plain, plain.lower(), start, end, before, broken))
        elif mark:
            plain = MARKS.get(mark, mark)
            add(Token(marks, plain, plain.lower(), start, end, before, broken))
        elif number:
            token = Token(Kind.NUMBER, number, number, start, end, before, broken)
            tokens += [token] if len(number) != GLUED else _apart(token, tokens)
        else:  # the end of the text
            last_gap = gap or last_gap
    tokens.append(Token(Kind.END, "", "", len(text), len(text), last_gap != "", "\n" in last_gap))
    return tokens


def _apart(token: Token, before: list[Token]) -> list[Token]:
    """`2019-202029697`: the tables of officielebekendmakingen.nl lose the space between session and dossier when copied."""
    ranged = len(before) > 1 and before[-1].text == "-"
    if not (ranged and before[-2].text.isdigit() and int(token.text[:YEAR]) == int(before[-2].text[-YEAR:]) + 1):
        return [token]
    year, dossier, middle = token.text[:YEAR], token.text[YEAR:], token.start + YEAR
    return [
        Token(Kind.NUMBER, year, year, token.start, middle),
        Token(Kind.NUMBER, dossier, dossier, middle, token.end, gap=True),
    ]
