"""The section on what cannot be made public, and why: Informatie die niet openbaar gemaakt kan worden, Motivering.

Withheld text stands in `::: intern` blocks and `{.intern}` spans. The section says on which ground each was withheld,
and that the personal data of civil servants are left out; both in the fixed sentences of the house style.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from generator.documents.beslisnota.model import Beslisnota
from generator.documents.beslisnota.sections import heading_and, under_heading
from generator.documents.composing import heading, paragraph, prose
from generator.dutch import enumeration
from generator.tree.blocks import Block, WithheldBlock
from generator.tree.inlines import Withheld
from generator.tree.walk import inlines_of, plain_text, walk_blocks, walk_inlines

PERSONAL = "persoonsgegevens"  # the ground of a person in the text; the fixed sentence on anonymisation covers it


def not_public(nota: Beslisnota, words: Mapping[str, str]) -> tuple[Block, ...]:
    """The section, always there; `nvt` when nothing is withheld."""
    blocks = under_heading(prose(nota.not_public)) or (paragraph(words["nvt"]),)
    return (
        *heading_and(words["niet_openbaar"], blocks),
        heading(2, words["motivering"], numbered=False),
        *_motivation(nota, words),
    )


def grounds(nota: Beslisnota) -> list[str]:
    """The grounds on which something in the nota is withheld, each once, in reading order."""
    fields = (nota.occasion, nota.decision, nota.core, nota.explanation, nota.not_public, nota.motivation)
    found = _grounds_in(chain.from_iterable(prose(field) for field in fields))
    return list(dict.fromkeys(ground for ground in found if ground != PERSONAL))


def _grounds_in(blocks: Iterable[Block]) -> Iterator[str]:
    every = list(blocks)
    yield from (block.ground for block in walk_blocks(every) if isinstance(block, WithheldBlock))
    yield from (inline.ground for inline in walk_inlines(every) if isinstance(inline, Withheld))


def _motivation(nota: Beslisnota, words: Mapping[str, str]) -> tuple[Block, ...]:
    own = under_heading(prose(nota.motivation))
    because = words["grond"].replace("{grond}", enumeration(grounds(nota)))
    given = own or ((paragraph(because),) if grounds(nota) else ())
    return given if _says(own, words["anonimisering"]) else (*given, paragraph(words["anonimisering"]))


def _says(blocks: Iterable[Block], sentence: str) -> bool:
    return any(sentence in plain_text(inlines_of(block)) for block in walk_blocks(blocks))
