"""Labels with their values, such as "Onze referentie" and "2024-0000972494": in the reference block and in headers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from generator.word.text.model import Paragraph

DATE = "Datum"
SAME = {  # other words for the same label
    "Ons kenmerk": "Onze referentie",
    "Kenmerk": "Onze referentie",
    "Uw kenmerk": "Uw referentie",
    "Bijlagen": "Bijlage(n)",
    "Bijlage": "Bijlage(n)",
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label as it is printed, the value behind or under it, and the paragraph with the label."""

    label: str
    value: str
    paragraph: Paragraph


def labelled(paragraphs: Iterable[Paragraph], labels: Iterable[str]) -> list[Labelled]:
    """The labels that are met, in order. A value stands in the same paragraph, behind a tab or colon, or in the next."""
    known = {*labels, *SAME}
    lines = [paragraph for paragraph in paragraphs if paragraph.text.strip()]
    found = []
    for paragraph, after in zip_longest(lines, lines[1:]):
        label, value = _split(paragraph.text.strip())
        if label in known:
            next_line = after.text.strip() if after is not None else ""
            value = value or ("" if _split(next_line)[0] in known else next_line)
            found.append(Labelled(label, " ".join(value.split()), paragraph))
    return found


def same_label(label: str) -> str:
    """The word that we have for a label."""
    return SAME.get(label, label)


def _split(text: str) -> tuple[str, str]:
    for sign in ("\t", ":", "\n"):
        label, found, value = text.partition(sign)
        if found:
            return label.strip(), value.strip()
    return text, ""
