"""SAM001: the number in a sentence and the list that follows: "vijf regio's: Twente, Achterhoek en Zuid-Limburg"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.codes import phrases
from generator.codes.phrases import Phrase
from generator.consistency.enumerations import NAMES, how_many, is_plain, masked
from generator.consistency.language import NUMBER, in_words, number_of, numbers_in, sentence_at
from generator.consistency.passage import Finding, Kind, Passage, Subject, found
from generator.diagnostics import Code
from generator.dutch import MONTHS

_WORD = r"[a-zà-ÿ][\wÀ-ÿ’'-]*"
_NOUN = r"[\wÀ-ÿ’'-]*(?:[bcdfghjklmnprstvwxz]en|s|[’']s)"
_NAMES_FOLLOW = r"(?=(?:de |het )?[A-ZÀ-Ý\ue000])"
COUNTED = re.compile(
    rf"(?P<number>(?i:{NUMBER})) (?!van (?:de|het|deze|die)\b)(?P<noun>(?:{_WORD} ){{0,3}}?{_NOUN})"
    rf"(?P<rest>(?: {_WORD}){{0,8}}?)"
    rf"(?P<opens> \(|:|,? (?:te weten|namelijk|zijnde|nl\.|t\.w\.):?|, {_NAMES_FOLLOW}"
    rf"| (?:zijn|betreft|betreffen|heten)(?: achtereenvolgens)?:? {_NAMES_FOLLOW}| (?=[A-ZÀ-Ý\ue000]))"
)
OPENS = re.compile(r"[(:,]|zijn|betref|heten|te weten|namelijk")
_PARTITIVE = re.compile(rf"\b(?P<part>één|{NUMBER}) van (?:de|deze|die) \Z", re.IGNORECASE)
_OF_THE = re.compile(r"\b(?:van|uit|onder) (?:de|deze|die) \Z", re.IGNORECASE)
_NO_LIST = re.compile(
    rf"\b(?:{NUMBER}|{'|'.join(MONTHS)})\b"
    r"|\b(?:jaar|jaren|maanden|weken|dagen|uren|keer|procent|miljoen|miljard|euro|inwoners|woningen|voorbeelden"
    r"|waarvan|waarbij|waarin|waarmee|die|dat|en|of|als|zoals|dan|meer|minder|ruim|bijna|samen)\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Report each number that differs from what is listed behind it."""
    vocabulary = subject.vocabulary
    names = [name.official for name in vocabulary.regions] + [one.name for one in vocabulary.ministries]
    running, behind = [passage for passage in subject.passages if passage.kind is not Kind.NOTE], 0
    for passage in subject.passages:
        behind += passage.kind is not Kind.NOTE
        if passage.kind is Kind.QUOTE or not OPENS.search(passage.text):
            continue
        text = masked(passage.text, names)
        for number in numbers_in(passage.text):
            match = COUNTED.match(text, number.start())
            if match is None or _NO_LIST.search(f"{match['noun']} {match['rest']}"):
                continue
            if not match["opens"].strip(" :") and not _is_apposition(text, match):
                continue
            listed = _listed(text, match, (running[at] for at in range(behind, len(running))))
            if listed:
                yield from _compared(passage, text, match, listed)


def _is_apposition(text: str, match: re.Match[str]) -> bool:
    """Whether names straight behind the noun are what it counts, and not some of them: "van de tien raken A, B en C"."""
    some = match["opens"] != ":" and _OF_THE.search(text, 0, match.start()) is not None
    return match["opens"] == ":" or not (match["rest"] or some)


def _compared(passage: Passage, text: str, match: re.Match[str], listed: tuple[int, int]) -> Iterator[Finding]:
    part = _PARTITIVE.search(text, 0, match.start())
    word = part["part"] if part else match["number"]
    number = 1 if word == "één" else number_of(word)
    least, most = listed
    if not least <= number <= most:
        start = part.start("part") if part else match.start("number")
        few, many = (Phrase(in_words(one), str(one)) for one in (least, most))
        counted = few if least == most else phrases.FROM_TO(least=few, most=many)
        noun = passage.text[match.start("noun") : match.end("noun")]
        yield found(Code.SAM001, passage, (start, match.end("noun")), number=word.lower(), noun=noun, counted=counted)


def _listed(text: str, match: re.Match[str], following: Iterable[Passage]) -> tuple[int, int] | None:
    """How many things are listed behind the number; None when no complete list is there."""
    opens = match["opens"].strip()
    rest = text[match.end() :]
    if opens == "(":
        inside, closed, _ = rest.partition(")")
        plain = closed and is_plain(inside) and re.search(r",| en ", inside)
        return how_many(inside) if plain else None
    if opens.endswith(":") and not rest.strip():
        return _items(following)
    names = NAMES.match(rest.lstrip())
    if names:
        return how_many(names[0]) if "," in names[0] or opens not in (",", "") else None
    if opens.endswith(":") or opens in ("te weten", "namelijk", ", te weten", ", namelijk"):
        _, end = sentence_at(text, match.end())
        inside = text[match.end() : end]
        return how_many(inside) if is_plain(inside) and re.search(r"[,;]", inside) else None
    return None


def _items(following: Iterable[Passage]) -> tuple[int, int] | None:
    """The items of the list behind a paragraph that ends with a colon: those at the left, or with all below them."""
    items = []
    for passage in following:
        if not passage.level or passage.kind is not Kind.ITEM:
            break
        items.append(passage)
    outer = [one for one in items if one.level == items[0].level]
    if len(outer) < 2:  # noqa: PLR2004  # one item is no list
        return None
    most = sum(how_many(one.text)[1] if is_plain(one.text) else 1 for one in items)
    return len(outer), max(most, len(items))
