"""SAM007: the full name of a ministry, letter for letter: "Onderwijs, Cultuur en Wetenschap", with its comma."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.consistency.passage import Finding, Subject, found
from generator.consistency.vocabulary import Ministry
from generator.diagnostics import Code

_BETWEEN = r"(?:\s*,)?(?:\s*&\s*|\s+en\s+|\s*,?\s+)"


def check(subject: Subject) -> Iterator[Finding]:
    """Report each name of a ministry with another comma, capital or ending than it has."""
    patterns = _patterns(subject.vocabulary.ministries)
    for passage in subject.own:
        taken: list[tuple[int, int]] = []
        for pattern, official in patterns:
            if official.split()[0].rstrip(",") not in passage.text:
                continue
            for match in pattern.finditer(passage.text):
                if any(start < match.end() and match.start() < end for start, end in taken):
                    continue
                taken.append(match.span())
                if not _is_official(match[0], official):
                    span = match.span()
                    yield found(Code.SAM007, passage, span, suggestion=official, written=match[0], official=official)


def _is_official(written: str, official: str) -> bool:
    joined = re.sub(r"\s+", " ", written)
    return joined == official or (joined.isupper() and joined == official.upper())


@lru_cache(maxsize=8)
def _patterns(ministries: tuple[Ministry, ...]) -> list[tuple[re.Pattern[str], str]]:
    """Names of several words only, the longest first; a text may have other endings, commas and capitals in them."""
    names = sorted({one.name for one in ministries if " " in one.name}, key=len, reverse=True)
    return [(re.compile(_loose(name)), name) for name in names]


def _loose(name: str) -> str:
    words = [word for word in re.findall(r"[\w-]+", name) if word != "en"]
    rest = "".join(f"{_BETWEEN}{_word(word)}" for word in words[1:])
    return rf"(?<!\w){re.escape(words[0])}{rest}(?:s|en|pen)?(?!\w)"


def _word(word: str) -> str:
    """A name begins with a capital; the words behind it may have lost theirs in this text."""
    return rf"[{word[0]}{word[0].lower()}]{re.escape(word[1:])}"
