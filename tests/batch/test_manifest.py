"""The manifest: what was made last time. Of one that is damaged or old, what can be understood."""

import json
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest

from generator.batch.hashes import digest
from generator.batch.manifest import Manifest
from generator.batch.record import Record, counted_notes, kept_findings
from generator.batch.records import Records
from generator.diagnostics import Code, Diagnostic, Location

FINDING = Diagnostic(
    Code.REF001, Location("content/a.yaml", 4, 2, 7, "tabel 1"), (("key", "x"), ("register", "y")), "z"
)
RECORD = Record(
    "agendas/a",
    "content/agendas/a.yaml",
    sources={"content/agendas/a.yaml": "bron"},
    files={"agendas/a.docx": digest(b"inhoud")},
    words=10,
    notes=2,
    findings=(FINDING,),
    counts={"CTRL005": 3},
    time={"made": "2026-01-01T00:00:00+00:00", "seconds": 0.1},
)


def test_what_is_saved_is_loaded_again(tmp_path: Path) -> None:
    made = Manifest(tmp_path / "manifest.json", Records([("agendas/a.docx", RECORD)]), {"b.docx": {"document": "b"}})
    made.types, made.rijkspen, made.registers = {"agenda": "agendas"}, {"program": "x"}, Record("registers")
    made.save()
    assert Manifest.load(made.path) == made


def test_the_file_can_be_read_by_people_and_programs(tmp_path: Path) -> None:
    Manifest(tmp_path / "m.json", Records([("agendas/a.docx", RECORD)])).save()
    written = json.loads((tmp_path / "m.json").read_text())
    assert written["format"] == 2
    record = written["documents"]["agendas/a.docx"]
    assert (record["words"], record["notes"], record["counts"]) == (10, 2, {"CTRL005": 3})
    assert record["findings"][0]["message"].startswith('bron "x" is niet bekend')


def test_the_text_is_that_of_the_json_of_python_with_everything_on_its_own_line(tmp_path: Path) -> None:
    Manifest(tmp_path / "m.json", Records([("a.docx", RECORD), ("b.docx", replace(RECORD, region="één"))])).save()
    text = (tmp_path / "m.json").read_text("utf-8")
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"


def test_it_is_written_in_pieces_and_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    made = Manifest(tmp_path / "m.json", Records((f"{number:05}.docx", RECORD) for number in range(2000)))
    tracemalloc.start()
    try:
        made.save()
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < made.path.stat().st_size / 8


def test_files_stand_in_order_whatever_the_order_in_which_they_were_made(tmp_path: Path) -> None:
    Manifest(tmp_path / "m.json", Records([("b", RECORD), ("a", RECORD)])).save()
    assert list(json.loads((tmp_path / "m.json").read_text())["documents"]) == ["a", "b"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '"x"',
        '{"format": 2}',
        '{"format": 99, "documents": {}}',
        '{"format": [], "documents": {}}',
        '{"format": 1, "files": []}',
        '{"format": 1, "files": {"a": 3}}',
        '{"format": 2, "documents": [], "registers": 3, "types": 3, "failed": 3, "rijkspen": 3}',
        '{"format": 2, "documents": {"a": 3, "b": {}, "c": {"document": 1}, "d": {"document": "d", "sources": 3}}}',
        '{"format": 2, "documents": {"a": {"document": "d", "words": "veel"}}}',
        '{"format": 2, "documents": {"a": {"document": "d", "findings": [{"code": "REF001"}]}}}',
        "\ufeff{}",
        "\ud800",
    ],
)
def test_of_a_manifest_that_is_not_ours_nothing_is_known(tmp_path: Path, text: str) -> None:
    path = tmp_path / "manifest.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert Manifest.load(path).documents == {}


def test_one_record_that_is_damaged_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    made = Manifest(tmp_path / "m.json", Records([("a.docx", RECORD), ("b.docx", RECORD)]))
    made.save()
    made.path.write_text(made.path.read_text().replace('"words": 10', '"words": null', 1))
    assert list(Manifest.load(made.path).documents) == ["b.docx"]


def test_no_manifest_means_that_nothing_was_made_and_a_damaged_one_is_told(tmp_path: Path) -> None:
    assert not Manifest.load(tmp_path / "m.json").unreadable
    (tmp_path / "m.json").write_bytes(b"\xff\xfe\x00")
    assert Manifest.load(tmp_path / "m.json").unreadable


def test_the_first_format_says_what_is_ours_but_not_what_is_current(tmp_path: Path) -> None:
    old = {"format": 1, "files": {"agendas/a.docx": {"document": "agendas/a", "sha256": "h", "fingerprint": "f"}}}
    (tmp_path / "m.json").write_text(json.dumps(old))
    assert Manifest.load(tmp_path / "m.json").documents == {
        "agendas/a.docx": Record("agendas/a", "content/agendas/a.yaml", files={"agendas/a.docx": "h"})
    }


def test_notes_are_counted_and_the_rest_is_kept() -> None:
    note = Diagnostic(Code.CTRL005, Location("a"))
    assert kept_findings([note, FINDING, note]) == (FINDING,)
    assert counted_notes([note, FINDING, note]) == {"CTRL005": 2}


def test_a_file_outside_the_output_folder_has_its_full_path(tmp_path: Path) -> None:
    assert Manifest(tmp_path / "output" / "m.json").shown(tmp_path / "elders.docx") == str(tmp_path / "elders.docx")
