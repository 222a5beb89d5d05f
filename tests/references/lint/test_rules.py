"""Each lint rule finds its fault, at its place, and is silent about good text."""

from datetime import date

import pytest

from generator.diagnostics import Location, Report
from generator.loading.source import SourceText
from generator.references.lint.registry import lint
from generator.references.lint.subject import Subject
from generator.references.resolve import Citations
from generator.references.style import CitationStyle
from generator.schema.markdown import parse_markdown
from generator.schema.registers import PaperRecord, SourceRecord
from generator.schema.registry import Registers
from generator.tree.blocks import Document

PAPERS = {
    "kst-29697-173": PaperRecord(titel=SourceText("Stand van zaken", Location("")), datum="2025-09-09"),
    "kst-29697-116": PaperRecord(
        titel=SourceText("Motie", Location("")), soort=SourceText("motie", Location("")), indieners=["Krul", "Bushoff"]
    ),
}
SOURCES = {
    "rapport": SourceRecord(
        soort=SourceText("rapport", Location("")), titel=SourceText("Rapport", Location("")), datum="2026-03-01"
    )
}


def findings(text: str, day: date | None = None, style: CitationStyle | None = None) -> list[str]:
    parsed = parse_markdown(SourceText(text, Location("brief.yaml", 1, 1), (Location("brief.yaml", 1, 1),)))
    assert not parsed.diagnostics
    document = Document("", "", "", {"tekst": parsed.blocks}, {})
    report = Report()
    lint(
        Subject(document, Citations(), Registers(papers=PAPERS, sources=SOURCES), style or CitationStyle(), day), report
    )
    return [f"{finding.code.name}@{finding.location.column}" for finding in report]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dit is zo.^[Zie de brief]", ["REF022@11"]),
        ("Dit is zo.^[Zie de brief van *Jansen*]", ["REF022@11"]),
        ("Dit is zo.[@kst-29697-1][@kst-29697-2]", ["REF023@25"]),
        ("Dit is zo[@kst-29697-1].", ["REF024@10"]),
        ("Dit is zo.^[Zie blz. 4.]", ["REF026@11"]),
        ("Dit is zo.^[Kamerstuk 29 697, nr. 160, blz. 4.]", []),
        ("Dit is zo.^[Idem, blz. 4.]", ["REF029@11"]),
        ("Dit is zo.^[Ibid.]", ["REF029@11"]),
        ("Dit is zo.^[Idem voor de gemeenten.]", []),
        ("Dit is zo.[blz. 4]", ["REF026@1"]),
        ("Dit is zo. [@kst-29697-1]", ["REF030@12"]),
        ("Dit is *zo* of niet ^[Zie de brief.] en meer.", ["REF030@21"]),
        ("Dit is zo.[@, blz. 4]", ["REF026@1"]),
        ("Dit is zo.^[Zie ook pp. 3-4.]", ["REF026@11"]),
        ("Dit is **zo[@kst-29697-1]**[@kst-29697-2]", ["REF023@28"]),
        ("Dit is *zo[@kst-29697-1].*", ["REF024@11"]),
        ("De motie van de leden Krul en Amhaouch.[@kst-29697-116]", ["REF015@41"]),
        ("*De motie van het lid Amhaouch @kst-29697-116*", ["REF015@32"]),
        ("Zo.[zie @kst-29697-1; motie-Amhaouch @kst-29697-116]", ["REF015@38"]),
    ],
)
def test_a_fault_is_found_at_its_place(text: str, expected: list[str]) -> None:
    assert findings(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dit is zo.[@kst-29697-1] En dit ook.^[Zie de brief.]",
        "Dit is zo.[@kst-29697-1] [@kst-29697-2]",
        "Dit is zo.^[Zie ook: [@kst-29697-1].]",
        "Dit is zo.^[Zie [@kst-29697-1].]",
        "Dit is zo.^[Hij zei ‘goed.’]",
        "Dit is zo.^[Zie [@kst-29697-1, blz. 4].]",
        "Dit is zo.^[Jansen, *Het boek*, p. 4.]",
        "De motie van de leden Krul en Bushoff.[@kst-29697-116]",
        "De motie.[@kst-29697-1; @kst-29697-2]",
        "De motie van het lid Amhaouch.[@kst-29697-1; motie-Krul @kst-29697-116]",
        "De motie van de leden *Krul en Bushoff*.[@kst-29697-116]",
        "Zie **[noot](#a)**[@kst-29697-1]",
        "Wie [blijft] op blz. 4 van dit stuk?",
    ],
)
def test_good_text_is_left_alone(text: str) -> None:
    assert findings(text) == []


def test_a_paper_later_than_the_document_is_found_only_when_the_document_has_a_date() -> None:
    text = "Zie @kst-29697-173 hierover."
    assert findings(text, date(2025, 9, 1)) == ["REF025@5"]
    assert findings(text, date(2025, 9, 9)) == []
    assert findings(text) == []


def test_another_source_can_be_too_young_as_well() -> None:
    assert findings("Zo.[@rapport]", date(2026, 2, 1)) == ["REF025@5"]
    assert findings("Zo.[@rapport]", date(2026, 3, 1)) == []


def test_a_style_may_put_the_mark_before_the_stop() -> None:
    style = CitationStyle(mark_after_stop=False)
    assert findings("Dit is zo[@kst-29697-1].", style=style) == []
    assert findings("Dit is zo.[@kst-29697-1]", style=style) == ["REF024@11"]
