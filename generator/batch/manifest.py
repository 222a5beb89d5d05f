"""output/manifest.json: what rijkspen made, so that it knows what is still good and what a person changed.

Written whole or not at all, after everything else (see `generator.batch.ledger` for what happens at a crash). Two runs
over the same input give the same manifest, but for the times in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from generator.batch.atomic import write_in_pieces
from generator.batch.record import Record
from generator.batch.records import Records
from generator.record import as_json, from_json, members, set_out
from generator.version import __version__

FORMAT = 2
KEPT = 100  # names of files
NOT_OURS = (ValueError, TypeError, KeyError, AttributeError)


@dataclass(slots=True)
class Manifest:
    """What is remembered between two runs.

    Attributes:
        path: the file.
        documents: what was made, by name of the Word file under the output folder.
        failed: what could not be made the last time, likewise.
        types: the folder of each document type, as the program of `rijkspen` knows them.
        registers: what the registers were read from, and what was found in them.
        rijkspen: version and hash of the program that wrote this.
        unreadable: there is a manifest, and it could not be understood.
    """

    path: Path
    documents: Records = field(default_factory=Records)
    failed: dict[str, dict[str, Any]] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    registers: Record = field(default_factory=lambda: Record(""))
    rijkspen: dict[str, str] = field(default_factory=dict)
    unreadable: bool = False
    _shown: Callable[[Path], str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """The names of the last files are kept: each is asked for some five times, and asks the disk for every folder."""
        self._shown = lru_cache(KEPT)(partial(_shown, self.path.parent.resolve()))

    @classmethod
    def load(cls, path: Path) -> Manifest:
        """The manifest on disk. Of one that is damaged, or that another version wrote, what can be understood."""
        try:
            content = dict(members(path.read_bytes()))
            reader = READERS[from_json(content["format"])]
        except FileNotFoundError:
            return cls(path)
        except (OSError, *NOT_OURS):
            return cls(path, unreadable=True)
        return reader(cls, path, content)

    def save(self) -> None:
        """Write the manifest, whole or not at all; its text is never in memory as a whole.

        Raises:
            OSError: it cannot be written.
        """
        write_in_pieces(self.path, self._pieces())

    def _pieces(self) -> Iterator[bytes]:
        head = {
            "format": FORMAT,
            "version": __version__,
            "rijkspen": self.rijkspen,
            "types": self.types,
            "registers": {name: value for name, value in self.registers.as_dict().items() if value},
        }
        yield b"{"
        yield from _lines(((name, as_json(value)) for name, value in head.items()), 1)
        yield b',\n "documents": {'
        yield from _lines(((name, self.documents.written(name)) for name in sorted(self.documents)), 2)
        yield b"\n },"
        yield from _lines([("failed", as_json(dict(sorted(self.failed.items()))))], 1)
        yield b"\n}\n"

    def shown(self, path: Path) -> str:
        """How a file is named in the manifest: relative to the output folder where possible."""
        return self._shown(path)


def _shown(folder: Path, path: Path) -> str:
    path = path.resolve()
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()


def _lines(written: Iterable[tuple[str, bytes]], depth: int) -> Iterator[bytes]:
    """The members of an object as people read them, so many spaces from the edge."""
    comma, start = b"", b"\n" + b" " * depth
    for name, content in written:
        yield comma + start + as_json(name) + b": " + set_out(content, depth)
        comma = b","


Content = Mapping[str, bytes]  # the members of the file, as they are written there


def _read(manifest: type[Manifest], path: Path, content: Content) -> Manifest:
    registers = Record("")
    with suppress(*NOT_OURS):
        registers = Record.from_json(content["registers"])
    return manifest(
        path,
        _records(content, "documents", lambda _, one: Record.from_json(one)),
        _mapping(content, "failed"),
        _mapping(content, "types"),
        registers,
        _mapping(content, "rijkspen"),
    )


def _read_first_format(manifest: type[Manifest], path: Path, content: Content) -> Manifest:
    """Format 1 knew one hash per file: enough to know what is ours, not enough to know what is current."""

    def read(name: str, written: bytes) -> Record:
        one = from_json(written)
        return Record(one["document"], f"content/{one['document']}.yaml", files={name: one["sha256"]})

    return manifest(path, _records(content, "files", read))


READERS: dict[int, Callable[[type[Manifest], Path, Content], Manifest]] = {
    1: _read_first_format,
    FORMAT: _read,
}


def _mapping(content: Content, name: str) -> dict[str, Any]:
    with suppress(*NOT_OURS):
        found = from_json(content[name])
        return found if isinstance(found, dict) else {}
    return {}


def _records(content: Content, name: str, read: Callable[[str, bytes], Record]) -> Records:
    """The records that can be understood; the others are forgotten."""
    return Records(_understood(content.get(name, b""), read))


def _understood(written: bytes, read: Callable[[str, bytes], Record]) -> Iterator[tuple[str, Record]]:
    with suppress(*NOT_OURS):
        for name, one in members(written):
            with suppress(*NOT_OURS):
                yield name, read(name, one)
