"""output/manifest.json: what rijkspen made, so that it knows what is still good and what a person changed.

Written whole or not at all, after everything else (see `generator.batch.ledger` for what happens at a crash). Two runs
over the same input give the same manifest, but for the times in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.batch.atomic import write_atomically
from generator.batch.record import Record
from generator.version import __version__

FORMAT = 2
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
    documents: dict[str, Record] = field(default_factory=dict)
    failed: dict[str, dict[str, Any]] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    registers: Record = field(default_factory=lambda: Record(""))
    rijkspen: dict[str, str] = field(default_factory=dict)
    unreadable: bool = False

    @classmethod
    def load(cls, path: Path) -> Manifest:
        """The manifest on disk. Of one that is damaged, or that another version wrote, what can be understood."""
        try:
            content = json.loads(path.read_bytes())
            reader = READERS[content["format"]]
        except FileNotFoundError:
            return cls(path)
        except (OSError, *NOT_OURS):
            return cls(path, unreadable=True)
        return reader(cls, path, content)

    def save(self) -> None:
        """Write the manifest, whole or not at all.

        Raises:
            OSError: it cannot be written.
        """
        content = {
            "format": FORMAT,
            "version": __version__,
            "rijkspen": self.rijkspen,
            "types": self.types,
            "registers": {name: value for name, value in self.registers.as_dict().items() if value},
            "documents": {name: record.as_dict() for name, record in sorted(self.documents.items())},
            "failed": dict(sorted(self.failed.items())),
        }
        text = json.dumps(content, ensure_ascii=False, indent=1)
        write_atomically(self.path, (text + "\n").encode())

    def shown(self, path: Path) -> str:
        """How a file is named in the manifest: relative to the output folder where possible."""
        folder, path = self.path.parent.resolve(), path.resolve()
        return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()


def _read(manifest: type[Manifest], path: Path, content: dict[str, Any]) -> Manifest:
    registers = _records({"registers": content.get("registers")}, lambda _, one: Record.from_dict(one))
    return manifest(
        path,
        _records(_mapping(content, "documents"), lambda _, one: Record.from_dict(one)),
        _mapping(content, "failed"),
        _mapping(content, "types"),
        registers.get("registers", Record("")),
        _mapping(content, "rijkspen"),
    )


def _read_first_format(manifest: type[Manifest], path: Path, content: dict[str, Any]) -> Manifest:
    """Format 1 knew one hash per file: enough to know what is ours, not enough to know what is current."""
    files = _mapping(content, "files")
    return manifest(
        path,
        _records(
            files,
            lambda name, one: Record(one["document"], f"content/{one['document']}.yaml", files={name: one["sha256"]}),
        ),
    )


READERS: dict[int, Callable[[type[Manifest], Path, dict[str, Any]], Manifest]] = {
    1: _read_first_format,
    FORMAT: _read,
}


def _mapping(content: dict[str, Any], name: str) -> dict[str, Any]:
    found = content.get(name)
    return found if isinstance(found, dict) else {}


def _records(written: dict[str, Any], read: Callable[[str, Any], Record]) -> dict[str, Record]:
    """The records that can be understood; the others are forgotten."""
    kept = {}
    for name, one in written.items():
        with suppress(*NOT_OURS):
            kept[name] = read(name, one)
    return kept
