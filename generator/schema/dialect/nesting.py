"""From the row of tokens that markdown-it gives to tokens with children: what stands between an opening and its closing.

markdown-it's own `SyntaxTreeNode` does the same in new objects, each with a parent and two brothers; building those took
a tenth of reading a letter. Here the tokens themselves are hung under one another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markdown_it.token import Token

OPENING = "_open"


def nested(tokens: Iterable[Token]) -> list[Token]:
    """The outermost tokens, each with its children; an opening token loses the suffix of its type, a closing one goes."""
    rows: list[list[Token]] = [[]]
    for token in tokens:
        if token.nesting < 0:
            rows.pop()
            continue
        rows[-1].append(token)
        if token.nesting > 0:
            token.type = token.type.removesuffix(OPENING)
            inside: list[Token] = []
            token.children = inside
            rows.append(inside)
        elif token.children:
            token.children = nested(token.children)
    return rows[0]


def children(token: Token) -> list[Token]:
    """What stands inside a token."""
    return token.children or []


def first_line(token: Token) -> int:
    """The line on which a block begins, counted from 0."""
    return token.map[0] if token.map else 0


def with_surroundings(tokens: list[Token], around: tuple[Token, ...] = ()) -> Iterator[tuple[Token, tuple[Token, ...]]]:
    """Every block of a nested row and of what stands inside, in order, each with the blocks that it stands in."""
    for token in tokens:
        yield token, around
        if token.nesting > 0:  # else it holds a line at most
            yield from with_surroundings(children(token), (*around, token))
