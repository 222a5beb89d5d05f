"""What became of a document in a batch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from generator.diagnostics import Code, Diagnostic, Location, Severity, Wording
from generator.errors import RijkspenError


class Outcome(Enum):
    """What became of a document."""

    MADE = "gemaakt"
    CURRENT = "gelijk"
    STOPPED = "mislukt"
    KEPT = "bewaard"
    SOURCELESS = "zonder bron"
    REMOVED = "verwijderd"


@dataclass(frozen=True, slots=True)
class Result:
    """One document of a batch.

    Attributes:
        key: which document.
        path: its Word file.
        outcome: what became of it.
        diagnostics: what was found; of a document that was not made again, the errors and warnings of when it was.
        words: how many words it has; `notes` how many footnotes; `gaps` how much is still to be supplied.
        seconds: how long making it took.
        failure: what stopped it that is no fault in its content.
    """

    key: str
    path: Path
    outcome: Outcome
    diagnostics: tuple[Diagnostic, ...] = ()
    words: int = 0
    notes: int = 0
    gaps: int = 0
    seconds: float = 0.0
    failure: RijkspenError | None = None

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(diagnostic.severity is severity for diagnostic in self.diagnostics)

    def but(self, outcome: Outcome, *found: Diagnostic) -> Result:
        """The same document with another outcome, and what was found more."""
        return replace(self, outcome=outcome, diagnostics=tuple(dict.fromkeys((*self.diagnostics, *found))))


def about(code: Wording, shown: str, **values: str) -> Diagnostic:
    """A finding about a file as a whole; `shown` is how messages name it."""
    return Diagnostic(code, Location(shown), tuple({"path": Path(shown).name, **values}.items()))


def gaps_among(diagnostics: tuple[Diagnostic, ...]) -> int:
    """How much is still to be supplied, by these findings."""
    return sum(diagnostic.code is Code.CTRL005 for diagnostic in diagnostics)
