"""Loads the shared registers of a project: each file through load and validate, together a `Registers`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from generator.diagnostics import Report
from generator.keeping import NOTHING_KEPT, Keeping
from generator.loading.project import ProjectFolder
from generator.loading.source import SourceMapping, SourceNode, SourceText
from generator.loading.yaml_source import load_yaml
from generator.schema.base import Content
from generator.schema.region import Region
from generator.schema.registers import Abbreviations, Commitments, Organisations, Papers, Persons, Programme, Sources
from generator.schema.registry import PROGRAMME, Registers
from generator.schema.validation import validate

ContentT = TypeVar("ContentT", bound=Content)
RecordT = TypeVar("RecordT")

REGISTER_MODELS: dict[str, type[Content]] = {
    "organisaties": Organisations,
    "personen": Persons,
    "programma": Programme,
    "kamerstukken": Papers,
    "bronnen": Sources,
    "toezeggingen": Commitments,
    "afkortingen": Abbreviations,
}


class WhenAsked(Mapping[str, RecordT]):
    """Records that are read when someone asks for one of them: their file was found to be without faults before."""

    def __init__(self, read: Callable[[], Mapping[str, RecordT]]) -> None:
        """`read` gives the records."""
        self._records = cache(read)

    def __getitem__(self, key: str) -> RecordT:
        return self._records()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._records())

    def __len__(self) -> int:
        return len(self._records())


def load_registers(folder: ProjectFolder, report: Report, keeping: Keeping = NOTHING_KEPT) -> Registers:
    """Every register of the project; one that is missing is empty; a record with faults is reported and left out.

    A file that was found to be without faults before (`keeping`) is read when someone asks for a record of it.
    """

    def records(name: str, model: type[ContentT], of: Callable[[ContentT], Mapping[Any, Any]]) -> Mapping[str, Any]:
        def read(own: Report) -> Mapping[str, Any]:
            content = _load(folder, name, model, own)
            return _by_key(of(content)) if content else {}

        return _unless_known(folder.register(name), name, read, report, keeping)

    return Registers(
        organisations=records("organisaties", Organisations, lambda content: content.organisations),
        functions=records("personen", Persons, lambda content: content.functions),
        papers=records("kamerstukken", Papers, lambda content: content.papers),
        sources=records("bronnen", Sources, lambda content: content.sources),
        commitments=records("toezeggingen", Commitments, lambda content: content.commitments),
        regions=_load_regions(folder, report, keeping),
        programmes=records(PROGRAMME, Programme, lambda content: {PROGRAMME: content}),
        abbreviations=records("afkortingen", Abbreviations, lambda content: content.abbreviations),
    )


def _unless_known(
    path: Path, kind: str, read: Callable[[Report], Mapping[str, RecordT]], report: Report, keeping: Keeping
) -> Mapping[str, RecordT]:
    """The records of a file, read now and its faults reported; or later, when it is known to have none."""
    source = path.read_bytes() if keeping.folder and path.is_file() else b""
    if source and keeping.get(f"goed_{kind}", source) is not None:
        return WhenAsked(lambda: read(Report()))
    own = Report()
    records = read(own)
    report.extend(own)
    if source and not own.diagnostics:
        keeping.put(f"goed_{kind}", b"", source)
    return records


def _by_key(records: Mapping[str, RecordT]) -> dict[str, RecordT]:
    """The records under keys that behave as `str` and still know their place, for findings about the register."""
    return dict[str, RecordT](records.items())


def _load(folder: ProjectFolder, name: str, model: type[ContentT], report: Report) -> ContentT | None:
    path = folder.register(name)
    if not path.exists():
        return None
    tree = load_yaml(path, folder.shown(path), report)
    if tree is None:
        return None
    return validate(tree, model, report) or validate(_without_faulty(tree, model), model, Report())


def _without_faulty(tree: SourceMapping, model: type[Content]) -> SourceMapping:
    """The same register without the records that have faults: one wrong record is not to hide all others."""
    kept: dict[SourceText, SourceNode] = {}
    for name, records in tree.entries.items():
        if isinstance(records, SourceMapping):
            alone = {key: SourceMapping({key: record}, records.origin) for key, record in records.entries.items()}
            good = [
                key for key, one in alone.items() if validate(SourceMapping({name: one}, tree.origin), model, Report())
            ]
            kept[name] = SourceMapping({key: records.entries[key] for key in good}, records.origin)
    return SourceMapping(kept, tree.origin)


def _load_regions(folder: ProjectFolder, report: Report, keeping: Keeping) -> Mapping[str, Region]:
    regions: dict[str, Mapping[str, Region]] = {}
    for path in folder.regions():

        def read(own: Report, path: Path = path) -> Mapping[str, Region]:
            tree = load_yaml(path, folder.shown(path), own)
            region = None if tree is None else validate(tree, Region, own)
            return {} if region is None else {path.stem: region}

        found = _unless_known(path, "regio", read, report, keeping)
        if isinstance(found, WhenAsked) or path.stem in found:
            regions[path.stem] = found
    return _Regions(regions)


class _Regions(Mapping[str, Region]):
    """The regions, one file each."""

    def __init__(self, files: dict[str, Mapping[str, Region]]) -> None:
        self._files = files

    def __getitem__(self, key: str) -> Region:
        return self._files[key][key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)
