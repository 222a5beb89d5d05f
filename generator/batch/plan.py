"""Which documents a call is about. Decided without loading the project: the names of the files are enough, and for a
region the manifest, or the one line of the file that says so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path

from generator.batch.record import Record
from generator.diagnostics import Report
from generator.errors import UsageError
from generator.loading.project import ProjectFolder

REGION = "regio"  # the key with which a document names its region


def document_types() -> dict[str, str]:
    """The folder of each document type, in their order. Asking costs a quarter of a second, the first time."""
    from generator.documents.registry import DOCUMENT_TYPES

    return {document_type.name: document_type.folder for document_type in DOCUMENT_TYPES.values()}


def every_key(folder: ProjectFolder, types: Mapping[str, str]) -> list[str]:
    """The keys of all documents, by type and name."""
    return [folder.key(path) for name in types.values() for path in folder.documents(name)]


def choose(
    folder: ProjectFolder,
    types: Mapping[str, str],
    selections: Iterable[str],
    region: str | None,
    region_of: Callable[[str], str | None],
) -> list[str]:
    """The keys of the documents that are meant, in the order of the project.

    Args:
        folder: the project.
        types: the folder of each document type.
        selections: types or their folders (`uitvoeringsagenda`, `agendas`), regions, keys or paths; none: everything.
        region: only documents about this region.
        region_of: the region that a document is about; None when its file does not let itself be read.

    Raises:
        UsageError: a selection that names nothing, or a region that is not there.
    """
    every, regions = every_key(folder, types), [path.stem for path in folder.regions()]
    chosen: list[str] = [] if (wanted := list(selections)) else every
    for selection in wanted:
        folders = {name for kind, name in types.items() if selection in (kind, name)}
        if folders:
            chosen += [key for key in every if key.split("/")[0] in folders]
        elif selection in regions:
            chosen += [key for key in every if region_of(key) in (selection, None)]
        else:
            chosen.append(_one(folder, selection, types, regions))
    if region is not None:
        if region not in regions:
            raise UsageError(f"regio {region} is er niet; wel: {', '.join(regions)}")
        chosen = [key for key in chosen if region_of(key) in (region, None)]  # what cannot be read has a fault to tell
    return list(dict.fromkeys(chosen))


def concerns(record: Record, types: Mapping[str, str], selections: Collection[str], region: str | None) -> bool:
    """Whether a document of which the file is gone would have been meant by this choice."""
    folder = record.document.partition("/")[0]
    names = {folder, record.region, record.document, *(kind for kind, name in types.items() if name == folder)}
    return region in (None, record.region) and (not selections or not names.isdisjoint(selections))


def read_region(path: Path) -> str | None:
    """The region that this document is about, nothing ("") if none; None when its file cannot be read."""
    from generator.loading.yaml_source import load_yaml  # a batch in which nothing changed reads no YAML

    tree = load_yaml(path, path.name, Report())
    if tree is None:
        return None
    named = next((value for name, value in tree.entries.items() if name == REGION), "")
    return named if isinstance(named, str) else ""


def _one(folder: ProjectFolder, selection: str, types: Mapping[str, str], regions: Iterable[str]) -> str:
    try:
        return folder.key(folder.document(selection))
    except UsageError as problem:
        known = ", ".join((*types.values(), *regions))
        raise UsageError(f"{problem}; te kiezen: een pad, een sleutel, of {known}") from None
