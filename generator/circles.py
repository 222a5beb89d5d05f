"""The garbage collector, paused where many values are made and none stands in a circle.

A letter becomes a hundred thousand frozen values, which Python throws away by itself when the last name for them goes.
Its collector looks for circles among them all the same, time and again: a quarter of all the work in a long letter.
What little stands in circles (the parser's own state) it finds when it is let loose again.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_pausing = [0]  # how many blocks of work are going on, in all threads together


@contextmanager
def circles_unsought() -> Iterator[None]:
    """No search for circles during this block; the last to leave, in whatever thread, lets the collector loose again.

    Where the caller paused the collector himself, it stays paused.
    """
    with _lock:
        pauses = gc.isenabled() or _pausing[0] > 0
        _pausing[0] += pauses
        gc.disable()
    try:
        yield
    finally:
        if pauses:
            with _lock:
                _pausing[0] -= 1
                if not _pausing[0]:
                    gc.enable()
