"""Blocks that CommonMark does not have: `:::` blocks, note definitions, table captions, and tables with their lines.

As in `inline_rules`, a rule recognises and pushes tokens; meaning and faults are for `blocks` and `tables`.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block import table as commonmark_table

COLONS = re.compile(r":{3,}[ \t]*(?P<opening>.*?)[ \t]*\Z")
DEFINITION = re.compile(r"\[\^(?P<label>[^\]\n]*)\]:[ \t]*")
CAPTION = re.compile(r"(?:Tabel|Table)?:[ \t]+(?=\S)")
IN_TABLE = {"table_close", "tbody_open", "thead_close", "tr_close"}
INTERRUPTS = ["paragraph", "reference", "blockquote", "list"]


def add_block_rules(md: MarkdownIt) -> None:
    """Put the rules of this module into the parser."""
    rules = md.block.ruler
    rules.at("table", table, {"alt": ["paragraph", "reference"]})
    rules.before("table", "container", container, {"alt": INTERRUPTS})
    rules.before("table", "note_definition", note_definition, {"alt": ["paragraph", "reference"]})
    rules.before("table", "caption", caption, {"alt": ["blockquote"]})
    rules.before("table", "plain", plain, {"alt": []})


def plain(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A paragraph of which each line begins with a letter, as most do: no other block can begin or interrupt there.

    The rule of markdown-it asks the rules of all other blocks at each line, which took a sixth of reading a letter.
    """
    if state.is_code_block(start) or (state.tokens and state.tokens[-1].type in IN_TABLE):
        return False
    line = start
    while line < state.lineMax and not state.isEmpty(line):
        if state.sCount[line] < state.blkIndent or not state.src[state.bMarks[line] + state.tShift[line]].isalpha():
            return False
        line += 1
    state.line = line
    state.push("paragraph_open", "p", 1).map = [start, line]
    text = state.push("inline", "", 0)
    text.map, text.children = [start, line], []
    text.content = state.getLines(start, line, state.blkIndent, False).strip()
    state.push("paragraph_close", "p", -1)
    return True


def container(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """`::: naam {…}` up to its `:::`. As in Pandoc, an opening line has a name and a closing line has none."""
    match = None if state.is_code_block(start) else COLONS.match(_line(state, start))
    if not match:
        return False
    if silent:
        return True
    if not match["opening"]:
        return _stray_closing(state, start)
    closing = _closing_line(state, start, end)
    opening = state.push("container_open", "", 1)
    opening.map = [start, closing]
    is_closed = closing < end and _line(state, closing).startswith(":::")
    opening.meta = {"at": _column(state, start), "info": match["opening"], "closed": is_closed}
    _tokenize(state, start + 1, closing)
    state.push("container_close", "", -1)
    state.line = closing + is_closed
    return True


def note_definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """`[^naam]: text`, and the blocks under it that are indented by four."""
    match = None if state.is_code_block(start) else DEFINITION.match(_line(state, start))
    if not match:
        return False
    if silent:
        return True
    opening = state.push("note_definition_open", "", 1)
    opening.meta = {"at": _column(state, start), "label": match["label"]}
    _tokenize_after(state, start, end, match.end())
    opening.map = [start, state.line]
    state.push("note_definition_close", "", -1)
    return True


def caption(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """`Table: text` or `: text` straight under a table, in Pandoc's form."""
    follows = bool(state.tokens) and state.tokens[-1].type in IN_TABLE
    match = CAPTION.match(_line(state, start)) if follows else None
    if not match:
        return False
    if silent:
        return True
    state.line = _end_of_paragraph(state, start, end)
    lines = [_line(state, line) for line in range(start, state.line)]
    state.push("caption_open", "", 1).map = [start, state.line]
    text = state.push("inline", "", 0)
    text.map, text.children = [start, state.line], []
    text.content = "\n".join([lines[0][match.end() :], *lines[1:]]).strip()
    state.push("caption_close", "", -1)
    return True


def table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A pipe table; keeps its lines, because markdown-it drops cells that are too many and fills in missing ones."""
    first_token = len(state.tokens)
    if not commonmark_table(state, start, end, silent):
        return False
    if not silent:
        lines = [(line, _column(state, line), _line(state, line)) for line in range(start, state.line)]
        state.tokens[first_token].meta = {"lines": lines}
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _column(state: StateBlock, line: int) -> int:
    position = state.bMarks[line] + state.tShift[line]
    return position - (state.src.rfind("\n", 0, position) + 1)


def _closing_line(state: StateBlock, start: int, end: int) -> int:
    """The line that closes the block opened at `start`, or the end of what it may hold."""
    depth = 1
    for line in range(start + 1, end):
        if not state.isEmpty(line) and state.sCount[line] < state.blkIndent:
            return line
        match = COLONS.match(_line(state, line))
        depth += (1 if match["opening"] else -1) if match else 0
        if depth == 0:
            return line
    return end


def _stray_closing(state: StateBlock, start: int) -> bool:
    token = state.push("stray_closing", "", 0)
    token.map, token.meta = [start, start + 1], {"at": _column(state, start)}
    state.line = start + 1
    return True


def _tokenize(state: StateBlock, start: int, end: int) -> None:
    """Parse the lines in between; `lineMax` must shrink too, since paragraphs look at nothing else."""
    maximum, parent = state.lineMax, state.parentType
    state.lineMax, state.parentType = end, "container"
    state.md.block.tokenize(state, start, end)
    state.lineMax, state.parentType = maximum, parent


def _tokenize_after(state: StateBlock, start: int, end: int, width: int) -> None:
    """Parse from behind the label on the first line, and all that is indented by four below it."""
    saved = state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType
    state.bMarks[start] += state.tShift[start] + width
    state.tShift[start] = 0
    state.blkIndent += 4
    state.sCount[start] = state.blkIndent
    state.parentType = "footnote"
    state.line = start + 1
    state.md.block.tokenize(state, start, end)
    state.blkIndent -= 4
    state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType = saved


def _end_of_paragraph(state: StateBlock, start: int, end: int) -> int:
    line = start + 1
    while line < end and not state.isEmpty(line) and state.sCount[line] >= state.blkIndent:
        line += 1
    return line
