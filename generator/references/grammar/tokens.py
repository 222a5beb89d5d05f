"""Cuts text into tokens: runs of digits, runs of letters and single marks, each with its place and what came before it.

Spaces of every sort, line breaks, Markdown stars and HTML tags without an address are not tokens but the gap before the next one, so that
"36 471" reads the same with a no-break space or a line break in it, and so does "*Kamerstukken II* 2023/24". Dashes of every sort become "-". A word
broken off at the end of a line of a PDF ("Handelin-⏎gen") is one token. One pass, linear in the length of the text.
"""

from __future__ import annotations

import re
from enum import Enum, auto

LEXEME = re.compile(
    r"((?:[\s*_\u200b\u2060\ufeff\u00ad]|</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>/\n]{0,80})?/?>|&nbsp;)+)?"
    r"(?:([0-9]+)"
    r"|([^\W\d_¹²³⁰-⁹]+(?:(?:-[ \t]*\r?\n[ \t]*|\u00ad\s*)[a-zà-ÿ]+)*)"
    r"|(.)|\Z)",
    re.DOTALL,
)
BROKEN = re.compile(r"-?\u00ad?\s+|\u00ad")
GAP, NUMBER, WORD, MARK = range(1, 5)  # the groups of LEXEME
DASHES = frozenset("-‐‑‒–—−")
YEAR, GLUED = 4, 9  # digits of a year, and of a year with a dossier glued to it
APOSTROPHES = frozenset("'’‘`´")


class Kind(Enum):
    """What a token is."""

    NUMBER = auto()
    WORD = auto()
    MARK = auto()
    END = auto()


class Token:
    """One token. `gap` is whether anything (space, break, markup) stands before it; `broken` whether a line break."""

    __slots__ = ("broken", "end", "gap", "kind", "lower", "start", "text")

    def __init__(self, kind: Kind, text: str, start: int, end: int, gap: str) -> None:
        self.kind = kind
        self.text = text
        self.lower = text.lower()
        self.start = start
        self.end = end
        self.gap = bool(gap)
        self.broken = bool(gap) and "\n" in gap

    def __repr__(self) -> str:
        return f"Token({self.text!r})"

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
    gap = ""
    for match in LEXEME.finditer(text):
        group = match.lastindex or GAP
        if group == GAP:  # the end of the text
            gap = match.group() or gap
            continue
        token = _token(match, group)
        if group == NUMBER and len(token.text) == GLUED:
            tokens.extend(_apart(token, tokens))
        else:
            tokens.append(token)
    tokens.append(Token(Kind.END, "", len(text), len(text), gap))
    return tokens


def _apart(token: Token, before: list[Token]) -> list[Token]:
    """`2019-202029697`: the tables of officielebekendmakingen.nl lose the space between session and dossier when copied."""
    ranged = len(before) > 1 and before[-1].text == "-"
    if not (ranged and before[-2].text.isdigit() and int(token.text[:YEAR]) == int(before[-2].text[-YEAR:]) + 1):
        return [token]
    middle = token.start + YEAR
    year = Token(Kind.NUMBER, token.text[:YEAR], token.start, middle, "")
    return [year, Token(Kind.NUMBER, token.text[YEAR:], middle, token.end, " ")]


def _token(match: re.Match[str], group: int) -> Token:
    text, gap = match[group], match[GAP] or ""
    start, end = match.span(group)
    if group == NUMBER:
        return Token(Kind.NUMBER, text, start, end, gap)
    if group == WORD:
        return Token(Kind.WORD, text if text.isalpha() else BROKEN.sub("", text), start, end, gap)
    plain = "-" if text in DASHES else "'" if text in APOSTROPHES else text
    return Token(Kind.MARK, plain, start, end, gap)
