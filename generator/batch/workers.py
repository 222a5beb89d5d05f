"""Where documents are made: in this process, in several on this machine, or on a Dask cluster that is there already.

The seam is `concurrent.futures.Executor`. What is ours is only how an executor is got, how many tasks it is given at
once, and how it is ended when it does not end by itself.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from threading import Thread, current_thread, main_thread
from typing import Protocol, TypeVar

from generator.errors import ExternalToolError, UsageError

EXTRA = 'installeer de uitbreiding: pip install "rijkspen[cluster]"'
TaskT = TypeVar("TaskT")
DoneT = TypeVar("DoneT")
ANSWER = "10s"  # how long a cluster may take to answer


class Workers(Protocol):
    """A supply of executors.

    Attributes:
        window: how many tasks to have under way at once. Few, so that ten thousand results are never in memory.
        ahead: how many of those may be waiting for their turn.
    """

    window: int
    ahead: int

    def submit(self, work: Callable[[TaskT], DoneT], task: TaskT) -> Future[DoneT]:
        """Give a task to the executor; the first one starts it."""
        ...

    def drop(self) -> None:
        """End the executor and what it is doing, at once; the next task starts a new one."""
        ...

    def close(self) -> None:
        """As `drop`, and there will be no next one."""
        ...

    def alone(self) -> Workers:
        """Workers that do one task at a time, to find out which of several tasks was fatal."""
        ...


class Processes:
    """Processes on this machine."""

    def __init__(self, jobs: int) -> None:
        self.window, self.ahead = jobs, 0
        self._pool: ProcessPoolExecutor | None = None

    def submit(self, work: Callable[[TaskT], DoneT], task: TaskT) -> Future[DoneT]:
        """Give a task to a pool of processes."""
        if self._pool is None:
            # Not "fork": a process that draws a progress bar has threads, and its fork may wait for ever for one of them.
            fresh = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self.window, fresh, initializer=_begin)
        with _deaf():
            return self._pool.submit(work, task)

    def drop(self) -> None:
        """End the processes, also one that hangs."""
        pool, self._pool = self._pool, None
        if pool is not None:
            workers = list((pool._processes or {}).values())  # noqa: SLF001  # `kill_workers` from Python 3.14
            pool.shutdown(wait=False, cancel_futures=True)
            for worker in workers:
                worker.kill()
            for worker in workers:
                worker.join()

    close = drop

    def alone(self) -> Processes:
        """One process."""
        return Processes(1)


class Cluster:
    """A Dask cluster that is there already; its workers see the project folder under the same path.

    Args:
        address: of the scheduler, such as tcp://10.0.0.5:8786.

    Raises:
        UsageError: the extra is not installed.
        ExternalToolError: nobody answers at this address, or there is nobody to work.
    """

    def __init__(self, address: str) -> None:
        try:
            from distributed import Client
        except ImportError:
            raise UsageError(f"voor --cluster is Dask nodig; {EXTRA}") from None
        try:
            self._client = Client(address, timeout=ANSWER)
        except (OSError, ValueError) as problem:
            raise ExternalToolError(f"het cluster op {address} antwoordt niet: {problem}") from None
        places = sum(self._client.nthreads().values())
        if not places:
            raise ExternalToolError(f"het cluster op {address} heeft geen werkplekken")
        self.window, self.ahead = 2 * places, places
        self._executor: Executor | None = None

    def submit(self, work: Callable[[TaskT], DoneT], task: TaskT) -> Future[DoneT]:
        """Give a task to the cluster."""
        if self._executor is None:
            self._executor = self._client.get_executor(pure=False)
        return self._executor.submit(work, task)

    def drop(self) -> None:
        """Call off what is under way."""
        executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=False)

    def close(self) -> None:
        """Leave the cluster."""
        self.drop()
        self._client.close()

    def alone(self) -> Cluster:
        """The cluster itself: Dask has already tried a fatal task elsewhere."""
        return self


@contextmanager
def _deaf() -> Iterator[None]:
    """What is started meanwhile does not hear Ctrl-C, not even while it is still starting: it is for its parent."""
    if current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _begin() -> None:
    """How a process begins: Ctrl-C is for its parent, and without its parent it has nothing to do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
