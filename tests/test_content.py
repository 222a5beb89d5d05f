"""The content of this repository: every document renders, is valid Word for two validators, and is what was asked."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from sample import ROOT, W, text_of, xml

from generator.diagnostics import Severity
from generator.pipeline import Project, open_project

SDK = ROOT / ".tools" / "node_modules" / ".bin" / "ooxml-validator"
LETTERS, NOTAS, PLANS, AGENDAS = "kamerbrieven", "beslisnotas", "plannen", "agendas"
FOLDERS = (LETTERS, NOTAS, PLANS, AGENDAS, "stand-van-zaken")
KEYS = sorted(f"{folder}/{path.stem}" for folder in FOLDERS for path in (ROOT / "content" / folder).glob("*.yaml"))
DOCUMENTS = pytest.mark.parametrize("key", KEYS)
# Annex 1 of Kamerstuk 29 697, nr. 158, word for word.
CHAPTERS = {
    PLANS: [
        "Introductie",
        "Probleemanalyse huidige situatie en opgaven",
        "Huidige inzet en handelingsperspectief",
        "Organisatie",
    ],
    AGENDAS: ["Introductie", "Aanpak", "Monitoring", "Organisatie"],
}
# Almost a second each: the letter, its nota, plan and agenda in a style of their own, and an agenda in that of the
# central government.
SEEN_BY_THE_SDK = (
    "kamerbrieven/voortgang",
    "beslisnotas/voortgang",
    "plannen/achterhoek",
    "agendas/achterhoek",
    "agendas/twente",
    "stand-van-zaken/najaar-2026",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("word")


def written(rendered, key: str, folder: Path) -> Path:
    path = folder / f"{key.replace('/', '_')}.docx"
    path.write_bytes(rendered(key).data)
    return path


def headings(package: bytes, level: int) -> list[str]:
    body = xml(package)
    return [text_of(p) for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle[@{W}val='Kop{level}']") is not None]


def test_there_are_a_letter_and_the_plans_and_agendas_of_eleven_regions(real_project: Project) -> None:
    assert sum(key.startswith(LETTERS) for key in KEYS) >= 1
    assert len(real_project.registers.regions) == 11
    for folder in (PLANS, AGENDAS):
        assert {Path(key).stem for key in KEYS if key.startswith(folder)} == set(real_project.registers.regions)


def test_the_registers_are_without_fault() -> None:
    assert [finding.render() for finding in open_project(ROOT).diagnostics if finding.severity is Severity.ERROR] == []


@DOCUMENTS
def test_a_document_renders_without_errors_and_warnings(rendered, key: str) -> None:
    made = rendered(key)
    assert [one.render() for one in made.diagnostics if one.severity is not Severity.NOTE] == []
    assert made.data is not None


@DOCUMENTS
def test_every_gap_has_a_line_in_a_file(rendered, key: str) -> None:
    assert all(finding.location.line > 0 for finding in rendered(key).diagnostics)


@DOCUMENTS
def test_the_validator_in_python_finds_nothing(rendered, folder: Path, key: str) -> None:
    # One each: a validator that has seen a file before compares notes with those of that file.
    result = OpenXmlValidator().validate(written(rendered, key, folder))
    assert [str(error) for error in result.errors] == []


@pytest.mark.parametrize("key", SEEN_BY_THE_SDK)
def test_the_validator_of_microsoft_finds_nothing(rendered, folder: Path, key: str) -> None:
    assert SDK.is_file(), f"{SDK} is not there; run .ci/install-tools once"
    answer = subprocess.run([SDK, written(rendered, key, folder)], capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stderr) == (0, ""), answer.stdout
    assert json.loads(answer.stdout)["errors"] == []


@pytest.mark.parametrize("key", [key for key in KEYS if key.startswith((PLANS, AGENDAS))])
def test_a_plan_and_an_agenda_have_the_four_prescribed_chapters_in_order(rendered, key: str) -> None:
    assert headings(rendered(key).data, 1) == CHAPTERS[key.split("/", maxsplit=1)[0]]


def test_the_letter_has_notes_a_box_lists_a_table_and_an_annex(rendered) -> None:
    made = rendered("kamerbrieven/voortgang")
    body = xml(made.data)
    styles = {mark.get(f"{W}val") for mark in body.iter(f"{W}pStyle")}
    assert made.notes >= 12
    assert {"Kadertitel", "Bijlagekop", "Bijschrift"} <= styles
    assert body.find(f".//{W}tbl") is not None
    levels = {int(mark.get(f"{W}val")) for mark in body.iter(f"{W}ilvl")}
    assert {0, 1} <= levels


@DOCUMENTS
def test_rendering_again_gives_the_same_bytes(rendered, real_project: Project, key: str) -> None:
    assert real_project.render(key).data == rendered(key).data
