"""Which documents a call is about, where each is written, and what it is made from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from generator.diagnostics import Report
from generator.documents.registry import DOCUMENT_TYPES
from generator.errors import UsageError
from generator.pipeline import Project

CODE = Path(__file__).parents[1]


def choose(project: Project, selections: Iterable[str], region: str | None) -> list[str]:
    """The keys of the documents to make, in the order of the project.

    Args:
        project: the project.
        selections: document types (`uitvoeringsagenda` or `agendas`), keys or paths; none: everything.
        region: only documents about this region.

    Raises:
        UsageError: a selection that names nothing, or a region that is not there.
    """
    every = project.documents()
    chosen = (
        every if not (wanted := list(selections)) else [key for s in wanted for key in _selected(project, s, every)]
    )
    if region is not None:
        if region not in project.registers.regions:
            known = ", ".join(sorted(project.registers.regions))
            raise UsageError(f"regio {region} is er niet; wel: {known}")
        chosen = [key for key in chosen if _region_of(project, key) == region]
    return list(dict.fromkeys(chosen))


def output_path(project: Project, key: str) -> Path:
    """Where a document is written: its key under output/."""
    return project.folder.output / f"{key}.docx"


def _selected(project: Project, selection: str, every: list[str]) -> list[str]:
    folders = {folder for t in DOCUMENT_TYPES.values() if selection in (t.name, t.folder) for folder in (t.folder,)}
    if folders:
        return [key for key in every if key.split("/")[0] in folders]
    return [project.folder.key(project.folder.document(selection))]


def _region_of(project: Project, key: str) -> str | None:
    source = project.source(project.folder.document(key), Report())
    return getattr(source.content, "region", None) if source else None


class Fingerprints:
    """Fingerprints of what documents are made from: their own file, the registers, styles, templates and the code.

    Coarse on purpose: a change in any register makes every document anew. That costs milliseconds; a document that
    is out of date without anyone knowing costs more.
    """

    def __init__(self, project: Project) -> None:
        self._folder = project.folder
        folder = project.folder
        shared = [*folder.content.glob("*.yaml"), *folder.regions(), *folder.styles.rglob("*")]
        shared += folder.templates.glob("*.docx")
        self._shared = _hash(shared, folder.root) + _hash(CODE.rglob("*.py"), CODE)

    def of(self, key: str, style: str | None = None) -> str:
        """The fingerprint of one document, in this house style if one was asked for."""
        return hashlib.sha256(
            self._shared + _hash([self._folder.document(key)], self._folder.root) + (style or "").encode()
        ).hexdigest()


def _hash(paths: Iterable[Path], root: Path) -> bytes:
    """Of the files among these: their names under `root`, so that a project may move, and what is in them."""
    total = hashlib.sha256()
    root = root.resolve()
    for path in sorted(path.resolve() for path in paths if path.is_file()):
        name = path.relative_to(root) if path.is_relative_to(root) else path
        total.update(name.as_posix().encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return total.digest()
