"""Marks inside a paragraph that CommonMark does not have: notes, citations and `[…]{.persoon}`.

Each rule only recognises and pushes a token; what it means, and what is wrong with it, is for `inlines`. A token's
`meta["at"]` is its offset in the paragraph (markdown-it keeps no places of inlines itself).
"""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Literal, cast

from markdown_it import MarkdownIt
from markdown_it.helpers import parseLinkLabel
from markdown_it.parser_inline import ParserInline, RuleFuncInlineType
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline import image as commonmark_image
from markdown_it.rules_inline import link as commonmark_link
from markdown_it.token import Token
from markdown_it.utils import EnvType

from generator.schema.dialect.attributes import Attributes, read_attributes
from generator.schema.dialect.brackets import bracket_pairs

KEY = r"[A-Za-z0-9](?:[A-Za-z0-9_./-]*[A-Za-z0-9])?"
PAGE = r"(?:blz|bladzijden?|pag|pagina(?:'s|’s)?|pp?)\.?\s*\d"
PAGE_BEHIND = re.compile(rf",\s+(?P<page>{PAGE}\d*(?:\s*[-–]\s*\d+)?)", re.IGNORECASE)
AT_KEY = re.compile(rf"(?<![\w\\])@({KEY})")
PAGE_MARK = "{.bladzijde}"
STRAY_MARK = re.compile(r"\{\.(?:persoon|intern|invullen|bladzijde)\b[^{}\n]{0,200}\}?")
LINK_OR_NOTE = re.compile(r"\]\(|\[\^|\^\[")


class PlacedState(StateInline):
    """A paragraph being parsed: remembers where each token began and which brackets belong together."""

    _pairs: dict[int, int] | None = None

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Push a token with its offset."""
        token = super().push(ttype, tag, nesting)
        token.meta["at"] = self.pos
        return token

    def pushPending(self) -> Token:  # noqa: N802 (markdown-it's name)
        """Push the plain text so far, with its offset (the text itself ends here)."""
        token = super().pushPending()
        token.meta["at"] = max(0, self.pos - len(token.content))
        return token

    def closing(self, opening: int) -> int | None:
        """Where the bracket at `opening` closes. All pairs are found in one pass, so hostile text stays linear."""
        if self._pairs is None:
            self._pairs = bracket_pairs(self.src)
        return self._pairs.get(opening)

    def push_around(self, kind: str, start: int, end: int, **meta: object) -> None:
        """Push an open and a close token around the parsed text from `start` to `end`."""
        maximum, begin = self.posMax, self.pos
        self.push(f"{kind}_open", "", 1).meta.update(meta)
        self.pos, self.posMax = start, end
        self.md.inline.tokenize(self)
        self.pos, self.posMax = begin, maximum
        self.push(f"{kind}_close", "", -1)


class PlacedParser(ParserInline):
    """markdown-it's inline parser on a `PlacedState`."""

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """Parse the text of one paragraph."""
        state = PlacedState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def add_inline_rules(md: MarkdownIt) -> None:
    """Put the rules of this module into the parser, before CommonMark's links."""
    md.helpers = SimpleNamespace(**{**vars(md.helpers), "parseLinkLabel": label_end})  # type: ignore[assignment]  # a module
    for name, rule in {"link": link, "image": image}.items():
        md.inline.ruler.at(name, cast(RuleFuncInlineType, rule))
    for rule in (note, note_reference, span, stray_mark, bracketed_citation, bare_citation):
        md.inline.ruler.before("link", rule.__name__, cast(RuleFuncInlineType, rule))


def link(state: PlacedState, silent: bool) -> bool:
    """`[text](address)`, and `[bladzijde](#naam){.bladzijde}`.

    Without an address behind the text markdown-it would look at nested brackets over and over.
    """
    pushed = len(state.tokens)
    if not (_address_follows(state, state.pos) and commonmark_link(state, silent)):
        return False
    if state.src.startswith(PAGE_MARK, state.pos):
        for token in state.tokens[pushed:]:
            token.meta["page"] = token.type == "link_open"
        state.pos += len(PAGE_MARK)
    return True


