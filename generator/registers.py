"""Loads the shared registers of a project: each file through load and validate, together a `Registers`."""

from __future__ import annotations

from typing import TypeVar

from generator.diagnostics import Report
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


def load_registers(folder: ProjectFolder, report: Report) -> Registers:
    """Every register of the project; one that is missing is empty; a record with faults is reported and left out."""
    organisations = _load(folder, "organisaties", Organisations, report)
    persons = _load(folder, "personen", Persons, report)
    papers = _load(folder, "kamerstukken", Papers, report)
    sources = _load(folder, "bronnen", Sources, report)
    commitments = _load(folder, "toezeggingen", Commitments, report)
    programme = _load(folder, PROGRAMME, Programme, report)
    abbreviations = _load(folder, "afkortingen", Abbreviations, report)
    return Registers(
        organisations=_by_key(organisations.organisations if organisations else {}),
        functions=_by_key(persons.functions if persons else {}),
        papers=_by_key(papers.papers if papers else {}),
        sources=_by_key(sources.sources if sources else {}),
        commitments=_by_key(commitments.commitments if commitments else {}),
        regions=_load_regions(folder, report),
        programmes={PROGRAMME: programme} if programme else {},
        abbreviations={str(k): str(text) for k, text in abbreviations.abbreviations.items()} if abbreviations else {},
    )


def _by_key(records: dict[SourceText, RecordT]) -> dict[str, RecordT]:
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


def _load_regions(folder: ProjectFolder, report: Report) -> dict[str, Region]:
    regions = {}
    for path in folder.regions():
        tree = load_yaml(path, folder.shown(path), report)
        region = None if tree is None else validate(tree, Region, report)
        if region is not None:
            regions[path.stem] = region
    return regions
