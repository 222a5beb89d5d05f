"""SAM005, SAM023: a ministry is called as it was called on the date of the document: LVVN since 2 July 2024, LNV before.

A sentence that looks back ("het toenmalige ministerie van EZK", "in 2022 schreef LNV") may use the name of then.
Of a document without a date it is at least certain that LNV and LVVN never stood in one enumeration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.codes import phrases
from generator.consistency.enumerations import ABBREVIATIONS as ENUMERATION
from generator.consistency.language import sentence_at, speaks_of_the_past
from generator.consistency.passage import Finding, Passage, Subject, found
from generator.consistency.vocabulary import Ministry
from generator.diagnostics import Code
from generator.dutch import long_date

_NOT_YET = re.compile(r"\b(?:nieuwe?|nog op te richten|toekomstige?|wordt|worden|gaat|op te richten)\b", re.IGNORECASE)
_INSIDE = re.compile(r"[\w&/.-]\Z")


def check(subject: Subject) -> Iterator[Finding]:
    """Report each ministry that did not exist by that name on the date of the document."""
    if subject.day is None:
        yield from _never_together(subject)
        return
    dated = [one for one in subject.vocabulary.ministries if not one.existed(subject.day)]
    for ministry in dated:
        pattern = _pattern(ministry, subject.vocabulary.ministries)
        for passage in subject.own:
            for match in pattern.finditer(passage.text):
                if not _is_excused(passage.text, match, ministry, subject.day):
                    yield _finding(passage, match, ministry, subject.day)


def _never_together(subject: Subject) -> Iterator[Finding]:
    """Report each enumeration of ministries that were never there at the same time (SAM023)."""
    ministries = {one.abbreviation: one for one in subject.vocabulary.ministries}
    for passage in subject.own if ministries else ():
        for listed in ENUMERATION.finditer(passage.text):
            words = [word for word in re.finditer(r"[A-Za-z]+", listed[0]) if word[0] in ministries]
            ended = [word for word in words if ministries[word[0]].until]
            begun = [one for word in words if (one := ministries[word[0]]).since]
            for word in ended:
                until = ministries[word[0]].until
                later = [one.abbreviation for one in begun if one.since and until and one.since > until]
                if later and not speaks_of_the_past(passage.text, 0):
                    span = (listed.start() + word.start(), listed.start() + word.end())
                    instead = phrases.listed(ministries[word[0]].successors)
                    yield found(Code.SAM023, passage, span, written=word[0], later=later[0], instead=instead)


def _pattern(ministry: Ministry, every: tuple[Ministry, ...]) -> re.Pattern[str]:
    """Its abbreviation as a word of its own, or its name when it is not the beginning of a longer one."""
    longer = [one.name.removeprefix(ministry.name) for one in every if one.name.startswith(f"{ministry.name} ")]
    follows = "".join(f"(?!{re.escape(rest)})" for rest in longer)
    abbreviation = rf"(?:Min)?{re.escape(ministry.abbreviation)}(?![\w&]|/\w*\d)"
    return re.compile(rf"(?<![\w&/.@-])(?:{abbreviation}|{re.escape(ministry.name)}(?!\w){follows})")


def _is_excused(text: str, match: re.Match[str], ministry: Ministry, day: date) -> bool:
    start, end = sentence_at(text, match.start())
    sentence = text[start:end]
    if ministry.until is not None and ministry.until < day:
        named_now = any(re.search(rf"\b{re.escape(one)}\b", sentence) for one in ministry.successors)
        explains = named_now and re.search(r"\b(?:nu|thans|inmiddels|heet|opgegaan|opgesplitst|gesplitst)\b", sentence)
        return bool(explains) or speaks_of_the_past(sentence, ministry.until.year - 1)
    if not ministry.predecessors:
        return True  # when it began is known, what was there before it is not
    return _NOT_YET.search(sentence) is not None


def _finding(passage: Passage, match: re.Match[str], ministry: Ministry, day: date) -> Finding:
    ended = ministry.until is not None and ministry.until < day
    others = ministry.successors if ended else ministry.predecessors
    boundary = ministry.until if ended else ministry.since
    since = phrases.UNTIL if ended else phrases.SINCE
    return found(
        Code.SAM005,
        passage,
        match.span(),
        written=match[0],
        period=since(day=long_date(boundary)) if boundary else phrases.NOT_THEN,
        day=long_date(day),
        instead=phrases.listed(others) if others else phrases.NAME_OF_THEN,
    )
