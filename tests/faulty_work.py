"""Work for other processes that goes wrong: a module, because another process must be able to import it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.batch.making import Made, Workplace
    from generator.batch.task import Task


def twice(number: int) -> int:
    """What should happen."""
    return 2 * number


def die_at_three(number: int) -> int:
    """What happens when the machine runs out of memory."""
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return twice(number)


def hang_at_three(number: int) -> int:
    """A library that never returns."""
    if number == 3:
        time.sleep(600)
    return twice(number)


def fail_at_three(number: int) -> int:
    """An ordinary fault."""
    if number == 3:
        raise ValueError(number)
    return twice(number)


def die_on_a(workplace: Workplace, task: Task) -> Made:
    """A document on which a process dies."""
    from generator.batch.making import make_there  # half a second, which the others need not wait for

    if task.key == "kamerbrieven/a":
        os.kill(os.getpid(), signal.SIGKILL)
    return make_there(workplace, task)


def die_once(mark: str, number: int) -> int:
    """A machine that fails once: the first that comes to three dies, and leaves a mark."""
    if number == 3 and not Path(mark).exists():
        Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return twice(number)
