"""The manifest: what was made last time. A manifest that we do not understand is no licence to overwrite."""

import json
from pathlib import Path

import pytest

from generator.batch.manifest import Entry, Manifest, digest

ENTRY = Entry("agendas/a", digest(b"inhoud"), "afdruk", words=10, notes=2, errors=0, warnings=1, gaps=3)


def manifest(folder: Path) -> Manifest:
    made = Manifest(folder / "manifest.json", {"agendas/a.docx": ENTRY})
    (folder / "agendas").mkdir()
    (folder / "agendas" / "a.docx").write_bytes(b"inhoud")
    return made


def test_what_is_saved_is_loaded_again(tmp_path: Path) -> None:
    made = manifest(tmp_path)
    made.save()
    assert Manifest.load(made.path).files == made.files


def test_the_file_says_which_document_it_was_and_what_was_found(tmp_path: Path) -> None:
    made = manifest(tmp_path)
    made.save()
    written = json.loads(made.path.read_text())
    assert written["format"] == 1
    assert written["files"]["agendas/a.docx"] == {
        "document": "agendas/a",
        "sha256": digest(b"inhoud"),
        "fingerprint": "afdruk",
        "words": 10,
        "notes": 2,
        "errors": 0,
        "warnings": 1,
        "gaps": 3,
    }


def test_files_stand_in_order_whatever_the_order_in_which_they_were_made(tmp_path: Path) -> None:
    Manifest(tmp_path / "m.json", {"b": ENTRY, "a": ENTRY}).save()
    assert list(json.loads((tmp_path / "m.json").read_text())["files"]) == ["a", "b"]


def test_a_file_is_ours_until_a_person_changes_one_byte(tmp_path: Path) -> None:
    made, path = manifest(tmp_path), tmp_path / "agendas" / "a.docx"
    assert made.is_ours(path)
    path.write_bytes(b"inhoud!")
    assert not made.is_ours(path)


def test_a_file_is_current_only_for_the_same_sources(tmp_path: Path) -> None:
    made, path = manifest(tmp_path), tmp_path / "agendas" / "a.docx"
    assert made.is_current(path, "afdruk")
    assert not made.is_current(path, "andere afdruk")
    path.unlink()
    assert not made.is_current(path, "afdruk")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '"x"',
        '{"format": 1}',
        '{"format": 2, "files": {}}',
        '{"format": 1, "files": []}',
        '{"format": 1, "files": {"a": 3}}',
        '{"format": 1, "files": {"a": {"document": "x"}}}',
        "\ufeff{}",
    ],
)
def test_a_manifest_that_is_not_ours_means_that_nothing_is_known(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    assert Manifest.load(tmp_path / "manifest.json").files == {}


def test_no_manifest_means_that_nothing_was_made(tmp_path: Path) -> None:
    assert Manifest.load(tmp_path / "manifest.json").files == {}


def test_bytes_that_are_no_text_mean_that_nothing_is_known(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_bytes(b"\xff\xfe\x00")
    assert Manifest.load(tmp_path / "manifest.json").files == {}


def test_a_file_outside_the_output_folder_has_its_full_path(tmp_path: Path) -> None:
    assert Manifest(tmp_path / "output" / "m.json").shown(tmp_path / "elders.docx") == str(tmp_path / "elders.docx")
