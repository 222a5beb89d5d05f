"""The registers of a project together, as the later stages use them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.schema.document import DocumentContent
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
    "documenten": "content",
}


@dataclass(frozen=True, slots=True)
class OtherDocuments(Mapping[str, DocumentContent]):
    """The documents of a project, each read when someone asks for it: a nota takes its subject from its letter.

    Attributes:
        names: the keys of all documents.
        read: the content of one; None when it has faults.
    """

    names: Callable[[], Iterable[str]]
    read: Callable[[str], DocumentContent | None]

    def __getitem__(self, key: str) -> DocumentContent:
        content = self.read(key) if key in self else None
        if content is None:
            raise KeyError(key)
        return content

    def __contains__(self, key: object) -> bool:
        return key in set(self.names())

    def __iter__(self) -> Iterator[str]:
        return iter(self.names())

    def __len__(self) -> int:
        return len(list(self.names()))


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
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    documents: Mapping[str, DocumentContent] = field(default_factory=dict)  # read when someone asks

    def keys(self, register: str) -> Collection[str]:
        """The keys of the register with this (Dutch) name."""
        by_name: dict[str, Mapping[str, object]] = {
            "organisaties": self.organisations,
            "personen": self.functions,
            "kamerstukken": self.papers,
            "bronnen": self.sources,
            "toezeggingen": self.commitments,
            "regios": self.regions,
            "documenten": self.documents,
        }
        return by_name[register].keys()

    @staticmethod
    def file_of(register: str) -> str:
        """Where a person adds a key to this register."""
        return FILES[register]
