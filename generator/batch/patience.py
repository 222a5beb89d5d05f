"""A document that hangs: after its time it stops, with a finding that says so, and the others go on.

The limit is kept by an alarm of the operating system, which also interrupts waiting for LibreOffice. Where there is no
such alarm (Windows, a thread of a cluster), whoever waits for the result keeps the limit (`generator.batch.spread`).
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 300.0  # a long letter takes a thirtieth of one, its PDF some three
GRACE = 60.0  # how much longer who waits for the result will wait: a process must start, and the alarm rings first


class TooLong(BaseException):  # as KeyboardInterrupt: nobody on the way may take it for a fault of his own
    """The time of this document is up."""


class WorkerDiedError(Exception):
    """The process that worked on this document is dead; that is all that is known."""


class NoAnswerError(Exception):
    """Nothing was heard of this document for longer than it may take."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """What happens within `with` stops when this time is up.

    Raises:
        TooLong: it took longer.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _ring(number: int, frame: FrameType | None) -> None:
    raise TooLong
