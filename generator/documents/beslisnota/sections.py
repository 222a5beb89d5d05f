"""The sections of a nota: a fixed heading of level 1, and the author's own headings below it."""

from __future__ import annotations

from generator.documents.composing import heading, lowered_headings
from generator.tree.blocks import Block


def heading_and(title: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """A section; nothing when there is nothing to say under its heading."""
    return (heading(1, title, numbered=False), *blocks) if blocks else ()


def under_heading(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Prose with the author's headings one level lower: `# Politieke context` stands in italics under Toelichting."""
    return lowered_headings(blocks, 1)
