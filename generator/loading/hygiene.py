"""Characters that cannot stand in a document: found in the raw text of a file, and behind escapes in quoted text.

XML 1.0 (production 2) has no place for controls, surrogates, U+FFFE and U+FFFF: Word calls such a file damaged. Marks
for the direction of writing can make a text read otherwise than it is (CVE-2021-42574); line separators and spaces
without width survive into Word unseen. A hard space, hard hyphen, soft hyphen and the joiners of emoji are welcome.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.codes import content_phrases as says
from generator.codes.phrases import Phrase

MAXIMUM_CHARACTERS_REPORTED = 20

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_OTHER = "\u200b\u2028\u2029\ufeff\ufffe\uffff"
_SURROGATES = "\ud800-\udfff"
_FORBIDDEN = re.compile(f"[{_CONTROLS}{_BIDI}{_OTHER}{_SURROGATES}]")

# The escapes of a double-quoted scalar (YAML 1.1, section 5.6); `\\.` skips the others, so that `\\u` is no escape.
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_NAMED_ESCAPES = {"0": 0x00, "a": 0x07, "b": 0x08, "v": 0x0B, "f": 0x0C, "e": 0x1B, "N": 0x85, "L": 0x2028, "P": 0x2029}

_STAND_IN = "\ufffd"
_LAST_CODE_POINT = 0x10FFFF
_NAMES = (
    ("\x00", says.NUL),
    ("\x85", says.NEL),
    (_CONTROLS, says.CONTROL),
    ("\u202e", says.RIGHT_TO_LEFT),
    (_BIDI, says.DIRECTION),
    ("\u200b", says.ZERO_WIDTH),
    ("\u2028", says.LINE_SEPARATOR),
    ("\u2029", says.PARAGRAPH_SEPARATOR),
    ("\ufeff", says.BYTE_ORDER),
    (_SURROGATES, says.SURROGATE),
    ("\ufffe\uffff", says.NO_CHARACTER),
)


def find_forbidden(text: str) -> Iterator[tuple[int, str]]:
    """Offset and character of each character in `text` that cannot stand in a document."""
    return ((found.start(), found.group()) for found in _FORBIDDEN.finditer(text))


def replace_forbidden(text: str) -> str:
    """The text with U+FFFD for each of them: as wide, so that places stay right, and allowed everywhere."""
    return _FORBIDDEN.sub(_STAND_IN, text)


def find_forbidden_escapes(written: str) -> Iterator[tuple[int, int]]:
    """Offset and code point of each such character that a double-quoted scalar writes as an escape."""
    for escape in _ESCAPE.finditer(written):
        code_point = _code_point(escape)
        if code_point is not None and (code_point > _LAST_CODE_POINT or _FORBIDDEN.match(chr(code_point))):
            yield escape.start(), code_point


def name_character(code_point: int) -> Phrase:
    """How a message names it: `U+202E (...)`, never the character itself."""
    return says.CHARACTER(code=f"U+{code_point:04X}", name=_describe(code_point))


def _code_point(escape: re.Match[str]) -> int | None:
    *digits, name = escape.groups()
    return _NAMED_ESCAPES.get(name) if name else int(next(filter(None, digits)), 16)


def _describe(code_point: int) -> Phrase:
    if code_point > _LAST_CODE_POINT:
        return says.DOES_NOT_EXIST
    return next((name for group, name in _NAMES if re.match(f"[{group}]", chr(code_point))), says.INVALID)
