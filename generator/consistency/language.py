"""What the rules know of Dutch: numbers in words, sentences, and the words that make a statement about the past."""

from __future__ import annotations

import re
from collections.abc import Iterator

NUMERALS = [
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "twintig",
]
NUMBER = rf"(?:{'|'.join(NUMERALS[2:])}|[2-9]|[1-4]\d)"
# The same, no part of an amount, a date, a dossier number or a compound. It begins with the set of its first letters, for
# then the engine leaps from one to the next; what stands before them is looked at from there.
_FIRST = "".join(sorted({letter for word in NUMERALS[2:] for letter in (word[0], word[0].upper())}))
_WORDS = "|".join(rf"(?<=[{word[0]}{word[0].upper()}])(?i:{word[1:]})" for word in NUMERALS[2:])
_NUMBERS = re.compile(
    rf"[1-9{_FIRST}](?<![\w.,/€–-].)(?<!\d .)(?<!€ .)(?:{_WORDS}|(?<=[2-9])|(?<=[1-4])\d)(?!\w|[.,/–-]\d)"
)

_END = re.compile(r"[.!?…][\"'’”»)\]]*(?=\s+[\"'‘“«(\[]*[A-ZÀ-Ý0-9’'])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:nr|nrs|blz|jl|a\.s|c\.s|d\.d|t\.a\.v|m\.b\.t|e\.d|n\.a\.v|bijv|bv|resp|dr|mr|drs|prof|ing|ir|ca|art|o\.a"
    r"|m\.n|t\.w|nl|incl|excl|St|mln|mld|Stb|Stcrt)|\b[A-Z])\.\Z"
)
LONGEST_ABBREVIATION = 8  # looking back no further keeps the work in step with the length of the text
_SPACES = re.compile(r"\s*")
PAST = re.compile(
    r"\b(?:toenmalig\w*|voormalig\w*|destijds|indertijd|voorheen|vroeger\w*|voorganger\w*|opgeheven|opgevolgd|opvolger"
    r"|vorig\w*|eerder\w*|was|waren|werd|werden|had|hadden|heette\w*|sindsdien|tot dan toe|demissionair\w*)\b",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?<![\d/-])(?:19|20)\d{2}(?!\d)")


def number_of(word: str) -> int:
    """The value of a number in words or digits."""
    lowered = word.lower()
    return NUMERALS.index(lowered) if lowered in NUMERALS else int(word)


def numbers_in(text: str) -> Iterator[re.Match[str]]:
    """The numbers from two to forty-nine that count something, in words or in digits."""
    return _NUMBERS.finditer(text)


def holds_any(text: str, words: tuple[str, ...]) -> bool:
    """Whether any of these letters stands in a text: a look that costs next to nothing, before a rule reads it."""
    for word in words:  # noqa: SIM110  # any() with a generator takes three times as long, and this is asked of every text
        if word in text:
            return True
    return False


def in_words(number: int) -> str:
    """A number as it stands in a sentence: elf, 36."""
    return NUMERALS[number] if number < len(NUMERALS) else str(number)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends; an abbreviation or an initial ends none."""
    start = 0
    for match in _END.finditer(text):
        near = max(start, match.start() - LONGEST_ABBREVIATION)
        if match[0].startswith(".") and _ABBREVIATION.search(text, near, match.start() + 1):
            continue
        yield start, match.end()
        start = _SPACES.match(text, match.end()).end()  # type: ignore[union-attr]  # none are some, too
    if text[start:].strip():
        yield start, len(text)


def sentence_at(text: str, offset: int) -> tuple[int, int]:
    """The sentence in which this offset lies."""
    return next((span for span in sentences(text) if span[0] <= offset < span[1]), (0, len(text)))


def speaks_of_the_past(text: str, boundary_year: int) -> bool:
    """Whether a sentence looks back: it says so, or it names a year up to and including the boundary."""
    return PAST.search(text) is not None or any(int(year) <= boundary_year for year in YEAR.findall(text))
