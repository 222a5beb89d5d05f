"""Enumerations in running text: how many things "A, B en C" names.

A name that holds a comma or "en" of its own ("Noord- en Oost-Groningen") is one thing; known names are masked first.
Where the text leaves it open ("wonen en samenleving, en veiligheid"), the answer is a range and not a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

MASK = "\ue000"  # a private character: stands for the letters of a known name, so that offsets stay
_ARTICLE = r"(?:(?:de|het|’t|'t) )?"
_CAPITAL = r"[A-ZÀ-Ý\ue000][\w\ue000’'/&.-]*(?<![.])"
_HALF = r"(?:[A-ZÀ-Ý][\w’']*- (?:en|of) )?"  # "Noord- en Oost-Groningen" is one thing
_ITEM = rf"{_ARTICLE}{_HALF}{_CAPITAL}(?: (?:(?:van|der|de|den|aan|op|het|&) ){{0,2}}{_CAPITAL})*"
NAMES = re.compile(rf"{_ITEM}(?:, (?!en ){_ITEM})*,? (?:en|alsook|alsmede) {_ITEM}")
_ABBREVIATION = r"(?:[A-Z][A-Za-z]{0,2}[&A-Z][A-Za-z]?[A-Z]?|[A-Z]{2,5})"
ABBREVIATIONS = re.compile(rf"(?<!\w){_ABBREVIATION}(?:(?:, | en |, en |/){_ABBREVIATION}){{2,}}(?!\w)")
_PLURAL_AND = re.compile(r"-,? (?:en|of) ")  # "in- en uitvoer" is one thing
NOT_COMPLETE = re.compile(
    r"\b(?:waaronder|onder meer|onder andere|o\.a\.|bijvoorbeeld|bijv\.|zoals|etc|enz|onder wie|met name|en andere"
    r"|inclusief|exclusief|behalve|uitgezonderd|denk aan|waarvan|variërend|mogelijk|of)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"\b(?:is|zijn|was|waren|wordt|worden|heeft|hebben|kan|kunnen|moet|moeten|gaat|gaan|zal|zullen|die|dat|wie|waar"
    r"|zij|we|wij|ik|het|omdat|zodat|als|dan|om|zich|krijgt|krijgen|komt|komen|ligt|liggen|staat|staan|zie)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"(?:een|de|het) [a-zà-ÿ]")
_PREPOSITION = re.compile(
    r"\s*(?:uit|in|op|van|met|voor|bij|door|tot|naar|over|onder|per|na|te|om|aan)\b", re.IGNORECASE
)
LONGEST = 60  # characters of one thing in an enumeration in running text


def masked(text: str, names: Iterable[str]) -> str:
    """The text with the letters of known names replaced, the longest names first."""
    for name in sorted((name for name in names if name in text), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", lambda match: MASK * len(match[0]), text)
    return text


def is_plain(text: str) -> bool:
    """Whether a text can be an enumeration of things and nothing else: no clauses, no numbers, complete."""
    pieces = re.split(r"[,;]| en ", text)
    return (
        not NOT_COMPLETE.search(text)
        and not _CLAUSE.search(text)
        and not _PREPOSITION.match(text)
        and not re.search(r"\d", text)
        and all(len(piece) <= LONGEST for piece in pieces)
    )


def how_many(text: str) -> tuple[int, int]:
    """The least and the largest number of things that an enumeration can name."""
    plain = _PLURAL_AND.sub("- & ", text.strip(" .:;"))
    separator = ";" if ";" in plain else ","
    parts = [part.strip() for part in plain.split(separator) if part.strip(" ,;")]
    ands = sum(f" {part}".count(" en ") for part in parts)
    if separator == ";":
        return len(parts), len(parts) + ands + sum(part.count(",") for part in parts)
    last = next((index for index, part in enumerate(parts) if part.startswith("en ")), None)
    if last is not None:  # ", en economie, onderwijs en arbeidsmarkt" may be one thing, the last
        return last + 1 - _asides(parts), len(parts) + ands - 1
    closing = len(parts) > 1 and " en " in parts[-1]  # "A, B en C" ends with one more
    return len(parts) + closing - _asides(parts), len(parts) + ands


def _asides(parts: list[str]) -> int:
    """How many parts may explain the one before: "een rijksvertegenwoordiger, een directeur-generaal, en een …"."""
    return sum(_ASIDE.match(part) is not None for part in parts[1:-1])
