"""The parser itself: markdown-it for CommonMark and tables, with our rules added and what we refuse still recognised.

Made once when the module is loaded. markdown-it compiles its rule chains at first use and not safely under threads, so
we make it do so here, before anyone can share it.
"""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.schema.dialect.block_rules import add_block_rules
from generator.schema.dialect.inline_rules import PlacedParser, add_inline_rules
from generator.schema.dialect.nesting import children, nested

MAX_NESTING = 40


class Dialect(MarkdownIt):
    """CommonMark as the manual describes it."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"maxNesting": MAX_NESTING, "html": True})
        self.inline = PlacedParser()
        self.enable("table")
        self.disable(["strikethrough", "linkify", "reference"])
        add_inline_rules(self)
        add_block_rules(self)
        self.parse("warm *up*")

    def validateLink(self, url: str) -> bool:  # noqa: N802 (markdown-it's name)
        """Take every address as a link: markdown-it would print a refused one as text, we report it."""
        return True


DIALECT = Dialect()


def parse_blocks(text: str) -> list[Token] | None:
    """The tokens of a text, nested; None when it is nested too deeply (markdown-it then drops text in silence)."""
    return _nested(DIALECT.parse(text))


def parse_line(text: str) -> list[Token] | None:
    """The tokens of a text without blocks, nested; None when it is nested too deeply."""
    tokens = _nested(DIALECT.parseInline(text))
    return None if tokens is None else children(tokens[0])


def _nested(tokens: list[Token]) -> list[Token] | None:
    return None if any(_too_deep(token) for token in tokens) else nested(tokens)


def _too_deep(token: Token) -> bool:
    return token.level >= MAX_NESTING - 1 or any(child.level >= MAX_NESTING for child in children(token))
