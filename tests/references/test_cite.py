"""Citations become notes and short forms, wherever they stand; read from Markdown, printed as text."""

import pytest
from sample import source

from generator.references.cite import cite
from generator.references.kamerstuk import Kamerstuk
from generator.references.resolve import Citations
from generator.references.style import KAMERBRIEF
from generator.schema.markdown import parse_markdown
from generator.schema.registers import SourceRecord
from generator.tree.blocks import Annex, Block, Document, Paragraph
from generator.tree.inlines import Citation, Gap, Link, Note, Text
from generator.tree.labels import Labels
from generator.tree.printed import Printer
from generator.tree.walk import plain_text, walk_inlines

REPORT = SourceRecord.model_validate(
    {"soort": "rapport", "auteur": "Rli", "titel": "Elke regio telt!", "jaar": "2023", "url": "https://www.rli.nl"}
)
PAPER = Kamerstuk("29697", "158", session_year="2024-2025")
CITATIONS = Citations(
    {
        "kst-29697-158": PAPER,
        "kst-36600-VII-2": Kamerstuk("36600", "2", "VII", session_year="2024-2025"),
        "kst-36600-B-K": Kamerstuk("36600", "K", "B", "I", "2024-2025"),
        "telt": REPORT,
    }
)
LONG = "Tweede Kamer, vergaderjaar 2024–2025, 29\u00a0697, nr.\u00a0158"
SHORT = "Kamerstuk\u00a029\u00a0697, nr.\u00a0158"


def cited(text: str) -> tuple[Block, ...]:
    """The blocks of this Markdown, cited."""
    result = parse_markdown(source(text))
    assert [found.render() for found in result.diagnostics] == []
    tree = Document("", "", "", {"tekst": result.blocks}, {})
    return cite(tree, CITATIONS, KAMERBRIEF).slots["tekst"]


def body(text: str) -> str:
    return "".join(piece.text for piece in printed(text).body)


def notes(text: str) -> list[str]:
    found = (inline for inline in walk_inlines(cited(text)) if isinstance(inline, Note))
    return ["".join(plain_text(block.inlines) for block in one.blocks if isinstance(block, Paragraph)) for one in found]


def printed(text: str) -> Printer:
    blocks = cited(text)
    printer = Printer(Labels.of(blocks))
    printer.blocks(blocks)
    return printer


def test_a_citation_in_brackets_becomes_a_note_with_the_long_form() -> None:
    assert notes("Tekst.[@kst-29697-158]") == [f"{LONG}."]
    assert body("Tekst.[@kst-29697-158]") == "Tekst."


def test_a_bare_key_becomes_the_short_form_in_the_text() -> None:
    assert body("Zie @kst-29697-158 daarvoor.") == f"Zie {SHORT} daarvoor."
    assert notes("Zie @kst-29697-158 daarvoor.") == []


def test_a_citation_in_a_note_is_printed_in_place() -> None:
    assert notes("a^[Zie ook [@kst-29697-158], met bijlage.]") == [f"Zie ook {LONG}, met bijlage."]
    assert notes("a^[Zie ook @kst-29697-158.]") == [f"Zie ook {LONG}."]


def test_a_lead_in_gets_a_capital_and_keeps_its_words() -> None:
    assert notes("a[zie ook @kst-29697-158]") == [f"Zie ook {LONG}."]


def test_several_papers_share_one_note() -> None:
    text = "a[zie @kst-29697-158; @kst-36600-VII-2, blz. 4]"
    assert notes(text) == [
        f"Zie {LONG}; Tweede Kamer, vergaderjaar 2024–2025, 36\u00a0600\u00a0VII, nr.\u00a02, blz.\u00a04."
    ]


def test_words_after_the_last_paper_stay() -> None:
    (note,) = notes("a[@kst-29697-158, blz. 3, met bijlage]")
    assert note.startswith(LONG)
    assert note.replace("\u00a0", " ").endswith("blz. 3, met bijlage.")


def test_a_paper_of_the_eerste_kamer_has_its_letter_without_nr() -> None:
    assert notes("a[@kst-36600-B-K]") == ["Eerste Kamer, vergaderjaar 2024–2025, 36\u00a0600\u00a0B, K."]


def test_another_source_is_printed_with_author_and_year() -> None:
    assert notes("a[@telt]") == ["Rli, Elke regio telt!, 2023."]
    assert body("Het advies @telt is helder.") == "Het advies Elke regio telt! is helder."


@pytest.mark.parametrize(
    "text",
    [
        "# Kop[@kst-29697-158]",
        "- punt[@kst-29697-158]",
        "1. punt[@kst-29697-158]",
        "> citaat[@kst-29697-158]",
        '::: kader {titel="T[@kst-29697-158]"}\ntekst\n:::',
        "::: kader\ntekst[@kst-29697-158]\n:::",
        "| a |\n|---|\n| b[@kst-29697-158] |",
        "| a[@kst-29697-158] |\n|---|\n| b |",
        "| a |\n|---|\n| b |\n\nTable: titel[@kst-29697-158]",
        '::: intern {grond="advies"}\ntekst[@kst-29697-158]\n:::',
        "**vet[@kst-29697-158]**",
        "*schuin[@kst-29697-158]*",
        "[link[@kst-29697-158]](https://a.nl)",
        "[J. Jansen[@kst-29697-158]]{.persoon}",
    ],
)
def test_a_citation_is_found_wherever_it_stands(text: str) -> None:
    assert notes(text) == [f"{LONG}."]


