"""What is remembered of earlier layouts."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.layout.known import KEPT, KnownPages


def test_pages_are_remembered_by_the_bytes_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "map" / "a.json"
    KnownPages.read(path).keep(b"een", {"b": 2, "a": 1})
    known = KnownPages.read(path)
    assert known.of(b"een") == {"a": 1, "b": 2}
    assert known.of(b"twee") is None
    assert known.last == {"a": 1, "b": 2}


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    known = KnownPages.read(tmp_path / "a.json")
    for number in range(KEPT + 2):
        known.keep(bytes([number]), {"a": number})
    known.keep(bytes([3]), {"a": 3})
    assert known.of(bytes([1])) is None
    assert known.last == {"a": 3}
    assert len(KnownPages.read(tmp_path / "a.json").by_hash) == KEPT


@pytest.mark.parametrize("content", ["", "geen json", "[]", '{"a": 1}', '{"a": {"b": "c"}}'])
def test_a_damaged_file_remembers_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.json").write_text(content, encoding="utf-8")
    known = KnownPages.read(tmp_path / "a.json")
    assert known.of(b"een") is None
    assert known.last == {}


def test_where_nothing_can_be_written_nothing_is_remembered(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("", encoding="utf-8")
    known = KnownPages.read(tmp_path / "bestand" / "a.json")
    known.keep(b"een", {"a": 1})
    assert known.of(b"een") == {"a": 1}
