"""Withhold: the composed document without what is not public; the text is taken out, not covered.

A pass before the cite stage, so that notes, numbers and the list of sources close up by themselves. What stood only
in withheld text goes with it: its notes, citations and names. A table keeps its cells. What was taken out is recorded,
for the inventory and for the proof.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from generator.diagnostics import Code, Location, Report
from generator.publication.grounds import PERSONAL
from generator.publication.placeholder import Placeholder, StandIn, closed_up, is_blank, only_stand_in
from generator.record import Gatherer, Record, field, replace
from generator.tree.blocks import (
    Annex,
    Block,
    Box,
    BulletList,
    Cell,
    Document,
    Figure,
    Heading,
    Landscape,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    Table,
    TableOfContents,
    WithheldBlock,
)
from generator.tree.inlines import CrossReference, Emphasis, Inline, Link, Note, Strong, Text, Withheld
from generator.tree.labels import Labels
from generator.tree.walk import plain_text, walk_inlines


class Removed(Record, frozen=True):
    """Something that was taken out: what it was, on which ground, and where it stood.

    `kind` is the word of the inventory: tekst, blok or veld. `target` is the address of a link of which only the
    text was marked.
    """

    kind: str
    ground: str
    blocks: tuple[Block, ...]
    origin: Location
    target: str = ""


class Withholding(Gatherer):
    """One pass over one document.

    Args:
        placeholder: what stands in the place of withheld text.
        personal: where values of fields with personal data come from; what has such an origin is withheld.
    """

    placeholder: Placeholder
    personal: frozenset[Location] = frozenset()
    removed: list[Removed] = field(default_factory=list)

    def document(self, document: Document, report: Report) -> Document:
        """The document without what is withheld; references to what is gone are reported (PUB002)."""
        public = replace(document, slots={name: self.blocks(blocks) for name, blocks in document.slots.items()})
        _check_references(document, public, report)
        return public

    # --- blocks ------------------------------------------------------------------------------------------------------

    def blocks(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """The blocks that stay; touching paragraphs that only stand in for others become one."""
        found: list[Block] = []
        for block in chain.from_iterable(map(self._block, blocks)):
            if not (_stands_in(block) and found and _stands_in(found[-1]) == _stands_in(block)):
                found.append(block)
        return tuple(found)

    def _block(self, block: Block) -> tuple[Block, ...]:
        match block:
            case WithheldBlock(blocks, ground):
                self.removed.append(Removed("blok", ground, blocks, block.origin))
                stand_in = self.placeholder.stand_in(ground, block.origin)
                return (Paragraph((stand_in,), origin=block.origin),) if stand_in.text else ()
            case Paragraph() | Heading():
                inlines = self.inlines(block.inlines)
                return () if is_blank(inlines) and not is_blank(block.inlines) else (replace(block, inlines=inlines),)
            case BulletList() | NumberedList():
                items = self._items(block.items)
                return (replace(block, items=items),) if items else ()
            case Table():
                return (self._table(block),)
            case Box() | Annex():
                title, inside = self.inlines(block.title), self.blocks(block.blocks)
                empty = isinstance(block, Box) and not title and not inside
                return () if empty else (replace(block, title=title, blocks=inside),)
            case Figure():
                return (replace(block, caption=self.inlines(block.caption)),)
            case TableOfContents():
                return (replace(block, title=self.inlines(block.title)),)
            case Quote(blocks) | Landscape(blocks):
                inside = self.blocks(blocks)
                return (replace(block, blocks=inside),) if inside else ()
        return (block,)

    def _items(self, items: tuple[ListItem, ...]) -> tuple[ListItem, ...]:
        found: list[ListItem] = []
        for item in items:
            blocks = self.blocks(item.blocks)
            alone = _stands_in(blocks[0]) if len(blocks) == 1 else None
            again = alone and found and len(found[-1].blocks) == 1 and _stands_in(found[-1].blocks[0]) == alone
            if blocks and not again:
                found.append(ListItem(blocks))
        return tuple(found)

    def _table(self, table: Table) -> Table:
        caption, header = self.inlines(table.caption), self._row(table.header)
        return replace(table, caption=caption, header=header, rows=tuple(self._row(row) for row in table.rows))

    def _row(self, row: tuple[Cell, ...]) -> tuple[Cell, ...]:
        return tuple(Cell(self.blocks(cell.blocks)) for cell in row)

    # --- inlines -----------------------------------------------------------------------------------------------------

    def inlines(self, inlines: Iterable[Inline]) -> tuple[Inline, ...]:
        """The inlines that stay, with stand-ins."""
        return closed_up(chain.from_iterable(map(self._inline, inlines)))

    def _inline(self, inline: Inline) -> tuple[Inline, ...]:
        if inline.origin in self.personal:
            return self._taken((inline,), PERSONAL, inline.origin)
        match inline:
            case Withheld(inlines, ground):
                return self._taken(inlines, ground, inline.origin)
            case Note(blocks):
                inside = self.blocks(blocks)
                return (replace(inline, blocks=inside),) if inside else ()
            case Emphasis() | Strong():
                return self._dressed(inline)
            case Link():
                return self._link(inline)
            case CrossReference():
                return (replace(inline, inlines=self.inlines(inline.inlines)),)
        return (inline,)

    def _taken(self, inlines: tuple[Inline, ...], ground: str, origin: Location) -> tuple[Inline, ...]:
        self.removed.append(Removed("tekst", ground, (Paragraph(inlines, origin=origin),), origin))
        return (self.placeholder.stand_in(ground, origin),)

    def _dressed(self, inline: Emphasis | Strong) -> tuple[Inline, ...]:
        """Emphasis; around a stand-in alone it means nothing any more."""
        inside = self.inlines(inline.inlines)
        if is_blank(inside) and not is_blank(inline.inlines):
            return (StandIn("", origin=inline.origin),)
        return inside if only_stand_in(inside) else (replace(inline, inlines=inside),)

    def _link(self, link: Link) -> tuple[Inline, ...]:
        """A link of which the whole text is withheld loses its address: a mail address names a person."""
        before = len(self.removed)
        inside = self.inlines(link.inlines)
        if len(self.removed) == before or not (is_blank(inside) or only_stand_in(inside)):
            return (replace(link, inlines=inside),)
        self.removed[-1] = replace(self.removed[-1], target=link.target)
        return inside or (StandIn("", origin=link.origin),)


def removed_origins(removed: Iterable[Removed]) -> frozenset[Location]:
    """Where every piece of text that was taken out stood."""
    every = (inline for one in removed for inline in walk_inlines(one.blocks))
    return frozenset(inline.origin for inline in every if isinstance(inline, Text) and inline.origin.line)


def removed_words(removed: Removed) -> int:
    """How many words were taken out, those of notes in them included."""
    return len(" ".join(i.text for i in walk_inlines(removed.blocks) if isinstance(i, Text)).split())


def _stands_in(block: Block) -> StandIn | None:
    """The stand-in when that is the whole paragraph."""
    return only_stand_in(block.inlines) if isinstance(block, Paragraph) else None


def _check_references(document: Document, public: Document, report: Report) -> None:
    before, after = (Labels.of(chain.from_iterable(one.slots.values())).by_name for one in (document, public))
    for inline in walk_inlines(chain.from_iterable(public.slots.values())):
        if isinstance(inline, CrossReference) and inline.anchor in before and inline.anchor not in after:
            report.add(Code.PUB002, inline.origin, anchor=inline.anchor, words=plain_text(inline.inlines))
