"""Every citation stands in the form of the citation style: `Tweede Kamer, vergaderjaar 2023–2024, 36 471, nr. 96, blz. 91`."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.codes import phrases
from generator.consistency.language import holds_any
from generator.diagnostics import Code
from generator.references.canonical import canonical, canonical_of_several
from generator.references.find import Found, find_by_place
from generator.references.style import NBSP, CitationStyle
from generator.references.values import Reference
from generator.typography import SPACES_AND_DASHES, typeset_text
from generator.word.text.model import WordText
from generator.wordcheck.findings import Findings
from generator.wordcheck.passages import passages_read
from generator.wordcheck.subject import Subject

STYLED = "kamerstuk"  # the one kind whose form is a matter of style; of the others a rule prescribes it
Group = tuple[Found, ...]  # the documents that one citation names
Groups = tuple[Group, ...]

# What a style or a rule gives one form; the name of a law or a whole dossier may stand in a sentence in many ways.
WITH_FORM = frozenset({"kamerstuk", "handelingen", "aanhangsel", "staatsblad", "staatscourant", "tractatenblad"})
DOSSIER = re.compile(r"\d{2}[\s.\u00a0\u202f-]?\d{3}")
JOURNAL = re.compile(r"\bSt(?:aats)?(?:b|crt|courant)|\bTrb|\bTractaten|Hand|\bh-", re.IGNORECASE)
JOURNALS = ("stb", "stcrt", "stcour", "staats", "trb", "tractaten", "hand", "h-")
MORE_THAN_AND = re.compile(
    r"\b(?:resp|respectievelijk|of|tot|t/m|juncto|jo)\b|[(\[]|\bnrs?\.?\s[^.;]*?\d\s?[-–]\s?\d", re.IGNORECASE
)
SHORT = 300  # characters of a text that may well come back
SAMPLE = 100  # citations, enough to see in which style a document is written
AS_IDENTIFIER = re.compile(r"(?:kst|ah|h|blg|stb|stcrt|trb)-|https?:", re.IGNORECASE)


def check(subject: Subject, findings: Findings) -> None:
    """Report each citation in another form (REF040), and each of which it is not certain what it cites (REF041).

    Where a Kamerstuk is in another form, the answer says once which style was asked for (REF043).
    """
    forms, otherwise = Forms(subject.citations), False
    for passage in passages_read(subject.word):
        for group in citations_in(passage.text):
            first = group[0]
            spot = passage.spot(first.start, first.end)
            if first.doubts:
                findings.add(
                    Code.REF041, spot, text=spot.words, doubt=phrases.DOUBTS.get(first.doubts[0], first.doubts[0])
                )
            written = forms.wanted(group, spot.words)
            if written and not is_so(written, spot.words):
                otherwise = otherwise or first.reference.kind == STYLED
                repair = spot.replaced_by(written) if forms.reads_the_same(written, group) else None
                findings.add(Code.REF040, spot, repair, text=" ".join(spot.words.split()), written=written)
    if otherwise:
        findings.add(Code.REF043, None, style=subject.citations.name)


def fits(word: WordText, style: CitationStyle) -> int:
    """How many of the first citations of a file stand in the form of this style already."""
    forms, seen, fitting = Forms(style), 0, 0
    for passage in passages_read(word):
        for group in citations_in(passage.text):
            words = passage.text[group[0].start : group[0].end]
            written, seen = forms.wanted(group, words), seen + 1
            fitting += bool(written) and is_so(written, words)
        if seen >= SAMPLE:
            break
    return fitting


def is_so(written: str, words: str) -> bool:
    """Whether a citation stands in this form; hard spaces are a matter of another rule."""
    return written.replace(NBSP, " ") == words.replace(NBSP, " ")


def citations_in(text: str) -> Groups:
    """The citations of a text, each with all documents that it names; most texts need no reading."""
    if not DOSSIER.search(text) and not (holds_any(text.casefold(), JOURNALS) and JOURNAL.search(text)):
        return ()
    return _read_again(text) if len(text) <= SHORT else _read(text)


def _read(text: str) -> Groups:
    return tuple(tuple(group) for group in find_by_place(text).values())


@lru_cache(maxsize=10_000)
def _read_again(text: str) -> Groups:
    """The notes of a long report cite the same papers in the same words, time and again."""
    return _read(text)


class Forms:
    """How citations are written in one style; each is worked out once."""

    def __init__(self, style: CitationStyle) -> None:
        self._style = style
        self._written: dict[tuple[Reference, ...], str] = {}

    def wanted(self, group: Group, words: str) -> str:
        """The citation as it should stand; empty where there is no one form for it."""
        first = group[0]
        if first.doubts or first.reference.kind not in WITH_FORM or AS_IDENTIFIER.match(words):
            return ""
        if len(group) > 1 and not _says_all(group, words):
            return ""
        cited = tuple(found.reference for found in group)
        if cited not in self._written:
            plain = canonical(cited[0], self._style) if len(cited) == 1 else canonical_of_several(cited, self._style)
            self._written[cited] = typeset_text(plain, SPACES_AND_DASHES)
        return self._written[cited]

    def reads_the_same(self, written: str, group: Group) -> bool:
        """Whether the new form cites the same documents and page: else it may not be replaced."""
        again = citations_in(written)
        whole = len(again) == 1 and (again[0][0].start, again[0][0].end) == (0, len(written))
        certain = all(found.reference.identifier is not None for found in group)
        return whole and certain and [_said(found) for found in again[0]] == [_said(found) for found in group]


def _says_all(group: Group, words: str) -> bool:
    """Whether the words name each paper, and no more than "en" between them: a range or a remark has no one form."""
    numbers = {found.reference.number or "" for found in group}
    named = all(re.search(rf"(?<!\w){re.escape(number)}(?!\w)", words) for number in numbers)
    return named and not MORE_THAN_AND.search(words)


def _said(found: Found) -> tuple[object, ...]:
    reference = found.reference
    return (reference.identifier, reference.number, reference.chamber, reference.session_year, reference.page)
