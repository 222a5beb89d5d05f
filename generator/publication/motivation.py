"""The sentences on why something is not public, where a document has a heading Motivering.

The convention: a document that wants them has a heading with the anchor `motivering` or that text. A document type that
writes the sentences itself (a beslisnota, in the words of its house style) is left alone: a sentence is only added
when its section does not mention the ground. Sentences as in the notas of BZK (2023, 2024).
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.publication.grounds import PERSONAL
from generator.publication.withhold import Removed
from generator.record import replace
from generator.tree.blocks import Block, Document, Heading, Paragraph
from generator.tree.inlines import Text
from generator.tree.walk import inlines_of, plain_text, walk_blocks

ANCHOR = "motivering"
ANONYMISED = "In de openbaar gemaakte versie zijn alle persoonsgegevens van ambtenaren geanonimiseerd."
BECAUSE = "Vanwege {ground} kan bovenstaande niet openbaar gemaakt worden."


def sentences(removed: Iterable[Removed]) -> dict[str, str]:
    """The sentence that goes with each ground on which something was withheld, in reading order."""
    grounds = dict.fromkeys(one.ground for one in removed)
    return {g: ANONYMISED if g == PERSONAL else BECAUSE.replace("{ground}", g) for g in grounds}


def with_motivation(document: Document, removed: Iterable[Removed]) -> Document:
    """The document with the sentences that its section Motivering lacks; without such a section, the same document."""
    needed = sentences(removed)
    return replace(document, slots={name: _completed(blocks, needed) for name, blocks in document.slots.items()})


def _completed(blocks: tuple[Block, ...], needed: dict[str, str]) -> tuple[Block, ...]:
    start = next((index for index, block in enumerate(blocks) if _is_motivation(block)), None)
    if start is None or not needed:
        return blocks
    after = range(start + 1, len(blocks))
    end = next((index for index in after if isinstance(blocks[index], Heading)), len(blocks))
    said = " ".join(plain_text(inlines_of(block)) for block in walk_blocks(blocks[start + 1 : end])).casefold()
    added = [Paragraph((Text(text),)) for ground, text in needed.items() if ground.casefold() not in said]
    return (*blocks[:end], *added, *blocks[end:])


def _is_motivation(block: Block) -> bool:
    if not isinstance(block, Heading):
        return False
    return block.anchor == ANCHOR or plain_text(block.inlines).strip().casefold() == ANCHOR
