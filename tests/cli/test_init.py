"""A new project works at once: what `rijkspen init` makes renders and checks without a single complaint."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator import open_project
from generator.diagnostics import Severity
from generator.documents.registry import DOCUMENT_TYPES

SCHEMA_COMMENT = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")


def rijkspen(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    parent = tmp_path_factory.mktemp("init")
    answer = rijkspen(parent, "init", "proef")
    assert answer.returncode == 0, answer.stderr
    return parent / "proef"


def test_it_has_one_example_of_each_document_type(made: Path) -> None:
    keys = open_project(made).documents()
    assert {key.split("/")[0] for key in keys} == {document_type.folder for document_type in DOCUMENT_TYPES.values()}


def test_its_letter_renders_with_three_notes(made: Path) -> None:
    answer = rijkspen(made, "render", "content/kamerbrieven/voorbeeld.yaml")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "output/kamerbrieven/voorbeeld.docx" in answer.stdout
    assert "3 noten" in answer.stdout
    assert (made / "output/kamerbrieven/voorbeeld.docx").is_file()


def test_a_batch_makes_all_documents(made: Path) -> None:
    answer = rijkspen(made, "batch", "--force")
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert f"{len(DOCUMENT_TYPES)} documenten gemaakt" in answer.stdout


def test_check_finds_only_what_is_still_to_be_supplied(made: Path) -> None:
    answer = rijkspen(made, "check", "--format", "json")
    assert answer.returncode == 0
    assert {finding["code"] for finding in json.loads(answer.stdout)} == {"CTRL005"}


def test_every_commitment_and_paper_resolves(made: Path) -> None:
    project = open_project(made)
    findings = [finding for key in project.documents() for finding in project.render(key).diagnostics]
    assert [finding.render() for finding in findings if finding.severity is not Severity.NOTE] == []


def test_every_file_names_its_schema_on_the_first_line(made: Path) -> None:
    for path in (made / "content").rglob("*.yaml"):
        comment = SCHEMA_COMMENT.match(path.read_text("utf-8"))
        assert comment, f"{path.name} names no schema"
        assert (path.parent / comment[1]).is_file(), f"{path.name} names a schema that is not there"


def test_it_refuses_a_folder_that_is_in_use(made: Path) -> None:
    answer = rijkspen(made.parent, "init", "proef")
    assert answer.returncode == 2
    assert "niet leeg" in answer.stderr
