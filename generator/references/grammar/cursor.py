"""A place in the row of tokens, which readers move forward and put back when a try fails."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeVar

from generator.references.grammar.tokens import Kind, Token

Read = TypeVar("Read")


class Cursor:
    """Walks over the tokens of a text.

    Attributes:
        at: index of the next token; setting it back undoes a try.
        free_from: index of the first token that belongs to no citation found before.
    """

    __slots__ = ("at", "free_from", "text", "tokens")

    def __init__(self, text: str, tokens: list[Token], at: int = 0) -> None:
        self.text = text
        self.tokens = tokens
        self.at = at
        self.free_from = 0

    @property
    def next(self) -> Token:
        """The token to be read."""
        return self.tokens[self.at]

    def ahead(self, count: int) -> Token:
        """A token further on; the END token when there is none."""
        return self.tokens[min(self.at + count, len(self.tokens) - 1)]

    def behind(self, count: int = 1) -> Token | None:
        """A token already passed; None before the start."""
        return self.tokens[self.at - count] if self.at >= count else None

    @property
    def last_end(self) -> int:
        """Where the last token read ends in the text."""
        return self.tokens[self.at - 1].end

    def take(self) -> Token:
        """Reads one token."""
        token = self.tokens[self.at]
        if token.kind is not Kind.END:
            self.at += 1
        return token

    def mark(self, *marks: str) -> bool:
        """Reads one of these marks, if it is next."""
        token = self.tokens[self.at]
        if token.kind is Kind.MARK and token.text in marks:
            self.at += 1
            return True
        return False

    def glued(self, *marks: str) -> bool:
        """Reads one of these marks, if it is next and nothing but a Markdown star stands before it: `*Stcrt*.`."""
        token = self.tokens[self.at]
        if token.kind is not Kind.MARK or token.text not in marks:
            return False
        if token.gap and (self.at == 0 or self.text[self.last_end : token.start].strip("*")):
            return False
        self.at += 1
        return True

    def word(self, words: Collection[str]) -> str | None:
        """Reads one of these words (lower case), if it is next."""
        token = self.tokens[self.at]
        if token.kind is Kind.WORD and token.lower in words:
            self.at += 1
            return token.lower
        return None

    def phrase(self, *words: str) -> bool:
        """Reads these words and marks one after the other, or nothing."""
        start, tokens = self.at, self.tokens
        for word in words:
            if tokens[self.at].lower != word:
                self.at = start
                return False
            self.at += 1
        return True

    def abbreviated(self, words: Collection[str]) -> str | None:
        """Reads one of these words with the full stop that may be glued to it: "nr", "nr."."""
        word = self.word(words)
        if word is not None and (not self.next.gap or self.ahead(1).is_number):
            self.mark(".")  # "nr. 96", and "nr . 96" as scanners space it
        return word

    def attempt(self, reader: Callable[[Cursor], Read | None]) -> Read | None:
        """What the reader reads; nothing is read when it returns None."""
        start = self.at
        result = reader(self)
        if result is None:
            self.at = start
        return result
