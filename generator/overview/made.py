"""What was made of each document, read from output/manifest.json as data: its form is the business of `generator.batch`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"
KINDS = {".docx": "Word", ".pdf": "pdf"}


@dataclass(frozen=True, slots=True)
class Made:
    """One file: its path relative to the output folder, and whether it is still as it was made."""

    path: str
    ours: bool


def made_in(output: Path) -> dict[str, list[Made]]:
    """The Word files and PDFs of each document that are there, by key; none when nothing is known of them."""
    try:
        manifest = json.loads((output / MANIFEST).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(manifest, dict):
        return {}
    made: dict[str, list[Made]] = {}
    for document, name, sha256 in sorted(_files(manifest)):
        path = output / name
        if path.suffix in KINDS and path.is_file():
            ours = hashlib.sha256(path.read_bytes()).hexdigest() == sha256
            made.setdefault(document, []).append(Made(name, ours))
    return made


def _files(manifest: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Document, file and hash of everything in the manifest: one entry per file, or a record per document."""
    for name, entry in manifest.get("files", {}).items():
        yield entry["document"], name, entry["sha256"]
    for record in manifest.get("documents", {}).values():
        for name, sha256 in record["files"].items():
            yield record["document"], name, sha256
