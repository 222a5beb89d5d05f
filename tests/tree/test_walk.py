"""Going through a tree in reading order, and changing its inlines."""

from generator.tree.blocks import (
    Annex,
    Block,
    Box,
    BulletList,
    Cell,
    Column,
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
from generator.tree.charts import Timeline
from generator.tree.inlines import (
    Citation,
    CitedItem,
    CrossReference,
    Emphasis,
    Gap,
    Inline,
    LineBreak,
    Link,
    Note,
    Strong,
    Text,
    Withheld,
)
from generator.tree.walk import map_inlines, plain_text, walk_blocks, walk_inlines


def words(text: str) -> Paragraph:
    return Paragraph((Text(text),))


EVERYTHING: tuple[Block, ...] = (
    Heading(1, (Text("a"),)),
    Paragraph((Text("b"), Strong((Note((words("c"),)), Text("d"))), Link("https://x.nl", (Text("e"),)))),
    BulletList((ListItem((words("f"), NumberedList((ListItem((words("g"),)),)))),)),
    Table((Column(),), (Cell((words("i"),)),), ((Cell((words("j"),)),),), caption=(Text("h"),)),
    Box((Text("k"),), (words("l"),)),
    Quote((WithheldBlock((words("m"),), "grond"),)),
    Annex(1, (Text("n"),), (words("o"),)),
    TableOfContents((Text("p"),)),
    Landscape((Figure(Timeline(()), (Text("q"),), "beschrijving"),)),
)


def texts(blocks: tuple[Block, ...]) -> str:
    return "".join(inline.text for inline in walk_inlines(blocks) if isinstance(inline, Text))


def shout(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    return tuple(Text(inline.text.upper()) if isinstance(inline, Text) else inline for inline in inlines)


def test_inlines_come_in_reading_order() -> None:
    assert texts(EVERYTHING) == "abcdefghijklmnopq"


def test_blocks_come_before_what_they_hold_and_notes_where_they_are_called() -> None:
    kinds = [type(block).__name__ for block in walk_blocks(EVERYTHING[1:3])]
    assert kinds == ["Paragraph", "Paragraph", "BulletList", "Paragraph", "NumberedList", "Paragraph"]


def test_plain_text_leaves_out_notes_and_citations() -> None:
    citation = Citation((CitedItem("a-1"),), as_note=True)
    inlines = (Text("a"), Note((words("b"),)), citation, LineBreak(), Emphasis((Text("c"),)), Gap(" d"))
    assert plain_text(inlines) == "a c d"


def test_plain_text_goes_into_every_inline_that_holds_others() -> None:
    a = (Text("a"),)
    holders = (Emphasis(a), Strong(a), Link("https://x.nl", a), CrossReference("n", a), Withheld(a, "g"))
    assert plain_text(holders) == "aaaaa"


def test_mapping_reaches_all_inlines_but_those_inside_others() -> None:
    assert texts(map_inlines(EVERYTHING, shout)) == "ABcdeFGHIJKLMNOPQ"


def test_mapping_to_the_same_changes_nothing() -> None:
    assert map_inlines(EVERYTHING, lambda inlines: inlines) == EVERYTHING
