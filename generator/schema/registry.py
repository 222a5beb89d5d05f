"""The registers of a project together, as the later stages use them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from generator.schema.region import Region
from generator.schema.registers import (
    Commitment,
    Function,
    Organisation,
    PaperRecord,
    Programme,
    SourceRecord,
)

FILES = {
    "organisaties": "content/organisaties.yaml",
    "personen": "content/personen.yaml",
    "kamerstukken": "content/kamerstukken.yaml",
    "bronnen": "content/bronnen.yaml",
    "toezeggingen": "content/toezeggingen.yaml",
    "regios": "content/regios",
}


@dataclass(frozen=True, slots=True)
class Registers:
    """Everything that documents refer to by key."""

    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    functions: Mapping[str, Function] = field(default_factory=dict)
    papers: Mapping[str, PaperRecord] = field(default_factory=dict)
    sources: Mapping[str, SourceRecord] = field(default_factory=dict)
    commitments: Mapping[str, Commitment] = field(default_factory=dict)
    regions: Mapping[str, Region] = field(default_factory=dict)
    programme: Programme | None = None

    def keys(self, register: str) -> Collection[str]:
        """The keys of the register with this (Dutch) name."""
        by_name: dict[str, Mapping[str, object]] = {
            "organisaties": self.organisations,
            "personen": self.functions,
            "kamerstukken": self.papers,
            "bronnen": self.sources,
            "toezeggingen": self.commitments,
            "regios": self.regions,
        }
        return by_name[register].keys()

    @staticmethod
    def file_of(register: str) -> str:
        """Where a person adds a key to this register."""
        return FILES[register]
