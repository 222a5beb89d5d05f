"""Writes the overview beside what the batch made: whole or not at all, and only when something in it changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.batch.atomic import write_atomically
from generator.diagnostics import Diagnostic
from generator.overview.gather import gather
from generator.overview.made import made_in
from generator.overview.page import page
from generator.pipeline import Project

NAME = "overzicht.html"


def write_overview(project: Project, found: Mapping[str, Sequence[Diagnostic]]) -> Path | None:
    """Write output/overzicht.html; the path, or None when the page on disk is already so.

    Args:
        project: the project.
        found: what was found when a document was made, by key.

    Raises:
        OSError: it cannot be written.
    """
    path = project.folder.output / NAME
    content = page(gather(project, made_in(project.folder.output), found))
    if path.is_file() and path.read_bytes() == content:
        return None
    write_atomically(path, content)
    return path
