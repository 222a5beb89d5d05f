"""Hashes of what documents are made from: the files of a project, and rijkspen itself.

All of them are taken before anything is read. A file that changes while a batch runs then has another hash than the
manifest says, so that the next run makes its documents again: never the other way round.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from generator.loading.project import DOCUMENT_SUFFIX, ProjectFolder
from generator.version import __version__

CODE = Path(__file__).parents[1]
NO_CODE = {"__pycache__", "starter"}
MISSING = ""  # the hash of a file that is not there


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def digest_of(path: Path) -> str:
    """The hash of a file; `MISSING` when it is not there or may not be read."""
    try:
        return digest(path.read_bytes())
    except OSError:
        return MISSING


@cache
def program() -> str:
    """The hash of rijkspen: its version, its source and the Python it runs on."""
    total = hashlib.sha256(f"{__version__}\0{sys.version}".encode())
    for path in sorted(_files(CODE)):
        total.update(path.removeprefix(str(CODE)).encode() + b"\0" + hashlib.sha256(Path(path).read_bytes()).digest())
    return total.hexdigest()


class Hashes:
    """The hashes of a project's files, by name under its folder, as they were when this was made.

    Args:
        folder: the project.
        documents: the document files that will be read; others are hashed when someone asks.
    """

    def __init__(self, folder: ProjectFolder, documents: Iterable[Path]) -> None:
        self._root = folder.root
        self._known: dict[str, str] = {}
        shared = (folder.content.glob("*.yaml"), folder.regions(), _paths(folder.styles), _paths(folder.templates))
        for path in (*(path for paths in shared for path in paths), *documents):
            self.of(path.relative_to(self._root).as_posix() if path.is_relative_to(self._root) else str(path))
        for path in folder.content.iterdir():
            if path.is_dir():
                self.of(f"{path.relative_to(self._root).as_posix()}/")

    def of(self, name: str) -> str:
        """The hash of this file, or of the names in this folder (`content/regios/`)."""
        if name not in self._known:
            path = self._root / name
            self._known[name] = _digest_of_names(path) if name.endswith("/") else digest_of(path)
        return self._known[name]

    def of_all(self, names: Iterable[str]) -> dict[str, str]:
        """The hashes of these files, by name in order."""
        return {name: self.of(name) for name in sorted(names)}

    def are(self, hashes: Mapping[str, str]) -> bool:
        """Whether these files are still what these hashes say."""
        return all(self.of(name) == known for name, known in hashes.items())


def _digest_of_names(folder: Path) -> str:
    return digest("\0".join(sorted(path.name for path in folder.glob(f"*{DOCUMENT_SUFFIX}"))).encode())


def _paths(folder: Path) -> list[Path]:
    return [Path(path) for path in _files(folder)]


def _files(folder: Path) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in NO_CODE]
        yield from (os.path.join(place, name) for name in names)  # noqa: PTH118  # a thousand paths in a millisecond
