"""Which documents a call is about, where each is written, and what it is made from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from generator.diagnostics import Report
from generator.documents.registry import DOCUMENT_TYPES
from generator.errors import UsageError
from generator.pipeline import INTERNAL, PUBLIC, Project
from generator.schema.fields import RegisterKey
from generator.schema.walk import values

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


def output_path(project: Project, key: str, version: str = INTERNAL) -> Path:
    """Where a document is written: its key under output/; the public version says so in its name."""
    return project.folder.output / f"{key}{'' if version == INTERNAL else f'-{version}'}.docx"


def inventory_path(public: Path) -> Path:
    """Where the inventory of a public file is written: beside it, under the name of the document."""
    return public.with_name(f"{public.stem.removesuffix(f'-{PUBLIC}')}.inventaris.json")


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
        self._project, self._folder = project, project.folder
        folder = project.folder
        shared = [*folder.content.glob("*.yaml"), *folder.regions(), *folder.styles.rglob("*")]
        shared += folder.templates.glob("*.docx")
        self._shared = _hash(shared, folder.root) + _hash(CODE.rglob("*.py"), CODE)

    def of(self, key: str, style: str | None = None, version: str = INTERNAL) -> str:
        """The fingerprint of one version of a document, in this house style if one was asked for."""
        path = self._folder.document(key)
        files = _hash([path, *self._taken_from(path)], self._folder.root)
        return hashlib.sha256(self._shared + files + f"{style or ''}\0{version}".encode()).hexdigest()

    def _taken_from(self, path: Path) -> list[Path]:
        """The other documents that a document takes something from, as a nota from its letter."""
        source, known = self._project.source(path, Report()), self._project.registers.documents
        keys = values(source.content) if source else ()
        named = (key for key in keys if isinstance(key, RegisterKey) and key.register == "documenten")
        return [self._folder.document(key) for key in named if key in known]


def _hash(paths: Iterable[Path], root: Path) -> bytes:
    """Of the files among these: their names under `root`, so that a project may move, and what is in them."""
    total = hashlib.sha256()
    root = root.resolve()
    for path in sorted(path.resolve() for path in paths if path.is_file()):
        name = path.relative_to(root) if path.is_relative_to(root) else path
        total.update(name.as_posix().encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return total.digest()
