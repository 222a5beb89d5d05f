"""One document in memory: a fault of any kind is its own, and never an exception."""

from pathlib import Path

import pytest

from generator.batch import making
from generator.batch.making import Workplace, make, make_there, no_answer
from generator.batch.patience import NoAnswerError, TooLong, WorkerDiedError, time_limit
from generator.batch.task import Task
from generator.pipeline import Project, open_project

TASK = Task("kamerbrieven/a", Path("output/kamerbrieven/a.docx"))


def codes(made: making.Made) -> list[str]:
    return [finding.code.name for finding in made.document.diagnostics]


def test_what_it_was_made_from_comes_with_it(root: Path) -> None:
    made = make(open_project(root), TASK)
    assert made.document.data
    assert "content/kamerbrieven/a.yaml" in made.used.files
    assert (list(made.used.styles), list(made.used.templates)) == (["rijk"], ["kamerbrief"])


def test_a_place_with_another_program_refuses(root: Path) -> None:
    made = make_there(Workplace(root, "1", "een ander"), TASK)
    assert made.document.data is None
    assert "andere rijkspen" in str(made.failure)


def test_a_place_that_does_not_see_the_project_says_so(root: Path) -> None:
    made = make_there(Workplace(root / "elders", "1", making.program()), TASK)
    assert "ziet de projectmap" in str(made.failure)


def test_a_fault_of_our_own_names_its_place(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Project, "render", lambda *given: 1 / 0)
    made = make(open_project(root), TASK)
    assert "ZeroDivisionError in test_making.py, regel" in str(made.failure)


@pytest.mark.parametrize(
    ("problem", "code"), [(NoAnswerError(), "UIT003"), (WorkerDiedError(), "UIT004"), (OSError("weg"), "UIT004")]
)
def test_whoever_never_answers_leaves_a_finding(problem: Exception, code: str) -> None:
    assert codes(no_answer(TASK, problem)) == [code]


def test_time_is_up_only_when_it_is_up() -> None:
    with time_limit(60.0):
        pass
    with pytest.raises(TooLong), time_limit(0.01):
        for_ever()


def for_ever() -> None:
    while True:
        pass
