"""What metadata take from the public version of a document: its first paragraph, its annexes and what it cites."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from generator.publication.grounds import find_ground
from generator.publication.terms import Term, plain
from generator.publication.withhold import Removed
from generator.tree.blocks import Annex, Block, Document, Paragraph
from generator.tree.inlines import Inline
from generator.tree.walk import plain_text, walk_blocks


def on_one_line(inlines: Iterable[Inline]) -> str:
    """The readable characters, without line ends and double spaces."""
    return " ".join(plain_text(inlines).split())


def first_paragraph(document: Document) -> str:
    """The first paragraph with text; empty when there is none."""
    texts = (on_one_line(block.inlines) for block in _blocks(document) if isinstance(block, Paragraph))
    return next((text for text in texts if text), "")


def annex_titles(document: Document) -> tuple[str, ...]:
    """The annexes in the document, by number and title."""
    annexes = (block for block in _blocks(document) if isinstance(block, Annex))
    return tuple(f"Bijlage {annex.number}. {on_one_line(annex.title)}".rstrip() for annex in annexes)


def grounds(removed: Iterable[Removed]) -> tuple[str, ...]:
    """Why something was left out, in the words of the list of grounds, each once, in reading order."""
    found = (find_ground(one.ground) for one in removed)
    return tuple(dict.fromkeys(ground.label for ground in found if ground))


def leaks(text: str, terms: Iterable[Term]) -> bool:
    """Whether a text holds what may stand nowhere; the proof of the Word file searches in the same way."""
    searched = (term for term in terms if term.is_searchable and (term.strict or term.personal))
    return any(term.stands_in(plain(text)) for term in searched)


def _blocks(document: Document) -> Iterable[Block]:
    return walk_blocks(chain.from_iterable(document.slots.values()))
