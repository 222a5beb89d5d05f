"""What a document of a region closes with: its abbreviations and what is still to be supplied, made from its own text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.documents.composing import cell, inlines, paragraph, see, table
from generator.documents.regional.tables import abbreviations
from generator.dutch import plural
from generator.schema.registry import Registers
from generator.tree.blocks import Annex, Block, Cell, Heading, Landscape, WithheldBlock
from generator.tree.inlines import Gap, Inline, Note, Text, Withheld
from generator.tree.walk import blocks_of, children_of, inlines_of, plain_text

WORD = re.compile(r"\w[\w&-]*")
Place = tuple[str, str]  # anchor and title of a heading


def known_abbreviations(registers: Registers) -> dict[str, str]:
    """Every abbreviation that the project explains: of the programme, of organisations, and in its own register."""
    programme = registers.programme
    own = {str(programme.abbreviation): str(programme.name)} if programme else {}
    organisations = {
        str(one.abbreviation): str(one.name) for one in registers.organisations.values() if one.abbreviation
    }
    return {**organisations, **own, **{key: str(text) for key, text in registers.abbreviations.items()}}


def used_abbreviations(blocks: Iterable[Block], known: Mapping[str, str]) -> list[tuple[str, str]]:
    """The abbreviations that stand in the text, with their meaning, in alphabetical order."""
    texts = (inline.text for inline in _shown(blocks) if isinstance(inline, Text))
    words = {word for text in texts for word in WORD.findall(text)}
    return sorted(((short, known[short]) for short in words & known.keys()), key=lambda pair: pair[0].lower())


def closing_annexes(
    body: tuple[Block, ...], annexes: tuple[Block, ...], registers: Registers, *, draft: bool
) -> tuple[Block, ...]:
    """The annexes that the document makes of itself, numbered after those of the author."""
    made: list[tuple[str, str, tuple[Block, ...]]] = []
    pairs = used_abbreviations((*body, *annexes), known_abbreviations(registers))
    if pairs:
        made.append(("Afkortingen", "bijlage-afkortingen", abbreviations(pairs)))
    points = list(open_points((*body, *annexes))) if draft else []
    if points:
        made.append(("Nog in te vullen", "bijlage-nog-in-te-vullen", _points(points)))
    return tuple(
        Annex(number, inlines(title), blocks, anchor)
        for number, (title, anchor, blocks) in enumerate(made, start=len(annexes) + 1)
    )


def open_points(blocks: Iterable[Block], place: Place = ("", "")) -> Iterator[tuple[Place, str]]:
    """Everything that is still to be supplied, with the heading or annex of ours under which it stands."""
    for block in blocks:
        if isinstance(block, Landscape):
            yield from open_points(block.blocks, place)
            continue
        if isinstance(block, Heading) and block.anchor:
            place = (block.anchor, plain_text(block.inlines))
        if isinstance(block, Annex):
            place = (block.anchor, plain_text(block.title))
        for inline in _shown((block,)):
            if isinstance(inline, Gap):
                yield place, inline.what or "tekst"


def _points(points: Sequence[tuple[Place, str]]) -> tuple[Block, ...]:
    by_place: dict[Place, Counter[str]] = {}
    for place, what in points:
        by_place.setdefault(place, Counter())[what] += 1
    rows = [
        [_where(place), cell("; ".join(_times(what, n) for what, n in found.items()))]
        for place, found in by_place.items()
    ]
    count = plural(len(points), "gegeven", "gegevens")
    made = table(
        ["Waar", "Wat er nog komt"],
        rows,
        caption="Wat er nog moet komen",
        description=f"{count} die nog moeten worden aangeleverd, met de plaats in het document.",
        weights=[2, 3],
    )
    return (paragraph(f"Dit document is een concept. Er ontbreken nog {count}."), made)


def _times(what: str, times: int) -> str:
    return f"{what} ({times} keer)" if times > 1 else what


def _where(place: Place) -> Cell:
    anchor, title = place
    if not anchor:
        return cell(title)
    word = "hoofdstuk" if anchor.startswith("hoofdstuk") else "paragraaf"
    return cell(see(anchor, word), f", {title}")


def _shown(blocks: Iterable[Block]) -> Iterator[Inline]:
    """Every inline that no version of the document leaves out: a list made from the text is to give nothing away."""
    for block in blocks:
        if not isinstance(block, WithheldBlock):
            yield from _shown_of(inlines_of(block))
            yield from _shown(blocks_of(block))


def _shown_of(inlines: Iterable[Inline]) -> Iterator[Inline]:
    for inline in inlines:
        if not isinstance(inline, Withheld):
            yield inline
            yield from _shown(inline.blocks) if isinstance(inline, Note) else _shown_of(children_of(inline))
