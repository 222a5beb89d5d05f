"""Tasks over processes: a fault of one never stops the others, whatever it is."""

import multiprocessing

import pytest
from faulty_work import die_at_three, fail_at_three, hang_at_three, twice

from generator.batch.patience import NoAnswerError, WorkerDiedError
from generator.batch.spread import Spread
from generator.batch.workers import Processes

NUMBERS = range(8)
EXPECTED = {number: 2 * number for number in NUMBERS}


def answers(work, patience: float = 60.0) -> dict:
    return dict(Spread(work, Processes(2), patience).over(NUMBERS))


def test_every_task_is_done() -> None:
    assert answers(twice) == EXPECTED


@pytest.mark.parametrize(
    ("work", "patience", "fault"),
    [(die_at_three, 60.0, WorkerDiedError), (hang_at_three, 8.0, NoAnswerError), (fail_at_three, 60.0, ValueError)],
)
def test_one_that_goes_wrong_is_told_and_the_others_are_done(work, patience: float, fault: type[Exception]) -> None:
    found = answers(work, patience)
    assert isinstance(found.pop(3), fault)
    assert found == {number: double for number, double in EXPECTED.items() if number != 3}


def test_who_stops_listening_ends_what_is_under_way() -> None:
    listening = Spread(hang_at_three, Processes(2), 60.0).over([3, 1, 3, 3])
    assert next(listening) == (1, 2)
    workers = multiprocessing.active_children()
    listening.close()
    assert not any(worker.is_alive() for worker in workers)


def test_there_are_never_more_tasks_under_way_than_there_are_workers() -> None:
    taken = []

    def tasks():
        for number in NUMBERS:
            taken.append(number)
            yield number

    listening = Spread(twice, Processes(2), 60.0).over(tasks())
    next(listening)
    assert len(taken) <= 4
    listening.close()
