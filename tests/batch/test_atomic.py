"""A file appears whole or not at all."""

import os
from pathlib import Path

import pytest

from generator.batch.atomic import write_atomically


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
