"""One batch at a time in an output folder: two at once would each take the other's files for a person's work.

The lock belongs to the process and not to the file: the operating system lets go of it when the process ends, however
it ends. So a lock of a dead process is no lock, and nobody has to clean up.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import IO

from generator.errors import OutputError

PAUSE = 0.05  # seconds between two tries


class OutputLock:
    """The lock of an output folder.

    Args:
        path: the lock file; it stays, and holds the number of the last process that worked here.
        patience: how many seconds to wait for another process.
    """

    def __init__(self, path: Path, patience: float = 0.0) -> None:
        self._path, self._patience = path, patience
        self._file: IO[str] | None = None

    def take(self) -> None:
        """Take the lock.

        Raises:
            OutputError: another process holds it.
            OSError: the folder cannot be written.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._path.open("a+", encoding="ascii")
        until = time.monotonic() + self._patience
        while not _take(self._file):
            if time.monotonic() >= until:
                other = self._holder()
                self._file.close()
                raise OutputError(f"een andere rijkspen{other} werkt nu in {self._path.parent}; wacht tot die klaar is")
            time.sleep(PAUSE)
        self._file.truncate(0)
        self._file.write(str(os.getpid()))
        self._file.flush()

    def release(self) -> None:
        """Let go."""
        if self._file is not None:
            self._file.close()

    def _holder(self) -> str:
        text = self._path.read_text("ascii", errors="replace").strip()
        return f" (proces {text})" if text.isdecimal() else ""


def _take(file: IO[str]) -> bool:
    """Whether the lock is ours now."""
    try:
        _lock(file.fileno())
    except OSError:
        return False
    return True


def _lock(handle: int) -> None:
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
