"""Saving a file is seen, once, and what an editor leaves beside it is not."""

from pathlib import Path
from threading import Event

import pytest

from generator.batch.watch import _matters, changes
from generator.loading.project import ProjectFolder


@pytest.mark.parametrize(
    ("name", "matters"),
    [
        ("brief.yaml", True),
        ("kamerbrief.docx", True),
        ("logo.png", True),
        ("~$kamerbrief.docx", False),
        (".brief.yaml.swp", False),
        (".#brief.yaml", False),
        ("brief.yaml~", False),
    ],
)
def test_what_documents_are_made_from_matters(name: str, matters: bool) -> None:
    assert _matters(Path(name)) is matters


def test_it_says_when_it_is_ready_and_then_what_was_saved(root: Path) -> None:
    seen = changes(ProjectFolder(root))
    assert next(seen) == []
    (root / "content/kamerbrieven/.a.yaml.swp").write_text("x")
    (root / "content/kamerbrieven/a.yaml").write_text("x")
    assert next(seen) == [root / "content/kamerbrieven/a.yaml"]
    (root / "content/kamerbrieven/b.yaml").unlink()
    (root / "styles/nieuw.yaml").write_text("x")
    assert next(seen) == [root / "content/kamerbrieven/b.yaml", root / "styles/nieuw.yaml"]
    seen.close()


def test_it_ends_when_asked(root: Path) -> None:
    stop = Event()
    seen = changes(ProjectFolder(root), stop)
    next(seen)
    stop.set()
    assert list(seen) == []
