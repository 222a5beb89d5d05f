"""Styles are those of the template; what is formatted by hand does not move when the house style does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.codes import phrases
from generator.diagnostics import Code
from generator.word.text.model import Paragraph, Run
from generator.wordcheck.findings import Findings, Spot
from generator.wordcheck.subject import Subject

OF_WORD = ("normal", "default paragraph font", "header", "footer", "toc ", "table of contents", "endnote ", "page number",
           "annotation ", "followedhyperlink", "placeholder text", "")  # fmt: skip
RUNS = frozenset({"font", "size", "colour", "underline", "fill", "strike"})  # bold and italics may be set by hand
PARAGRAPHS = frozenset(
    {"jc", "ind", "shd", "pBdr", "tabs"}
)  # spacing not: Word itself sets it at a table or a page break


def check(subject: Subject, findings: Findings) -> None:
    """Report styles from elsewhere (OPM005) and formatting by hand (OPM006): each kind once, where it first stands."""
    first: dict[tuple[str, str], Spot] = {}
    count: Counter[tuple[str, str]] = Counter()
    for paragraph in subject.word.text:
        for key, spot in _met(paragraph, subject.style_names):
            first.setdefault(key, spot)
            count[key] += 1
    for (kind, name), spot in first.items():
        if kind == "style":
            findings.add(Code.OPM005, spot, style=name, count=count[kind, name])
        else:
            findings.add(Code.OPM006, spot, what=phrases.BY_HAND[name], count=count[kind, name])


def _met(paragraph: Paragraph, known: frozenset[str]) -> Iterator[tuple[tuple[str, str], Spot]]:
    if not paragraph.text.strip():
        return
    if known and _is_strange(paragraph.style, known):
        yield ("style", paragraph.style), Spot(paragraph)
    for name in sorted(paragraph.direct & PARAGRAPHS):
        if not (name == "jc" and paragraph.cell):  # figures in a column are aligned by hand: there is no style for it
            yield ("by hand", name), Spot(paragraph)
    for run in paragraph.visible:
        spot = Spot(paragraph, run.start, run.end)
        if known and _is_strange(run.style, known):
            yield ("style", run.style), spot
        yield from ((("by hand", name), spot) for name in _by_hand(run))


def _by_hand(run: Run) -> list[str]:
    return sorted(run.direct & RUNS)


def _is_strange(style: str, known: frozenset[str]) -> bool:
    name = style.lower()
    return name not in known and not any(name == own or (own and name.startswith(own)) for own in OF_WORD)
