"""What was worked out before, kept on disk, for the command line: it starts a new process for every call.

A thing is kept under the hash of all that it was worked out from, this program included, so it is never out of date. A
file begins with the hash of its own content: one that is damaged, cut off or made by another program counts as not there.
What is kept is data (names, markup, compressed parts), never code. The folder ignores itself for git and may be
removed at any time; where it cannot be written, nothing is kept.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

from generator.record import Record

FOLDER = ".rijkspen"
PROGRAM = Path(__file__).parent
DIGEST = 32  # bytes of SHA-256
MOST = 500  # files: a folder that grows beyond this is begun anew


class Keeping(Record, frozen=True):
    """A folder of kept things; without a folder nothing is kept."""

    folder: Path | None = None

    @classmethod
    def beside(cls, root: Path) -> Keeping:
        """The folder of the project at `root`."""
        return cls(root / FOLDER)

    def get(self, kind: str, *sources: bytes) -> bytes | None:
        """What was kept of this kind for these sources; None when there is nothing, or nothing that is whole."""
        path = self._path(kind, sources)
        if path is None or not path.is_file():
            return None
        stored = path.read_bytes()
        content = stored[DIGEST:]
        return content if sha256(content).digest() == stored[:DIGEST] else None

    def put(self, kind: str, content: bytes, *sources: bytes) -> None:
        """Keep this content, which was worked out from these sources."""
        path = self._path(kind, sources)
        if path is None:
            return
        with suppress(OSError):  # a folder that cannot be written only costs time
            self._make_room(path.parent)
            whole = path.with_suffix(f".{os.getpid()}")
            whole.write_bytes(sha256(content).digest() + content)
            whole.replace(path)

    def _path(self, kind: str, sources: Iterable[bytes]) -> Path | None:
        if self.folder is None:
            return None
        name = sha256(program())
        for source in sources:
            name.update(sha256(source).digest())
        return self.folder / f"{kind}-{name.hexdigest()[:40]}"

    @staticmethod
    def _make_room(folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        (folder / ".gitignore").write_text("*\n", "utf-8")
        kept = [path for path in folder.iterdir() if "-" in path.name]
        for path in kept if len(kept) > MOST else ():
            path.unlink(missing_ok=True)


NOTHING_KEPT = Keeping()


@cache
def program() -> bytes:
    """What tells this program from another version of it: the size and time of each of its files."""
    files = sorted((entry.path, entry.stat()) for entry in _entries(PROGRAM))
    return sha256(repr([(path, status.st_size, status.st_mtime_ns) for path, status in files]).encode()).digest()


def _entries(folder: str | Path) -> Iterable[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _entries(entry.path)
            elif entry.name.endswith(".py"):
                yield entry
