"""What references print, and the entries of a table of contents."""

from decimal import Decimal

from generator.tree.blocks import Annex, Block, Figure, Heading, Landscape, Paragraph, Table, TableOfContents
from generator.tree.charts import Chart, ChartKind, Series
from generator.tree.inlines import CrossReference, Note, Text
from generator.tree.labels import Labels
from generator.tree.printed import PAGE_UNKNOWN, Printer

CHART = Chart(ChartKind.COLUMNS, ("2026",), (Series("Rijk", (Decimal("1.5"), None)),), "euro")


def heading(text: str, level: int = 1, *, numbered: bool = True, anchor: str = "") -> Heading:
    return Heading(level, (Text(text),), numbered, anchor)


def figure(anchor: str = "", caption: str = "bijschrift") -> Figure:
    return Figure(CHART, (Text(caption),) if caption else (), "beschrijving", anchor)


DOCUMENT: tuple[Block, ...] = (
    TableOfContents((Text("Inhoud"),)),
    heading("Een"),
    heading("Eén punt een", 2, anchor="punt"),
    heading("Te diep", 3),
    heading("Zonder", numbered=False),
    Annex(1, (Text("Lijst"),), (heading("In de bijlage", 2, numbered=False),)),
)


def printed(blocks: tuple[Block, ...], pages: dict[str, int] | None = None) -> list[str]:
    printer = Printer(Labels.of(blocks, pages))
    printer.blocks(blocks)
    return [piece.text for piece in printer.body]


def test_figures_and_tables_are_counted_apart_and_only_those_with_a_caption() -> None:
    blocks = (figure("a"), Table((), (), (), (Text("t"),), anchor="b"), figure(caption=""), Landscape((figure("c"),)))
    assert {name: label.text for name, label in Labels.of(blocks).by_name.items()} == {"a": "1", "b": "1", "c": "2"}


def test_a_page_reference_prints_the_page_of_its_target_and_never_a_guess() -> None:
    blocks = (*DOCUMENT[1:], Paragraph((CrossReference("punt", (Text("bladzijde"),), page=True),)))
    key = Labels.of(blocks).by_name["punt"].key
    assert printed(blocks)[-1] == f"\u00a0{PAGE_UNKNOWN}"
    assert printed(blocks, {key: 7})[-1] == "\u00a07"


def test_the_entries_are_the_headings_down_to_a_level_and_the_annexes() -> None:
    assert printed(DOCUMENT)[:6] == [
        "Inhoud",
        "1\tEen\t",
        "1.1\tEén punt een\t",
        "\tZonder\t",
        "\tBijlage 1. Lijst\t",
        "\tIn de bijlage\t",
    ]


def test_an_entry_prints_the_page_that_a_layout_pass_found() -> None:
    first = Labels.of(DOCUMENT).contents[0]
    assert printed(DOCUMENT, {first.key: 3})[1] == "1\tEen\t3"


def test_the_key_of_a_target_is_a_name_that_word_accepts() -> None:
    note = Note((Paragraph(()),), name="à-" + "x" * 60)
    assert Labels.of((Paragraph((note,)),)).by_name[note.name].key == "noot_1___" + "x" * 31


def test_a_chart_names_every_text_and_number_in_it() -> None:
    assert list(CHART.texts()) == ["2026", "Rijk", "1.5", "euro"]
