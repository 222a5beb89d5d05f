"""What is wrong, where, and what to do about it: faults in content as data.

Every stage of the chain collects into a `Report`; the pipeline prints all of them at once, in source order, as

    content/kamerbrieven/voortgang.yaml:42:11: fout REF001: bron "36410-7" is niet bekend
        hint: bedoelde u "36410-17"?

The texts stand in `generator.codes`, in Dutch and in English; a diagnostic holds only its code and the values.
Seen in: typst's `SourceDiagnostic`, mammoth's `Result`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from enum import Enum

from generator.codes import Code, Severity, Stops, Wording
from generator.codes.phrases import Phrase, Value, in_language, neutral, said
from generator.record import Gatherer, Record, field

__all__ = [
    "Code",
    "Diagnostic",
    "Language",
    "Location",
    "Phrase",
    "Report",
    "Severity",
    "Stops",
    "Wording",
    "did_you_mean",
]


class Language(Enum):
    """The language of messages; Dutch unless the user asks for English with `--lang en`."""

    NL = "nl"
    EN = "en"


class Location(Record, frozen=True, order=True):
    """A place in a source file: `file` relative to the project, `line` and `column` counted from 1 (0: unknown).

    `place` names a spot that has no line, such as a style in a template or, in a phrase, a paragraph in a Word file; `order`
    sorts such spots as they stand in the file.
    """

    file: str
    line: int = 0
    column: int = 0
    order: int = 0
    place: Value = ""

    def text(self, language: Language = Language.NL) -> str:
        """The place as it is printed."""
        position = f":{self.line}:{self.column}" if self.line else ""
        return f"{self.file}{position}" + (f" ({said(self.place, language.value)})" if self.place else "")

    def __str__(self) -> str:
        return self.text()

    @property
    def in_order(self) -> tuple[str, int, int, int, str]:
        """What places are sorted by."""
        return self.file, self.line, self.column, self.order, str(self.place)


class Diagnostic(Record, frozen=True):
    """One finding: its code, its place, the values for the message, and a hint (an own one or that of the code)."""

    code: Wording
    location: Location
    values: tuple[tuple[str, Value], ...] = ()
    suggestion: str = ""

    @property
    def severity(self) -> Severity:
        """Whether this stops a file (error), deserves a look (warning) or only informs (note)."""
        return self.code.severity

    @property
    def stops(self) -> Stops:
        """Which file is not written because of this."""
        return self.code.stops

    def message(self, language: Language = Language.NL) -> str:
        """What is wrong, in one sentence."""
        return self.code.text(language.value).format(**in_language(self.values, language.value))

    def hint(self, language: Language = Language.NL) -> str:
        """What to do about it; empty when the message says it all."""
        if self.suggestion:
            question = "bedoelde u" if language is Language.NL else "did you mean"
            return f'{question} "{self.suggestion}"?'
        return self.code.hint(language.value).format(**in_language(self.values, language.value))

    def render(self, language: Language = Language.NL) -> str:
        """The finding as the user sees it: one line, and lines for a place in a Word file and for the hint."""
        word = self.severity.word(language.value)
        told = f"{word} {self.code.name}: {self.message(language)}"
        if self.location.order:  # a place in a Word file is a sentence: it gets a line of its own
            label = "plaats" if language is Language.NL else "place"
            line = f"{self.location.file}: {told}\n    {label}: {said(self.location.place, language.value)}"
        else:
            line = f"{self.location.text(language)}: {told}"
        hint = self.hint(language)
        return f"{line}\n    hint: {hint}" if hint else line

    def as_dict(self, language: Language = Language.NL) -> dict[str, str | int]:
        """The finding for `--format json`."""
        return {
            "code": self.code.name,
            "severity": self.severity.name.lower(),
            "file": self.location.file,
            "line": self.location.line,
            "column": self.location.column,
            "place": said(self.location.place, language.value),
            "message": self.message(language),
            "hint": self.hint(language),
        }


class Report(Gatherer):
    """Collects the findings of one run. Stages add to it; nobody stops at the first fault."""

    diagnostics: list[Diagnostic] = field(default_factory=list)

    def add(self, code: Wording, location: Location, *, suggestion: str = "", **values: object) -> None:
        """Record one finding; `values` fill the placeholders of the code's message."""
        self.diagnostics.append(Diagnostic(code, location, neutral(values), suggestion))

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Record findings of another stage."""
        self.diagnostics.extend(diagnostics)

    def has_errors(self) -> bool:
        """Whether any finding stops the document."""
        return any(d.severity is Severity.ERROR for d in self.diagnostics)

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(d.severity is severity for d in self.diagnostics)

    def in_source_order(self) -> list[Diagnostic]:
        """Every finding once, by file, line and column."""
        return sorted(dict.fromkeys(self.diagnostics), key=lambda d: (d.location.in_order, d.code.name))

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.diagnostics)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The known word that looks most like `word`, or nothing when none comes near."""
    return next(iter(difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)), "")