def label_end(state: PlacedState, start: int, disableNested: bool = False) -> int:  # noqa: N803, FBT002 (markdown-it's)
    """Where the text of a link ends. markdown-it takes `[[J. Jansen]{.persoon}](mailto:…)` for a link in a link."""
    end = state.closing(start)
    inside = "" if end is None else state.src[start + 1 : end]
    if end is not None and "]{" in inside and not LINK_OR_NOTE.search(inside):
        return end
    return parseLinkLabel(state, start, disableNested)


def image(state: PlacedState, silent: bool) -> bool:
    """`![text](address)`; recognised in order to be refused."""
    return _address_follows(state, state.pos + 1) and commonmark_image(state, silent)


def note(state: PlacedState, silent: bool) -> bool:
    """`^[the text of a note]`."""
    if not state.src.startswith("^[", state.pos):
        return False
    end = state.closing(state.pos + 1)
    if end is None:
        return _unclosed_note(state, silent)
    if not silent:
        state.push_around("note", state.pos + 2, end)
    state.pos = end + 1
    return True


def note_reference(state: PlacedState, silent: bool) -> bool:
    """`[^naam]`."""
    if not state.src.startswith("[^", state.pos):
        return False
    end = state.closing(state.pos)
    if end is None or state.src.startswith("[", state.pos + 2):
        return False
    if not silent:
        state.push("note_reference", "", 0).meta["label"] = state.src[state.pos + 2 : end]
    state.pos = end + 1
    return True


def span(state: PlacedState, silent: bool) -> bool:
    """`[text]{.persoon}`, `[text]{.intern grond="…"}`, `[what]{.invullen}`."""
    end = _closing_bracket(state)
    if end is None or not state.src.startswith("{", end + 1):
        return False
    attributes = read_attributes(state.src, end + 1) or Attributes("", {}, end + 1)
    if not silent:
        state.push_around("span", state.pos + 1, end, attributes=attributes)
    state.pos = attributes.end
    return True


def stray_mark(state: PlacedState, silent: bool) -> bool:
    """`{.persoon}` that belongs to no brackets: the author meant to withhold something, and it would be printed."""
    match = STRAY_MARK.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        state.push("stray_mark", "", 0).content = match[0]
    state.pos = match.end()
    return True


def bracketed_citation(state: PlacedState, silent: bool) -> bool:
    """`[zie @kst-1-2; @kst-3-4, blz. 5]`; not when it is the text of a link."""
    end = _closing_bracket(state)
    if end is None or state.src.startswith("(", end + 1) or not _cites(state.src, state.pos, end):
        return False
    if not silent:
        state.push("citation", "", 0).content = state.src[state.pos + 1 : end]
    state.pos = end + 1
    return True


def bare_citation(state: PlacedState, silent: bool) -> bool:
    """`@kst-29697-160` in running text, with the page behind it; an e-mail address is none: its @ follows a letter."""
    match = AT_KEY.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    page = PAGE_BEHIND.match(state.src, match.end(), state.posMax)
    if not silent:
        token = state.push("bare_citation", "", 0)
        token.content, token.meta["page"] = match[1], " ".join(page["page"].split()) if page else ""
    state.pos = (page or match).end()
    return True


def _address_follows(state: PlacedState, opening: int) -> bool:
    end = state.closing(opening)
    return end is not None and state.src.startswith("(", end + 1)


def _cites(text: str, start: int, end: int) -> bool:
    """Whether there is a key; looking for the bare sign first is what keeps ten thousand brackets fast."""
    return text.find("@", start, end) >= 0 and AT_KEY.search(text, start, end) is not None


def _closing_bracket(state: PlacedState) -> int | None:
    return state.closing(state.pos) if state.src[state.pos] == "[" else None


def _unclosed_note(state: PlacedState, silent: bool) -> bool:
    if not silent:
        state.push("unclosed_note", "", 0).content = "^["
    state.pos += 2
    return True
