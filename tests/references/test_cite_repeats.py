"""Later mentions: repeated in full, or short with a live reference to the first note, as the style wants."""

from generator.diagnostics import Location
from generator.loading.source import SourceText
from generator.references.cite import cite
from generator.references.kamerstuk import Kamerstuk
from generator.references.resolve import Citations
from generator.references.style import CitationStyle
from generator.schema.markdown import parse_markdown
from generator.tree.blocks import Document
from generator.tree.inlines import CrossReference, Note
from generator.tree.labels import Labels
from generator.tree.printed import Printer
from generator.tree.walk import walk_inlines

SOURCES = Citations({key: Kamerstuk("29697", key.rsplit("-", 1)[1]) for key in ("kst-29697-1", "kst-29697-2")})


def notes(text: str, *, short_repeat: bool) -> list[str]:
    document = cited(text, short_repeat=short_repeat)
    printer = Printer(Labels.of(document.slots["tekst"]))
    printed = []
    for inline in walk_inlines(document.slots["tekst"]):
        if isinstance(inline, Note):
            start = len(printer.body)
            printer.blocks(inline.blocks)
            printed.append("".join(piece.text for piece in printer.body[start:]).replace("\u00a0", " "))
    return printed


def cited(text: str, *, short_repeat: bool) -> Document:
    blocks = parse_markdown(SourceText(text, Location(""))).blocks
    return cite(Document("", "", "", {"tekst": blocks}, {}), SOURCES, CitationStyle(short_repeat=short_repeat))


def test_a_style_that_repeats_prints_the_same_form_twice() -> None:
    assert notes("Een.[@kst-29697-1] Twee.[@kst-29697-1, blz. 3]", short_repeat=False) == [
        "Tweede Kamer, 29 697, nr. 1.",
        "Tweede Kamer, 29 697, nr. 1, blz. 3.",
    ]


def test_a_later_mention_refers_back_to_the_first_note() -> None:
    assert notes("Een.[@kst-29697-2] Twee.[@kst-29697-1] Drie.[@kst-29697-1, blz. 3]", short_repeat=True) == [
        "Tweede Kamer, 29 697, nr. 2.",
        "Tweede Kamer, 29 697, nr. 1.",
        "Kamerstuk 29 697, nr. 1, blz. 3 (zie noot 2).",
    ]


def test_the_way_back_is_a_live_reference_to_the_first_note() -> None:
    document = cited("Een.^[Zie @kst-29697-1.] Twee.[@kst-29697-1]", short_repeat=True)
    inlines = list(walk_inlines(document.slots["tekst"]))
    first = next(inline for inline in inlines if isinstance(inline, Note))
    back = next(inline for inline in inlines if isinstance(inline, CrossReference))
    assert back.anchor == first.name != ""


def test_the_name_that_the_author_gave_a_note_is_kept() -> None:
    document = cited("Een.[^brief] Twee.[@kst-29697-1]\n\n[^brief]: Zie @kst-29697-1.", short_repeat=True)
    first = next(inline for inline in walk_inlines(document.slots["tekst"]) if isinstance(inline, Note))
    assert first.name == "brief"


def test_a_source_that_is_mentioned_once_gets_no_bookmark() -> None:
    document = cited("Een.[@kst-29697-1]", short_repeat=True)
    assert not any(isinstance(i, Note) and i.name for i in walk_inlines(document.slots["tekst"]))


def test_a_note_that_the_author_called_as_we_would_is_not_taken_for_the_first_mention() -> None:
    text = "a[^bron-kst-29697-1] b[@kst-29697-1] c[@kst-29697-1] [noot](#bron-kst-29697-1)\n\n[^bron-kst-29697-1]: Los."
    document = cited(text, short_repeat=True)
    names = [inline.name for inline in walk_inlines(document.slots["tekst"]) if isinstance(inline, Note)]
    assert len(set(names)) == len(names) == 3
    assert notes(text, short_repeat=True)[-1].endswith("(zie noot 2).")
    labels = Labels.of(document.slots["tekst"])
    assert labels.by_name["bron-kst-29697-1"].number == 1
