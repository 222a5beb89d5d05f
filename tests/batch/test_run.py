"""A batch makes what changed, keeps what a person changed, and goes on after a fault."""

import json
import os
from pathlib import Path

import pytest
from sample import letter, parts_of, write_project
from small_batch import FILES, make, opened, outcomes, remade

from generator.batch import atomic
from generator.batch.outcome import Outcome
from generator.errors import OutputError, TemplateError
from generator.pipeline import Project

A = "kamerbrieven/a"


def change(root: Path, text: str = "Anders.", **keys: str) -> None:
    (root / "content/kamerbrieven/a.yaml").write_text(letter(text, **keys), encoding="utf-8")


def manifest(root: Path) -> dict:
    return json.loads((root / "output/manifest.json").read_text("utf-8"))


# --- what is made ------------------------------------------------------------------------------------------------


def test_everything_is_made_the_first_time_and_nothing_the_second(root: Path) -> None:
    assert outcomes(make(root)) == [Outcome.MADE] * 3
    assert outcomes(make(root)) == [Outcome.CURRENT] * 3


def test_what_is_unchanged_keeps_its_time_stamp_and_so_does_the_manifest(root: Path) -> None:
    make(root)
    files = [path for path in (root / "output").rglob("*") if path.is_file() and path.name != "lock"]
    before = {path: path.stat().st_mtime_ns for path in files}
    make(root)
    assert {path: path.stat().st_mtime_ns for path in files} == before


def test_what_is_unchanged_still_tells_its_words_notes_and_gaps(root: Path) -> None:
    first, second = make(root)["agendas/twente"], make(root)["agendas/twente"]
    assert (second.words, second.notes, second.gaps) == (first.words, first.notes, first.gaps)
    assert second.gaps > 0


def test_what_is_unchanged_still_tells_what_was_found(root: Path) -> None:
    change(root, "Zie Kamerstuk 29 697, nr. 158.")
    first, second = make(root)[A], make(root)[A]
    assert second.outcome is Outcome.CURRENT
    assert second.diagnostics
    assert set(second.diagnostics) <= set(first.diagnostics)


def test_only_the_document_that_changed_is_made_again(root: Path) -> None:
    make(root)
    change(root)
    assert remade(make(root)) == [A]


def test_a_file_that_was_thrown_away_is_made_again(root: Path) -> None:
    make(root)["agendas/twente"].path.unlink()
    assert remade(make(root)) == ["agendas/twente"]


def test_another_house_style_makes_the_documents_anew(root: Path) -> None:
    make(root)
    assert make(root, style="achterhoek")["agendas/twente"].outcome is Outcome.MADE


# --- what a person changed ---------------------------------------------------------------------------------------


def test_what_a_person_changed_is_kept_and_said(root: Path) -> None:
    path = make(root)[A].path
    path.write_bytes(b"met de hand")
    result = make(root)[A]
    assert result.outcome is Outcome.KEPT
    assert [finding.code.name for finding in result.diagnostics] == ["UIT001"]
    assert path.read_bytes() == b"met de hand"
    assert make(root)[A].outcome is Outcome.KEPT  # and it stays so


def test_with_force_it_is_overwritten(root: Path) -> None:
    path = make(root)[A].path
    path.write_bytes(b"met de hand")
    assert make(root, force=True)[A].outcome is Outcome.MADE
    assert parts_of(path.read_bytes())


def test_a_file_that_we_never_made_is_not_overwritten(root: Path) -> None:
    path = root / "output/kamerbrieven/a.docx"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"van iemand anders")
    assert make(root)[A].outcome is Outcome.KEPT
    assert path.read_bytes() == b"van iemand anders"


@pytest.mark.parametrize("damage", [None, b"{", b'{"format": 99}'])
def test_without_its_manifest_a_batch_knows_its_own_files_by_their_bytes(root: Path, damage: bytes | None) -> None:
    make(root)
    path = root / "output/manifest.json"
    path.unlink() if damage is None else path.write_bytes(damage)
    with opened(root) as batch:
        assert [finding.code.name for finding in batch.project_findings()] == ["UIT008"] * (damage is not None)
    path.unlink() if damage is None else path.write_bytes(damage)
    assert outcomes(make(root)) == [Outcome.MADE] * 3
    assert outcomes(make(root)) == [Outcome.CURRENT] * 3


# --- faults ------------------------------------------------------------------------------------------------------


def test_a_fault_in_one_document_does_not_stop_the_others(root: Path) -> None:
    change(root, datum="2025-02-30")
    assert remade(make(root)) == ["agendas/twente", "kamerbrieven/b"]
    assert not (root / "output/kamerbrieven/a.docx").exists()


