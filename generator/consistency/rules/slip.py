"""SAM020: slips that no sentence can mean: the same word twice, "10 á 15", and a word one letter from one used elsewhere.

A long word that is met once, and differs by one letter in its inside from a word that is met more often, is a slip of
the pen or of the scanner ("grenslicging"). Endings and linking letters are grammar and are left alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain

from generator.consistency.passage import Finding, Passage, Subject, found
from generator.consistency.spelling import difference, one_edit_apart
from generator.diagnostics import Code

TWICE = re.compile(r"\b(?P<word>[a-zà-ÿ]{2,}) (?P=word)\b(?![’'-])")
MAY_STAND_TWICE = frozenset(
    {"dat", "die", "wat", "had", "zij", "ze", "is", "nou", "heel", "hele", "zeer", "ver", "haar"}
)
ACUTE = re.compile(r"(?<=\d) (?P<word>á)(?= \d)")
WITH_OTHERS = re.compile(r"\b(?P<name>[A-Z][a-zà-ÿ]+) (?:cs|c\.s|cs\.)(?![\w.])")
ONE_MEMBER = re.compile(r"\bde leden (?P<name>[A-Z][\wÀ-ÿ-]+) c\.s\.")
WORD = re.compile(r"(?<![\w@./-])[A-Za-zà-ÿ][a-zà-ÿ]{9,}(?![\w@-]|[./]\w)")
LONG = 12  # letters
EDGE = 3  # letters at either end: there grammar lives
LINKS, LINK_EDGE = frozenset("sen"), 4  # letters that link the parts of a compound
LINKING, COMPOUND = frozenset({"", "s", "e", "n", "en", "ens"}), 6  # what links, and letters of a part
VOWELS = frozenset("aeiouy")  # a strong verb changes one for another: vertrekken, vertrokken

_Likeness = tuple[str, str, int]  # first letters, last letters or all of them, length


def check(subject: Subject) -> Iterator[Finding]:
    """Report each slip."""
    words: Counter[str] = Counter()
    places: dict[str, tuple[Passage, tuple[int, int]]] = {}
    for passage in subject.own:
        yield from _at_sight(passage)
        for match in WORD.finditer(passage.text):
            word = match[0].lower()
            words[word] += 1
            places[word] = (passage, match.span())
    rank = {word: number for number, word in enumerate(words)}
    near: dict[_Likeness, list[str]] = defaultdict(list)
    for word in words:
        for likeness in _likenesses(word):
            near[likeness].append(word)
    for word, times in words.items():
        other = _slip_of(word, near, words, rank) if times == 1 else ""
        if other:
            passage, span = places[word]
            yield found(Code.SAM021, passage, span, written=word, other=other, count=words[other])


def _likenesses(word: str) -> Iterator[_Likeness]:
    """What a slip leaves as it was: the letters at both ends, or when two letters changed places, which letters it has."""
    yield word[:EDGE], word[-EDGE:], len(word)
    yield word[:EDGE], "".join(sorted(word)), 0


def _slip_of(word: str, near: dict[_Likeness, list[str]], words: Counter[str], rank: dict[str, int]) -> str:
    """The first word, the shortest first, that this one may be a slip of; of two that are both met once, the later is."""
    ends = (near.get((word[:EDGE], word[-EDGE:], length), ()) for length in range(len(word) - 2, len(word) + 3))
    alike = (*chain.from_iterable(ends), *near[word[:EDGE], "".join(sorted(word)), 0])
    slips = (other for other in alike if _is_slip(word, other))
    asked = (other for other in slips if words[other] > 1 or _is_later(word, other, rank))
    return min(asked, key=lambda other: (len(other), rank[other]), default="")


def _is_later(word: str, other: str, rank: dict[str, int]) -> bool:
    """Whether a word came behind the other; short words that are both met once may well be two words."""
    return min(len(word), len(other)) >= LONG and rank[other] < rank[word]


def _at_sight(passage: Passage) -> Iterator[Finding]:
    for match in TWICE.finditer(passage.text):
        if match["word"] not in MAY_STAND_TWICE:
            yield found(Code.SAM020, passage, match.span(), written=match[0], right=match["word"])
    for match in WITH_OTHERS.finditer(passage.text) if "cs" in passage.text or "c.s" in passage.text else ():
        yield found(Code.SAM020, passage, match.span(), written=match[0], right=f"{match['name']} c.s.")
    for match in ONE_MEMBER.finditer(passage.text) if "c.s." in passage.text else ():
        yield found(Code.SAM020, passage, match.span(), written=match[0], right=f"het lid {match['name']} c.s.")
    for match in ACUTE.finditer(passage.text) if "á" in passage.text else ():
        yield found(Code.SAM020, passage, match.span("word"), written="á", right="à")


def _is_slip(word: str, other: str) -> bool:
    start, end = difference(word, other)
    one, two = word[start : len(word) - end], other[start : len(other) - end]
    if {one, two} <= LINKING and start >= COMPOUND and end >= COMPOUND:
        return True  # basisvoorzieningsniveau, basisvoorzieningenniveau
    if not one_edit_apart(word, other):
        return False
    edge = LINK_EDGE if len(word) != len(other) and {one + two} <= LINKS else EDGE
    both_vowels = len(word) == len(other) and set(one) <= VOWELS and set(two) <= VOWELS
    changed_places = len(one) == len(two) == 2  # noqa: PLR2004  # two letters: no grammar does that
    return start >= edge and (end >= edge or (changed_places and end > 0)) and not both_vowels
