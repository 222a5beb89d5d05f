"""Give tasks to workers and take what they made, in the order in which it comes.

A fault of one task never stops the others, whatever it is. A worker that dies takes the tasks of its pool with it, and
nobody can say which was the fatal one: those that were under way are tried once more, one at a time. When nothing at
all comes for as long as one task may take, whatever is under way hangs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Generic, TypeVar

from generator.batch.patience import NoAnswerError, WorkerDiedError
from generator.batch.workers import Workers

TaskT = TypeVar("TaskT")
DoneT = TypeVar("DoneT")


Answer = tuple[TaskT, DoneT | Exception]  # a task and what was made of it, or what it ended with


@dataclass(slots=True)
class Spread(Generic[TaskT, DoneT]):
    """One batch of tasks over some workers.

    Attributes:
        work: what is done with a task; a function that can be named from another process.
        workers: who does it.
        patience: how many seconds one task may take.
    """

    work: Callable[[TaskT], DoneT]
    workers: Workers
    patience: float
    _running: dict[Future[DoneT], TaskT] = field(default_factory=dict)

    def over(self, tasks: Iterable[TaskT]) -> Iterator[Answer[TaskT, DoneT]]:
        """What became of each task: what was made, or the exception that it ended with.

        When the caller stops listening, whatever is under way is ended at once.
        """
        waiting = iter(tasks)
        try:
            self._fill(waiting)
            while self._running:
                answers = self._answers()
                self._fill(waiting)  # before the caller looks at the answers: nobody need wait for that
                yield from answers
        finally:
            self.workers.close()

    def _fill(self, waiting: Iterator[TaskT]) -> None:
        for task in islice(waiting, self.workers.window - len(self._running)):
            self._running[self._submit(task)] = task

    def _submit(self, task: TaskT) -> Future[DoneT]:
        try:
            return self.workers.submit(self.work, task)
        except Exception as problem:  # noqa: BLE001  # the pool broke while nobody looked: an answer like any other
            broken = Future[DoneT]()
            broken.set_exception(problem)
            return broken

    def _answers(self) -> list[Answer[TaskT, DoneT]]:
        turns = 1 + self.workers.ahead / self.workers.window  # who waits for his turn may take twice as long
        done, under_way = wait(self._running, self.patience * turns, FIRST_COMPLETED)
        if not done:
            self.workers.drop()
            return [(self._running.pop(future), NoAnswerError()) for future in under_way]
        answers: list[Answer[TaskT, DoneT]] = [(self._running.pop(future), _outcome(future)) for future in done]
        suspects = [task for task, outcome in answers if isinstance(outcome, BrokenExecutor)]
        if not suspects:
            return answers
        suspects += self._running.values()
        self._running.clear()
        self.workers.drop()
        known = [answer for answer in answers if not isinstance(answer[1], BrokenExecutor)]
        return known + [self._alone(task) for task in suspects]

    def _alone(self, task: TaskT) -> Answer[TaskT, DoneT]:
        """What becomes of a task with a worker of its own."""
        workers = self.workers.alone()
        try:
            future = workers.submit(self.work, task)
            answered, _ = wait([future], self.patience)
            outcome: DoneT | Exception = _outcome(future) if answered else NoAnswerError()
        finally:
            workers.drop()
        return task, WorkerDiedError() if isinstance(outcome, BrokenExecutor) else outcome


def _outcome(future: Future[Any]) -> Any:
    """What the task came to: what was made, or an exception."""
    if future.cancelled():
        return WorkerDiedError()
    problem = future.exception()
    if problem is None:
        return future.result()
    return problem if isinstance(problem, Exception) else WorkerDiedError()
