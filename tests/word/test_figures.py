"""Figures in a document: parts, relationships, description, and nothing lost."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest
from lxml import etree
from sample import document, p, parts_of, xml

from generator.checks.text_conserved import check
from generator.checks.written import Written, parse_parts
from generator.diagnostics import Location, Report
from generator.record import replace
from generator.tree.blocks import Block, Figure
from generator.tree.charts import Chart, ChartKind, Series
from generator.tree.inlines import CrossReference, Text
from generator.word.document import WordFile, write_document
from generator.word.names import DRAWING
from generator.word.template import CompiledTemplate

CHART = Chart(ChartKind.COLUMNS, ("2026", "2027"), (Series("Rijk", (Decimal("1.50"), Decimal(20))),), "euro")
FIGURE = Figure(CHART, (Text("Budget"),), 'Kolommen "per jaar" & bron', "budget")
TREE: tuple[Block, ...] = (FIGURE, p("zie ", CrossReference("budget", (Text("figuur"),))), replace(FIGURE, anchor=""))
CONTENT_TYPES = "[Content_Types].xml"


@pytest.fixture
def file(letter_template: CompiledTemplate) -> WordFile:
    return write_document(document(*TREE), letter_template)


def found(file_parts: Mapping[str, str], tree: tuple[Block, ...] = TREE) -> list[str]:
    report, place = Report(), Location("brief.yaml")
    written = Written(
        (), replace(document(*tree), frame={}), parse_parts(file_parts, place, report), frozenset(), place
    )
    check(written, report)
    return [finding.render() for finding in report]


def test_every_figure_is_a_chart_part_with_a_workbook(file: WordFile) -> None:
    parts = parts_of(file.content)
    for number in (1, 2):
        assert f"word/charts/chart{number}.xml" in parts
        assert parts[f"word/embeddings/Microsoft_Excel_Sheet{number}.xlsx"].startswith(b"PK")
        link = parts[f"word/charts/_rels/chart{number}.xml.rels"].decode()
        assert f'Target="../embeddings/Microsoft_Excel_Sheet{number}.xlsx"' in link
        assert f'Target="charts/chart{number}.xml"' in parts["word/_rels/document.xml.rels"].decode()
        assert f'PartName="/word/charts/chart{number}.xml"' in parts[CONTENT_TYPES].decode()


def test_who_cannot_see_it_gets_the_description_and_every_drawing_its_own_id(file: WordFile) -> None:
    drawings = [node for node in xml(file.content).iter(f"{DRAWING}docPr") if "Figuur" in node.get("name", "")]
    assert [node.get("descr") for node in drawings] == [FIGURE.description] * 2
    assert [node.get("title") for node in drawings] == ["Budget"] * 2
    assert len({node.get("id") for node in drawings}) == 2


def test_a_reference_to_a_figure_is_live(file: WordFile) -> None:
    body = file.parts["word/document.xml"]
    assert body.count(" SEQ Figuur \\* ARABIC ") == 2
    assert " REF figuur_1_budget \\h " in body


def test_the_caption_stands_above_the_figure_and_stays_with_it(file: WordFile) -> None:
    body = file.parts["word/document.xml"]
    assert body.index(" SEQ Figuur") < body.index("<w:drawing><wp:inline xmlns")


def test_a_figure_that_is_whole_is_not_reported(file: WordFile) -> None:
    assert found(file.parts) == []


@pytest.mark.parametrize("lost", ["2027", "Rijk", "1.5", "euro"])
def test_a_name_or_number_that_the_chart_has_lost_is_reported(file: WordFile, lost: str) -> None:
    parts = {
        name: part.replace(f">{lost}<", "><") if "chart2.xml" in name else part for name, part in file.parts.items()
    }
    (finding,) = found(parts)
    assert finding.startswith(f'brief.yaml: fout CTRL001: de tekst "{lost}" uit de inhoud staat niet')


def test_a_figure_that_is_not_there_is_reported(file: WordFile) -> None:
    missing = [finding for finding in found(file.parts, (*TREE, FIGURE)) if "2027" in finding or "Rijk" in finding]
    assert len(missing) == 2


def test_the_same_tree_gives_the_same_bytes(file: WordFile, letter_template: CompiledTemplate) -> None:
    assert write_document(document(*TREE), letter_template).content == file.content


def test_a_document_without_figures_does_not_touch_the_content_types(letter_template: CompiledTemplate) -> None:
    assert CONTENT_TYPES not in write_document(document(p("a")), letter_template).parts


def test_every_chart_part_is_well_formed(file: WordFile) -> None:
    assert all(etree.fromstring(part.encode()) is not None for part in file.parts.values())