def test_a_citation_in_an_annex_is_found_in_its_title_and_its_text() -> None:
    mark = Citation(parse_markdown(source("[@telt]")).blocks[0].inlines[0].items, as_note=True)
    annex = Annex(1, (Text("B"), mark), (Paragraph((mark,)),))
    document = cite(Document("", "", "", {"bijlagen": (annex,)}, {}), CITATIONS, KAMERBRIEF)
    assert sum(isinstance(inline, Note) for inline in walk_inlines(document.slots["bijlagen"])) == 2


def test_nothing_that_is_no_citation_changes() -> None:
    text = "# Kop\n\nEen *tekst* met [link](https://a.nl), noot^[b] en\\\nregel.\n\n1. a\n2. b"
    assert cited(text) == parse_markdown(source(text)).blocks


def test_a_note_knows_where_its_citation_stood() -> None:
    (note,) = (inline for inline in walk_inlines(cited("Tekst.[@kst-29697-158]")) if isinstance(inline, Note))
    assert (note.origin.line, note.origin.column) == (10, 9)


@pytest.mark.parametrize("page", ["blz. 4", "p. 4", "pag. 4", "pp. 4", "bladzijde 4"])
def test_a_page_behind_a_bare_key_is_written_as_the_form_writes_pages(page: str) -> None:
    assert notes(f"a^[Zie @kst-29697-158, {page}.]") == [f"Zie {LONG}, blz.\u00a04."]
    assert body(f"Zie @kst-29697-158, {page} en verder.") == f"Zie {SHORT}, blz.\u00a04 en verder."


def test_pages_behind_a_bare_key_get_the_dash_of_the_form() -> None:
    assert notes("a^[Zie @kst-29697-158, p. 7-8, en @telt.]")[0].startswith(f"Zie {LONG}, blz.\u00a07–8, en Rli")


def test_a_source_without_a_title_is_a_gap() -> None:
    without = SourceRecord.model_validate(
        {"soort": "nota", "titel": "nog in te vullen (de titel)", "url": "https://www.rli.nl"}
    )
    tree = Document("", "", "", {"tekst": parse_markdown(source("a[@nota]")).blocks}, {})
    inlines = list(walk_inlines(cite(tree, Citations({"nota": without}), KAMERBRIEF).slots["tekst"]))
    assert [inline.what for inline in inlines if isinstance(inline, Gap)] == ["de titel"]
    assert not [inline for inline in inlines if isinstance(inline, Link)]


@pytest.mark.parametrize("address", ["geen adres", "file:///etc/passwd", "javascript:alert(1)", "https://a b.nl"])
def test_what_is_no_web_address_becomes_no_link(address: str) -> None:
    with pytest.raises(ValueError, match="een adres dat begint met https"):
        SourceRecord.model_validate({"soort": "nota", "titel": "Nota", "url": address})


def test_two_notes_in_a_row_are_set_apart() -> None:
    assert body("Twee.[@kst-29697-158][@telt] Drie.^[Een.][@telt]^[Drie.]") == "Twee.\u00a0 Drie.\u00a0\u00a0"
    assert body("Twee.[@kst-29697-158] [@telt]") == "Twee. "


def test_what_follows_a_bare_key_and_is_no_page_stays_as_it_is() -> None:
    assert notes("a^[Zie @kst-29697-158, bijlage 2.]") == [f"Zie {LONG}, bijlage 2."]
    assert notes("a^[Zie @kst-29697-158, paragraaf 2.]") == [f"Zie {LONG}, paragraaf 2."]


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ("[@kst-29697-158, blz. 4 e.v.]", "blz.\u00a04 e.v."),
        ("[@kst-29697-158, blz. 4.]", "blz.\u00a04."),
        ("[zie @kst-29697-158 (met bijlage)]", "nr.\u00a0158 (met bijlage)."),
    ],
)
def test_a_note_ends_with_one_stop(written: str, end: str) -> None:
    (note,) = notes(f"a{written}")
    assert note.endswith(end)
    assert not note.endswith("..")


def test_brackets_around_a_source_stand_against_it() -> None:
    assert notes("a[zie de brief (@kst-29697-158), blz. 3]") == [f"Zie de brief ({LONG}), blz. 3."]


def test_words_behind_each_source_stay_with_it() -> None:
    (note,) = notes("a[@kst-29697-158 over regio's; @kst-29697-158 met bijlage]")
    assert note == f"{LONG} over regio's; {LONG} met bijlage."


def test_a_citation_set_as_a_note_mark_within_a_note_gets_its_space() -> None:
    assert notes("a^[Peildatum 1 mei.[@kst-29697-158]]") == [f"Peildatum 1 mei. {LONG}"]
    assert notes("a^[Peildatum ([@kst-29697-158]).]") == [f"Peildatum ({LONG})."]
