"""SAM006: the abbreviation of a ministry as the register has it: IenW, not I&W; LVVN, not LNVN.

A form with an ampersand is found everywhere. A mistyped one only between other ministries: elsewhere three capitals
may be anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.consistency.enumerations import ABBREVIATIONS
from generator.consistency.passage import Finding, Subject, found
from generator.consistency.spelling import one_edit_apart
from generator.consistency.vocabulary import Ministry
from generator.diagnostics import Code

AMPERSAND = re.compile(r"(?<![\w&/.])(?:Min)?(?P<written>(?P<first>[A-Z]{1,2}) ?& ?(?P<last>[A-Z]))(?![\w&])")
ENOUGH = 2  # known ministries in one enumeration


def check(subject: Subject) -> Iterator[Finding]:
    """Report each abbreviation in another form than that of the register."""
    ministries = subject.vocabulary.ministries
    known = {one.abbreviation for one in ministries}
    listed = {variant: one.abbreviation for one in ministries for variant in one.variants}
    for passage in subject.own if ministries else ():
        for start, written in _candidates(passage.text, known, ministries):
            official = listed.get(written) or _official(written, known)
            if official:
                span = (start, start + len(written))
                yield found(Code.SAM006, passage, span, suggestion=official, written=written, official=official)


def _candidates(text: str, known: set[str], ministries: tuple[Ministry, ...]) -> Iterator[tuple[int, str]]:
    if "&" in text:
        for match in AMPERSAND.finditer(text):
            yield match.start("written"), match["written"]
    for match in ABBREVIATIONS.finditer(text):
        words = list(re.finditer(r"[A-Za-z&]+", re.sub(r"\ben\b", "  ", match[0])))
        if sum(word[0] in known for word in words) >= ENOUGH:
            for word in words:
                if word[0] not in known and "&" not in word[0]:
                    yield match.start() + word.start(), word[0]


def _official(written: str, known: set[str]) -> str:
    """The abbreviation that is meant: with "en" for an ampersand, or one letter away."""
    ampersand = re.fullmatch(r"([A-Z]{1,2}) ?& ?([A-Z])", written)
    if ampersand:
        spelled = f"{ampersand[1]}en{ampersand[2]}"
        return spelled if spelled in known else ""
    if len(written) < 3:  # noqa: PLR2004  # two letters are one letter away from too much
        return ""
    near = [one for one in known if one.casefold() == written.casefold() or one_edit_apart(one, written)]
    return near[0] if len(near) == 1 else ""