def test_a_broken_template_does_not_stop_documents_of_another_type(root: Path) -> None:
    (root / "templates/docx/kamerbrief.docx").write_bytes(b"geen zip")
    results = make(root)
    assert remade(results) == ["agendas/twente"]
    assert isinstance(results[A].failure, TemplateError)


def test_a_fault_of_our_own_does_not_stop_the_others(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    render = Project.render

    def broken(self: Project, key: str, *args: object, **kwargs: object) -> object:
        return 1 / 0 if key == A else render(self, key, *args, **kwargs)

    monkeypatch.setattr(Project, "render", broken)
    results = make(root)
    assert remade(results) == ["agendas/twente", "kamerbrieven/b"]
    assert results[A].failure.exit_code == 70


def test_a_document_that_hangs_is_stopped_and_the_others_are_made(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    render = Project.render

    def hanging(self: Project, key: str, *args: object, **kwargs: object) -> object:
        while key == A:
            pass
        return render(self, key, *args, **kwargs)

    make(root)  # so that nothing has to be compiled within the limit
    monkeypatch.setattr(Project, "render", hanging)
    results = make(root, seconds=2.0, force=True)
    assert remade(results) == ["agendas/twente", "kamerbrieven/b"]
    assert [finding.code.name for finding in results[A].diagnostics] == ["UIT003"]


@pytest.mark.parametrize("step", ["fsync", "fdopen"])
def test_a_disk_that_is_full_leaves_the_old_file(root: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    path = make(root)[A].path
    old = path.read_bytes()
    change(root)

    def full(*args: object) -> None:
        raise OSError(28, os.strerror(28))

    with opened(root) as batch:
        monkeypatch.setattr(atomic.os, step, full)
        (result,) = batch.run([A])
        monkeypatch.undo()
    assert result.outcome is Outcome.STOPPED
    assert [finding.code.name for finding in result.diagnostics] == ["UIT002"]
    assert path.read_bytes() == old
    assert remade(make(root)) == [A]


def test_an_output_folder_that_may_not_be_written_is_one_clear_sentence(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(root)

    def forbidden(self: Path, *args: object, **kwargs: object) -> None:
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(Path, "open", forbidden)
    with pytest.raises(OutputError, match="output/ kan niet geschreven worden: Permission denied"):
        make(root)


# --- the manifest ------------------------------------------------------------------------------------------------


def test_the_manifest_says_of_each_document_what_it_was_made_from_and_what_was_found(root: Path) -> None:
    make(root)
    known = manifest(root)["documents"]
    assert list(known) == ["agendas/twente.docx", "kamerbrieven/a.docx", "kamerbrieven/b.docx"]
    agenda = known["agendas/twente.docx"]
    assert (agenda["document"], agenda["source"], agenda["region"]) == (
        "agendas/twente",
        "content/agendas/twente.yaml",
        "twente",
    )
    assert (agenda["style"], agenda["template"], agenda["version"]) == ("npvr", "uitvoeringsagenda", "intern")
    assert set(agenda["rijkspen"]) == {"version", "program"}
    assert agenda["words"] > 0
    assert agenda["counts"]["CTRL005"] > 0
    assert set(agenda["time"]) == {"made", "seconds"}


def test_what_could_not_be_made_is_in_the_manifest_until_it_is(root: Path) -> None:
    change(root, datum="2025-02-30")
    make(root)
    failed = manifest(root)["failed"]["kamerbrieven/a.docx"]
    assert (failed["document"], failed["outcome"]) == (A, "mislukt")
    assert [finding["code"] for finding in failed["findings"]] == ["VELD004"]
    change(root)
    make(root)
    assert manifest(root)["failed"] == {}


def test_two_runs_give_the_same_manifest_but_for_the_times(root: Path) -> None:
    make(root)
    first = without_times(manifest(root))
    make(root, force=True)
    assert without_times(manifest(root)) == first


def test_two_jobs_make_the_same_bytes_and_the_same_manifest_as_one(root: Path, tmp_path: Path) -> None:
    other = write_project(tmp_path / "ander", **FILES)
    letters = [A, "kamerbrieven/b"]  # an agenda has a table of contents, which LibreOffice would lay out there
    assert outcomes(make(root, letters)) == outcomes(make(other, letters, jobs=2))
    for path in sorted((root / "output").rglob("*.docx")):
        assert path.read_bytes() == (other / path.relative_to(root)).read_bytes()
    assert without_times(manifest(root)) == without_times(manifest(other))


def test_an_interrupted_batch_remembers_what_it_made(root: Path) -> None:
    with opened(root) as batch:
        results = batch.run(batch.choose([]))
        assert next(results).outcome is Outcome.MADE
        results.close()  # as Ctrl-C does
    assert len(manifest(root)["documents"]) == 1


def without_times(content: dict) -> dict:
    for record in content["documents"].values():
        del record["time"]
    return content
