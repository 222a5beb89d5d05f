"""What is remembered of a document that was made: what from, what was found, and which files came of it.

Findings are kept so that they can be shown again, in either language, for a document that need not be made again. Notes
are only counted: there are thousands of open places in a batch of thousands of documents.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from sys import intern
from typing import Any

from generator.codes import CATALOGUE
from generator.diagnostics import Code, Diagnostic, Location, Severity
from generator.record import as_json, from_json


@dataclass(frozen=True, slots=True)
class Record:
    """One version of a document, as it was made last.

    Attributes:
        document: its key; `source` is its file, `version` which version of it.
        asked_style: the house style that was asked for instead of its own, or nothing.
        style: the house style that it got, and `template` the Word template.
        region: the region that it is about, if any.
        rijkspen: version and hash of the program that made it.
        sources: the hash of everything that it was made from; nothing when that is not known.
        files: the hash of each file that came of it.
        words: how many words it has; `notes` how many footnotes.
        findings: errors and warnings; `counts` how many notes of each code.
        time: when it was made, and how many seconds it took. The only part that differs between two equal runs.
    """

    document: str
    source: str = ""
    version: str = "intern"
    asked_style: str = ""
    style: str = ""
    template: str = ""
    region: str = ""
    rijkspen: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    words: int = 0
    notes: int = 0
    findings: tuple[Diagnostic, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    time: Mapping[str, Any] = field(default_factory=dict)

    @property
    def gaps(self) -> int:
        """How much is still to be supplied."""
        return self.counts.get(Code.CTRL005.name, 0)

    def as_dict(self) -> dict[str, Any]:
        """The record for the manifest."""
        return {name: _written(getattr(self, name)) for name in Record.__dataclass_fields__}

    def as_json(self) -> bytes:
        """The record as it is written in the journal and the manifest."""
        return as_json(self.as_dict())

    @classmethod
    def from_json(cls, written: bytes) -> Record:
        """The record that was written.

        Raises:
            TypeError, ValueError, KeyError, AttributeError: it is no record.
        """
        return cls.from_dict(from_json(written))

    @classmethod
    def from_dict(cls, written: Mapping[str, Any]) -> Record:
        """The record from the manifest.

        Raises:
            TypeError, ValueError, KeyError, AttributeError: it is no record.
        """
        read = {name: READ[type(default)](written[name]) for name, default in DEFAULTS.items() if name in written}
        return cls(_text(written["document"]), **read)


def kept_findings(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The errors and warnings among these."""
    return tuple(finding for finding in diagnostics if finding.severity is not Severity.NOTE)


def counted_notes(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """How many notes of each code there are among these."""
    return dict(Counter(sorted(one.code.name for one in diagnostics if one.severity is Severity.NOTE)))


# --- written and read ----------------------------------------------------------------------------------------------


def _written(value: Any) -> Any:
    match value:
        case Mapping():
            return dict(value)
        case tuple():
            return [_written_finding(one) for one in value]
        case _:
            return value


def _written_finding(finding: Diagnostic) -> dict[str, Any]:
    place = {"order": finding.location.order}
    return {**finding.as_dict(), **place, "values": dict(finding.values), "suggestion": finding.suggestion}


def _text(written: Any) -> str:
    if not isinstance(written, str):
        raise TypeError(written)
    return intern(written)  # of the names and hashes that thousands of documents share, one is enough


def _mapping(written: Any) -> dict[str, Any]:
    return {_text(name): intern(value) if isinstance(value, str) else value for name, value in written.items()}


def _findings(written: Any) -> tuple[Diagnostic, ...]:
    return tuple(_finding(one) for one in written if one["code"] in CATALOGUE)


def _finding(written: Mapping[str, Any]) -> Diagnostic:
    line, column, order = (int(written[name]) for name in ("line", "column", "order"))
    place = Location(_text(written["file"]), line, column, order, _text(written["place"]))
    values = tuple((name, str(value)) for name, value in written["values"].items())
    return Diagnostic(CATALOGUE[written["code"]], place, values, _text(written["suggestion"]))


READ: dict[type, Callable[[Any], Any]] = {str: _text, int: int, dict: _mapping, tuple: _findings}
DEFAULTS = {name: getattr(Record(""), name) for name in Record.__dataclass_fields__ if name != "document"}
