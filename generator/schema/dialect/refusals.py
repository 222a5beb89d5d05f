"""What Markdown can do and our documents cannot: refused with advice, never printed half or dropped in silence.

Also texts that CommonMark prints literally although the author clearly meant something: half a table, a caption without
its table, the address list of reference links.
"""

from __future__ import annotations

import re

from markdown_it.token import Token

from generator.codes import markdown_phrases as says
from generator.diagnostics import Location
from generator.schema.dialect.reading import Reading

# Read by generator.consistency.silence, and left out of the document.
SILENCE = re.compile(r"<!--\s*rijkspen:\s*negeer\b(?:(?!-->).)*-->")
REFUSED = {
    "html_block": (says.HTML, says.NO_HTML),
    "html_inline": (says.HTML, says.NO_HTML),
    "image": (says.IMAGE, says.NO_IMAGE),
    "code_inline": (says.CODE, says.NO_CODE),
    "fence": (says.CODE_BLOCK, says.NO_CODE),
    "code_block": (says.INDENTED, says.NOT_INDENTED),
    "hr": (says.RULE, says.NO_RULE),
}
UNDERLINED = (says.UNDERLINED, says.NOT_UNDERLINED)

# What the text of a paragraph looks like, and what is wrong with it then; first a character that it cannot do without.
SUSPECT = (
    (
        "|",
        re.compile(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$", re.MULTILINE),
        says.UNEVEN_TABLE,
    ),
    (":", re.compile(r"\A(?:Table|Tabel)?:[ \t]+\S"), says.STRAY_CAPTION),
    ("\n", re.compile(r"\n[ \t]*\d{1,2}[.)][ \t]+\S"), says.NUMBERED_LINE),
    ("[", re.compile(r"\A\[[^\]\n^][^\]\n]*\]:[ \t]*\S"), says.ADDRESS_LIST),
    ("{", re.compile(r"\s\{[.#][^{}\n]*\}\Z"), says.STRAY_BRACES),
)


def refuse(reading: Reading, node: Token, place: Location) -> None:
    """Report a construct that cannot be in a document; a comment that silences a finding is no part of it."""
    if node.type.startswith("html") and SILENCE.fullmatch(node.content.strip()):
        return
    construct, advice = REFUSED[node.type]
    tag = node.content.strip().split("\n")[0][:40]
    reading.refuse(place, construct, advice(tag=tag) if node.type.startswith("html") else advice)


def check_suspect(reading: Reading, content: str, place: Location) -> None:
    """Report text that was meant as something else."""
    for character, pattern, problem in SUSPECT:
        if character in content and pattern.search(content):
            reading.fault(place, problem)
