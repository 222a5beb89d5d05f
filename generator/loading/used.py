"""Which files a document was made from, noted while it is made: so that a batch knows what must be made again.

Noted is what was really looked up, by file: a document that names one region depends on the file of that region, not
on those of the others. A folder whose listing was asked for is noted as `content/regios/`: a file more or less in it
counts as a change too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

RecordT = TypeVar("RecordT")


@dataclass(slots=True)
class Used:
    """What was used, by name under the project folder (the whole path for what lies outside it).

    Attributes:
        files: the files that were read or found missing, and the folders that were listed (with a stroke at the end).
        styles: the house styles that were asked for, each once, in that order.
        templates: the Word templates that were filled, likewise.
    """

    files: set[str] = field(default_factory=set)
    styles: dict[str, None] = field(default_factory=dict)
    templates: dict[str, None] = field(default_factory=dict)

    def note(self, names: Iterable[str]) -> None:
        """These files were looked at."""
        self.files.update(names)

    def note_style(self, name: str, files: Iterable[str]) -> None:
        """This house style was asked for; these are its files."""
        self.styles.setdefault(name)
        self.note(files)

    def note_template(self, name: str, files: Iterable[str]) -> None:
        """This template was filled; these are its files."""
        self.templates.setdefault(name)
        self.note(files)


@dataclass(frozen=True, slots=True)
class NotedRegister(Mapping[str, RecordT]):
    """A register that notes where each record that is looked up stands.

    Attributes:
        records: the register itself.
        used: receives what is looked up.
        file: the file of a record; `{key}` where each record has a file of its own.
        folders: the folders whose files are the records, if each has its own.
    """

    records: Mapping[str, RecordT]
    used: Used
    file: str
    folders: tuple[str, ...] = ()

    def __getitem__(self, key: str) -> RecordT:
        self.used.files.add(self.file.format(key=key))
        return self.records[key]

    def __contains__(self, key: object) -> bool:
        self.used.files.add(self.file.format(key=key))
        return key in self.records

    def __iter__(self) -> Iterator[str]:
        self.used.files.update(self.folders or (self.file,))
        return iter(self.records)

    def __len__(self) -> int:
        self.used.files.update(self.folders or (self.file,))
        return len(self.records)
