"""`rijkspen batch --watch`: what is saved is made, and what is wrong is shown until it is mended."""

from pathlib import Path

import pytest
from sample import letter, write_project

from generator.batch.run import Options
from generator.cli import watching
from generator.loading.project import ProjectFolder

KEY = "kamerbrieven/a"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_project(tmp_path / "project", kamerbrieven__a=letter("Brief a."), kamerbrieven__b=letter("Brief b."))


@pytest.fixture
def watch(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Watches while these steps are taken; what was shown after each."""

    def run(*steps) -> list[str]:
        shown = []

        def changes(folder: ProjectFolder, stop: object):
            yield []
            for step in steps:
                shown.append(capsys.readouterr().out)
                yield [step()]

        monkeypatch.setattr(watching, "changes", changes)
        watching.watch_batch(ProjectFolder(root), Options(), [], None)
        return [*shown, capsys.readouterr().out]

    return run


def save(root: Path, text: str = "Anders.", name: str = "content/kamerbrieven/a.yaml", **keys: str) -> Path:
    path = root / name
    path.write_text(letter(text, **keys), encoding="utf-8")
    return path


def test_everything_is_made_first_and_then_only_what_is_saved(root: Path, watch) -> None:
    first, second = watch(lambda: save(root))
    assert "2 documenten gemaakt" in first
    assert "1 document gemaakt, 1 ongewijzigd" in second
    assert "content/kamerbrieven/a.yaml" in second.splitlines()[0]
    assert "kamerbrieven/b" not in second


def test_a_fault_is_shown_with_its_place_until_it_is_mended(root: Path, watch) -> None:
    _, wrong, mended = watch(lambda: save(root, datum="2025-02-30"), lambda: save(root))
    assert "content/kamerbrieven/a.yaml:7:8: fout VELD004" in wrong
    assert "1 niet gemaakt" in wrong
    assert "fout" not in mended.replace("fout let op", "")
    assert "1 document gemaakt" in mended


def test_a_project_that_cannot_be_read_for_a_while_ends_nothing(root: Path, watch) -> None:
    style = root / "styles/rijk.yaml"
    good = style.read_text("utf-8")

    def spoil() -> Path:
        style.write_text("[", encoding="utf-8")
        return style

    def mend() -> Path:
        style.write_text(good, encoding="utf-8")
        return style

    _, wrong, mended = watch(spoil, mend)
    assert "2 niet gemaakt" in wrong
    assert "styles/rijk.yaml" in wrong
    assert "2 ongewijzigd" in mended
