"""The registers of a project together, as the later stages use them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.loading.used import NotedRegister, Used
from generator.record import Record, field
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
PROGRAMME, ABBREVIATIONS = "programma", "afkortingen"


@dataclass(frozen=True, slots=True)
class OtherDocuments(Mapping[str, DocumentContent]):
    """The documents of a project, each read when someone asks for it: a nota takes its subject from its letter.

    Attributes:
        names: the keys of all documents.
        exists: whether there is a document with this key.
        read: the content of one; None when it has faults.
    """

    names: Callable[[], Iterable[str]]
    exists: Callable[[object], bool]
    read: Callable[[str], DocumentContent | None]

    def __getitem__(self, key: str) -> DocumentContent:
        content = self.read(key) if key in self else None
        if content is None:
            raise KeyError(key)
        return content

    def __contains__(self, key: object) -> bool:
        return self.exists(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self.names())

    def __len__(self) -> int:
        return len(list(self.names()))


class Registers(Record, frozen=True):
    """Everything that documents refer to by key."""

    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    functions: Mapping[str, Function] = field(default_factory=dict)
    papers: Mapping[str, PaperRecord] = field(default_factory=dict)
    sources: Mapping[str, SourceRecord] = field(default_factory=dict)
    commitments: Mapping[str, Commitment] = field(default_factory=dict)
    regions: Mapping[str, Region] = field(default_factory=dict)
    programmes: Mapping[str, Programme] = field(default_factory=dict)  # one, or none
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    documents: Mapping[str, DocumentContent] = field(default_factory=dict)  # read when someone asks

    @property
    def programme(self) -> Programme | None:
        """The programme that the documents are about, if the project has one."""
        return self.programmes.get(PROGRAMME)

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

    def noted(self, used: Used, documents: Mapping[str, DocumentContent], folders: Iterable[str]) -> Registers:
        """The same registers, noting in `used` the files of what is looked up.

        Args:
            used: receives the names of the files.
            documents: the other documents, as a reader who notes too sees them.
            folders: where documents stand, with a stroke at the end.
        """
        regions, other = f"{FILES['regios']}/", f"{FILES['documenten']}/"
        return Registers(
            organisations=NotedRegister(self.organisations, used, FILES["organisaties"]),
            functions=NotedRegister(self.functions, used, FILES["personen"]),
            papers=NotedRegister(self.papers, used, FILES["kamerstukken"]),
            sources=NotedRegister(self.sources, used, FILES["bronnen"]),
            commitments=NotedRegister(self.commitments, used, FILES["toezeggingen"]),
            regions=NotedRegister(self.regions, used, regions + "{key}.yaml", (regions,)),
            abbreviations=NotedRegister(self.abbreviations, used, f"{other}{ABBREVIATIONS}.yaml"),
            programmes=NotedRegister(self.programmes, used, f"{other}{PROGRAMME}.yaml"),
            documents=NotedRegister(documents, used, other + "{key}.yaml", tuple(folders)),
        )
