"""Writes the overview beside what the batch made: whole or not at all, and only when something in it changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.batch.atomic import write_atomically
from generator.batch.manifest import Manifest
from generator.diagnostics import Diagnostic
from generator.overview.gather import WORDS, Made, gather
from generator.overview.page import page
from generator.pipeline import Project

NAME = "overzicht.html"


def made_files(manifest: Manifest) -> dict[str, list[Made]]:
    """The Word files and PDFs of each document, as the manifest knows them and as they are on disk."""
    made: dict[str, list[Made]] = {}
    for name, entry in sorted(manifest.files.items()):
        path = manifest.path.parent / name
        if path.suffix in WORDS and path.is_file():
            made.setdefault(entry.document, []).append(Made(name, manifest.is_ours(path)))
    return made


def write_overview(project: Project, manifest: Manifest, found: Mapping[str, Sequence[Diagnostic]]) -> Path | None:
    """Write output/overzicht.html; the path, or None when the page on disk is already so.

    Args:
        project: the project.
        manifest: what was made.
        found: what was found when a document was made, by key.

    Raises:
        OSError: it cannot be written.
    """
    path = project.folder.output / NAME
    content = page(gather(project, made_files(manifest), found))
    if path.is_file() and path.read_bytes() == content:
        return None
    write_atomically(path, content)
    return path
