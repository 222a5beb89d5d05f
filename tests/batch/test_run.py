"""A batch makes what changed, keeps what a person changed, and goes on after a fault."""

import json
import os
from pathlib import Path

import pytest
from sample import AGENDA, letter, parts_of, write_project

from generator.batch import run
from generator.batch.run import Batch, Outcome, Result
from generator.errors import TemplateError
from generator.pipeline import Project, open_project

FILES = {"kamerbrieven__a": letter("Brief a."), "kamerbrieven__b": letter("Brief b."), "agendas__twente": AGENDA}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_project(tmp_path / "project", **FILES)


def made(root: Path, **options) -> dict[str, Result]:
    """Run a batch over the whole project, opened anew."""
    jobs = options.pop("jobs", 1)
    project = open_project(root)
    return {result.key: result for result in Batch(project, **options).run(project.documents(), jobs)}


def outcomes(results: dict[str, Result]) -> list[Outcome]:
    return [result.outcome for result in results.values()]


def test_everything_is_made_the_first_time_and_nothing_the_second(root: Path) -> None:
    assert outcomes(made(root)) == [Outcome.MADE] * 3
    assert outcomes(made(root)) == [Outcome.CURRENT] * 3


def test_what_is_unchanged_still_tells_its_words_notes_and_gaps(root: Path) -> None:
    first, second = made(root)["agendas/twente"], made(root)["agendas/twente"]
    assert (second.words, second.notes, second.gaps) == (first.words, first.notes, first.gaps)
    assert second.gaps > 0


def test_only_the_document_that_changed_is_made_again(root: Path) -> None:
    made(root)
    (root / "content/kamerbrieven/a.yaml").write_text(letter("Anders."), encoding="utf-8")
    results = made(root)
    assert [key for key, result in results.items() if result.outcome is Outcome.MADE] == ["kamerbrieven/a"]


def test_a_file_that_was_thrown_away_is_made_again(root: Path) -> None:
    path = made(root)["agendas/twente"].path
    path.unlink()
    assert made(root)["agendas/twente"].outcome is Outcome.MADE


def test_what_a_person_changed_is_kept_and_said(root: Path) -> None:
    path = made(root)["kamerbrieven/a"].path
    path.write_bytes(b"met de hand")
    result = made(root)["kamerbrieven/a"]
    assert result.outcome is Outcome.KEPT
    assert [finding.code.name for finding in result.diagnostics] == ["UIT001"]
    assert path.read_bytes() == b"met de hand"
    assert made(root)["kamerbrieven/a"].outcome is Outcome.KEPT  # and it stays so


def test_with_force_it_is_overwritten(root: Path) -> None:
    path = made(root)["kamerbrieven/a"].path
    path.write_bytes(b"met de hand")
    assert made(root, force=True)["kamerbrieven/a"].outcome is Outcome.MADE
    assert parts_of(path.read_bytes())


def test_a_file_that_we_never_made_is_not_overwritten(root: Path) -> None:
    path = root / "output/kamerbrieven/a.docx"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"van iemand anders")
    assert made(root)["kamerbrieven/a"].outcome is Outcome.KEPT
    assert path.read_bytes() == b"van iemand anders"


def test_a_fault_in_one_document_does_not_stop_the_others(root: Path) -> None:
    (root / "content/kamerbrieven/a.yaml").write_text(letter(datum="2025-02-30"), encoding="utf-8")
    results = made(root)
    assert outcomes(results) == [Outcome.STOPPED, Outcome.MADE, Outcome.MADE]
    assert not (root / "output/kamerbrieven/a.docx").exists()


def test_a_broken_template_does_not_stop_documents_of_another_type(root: Path) -> None:
    (root / "templates/docx/kamerbrief.docx").write_bytes(b"geen zip")
    results = made(root)
    assert outcomes(results) == [Outcome.STOPPED, Outcome.STOPPED, Outcome.MADE]
    assert isinstance(results["kamerbrieven/a"].failure, TemplateError)


def test_a_fault_of_our_own_does_not_stop_the_others(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    render = Project.render

    def broken(self: Project, key: str, *args: object, **kwargs: object) -> object:
        return 1 / 0 if key == "kamerbrieven/a" else render(self, key, *args, **kwargs)

    monkeypatch.setattr(Project, "render", broken)
    results = made(root)
    assert outcomes(results) == [Outcome.STOPPED, Outcome.MADE, Outcome.MADE]
    assert results["kamerbrieven/a"].failure.exit_code == 70


def test_a_disk_that_is_full_leaves_the_old_file(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(root)["kamerbrieven/a"].path
    old = path.read_bytes()
    (root / "content/kamerbrieven/a.yaml").write_text(letter("Anders."), encoding="utf-8")

    def full(path: Path, content: bytes) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(run, "write_atomically", full)
    result = made(root)["kamerbrieven/a"]
    assert result.outcome is Outcome.STOPPED
    assert [finding.code.name for finding in result.diagnostics] == ["UIT002"]
    assert path.read_bytes() == old


def test_two_jobs_make_the_same_bytes_and_the_same_manifest_as_one(root: Path, tmp_path: Path) -> None:
    other = write_project(tmp_path / "ander", **FILES)
    assert outcomes(made(root)) == outcomes(made(other, jobs=2))
    files = sorted(path.relative_to(root) for path in (root / "output").rglob("*.*") if ".bladzijden" not in str(path))
    assert len(files) == 4
    for path in files:
        assert (root / path).read_bytes() == (other / path).read_bytes()


def test_the_manifest_names_every_file_that_was_made(root: Path) -> None:
    made(root)
    written = json.loads((root / "output/manifest.json").read_text())
    assert list(written["files"]) == ["agendas/twente.docx", "kamerbrieven/a.docx", "kamerbrieven/b.docx"]


def test_an_interrupted_batch_remembers_what_it_made(root: Path) -> None:
    project = open_project(root)
    results = Batch(project).run(project.documents())
    assert next(results).outcome is Outcome.MADE
    results.close()  # as Ctrl-C does
    assert len(json.loads((root / "output/manifest.json").read_text())["files"]) == 1


def test_another_house_style_makes_the_documents_anew(root: Path) -> None:
    made(root)
    assert made(root, style="achterhoek")["agendas/twente"].outcome is Outcome.MADE
