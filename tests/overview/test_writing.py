"""The overview beside what the batch made."""

import json
from pathlib import Path

import pytest
from sample import letter, write_project
from typer.testing import CliRunner

from generator.cli.app import app
from generator.overview.made import Made, made_in
from generator.overview.writing import write_overview
from generator.pipeline import open_project

PAGE = "output/overzicht.html"


def batch(folder: Path, *options: str) -> str:
    return CliRunner().invoke(app, ["batch", "--project", str(folder), *options]).stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_project(tmp_path, kamerbrieven__brief=letter("Nog [de maand]{.invullen}."))


def test_a_batch_writes_it_once_and_then_leaves_it(folder: Path) -> None:
    assert PAGE in batch(folder)
    first = (folder / PAGE).stat()
    assert PAGE not in batch(folder)
    assert (folder / PAGE).stat().st_mtime_ns == first.st_mtime_ns


def test_it_says_what_is_missing_on_which_line(folder: Path) -> None:
    batch(folder)
    html = (folder / PAGE).read_text("utf-8")
    assert "content/kamerbrieven/brief.yaml:9" in html
    assert "de maand" in html
    assert 'href="kamerbrieven/brief.docx"' in html


def test_a_document_that_cannot_be_made_is_on_it_with_its_fault(folder: Path) -> None:
    (folder / "content/kamerbrieven/fout.yaml").write_text("soort: kamerbrief\n", "utf-8")
    batch(folder)
    html = (folder / PAGE).read_text("utf-8")
    assert "niet gemaakt" in html
    assert "VELD002" in html


def test_it_changes_with_what_it_shows(folder: Path) -> None:
    batch(folder)
    (folder / "content/kamerbrieven/brief.yaml").write_text(letter("Alles staat er."), "utf-8")
    assert PAGE in batch(folder)
    assert "de maand" not in (folder / PAGE).read_text("utf-8")


def test_what_a_person_changed_is_known(folder: Path) -> None:
    batch(folder)
    made = folder / "output/kamerbrieven/brief.docx"
    assert made_in(folder / "output") == {"kamerbrieven/brief": [Made("kamerbrieven/brief.docx", ours=True)]}
    made.write_bytes(b"anders")
    assert made_in(folder / "output") == {"kamerbrieven/brief": [Made("kamerbrieven/brief.docx", ours=False)]}


@pytest.mark.parametrize("content", ["", "{", "[]", json.dumps({"format": 9})])
def test_without_a_manifest_nothing_is_known_to_be_made(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content, "utf-8")
    assert made_in(tmp_path) == {}


def test_both_forms_of_a_manifest_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    for manifest in (
        {"files": {"a.docx": {"document": "b/a", "sha256": empty}}},
        {"documents": {"a.docx": {"document": "b/a", "files": {"a.docx": empty}}}},
    ):
        (tmp_path / "manifest.json").write_text(json.dumps(manifest), "utf-8")
        assert made_in(tmp_path) == {"b/a": [Made("a.docx", ours=True)]}


def test_the_same_page_is_not_written_again(folder: Path) -> None:
    project = open_project(folder)
    assert write_overview(project, {}) == folder / PAGE
    assert write_overview(project, {}) is None
