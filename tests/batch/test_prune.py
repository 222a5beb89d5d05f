"""Documents whose source is gone: told, and taken away when that is asked; never what a person changed."""

from pathlib import Path

import pytest
from small_batch import make, opened

from generator.batch.outcome import Outcome, Result
from generator.batch.prune import prune, report, sourceless

WORD = "output/kamerbrieven/a.docx"


@pytest.fixture
def gone(root: Path) -> Path:
    """A project of which a letter was made and then thrown away."""
    make(root)
    (root / "content/kamerbrieven/a.yaml").unlink()
    return root


def after(root: Path, how, *selections: str, region: str | None = None) -> list[Result]:
    with opened(root) as batch:
        return list(how(batch, sourceless(batch, selections, region)))


def codes(results: list[Result]) -> list[str]:
    return [finding.code.name for result in results for finding in result.diagnostics]


def test_what_lost_its_source_is_told_time_and_again_and_stays(gone: Path) -> None:
    for _ in range(2):
        results = after(gone, report)
        assert [result.outcome for result in results] == [Outcome.SOURCELESS]
        assert codes(results) == ["UIT005"]
    assert (gone / WORD).is_file()


def test_prune_takes_away_every_file_that_came_of_it_once(gone: Path) -> None:
    assert [result.outcome for result in after(gone, prune)] == [Outcome.REMOVED]
    assert not (gone / WORD).exists()
    assert after(gone, prune) == []


def test_prune_leaves_what_a_person_changed_and_says_so(gone: Path) -> None:
    (gone / WORD).write_bytes(b"met de hand")
    results = after(gone, prune)
    assert [result.outcome for result in results] == [Outcome.KEPT]
    assert codes(results) == ["UIT006"]
    assert (gone / WORD).read_bytes() == b"met de hand"


def test_what_cannot_be_removed_is_told_and_tried_again(gone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, *args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    with opened(gone) as batch, monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        assert codes(list(prune(batch, sourceless(batch)))) == ["UIT002"]
    assert [result.outcome for result in after(gone, prune)] == [Outcome.REMOVED]


@pytest.mark.parametrize(
    ("selections", "region", "found"),
    [
        ((), None, 1),
        (("kamerbrief",), None, 1),
        (("kamerbrieven",), None, 1),
        (("agendas",), None, 0),
        ((), "twente", 0),
    ],
)
def test_a_choice_is_about_what_is_gone_too(
    gone: Path, selections: tuple[str, ...], region: str | None, found: int
) -> None:
    assert len(after(gone, report, *selections, region=region)) == found


def test_a_document_of_a_region_that_is_gone_belongs_to_that_region(root: Path) -> None:
    make(root)
    (root / "content/agendas/twente.yaml").unlink()
    assert len(after(root, report, region="twente")) == 1


def test_what_was_written_outside_the_output_folder_is_left_alone(root: Path) -> None:
    with opened(root) as batch:
        list(batch.make([batch.task("kamerbrieven/a", root / "elders.docx")]))
    (root / "content/kamerbrieven/a.yaml").unlink()
    assert after(root, prune) == []
    assert (root / "elders.docx").is_file()
