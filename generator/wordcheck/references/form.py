"""Every citation stands in the form of the citation style: `Tweede Kamer, vergaderjaar 2023–2024, 36 471, nr. 96, blz. 91`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.diagnostics import Code
from generator.references.canonical import canonical
from generator.references.find import Found, find_references
from generator.references.style import NBSP, CitationStyle
from generator.typography import SPACES_AND_DASHES, typeset_text
from generator.wordcheck.findings import Findings
from generator.wordcheck.passages import Passage, passages
from generator.wordcheck.subject import Subject

# What a style or a rule gives one form; the name of a law or a whole dossier may stand in a sentence in many ways.
WITH_FORM = frozenset({"kamerstuk", "handelingen", "aanhangsel", "staatsblad", "staatscourant", "tractatenblad"})
MAY_CITE = re.compile(
    r"\d{2}[\s.\u00a0\u202f-]?\d{3}|\bSt(?:aats)?(?:b|crt|courant)|\bTrb|\bTractaten|Hand|\bh-", re.IGNORECASE
)
AS_IDENTIFIER = re.compile(r"(?:kst|ah|h|blg|stb|stcrt|trb)-|https?:", re.IGNORECASE)


def check(subject: Subject, findings: Findings) -> None:
    """Report each citation in another form (REF040), and each of which it is not certain what it cites (REF041)."""
    for passage in passages(subject.word):
        for group in groups(passage):
            first = group[0]
            spot = passage.spot(first.start, first.end)
            if first.doubts:
                findings.add(Code.REF041, spot, text=spot.words, doubt=first.doubts[0])
            written = wanted_form(group, spot.words, subject.citations)
            if written and written.replace(NBSP, " ") != spot.words.replace(NBSP, " "):
                repair = spot.replaced_by(written) if reads_the_same(written, first) else None
                findings.add(Code.REF040, spot, repair, text=" ".join(spot.words.split()), written=written)


def groups(passage: Passage) -> Iterator[list[Found]]:
    """The citations of a passage, each with all documents that it names; most passages need no reading."""
    if not MAY_CITE.search(passage.text):
        return
    by_place: dict[tuple[int, int], list[Found]] = {}
    for found in find_references(passage.text):
        by_place.setdefault((found.start, found.end), []).append(found)
    yield from by_place.values()


def wanted_form(group: list[Found], words: str, style: CitationStyle) -> str:
    """The citation as it should stand; empty where there is no one form: several documents in one, or an identifier."""
    first = group[0]
    if len(group) > 1 or first.doubts or first.reference.kind not in WITH_FORM or AS_IDENTIFIER.match(words):
        return ""
    return typeset_text(canonical(first.reference, style), SPACES_AND_DASHES)


def reads_the_same(written: str, found: Found) -> bool:
    """Whether the new form cites the same document and page: else it may not be replaced."""
    again = _read_again(written)
    same = len(again) == 1 and (again[0].start, again[0].end) == (0, len(written))
    return same and _said(again[0]) == _said(found) and found.reference.identifier is not None


@lru_cache(maxsize=10_000)
def _read_again(written: str) -> list[Found]:
    """A long report cites the same papers time and again."""
    return find_references(written)


def _said(found: Found) -> tuple[object, ...]:
    reference = found.reference
    return (reference.identifier, reference.number, reference.chamber, reference.session_year, reference.page)
