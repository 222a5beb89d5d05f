"""output/manifest.json: what rijkspen made last time, so that it knows what is still good and what a person changed.

For each file: the hash of what was written, and a fingerprint of everything it was made from. No times: the same
input gives the same manifest.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from generator.batch.atomic import write_atomically

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One file that was made: its document, the hash of its bytes, and the fingerprint of its sources."""

    document: str
    sha256: str
    fingerprint: str
    words: int
    notes: int
    errors: int
    warnings: int
    gaps: int


@dataclass(slots=True)
class Manifest:
    """What was made, by path of the file."""

    path: Path
    files: dict[str, Entry] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> Manifest:
        """The manifest on disk; empty when there is none or when another version of rijkspen wrote it."""
        try:
            content = json.loads(path.read_text("utf-8"))
            if content["format"] != FORMAT:
                return cls(path)
            return cls(path, {name: Entry(**entry) for name, entry in content["files"].items()})
        except (FileNotFoundError, ValueError, TypeError, KeyError, AttributeError):
            return cls(path)  # none, or not ours: nothing is known, so nothing will be overwritten

    def save(self) -> None:
        """Write the manifest, whole or not at all."""
        files = {name: asdict(entry) for name, entry in sorted(self.files.items())}
        text = json.dumps({"format": FORMAT, "files": files}, ensure_ascii=False, indent=1)
        write_atomically(self.path, (text + "\n").encode())

    def shown(self, path: Path) -> str:
        """How a file is named in the manifest: relative to the output folder where possible."""
        folder, path = self.path.parent.resolve(), path.resolve()
        return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()

    def is_ours(self, path: Path) -> bool:
        """Whether the file on disk is, byte for byte, what rijkspen wrote last."""
        entry = self.files.get(self.shown(path))
        return entry is not None and path.is_file() and entry.sha256 == digest(path.read_bytes())

    def is_current(self, path: Path, fingerprint: str) -> bool:
        """Whether the file on disk is ours and was made from exactly these sources."""
        entry = self.files.get(self.shown(path))
        return entry is not None and entry.fingerprint == fingerprint and self.is_ours(path)


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
