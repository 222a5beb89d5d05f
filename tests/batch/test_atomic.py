"""A file appears whole or not at all."""

import os
from pathlib import Path

import pytest

from generator.batch.atomic import SCRAP, put_in_place, scraps, sweep, write_atomically


def test_the_file_holds_what_was_written_and_nothing_stands_beside_it(tmp_path: Path) -> None:
    write_atomically(tmp_path / "map" / "a.docx", b"inhoud")
    assert (tmp_path / "map" / "a.docx").read_bytes() == b"inhoud"
    assert [path.name for path in (tmp_path / "map").iterdir()] == ["a.docx"]


@pytest.mark.parametrize("step", ["fsync", "fdopen"])
@pytest.mark.parametrize("problem", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_full_disk_or_an_interruption_leaves_the_old_file_and_no_scrap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, problem: BaseException
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"oud")

    def fail(*args: object, **kwargs: object) -> None:
        raise problem

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(type(problem)):
        write_atomically(path, b"nieuw")
    monkeypatch.undo()
    assert path.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [path]


def test_a_crash_just_before_the_end_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"oud")

    def fail(self: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(PermissionError):
        write_atomically(path, b"nieuw")
    assert path.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_may_be_read_by_others(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.docx", b"x")
    assert (tmp_path / "a.docx").stat().st_mode & 0o777 == 0o644


def test_several_files_are_complete_before_the_first_is_renamed(tmp_path: Path) -> None:
    contents = {tmp_path / "a.docx": b"een", tmp_path / "a.pdf": b"twee"}
    with scraps({path: [content[:1], content[1:]] for path, content in contents.items()}) as written:
        assert [scrap.read_bytes() for scrap in written.values()] == [b"een", b"twee"]
        assert not any(path.exists() for path in contents)
        put_in_place(written)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == contents


def test_what_a_crash_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    kept = [tmp_path / "a.docx", tmp_path / "map" / ".b.docx"]
    left = [tmp_path / f".a.docx.x1{SCRAP}", tmp_path / "map" / f".b.docx.x2{SCRAP}"]
    (tmp_path / "map").mkdir()
    for path in (*kept, *left):
        path.write_bytes(b"x")
    assert sweep(tmp_path) == 2
    assert [path for path in (*kept, *left) if path.exists()] == kept
