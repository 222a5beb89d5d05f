"""The annex "Moties en toezeggingen": what the letter answers, made from the register and from the letter itself.

A row per commitment under `beantwoordt`: what it is and where it stands, what was asked or promised, and how this letter
deals with it. An author who says nothing about that gets the standing that the register knows.
"""

from __future__ import annotations

from generator.documents.composing import cell, shown_date
from generator.documents.composing import table as composed_table
from generator.documents.kamerbrief.model import COMMITMENTS, Kamerbrief
from generator.schema.registers import Commitment
from generator.schema.registry import Registers
from generator.tree.blocks import Annex, Cell, Paragraph
from generator.tree.inlines import Citation, CitedItem, Inline, Text

STANDING = {
    "voldaan": "Voldaan, met deze brief.",
    "deels voldaan": "Deels voldaan; deze brief gaat erop in.",
    "open": "Deze brief gaat erop in.",
}


def commitments_annex(brief: Kamerbrief, registers: Registers) -> tuple[Annex, ...]:
    """The annex, behind the others; nothing when the letter does not ask for it or answers nothing."""
    rows = [(key, registers.commitments[key]) for key in brief.answers if key in registers.commitments]
    if not brief.commitments_table or not rows:
        return ()
    own = {str(one.commitment): one.text.inlines for one in brief.handling}
    made = composed_table(
        ("Motie of toezegging", "Wat is gevraagd of toegezegd", "Afdoening"),
        [(_which(one), Cell((Paragraph(one.summary.inlines),)), _handled(one, own.get(key))) for key, one in rows],
        caption="Moties en toezeggingen waar deze brief op ingaat",
        description="Per motie of toezegging wat er gevraagd of toegezegd is, en hoe deze brief daarop ingaat.",
        weights=(1.3, 1.6, 1.6),
    )
    return (Annex(len(brief.annexes) + 1, (Text(COMMITMENTS),), (made,)),)


def _which(one: Commitment) -> Cell:
    """What it is, of whom, when, and its paper."""
    start = str(one.kind).capitalize() + (f" van {_with_article(one.by)}" if one.by else "")
    words = start + (f", {shown_date(one.date)}" if one.date else "") + (f" ({one.occasion})" if one.occasion else "")
    return Cell((Paragraph((Text(words), *_papers(one.papers[:1]))),))


def _with_article(by: str) -> str:
    """Who it was, as in a sentence: de minister van BZK, het ministerie van IenW."""
    if by.startswith("ministerie "):
        return f"het {by}"
    return f"de {by}" if by.startswith(("minister ", "staatssecretaris ")) else by


def _handled(one: Commitment, own: tuple[Inline, ...] | None) -> Cell:
    if own is not None:
        return Cell((Paragraph(own),))
    earlier = (Text(" Eerder: "), *_papers(one.answered_in, first=""), Text(".")) if one.answered_in else ()
    return Cell((Paragraph((Text(STANDING[one.status]), *earlier)),)) if earlier else cell(STANDING[one.status])


def _papers(keys: tuple[str, ...], first: str = "; ") -> tuple[Inline, ...]:
    """Papers in their short form, as in running text."""
    pieces: list[Inline] = []
    for index, key in enumerate(keys):
        separator = first if index == 0 else " en "
        pieces += [Text(separator)] if separator else []
        pieces.append(Citation((CitedItem(str(key)),), as_note=False))
    return tuple(pieces)
