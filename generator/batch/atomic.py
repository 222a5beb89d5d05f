"""Files that appear whole or not at all, also at a crash, a full disk or a Ctrl-C.

Written beside the file under a name of its own (a scrap), flushed to disk, then renamed over it: readers see the old
file or the new one.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

SCRAP = ".rijkspen-tmp"


def write_atomically(path: Path, content: bytes) -> None:
    """Write one file, whole or not at all.

    Raises:
        OSError: the file cannot be written; what stood there is untouched and no scrap is left.
    """
    write_in_pieces(path, (content,))


def write_in_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Write one file, whole or not at all, of which the pieces are never in memory together.

    Raises:
        OSError: as `write_atomically`.
    """
    with scraps({path: pieces}) as written:
        put_in_place(written)


@contextmanager
def scraps(contents: Mapping[Path, Iterable[bytes]]) -> Iterator[dict[Path, Path]]:
    """These contents, each in pieces, on disk beside the files that they will be; whatever happens, no scrap is left.

    Yields:
        For each file its scrap, complete and flushed.

    Raises:
        OSError: one of them cannot be written.
    """
    written: dict[Path, Path] = {}
    try:
        for path, pieces in contents.items():
            _write_scrap(path, pieces, written)
        yield written
    finally:
        for scrap in written.values():
            scrap.unlink(missing_ok=True)


def put_in_place(written: dict[Path, Path]) -> None:
    """Rename each scrap to the file it was written for.

    Raises:
        OSError: a file cannot be replaced.
    """
    for path, scrap in written.items():
        scrap.replace(path)


def sweep(folder: Path) -> int:
    """Remove the scraps that a crash left in this folder and those in it; how many there were."""
    left = [path for path in folder.rglob(f".*{SCRAP}") if path.is_file()]
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)


def _write_scrap(path: Path, pieces: Iterable[bytes], written: dict[Path, Path]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=SCRAP)
    written[path] = Path(name)
    with os.fdopen(handle, "wb") as file:
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())
    written[path].chmod(0o644)
