"""SAM020: slips that no sentence can mean: the same word twice, "10 á 15", and a word one letter from one used elsewhere.

A long word that is met once, and differs by one letter in its inside from a word that is met more often, is a slip of
the pen or of the scanner ("grenslicging"). Endings and linking letters are grammar and are left alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.consistency.passage import Finding, Passage, Subject, found
from generator.consistency.spelling import difference, one_edit_apart
from generator.diagnostics import Code

TWICE = re.compile(r"\b(?P<word>[a-zà-ÿ]{2,}) (?P=word)\b(?![’'-])", re.IGNORECASE)
MAY_STAND_TWICE = frozenset({"dat", "die", "wat", "had", "zij", "ze", "een", "is", "nou", "heel", "hele", "zeer", "ver",
                             "haar", "weer", "stap", "door", "van", "hoe", "na", "bla", "in", "op", "aan"} - {"van", "in", "op", "aan", "door", "een"})  # fmt: skip
ACUTE = re.compile(r"(?<=\d) (?P<word>á)(?= \d)")
WORD = re.compile(r"(?<![\w@./-])[a-zà-ÿ]{10,}(?![\w@-]|[./]\w)")
ENDING, OPENING = 3, 3  # letters in which grammar lives
LINKS = {"s", "e", "n"}


def check(subject: Subject) -> Iterator[Finding]:
    """Report each slip."""
    words: Counter[str] = Counter()
    places: dict[str, tuple[Passage, tuple[int, int]]] = {}
    for passage in subject.own:
        yield from _at_sight(passage)
        for match in WORD.finditer(passage.text):
            words[match[0]] += 1
            places.setdefault(match[0], (passage, match.span()))
    by_shape = _by_shape(words)
    for word, times in words.items():
        if times == 1:
            other = next((one for one in by_shape.get(_key(word), ()) if _is_slip(word, one, words)), "")
            other = other or next((one for key in _keys_near(word) for one in by_shape.get(key, ()) if _is_slip(word, one, words)), "")
            if other:
                passage, span = places[word]
                yield found(Code.SAM021, passage, span, written=word, other=other, count=words[other])


def _at_sight(passage: Passage) -> Iterator[Finding]:
    for match in TWICE.finditer(passage.text):
        if match["word"].casefold() not in MAY_STAND_TWICE:
            yield found(Code.SAM020, passage, match.span(), written=match[0], right=match["word"])
    for match in ACUTE.finditer(passage.text):
        yield found(Code.SAM020, passage, match.span("word"), written="á", right="à")


def _key(word: str) -> tuple[str, int]:
    return word[:OPENING], len(word)


def _keys_near(word: str) -> Iterator[tuple[str, int]]:
    yield word[:OPENING], len(word) - 1
    yield word[:OPENING], len(word) + 1


def _by_shape(words: Counter[str]) -> dict[tuple[str, int], list[str]]:
    shapes: dict[tuple[str, int], list[str]] = {}
    for word, times in words.items():
        if times > 1:
            shapes.setdefault(_key(word), []).append(word)
    return shapes


def _is_slip(word: str, other: str, words: Counter[str]) -> bool:
    if not one_edit_apart(word, other):
        return False
    start, end = difference(word, other)
    if start < OPENING or end < ENDING:
        return False
    differing = {word[start : len(word) - end], other[start : len(other) - end]}
    return not (len(word) != len(other) and differing & LINKS)
